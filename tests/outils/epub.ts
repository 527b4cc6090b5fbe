/** For tests: an EPUB opened, its chapters as trees. */
import { strFromU8, unzipSync } from 'fflate';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { motsDesNoeuds } from './page.ts';

export type Noeud = DefaultTreeAdapterTypes.Node;
type Balise = DefaultTreeAdapterTypes.Element;

export interface Epub {
  /** By path in the archive. */
  fichiers: ReadonlyMap<string, Uint8Array>;
  opf: string;
  /** Names of the chapters, in the order in which they are read. */
  lecture: string[];
  /** Text of a file of the book's folder. */
  texte: (fichier: string) => string;
  balises: (fichier: string) => Balise[];
  /** Words of a chapter, or of one element of it, pictures by their alternative text. */
  mots: (fichier: string, id?: string) => string[];
}

export const attribut = (node: Noeud, nom: string): string | undefined => ('attrs' in node ? node.attrs.find(({ name }) => name === nom)?.value : undefined);

export function toutes(node: Noeud): Balise[] {
  const enfants = 'childNodes' in node ? node.childNodes.flatMap(toutes) : [];
  return 'tagName' in node ? [node, ...enfants] : enfants;
}

export function lireEpub(octets: Uint8Array): Epub {
  const fichiers = new Map(Object.entries(unzipSync(octets)));
  const texte = (fichier: string): string => {
    const lu = fichiers.get(`EPUB/${fichier}`);
    if (!lu) throw new Error(`no such file in the book: ${fichier}`);
    return strFromU8(lu);
  };
  const connues = new Map<string, Balise[]>();
  const balises = (fichier: string): Balise[] => {
    const lues = connues.get(fichier) ?? toutes(parse(texte(fichier)));
    connues.set(fichier, lues);
    return lues;
  };
  const opf = texte('package.opf');
  const parId = new Map([...opf.matchAll(/<item id="([^"]*)" href="([^"]*)"/g)].map(([, id = '', href = '']) => [id, href]));
  return {
    fichiers,
    opf,
    lecture: [...opf.matchAll(/<itemref idref="([^"]*)"/g)].map(([, id = '']) => parId.get(id) ?? ''),
    texte,
    balises,
    mots: (fichier, id) => motsDesNoeuds(balises(fichier).filter((balise) => (id === undefined ? balise.tagName === 'body' : attribut(balise, 'id') === id))),
  };
}

/** All that a book says anywhere: names of its files, texts and bytes. */
export const toutDit = ({ fichiers }: Epub): string =>
  [...fichiers].map(([chemin, octets]) => `${chemin}\n${strFromU8(octets, !/\.(?:xhtml|opf|xml|css)$/.test(chemin))}`).join('\n');
