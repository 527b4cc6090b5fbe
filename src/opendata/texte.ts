/**
 * A body as plain text, for data: all its words, block by block, and who says them. Pictures are not there: neither are what stands in their place and who made
 * them, which go with the picture when an agreement ends. A node or a block without an entry does not compile.
 */
import { tree, type Corps, type NodeType, type Noeud, type NoeudDe } from '#recueil';
import type { Texte } from './types.ts';

type AvecEnfants = Extract<Noeud, { children: Noeud[] }>;

const dire = (node: Noeud): string => (dits[node.type] as (node: Noeud) => string)(node);

const enLigne: ReadonlySet<NodeType> = new Set(['text', 'emphasis', 'strong', 'delete', 'inlineCode', 'break', 'link', 'lienAction', 'image', 'citation', 'appelNote'] as const);

/** What stands in a line goes on; what is a block has a line of its own. */
function suite({ children }: Pick<AvecEnfants, 'children'>): string {
  let texte = '';
  let suit = false;
  for (const node of children) {
    const dit = dire(node);
    if (dit === '') continue;
    texte += (texte === '' || (suit && enLigne.has(node.type)) ? '' : '\n') + dit;
    suit = enLigne.has(node.type);
  }
  return texte;
}

const lignes = (...dites: (string | undefined)[]): string => dites.filter(Boolean).join('\n');
const entreParentheses = (...dits: (string | undefined)[]): string => {
  const connus = dits.filter(Boolean);
  return connus.length > 0 ? ` (${connus.join(', ')})` : '';
};
/** Somebody else's words. */
const citer = (texte: string): string => (texte.startsWith('«') ? texte : `« ${texte} »`);

const puce = ({ ordered, start }: NoeudDe<'list'>, rang: number): string => (ordered ? `${(start ?? 1) + rang}. ` : '- ');

const dits: { [T in NodeType]: (node: NoeudDe<T>) => string } = {
  root: suite,
  paragraph: suite,
  heading: suite,
  text: ({ value }) => value,
  emphasis: suite,
  strong: suite,
  delete: suite,
  inlineCode: ({ value }) => value,
  code: ({ value }) => value,
  blockquote: (node) => citer(suite(node)),
  list: (node) => lignes(...node.children.map((item, rang) => `${puce(node, rang)}${dire(item)}`)),
  listItem: (node) => `${typeof node.checked === 'boolean' ? `${node.checked ? 'fait' : 'à faire'} : ` : ''}${suite(node)}`,
  table: suite,
  tableRow: ({ children }) => children.map(dire).join(' | '),
  tableCell: suite,
  thematicBreak: () => '',
  break: () => '\n',
  link: suite,
  lienAction: suite,
  image: () => '',
  citation: () => '',
  appelNote: ({ lettre }) => ` [note ${lettre}]`,
  marge: () => '',
  Question: suite,
  Reponse: (node) => `${citer(suite(node))}${entreParentheses(node.lies.par.fonction, node.lies.par.organisme)}`,
  ChiffreCle: ({ attributs: { valeur, libelle, portee } }) => `${valeur} — ${libelle} (${portee})`,
  Encadre: (node) => lignes(node.attributs.titre, suite(node)),
  Figure: (node) => {
    const legende = suite(node);
    return legende === '' ? '' : `Image : ${legende}`;
  },
  Temoignage: (node) => `${citer(suite(node))}${entreParentheses(node.attributs.fonction, node.attributs.organisme)}`,
  Etape: (node) => lignes(`${node.attributs.quand} : ${node.attributs.titre}`, suite(node)),
  Repere: ({ attributs: { terme, valeur } }) => `${terme} : ${valeur}`,
};

const notesDe = (node: Noeud): NoeudDe<'appelNote'>[] => [...(node.type === 'appelNote' ? [node] : []), ...('children' in node ? node.children.flatMap(notesDe) : [])];

export function texteOuvert(corps: Corps): Pick<Texte, 'voix' | 'texte' | 'notes'> {
  const racine = tree(corps);
  // A note may be called twice.
  const notes = new Map(notesDe(racine).map((note) => [note.lettre, { lettre: note.lettre, texte: suite(note).trim() }]));
  return { voix: corps.voix, texte: dire(racine).trim(), ...(notes.size > 0 ? { notes: [...notes.values()] } : {}) };
}
