/** The tree of a body once linked: GFM, what the recueil adds to it, and its blocks. Renderers are total over `NodeType`. */
import type { SourceCitee, Media, NomDeBloc, TousLesBlocs } from '#blocs';
import type * as Mdast from 'mdast';

/** Sections that the recueil recognises by their title, so that they can be copied and compared one by one. */
export const roles = {
  contexte: 'Contexte',
  objectifs: 'Objectifs',
  public: 'Public',
  deroulement: 'Déroulement',
  partenaires: 'Partenaires',
  moyens: 'Moyens',
  bilan: 'Bilan',
  limites: 'Limites',
  suites: 'Ce qui a suivi',
} as const;
export type Role = keyof typeof roles;

type Branche<T extends string, Rest = object> = { type: T } & AvecEnfants & Rest;
type Feuille<T extends string, Rest = object> = { type: T } & Rest;

/** A numbered or lettered call; `children` is the note itself, drawn where the renderer wants it. */
export type AppelNote = Branche<'appelNote', { lettre: string; id: string }>;

interface Types {
  root: Branche<'root'>;
  paragraph: Branche<'paragraph'>;
  heading: Branche<'heading', { depth: Mdast.Heading['depth']; ancre: string; role?: Role }>;
  text: Feuille<'text', { value: string }>;
  emphasis: Branche<'emphasis'>;
  strong: Branche<'strong'>;
  delete: Branche<'delete'>;
  inlineCode: Feuille<'inlineCode', { value: string }>;
  code: Feuille<'code', { value: string; lang?: string | null }>;
  blockquote: Branche<'blockquote'>;
  list: Branche<'list', { ordered?: boolean | null; start?: number | null; spread?: boolean | null }>;
  listItem: Branche<'listItem', { checked?: boolean | null; spread?: boolean | null }>;
  table: Branche<'table', { align?: Mdast.AlignType[] | null }>;
  tableRow: Branche<'tableRow'>;
  tableCell: Branche<'tableCell'>;
  thematicBreak: Feuille<'thematicBreak'>;
  break: Feuille<'break'>;
  link: Branche<'link', { url: string; title?: string | null }>;
  lienAction: Branche<'lienAction', { cible: { edition: string; slug: string } }>;
  image: Feuille<'image', { media: Media }>;
  citation: Feuille<'citation', { sources: SourceCitee[] }>;
  appelNote: AppelNote;
  /** Stands after a block that calls notes or cites sources: what goes to the margin beside it. */
  marge: Feuille<'marge', { notes: AppelNote[]; sources: SourceCitee[] }>;
}

interface AvecEnfants {
  children: Noeud[];
}
export type NoeudDeBloc<N extends NomDeBloc = NomDeBloc> = { [K in N]: TousLesBlocs[K] & AvecEnfants }[N];
export type Noeud = Types[keyof Types] | NoeudDeBloc;
export type NodeType = Noeud['type'];
export type NoeudDe<T extends NodeType> = Extract<Noeud, { type: T }>;
export type Racine = Types['root'];
