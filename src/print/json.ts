/**
 * Tree → plain data for the Typst templates: one face for each node type, or it does not compile.
 * Texts travel as strings of JSON, never as markup: nothing authored is evaluated.
 */
import type { NodeType, Noeud, NoeudDe, Racine } from '#recueil';
import type { Media } from '#blocs';

export type Imprime = { t: string; enfants?: Imprime[]; [key: string]: unknown };
export type Faces = { [T in NodeType]: (node: NoeudDe<T>) => Imprime };

/** Path under which a picture's bytes are handed to the compiler. */
export const cheminImage = (media: Media) => `/print/images/${media.digest}`;

const enfants = (node: { children: Noeud[] }) => ({ enfants: node.children.map(imprime) });
const branche = (node: { type: string; children: Noeud[] }): Imprime => ({ t: node.type, ...enfants(node) });
const feuille = (node: { type: string; value: string }): Imprime => ({ t: node.type, texte: node.value });
const image = (media: Media) => ({ image: cheminImage(media), alt: media.alt, credit: `${media.credit} (${media.licence})` });
const sources = (liste: NoeudDe<'citation'>['sources']) => liste.map((source) => ({ numero: source.numero, titre: source.titre }));

const faces: Faces = {
  root: branche,
  paragraph: branche,
  emphasis: branche,
  strong: branche,
  delete: branche,
  blockquote: branche,
  tableRow: branche,
  tableCell: branche,
  text: feuille,
  inlineCode: feuille,
  code: feuille,
  thematicBreak: () => ({ t: 'thematicBreak' }),
  break: () => ({ t: 'break' }),
  heading: (node) => ({ ...branche(node), niveau: node.depth - 1, ancre: node.ancre }),
  list: (node) => ({ ...branche(node), ordonnee: node.ordered === true, debut: node.start ?? 1 }),
  listItem: (node) => ({ ...branche(node), ...(typeof node.checked === 'boolean' ? { coche: node.checked } : {}) }),
  table: (node) => ({ ...branche(node), alignements: (node.align ?? []).map((align) => align ?? 'left') }),
  link: (node) => ({ ...branche(node), url: node.url }),
  lienAction: (node) => ({ ...branche(node), edition: node.cible.edition, slug: node.cible.slug }),
  image: (node) => ({ t: 'image', ...image(node.media) }),
  citation: (node) => ({ t: 'citation', sources: sources(node.sources) }),
  appelNote: branche,
  // On paper a note stands at its call: what the page sets in its margin is drawn from `appelNote` and the sources' list.
  marge: () => ({ t: 'marge' }),
  Question: (node) => ({ ...branche(node), ancre: node.ancre }),
  Reponse: (node) => ({ ...branche(node), par: node.lies.par }),
  ChiffreCle: (node) => ({ t: 'ChiffreCle', ...node.attributs, source: node.lies.source.numero }),
  Encadre: (node) => ({ ...branche(node), titre: node.attributs.titre, ancre: node.ancre }),
  Temoignage: (node) => ({ ...branche(node), ...node.attributs }),
  Etape: (node) => ({ ...branche(node), ...node.attributs, ancre: node.ancre }),
  Repere: (node) => ({ t: 'Repere', ...node.attributs }),
  Figure: (node) => ({ ...branche(node), ...image(node.lies.fichier) }),
};

const imprime = (node: Noeud): Imprime => (faces[node.type] as (node: Noeud) => Imprime)(node);

/** A linked tree as plain data. */
export const enJson = (root: Racine): Imprime => imprime(root);

/** Every name that the templates must know, for the test that holds the two tables together. */
export const typesImprimes = Object.keys(faces) as NodeType[];
