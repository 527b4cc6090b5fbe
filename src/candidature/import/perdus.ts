/**
 * What mammoth does not read, which it drops mostly without a word: charts, SmartArt, text boxes, equations, documents within the document.
 * The walk goes where mammoth goes (its `body-reader`); what has a text or a drawing and stands elsewhere is listed with its place.
 */
import type { Element } from 'hast';
import { descendants, enfants, estElement } from './arbre.ts';
import type { Parties } from './archive.ts';
import { liensDe, texteRattache } from './rattachees.ts';
import type { Reprise } from './types.ts';
import { arbreXml, attribut, enfantNomme, texteXml } from './xml.ts';

const lus = new Set(
  'document body footnotes footnote endnotes endnote p r t hyperlink tbl tr tc sdt sdtContent customXml ins smartTag fldSimple object drawing pict roundrect shape textbox txbxContent group rect'.split(
    ' ',
  ),
);

interface Contexte {
  parties: Parties;
  liens: ReadonlyMap<string, string>;
  /** Identifiers of the styles of headings. */
  styles: ReadonlySet<string>;
  /** The heading that stands before. */
  titre: string;
  /** The question, or the column, of the cell. */
  lieu?: string;
  perdus: Reprise[];
  /** Names of what is listed. */
  noms: Set<string>;
}

export interface Perdus {
  perdus: Reprise[];
  noms: ReadonlySet<string>;
}

export function perdusDe(parties: Parties): Perdus {
  const [perdus, noms] = [[] as Reprise[], new Set<string>()];
  const styles = stylesDeTitre(parties);
  for (const [partie, titre] of [
    ['word/document.xml', 'Début du document'],
    ['word/footnotes.xml', 'Notes de bas de page'],
    ['word/endnotes.xml', 'Notes de fin'],
  ] as const)
    parcourir(arbreXml(parties[partie]), { parties, liens: liensDe(partie, parties), styles, titre, perdus, noms });
  return { perdus, noms };
}

const stylesDeTitre = (parties: Parties): ReadonlySet<string> =>
  new Set(
    [...descendants(arbreXml(parties['word/styles.xml']))].flatMap((style) =>
      /^(heading|titre|title)( principal| \d)?$/i.test(attribut(enfantNomme(style, 'name'), 'val')) ? [attribut(style, 'styleId')] : [],
    ),
  );

function parcourir(noeud: Parameters<typeof enfants>[0], c: Contexte): void {
  for (const enfant of enfants(noeud)) {
    if (!estElement(enfant)) continue;
    const style = enfant.tagName === 'p' ? attribut(enfantNomme(enfantNomme(enfant, 'pPr') ?? enfant, 'pStyle'), 'val') : '';
    if (c.styles.has(style)) c.titre = texteXml(enfant).slice(0, 120) || c.titre;
    if (enfant.tagName === 'tbl') parcourirTable(enfant, c);
    else if (enfant.tagName === 'AlternateContent') choisir(enfant, c);
    else if (lus.has(enfant.tagName)) parcourir(enfant, c);
    else if (!imageLue(enfant) && (estDessin(enfant) || texteXml(enfant) !== '')) noter(enfant, c);
  }
}

/** A row of two cells is a question and its answer; in a wider table, the first row says what each column is. */
function parcourirTable(table: Element, c: Contexte) {
  const rangees = enfants(table)
    .filter((un): un is Element => estElement(un, 'tr'))
    .map((tr) => enfants(tr).filter((un): un is Element => estElement(un, 'tc')));
  const ligne = (cellule: Element | undefined) => (cellule ? (texteXml(cellule).split('\n')[0] ?? '') : '');
  rangees.forEach((cellules, rang) =>
    cellules.forEach((cellule, i) => {
      const lieu = cellules.length <= 2 ? ligne(cellules[0]) : [rang > 0 ? `rangée ${rang}` : '', ligne(rangees[0]?.[i])].filter(Boolean).join(', ');
      parcourir(cellule, { ...c, lieu: lieu || c.lieu });
    }),
  );
  parcourir({ ...table, children: enfants(table).filter((un) => !estElement(un, 'tr')) }, c);
}

/** Of what Word wrote twice, mammoth reads what is for older versions. A mere shape may stand in one only: nothing is lost with it. */
function choisir(deux: Element, c: Contexte) {
  const [choix, repli] = [enfantNomme(deux, 'Choice'), enfantNomme(deux, 'Fallback')];
  const dit = (un: Element) => texteXml(un) !== '' || contient(un, 'blip', 'imagedata', 'chart', 'relIds');
  if (choix && dit(choix) && !(repli && dit(repli))) noter(choix, c);
  else if (repli) parcourir(repli, c);
}

const contient = (element: Element, ...noms: string[]) => [...descendants(element)].some(({ tagName }) => noms.includes(tagName));
const estDessin = (element: Element) => element.tagName === 'altChunk' || contient(element, 'graphicData', 'imagedata');
const imageLue = (element: Element) => {
  const donnees = ['graphic', 'graphicData', 'pic'].reduce<Element | undefined>((la, nom) => la && enfantNomme(la, nom), element);
  return estElement(element, 'inline', 'anchor') && donnees !== undefined;
};

function noter(element: Element, c: Contexte) {
  const dessins = [element, ...descendants(element)];
  const decrit = dessins.find(({ tagName }) => tagName === 'docPr');
  const description = attribut(decrit, 'descr') || attribut(decrit, 'title');
  const textes = [texteXml(element), texteRattache(element, c.liens, c.parties), description ? `Word le décrit ainsi : ${description}` : ''].filter(Boolean);
  for (const { tagName } of dessins) c.noms.add(tagName);
  c.perdus.push({
    ou: [c.titre, c.lieu].filter(Boolean).join(' › '),
    pourquoi: `${natureDe(element)}, que l’importation ne lit pas : à regarder dans le document`,
    texte: textes.join('\n') || 'Sans texte.',
  });
}

/** By the address that a drawing gives of its nature, or by what it holds. */
const natures: readonly [RegExp, string][] = [
  [/\/chart|^chart$/, 'un graphique'],
  [/\/diagram$|^relIds$/, 'un schéma SmartArt'],
  [/wordprocessing(Group|Canvas)$/, 'un groupe d’images ou de formes'],
  [/wordprocessingShape$|^txbxContent$/, 'une zone de texte ou une forme'],
  [/^oMath/, 'une équation'],
  [/^altChunk$/, 'un document inséré'],
  [/^textpath$/, 'un texte décoratif'],
];

function natureDe(element: Element): string {
  const tous = [element, ...descendants(element)];
  const noms = tous.flatMap((un) => [attribut(un, 'uri'), un.tagName]);
  return natures.find(([forme]) => noms.some((nom) => forme.test(nom)))?.[1] ?? (estDessin(element) ? 'un dessin' : 'un passage');
}
