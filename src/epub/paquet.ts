/** The package document: what the book is, what it holds, in what order it is read. */
import type { Identite } from './identite.ts';
import { enXml } from '#xml';

export interface Contenu {
  /** Paths in the book's folder, in the order of the archive. */
  fichiers: readonly string[];
  /** Those that are read, in order. */
  lecture: readonly string[];
}

const types: Record<string, string> = { xhtml: 'application/xhtml+xml', css: 'text/css', png: 'image/png', jpg: 'image/jpeg' };

const proprietes: Record<string, string> = { 'nav.xhtml': 'nav', 'couverture.png': 'cover-image' };

const idDe = (fichier: string) => `f-${fichier.replace(/[^A-Za-z0-9-]/g, '-')}`;

/** Told by what the book is made of; no claim of conformance, which only an evaluation may give. */
const accessibilite = [
  ['accessMode', 'textual'],
  ['accessMode', 'visual'],
  ['accessModeSufficient', 'textual'],
  ['accessibilityFeature', 'tableOfContents'],
  ['accessibilityFeature', 'structuralNavigation'],
  ['accessibilityFeature', 'readingOrder'],
  ['accessibilityFeature', 'alternativeText'],
  ['accessibilityFeature', 'displayTransformability'],
  ['accessibilityFeature', 'ARIA'],
  ['accessibilityHazard', 'none'],
  [
    'accessibilitySummary',
    'Texte structuré par des titres, dans l’ordre de lecture ; chaque image a une description ; le nom de qui parle est écrit. Les tailles, les couleurs et les polices sont celles que choisit le lecteur. L’accessibilité de ce livre n’a pas été évaluée.',
  ],
] as const;

const ligne = (nom: string, texte: string, attributs: Record<string, string> = {}) =>
  `    <${nom}${Object.entries(attributs)
    .map(([cle, valeur]) => ` ${cle}="${enXml(valeur)}"`)
    .join('')}>${enXml(texte)}</${nom}>`;
const meta = (property: string, texte: string, attributs: Record<string, string> = {}) => ligne('meta', texte, { property, ...attributs });

export function paquet(identite: Identite, { fichiers, lecture }: Contenu): string {
  const metadonnees = [
    ligne('dc:identifier', identite.identifiant, { id: 'identifiant' }),
    ligne('dc:title', identite.titre),
    ligne('dc:language', identite.langue),
    ligne('dc:creator', identite.auteur),
    ligne('dc:publisher', identite.auteur),
    ligne('dc:description', identite.description),
    ligne('dc:rights', identite.droits),
    ...identite.sujets.map((sujet) => ligne('dc:subject', sujet)),
    ...(identite.isbn ? [ligne('dc:source', `urn:isbn:${identite.isbn.replace(/[^0-9Xx]/g, '')}`)] : []),
    meta('dcterms:modified', identite.modifie),
    ...(identite.rang
      ? [
          meta('belongs-to-collection', identite.serie, { id: 'serie' }),
          meta('collection-type', 'series', { refines: '#serie' }),
          meta('group-position', identite.rang, { refines: '#serie' }),
        ]
      : []),
    ...accessibilite.map(([nom, texte]) => meta(`schema:${nom}`, texte)),
    `    <meta name="cover" content="${idDe('couverture.png')}"/>`,
  ];
  const manifeste = fichiers.map((fichier) => {
    const propriete = proprietes[fichier];
    return `    <item id="${idDe(fichier)}" href="${enXml(fichier)}" media-type="${types[fichier.split('.').at(-1) ?? ''] ?? ''}"${propriete ? ` properties="${propriete}"` : ''}/>`;
  });
  return `<?xml version="1.0" encoding="utf-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="identifiant" xml:lang="${identite.langue}">
  <metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
${metadonnees.join('\n')}
  </metadata>
  <manifest>
${manifeste.join('\n')}
  </manifest>
  <spine>
${lecture.map((fichier) => `    <itemref idref="${idDe(fichier)}"/>`).join('\n')}
  </spine>
</package>
`;
}

/** Where readers look first. */
export const conteneur = `<?xml version="1.0" encoding="utf-8"?>
<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0">
  <rootfiles>
    <rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/>
  </rootfiles>
</container>
`;
