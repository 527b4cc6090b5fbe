/**
 * Where satteri 0.10.5 and remark really differ, each with the reason why it is let be.
 * `invisibles`: only places that nothing reads, or nodes that nothing draws. `refuse`: the profile refuses it (body/ambiguous.ts and others), with its place.
 * `montre`: it shows, satteri is the one that is right or more lenient, and nothing is lost.
 */
import { rendu, type Lu } from './compare.ts';

interface Difference {
  id: string;
  pourquoi: string;
  /** Titles of the probes that show it. */
  sondes: readonly string[];
  /** For `montre`: tells it from an unknown difference. */
  reconnait?: (satteri: Lu, remark: Lu) => boolean;
}

const invisibles: readonly Difference[] = [
  {
    id: 'fin-de-puce-en-note',
    pourquoi: 'micromark lets an item of a list inside a note end where the next begins',
    sondes: ['note with paragraphs and a list'],
  },
  { id: 'debut-apres-une-case', pourquoi: 'the paragraph of a task starts after its box in satteri when marks follow, before it in remark', sondes: ['task list with marks'] },
  { id: 'fin-d-un-import', pourquoi: 'satteri counts the line end that follows; imports are refused anyway', sondes: ['import', 'export'] },
  { id: 'espaces-de-fin-de-conteneur', pourquoi: 'spaces after a block that ends a list, a quote, a note or a fence left open', sondes: ['block in a list with spaces behind'] },
  { id: 'definition-dans-un-bloc', pourquoi: 'satteri lifts a definition out of its block: nothing shows of a definition', sondes: ['definition in a block'] },
];

const refuse: readonly Difference[] = [
  {
    id: 'bloc-et-marques-croises',
    pourquoi: 'satteri closes a block inside marks that it crosses; a block inside a line is refused',
    sondes: ['block that cuts emphasis', 'heading cut by a block', 'block cut by a setext line', 'table row cut by a block'],
  },
  { id: 'bloc-apres-une-tabulation', pourquoi: 'satteri drops a block that a tab parts from another; blocks stand alone on their line', sondes: ['two blocks parted by a tab'] },
  { id: 'import-sans-programme', pourquoi: 'satteri does not parse the script of an import; imports are refused anyway', sondes: ['import that is no script'] },
  {
    id: 'note-trop-loin',
    pourquoi: 'from four spaces on satteri sees text or the definition of a link, remark a note',
    sondes: ['note indented by four', 'note indented by a tab', 'note indented by four after text'],
  },
  {
    id: 'note-dans-un-conteneur',
    pourquoi: 'satteri lifts a note out of another, and closes a block inside a note',
    sondes: ['note in a note', 'note against its item', 'note that closes a block'],
  },
  { id: 'bloc-dans-une-note', pourquoi: 'satteri lets a block that begins in a note end outside of it', sondes: ['block of a note closed at the margin'] },
  {
    id: 'case-vide',
    pourquoi: 'satteri looks for the text of a task on the lines below, and loses the box before a title or a table',
    sondes: ['task without text, empty item', 'task without text, lazy', 'task before a title', 'task before a table'],
  },
  {
    id: 'etoile-echappee',
    pourquoi: 'satteri ends the emphasis after an escaped star against a letter',
    sondes: ['escaped star before closing marks', 'escaped star before closing strong'],
  },
  {
    id: 'liste-apres-une-definition',
    pourquoi: 'satteri reads a list against a heading that follows a definition as text',
    sondes: ['empty item after a definition and a heading', 'list from two after a definition and a heading'],
  },
  { id: 'accolade-en-code', pourquoi: 'satteri takes for the start of code what the next line makes a fence', sondes: ['expression before a false code'] },
];

const decoupe = (lu: Lu, tidy: (html: string) => string) => (lu.ok ? tidy(rendu(lu.arbre)) : undefined);
const memes = (tidy: (html: string) => string) => (s: Lu, r: Lu) => s.ok && r.ok && decoupe(s, tidy) === decoupe(r, tidy);
/** Sorted: a note stands where it was, or at the end. */
const lettres = (lu: Lu) =>
  lu.ok
    ? rendu(lu.arbre)
        .replace(/<[^>]*>|[^\p{L}\p{N}]/gu, '')
        .split('')
        .sort()
        .join('')
    : undefined;
const tableaux = (lu: Lu) => (lu.ok ? rendu(lu.arbre).split('<table>').length : 0);

export const montre: readonly Difference[] = [
  {
    id: 'liste-aeree-en-note',
    pourquoi: 'micromark calls a list of a note loose when another list follows it; satteri is right',
    sondes: ['lists of two kinds in a note'],
    reconnait: memes((html) => html.replace(/<\/?p>|\n/g, '')),
  },
  {
    id: 'tableau-a-cheval',
    pourquoi: 'a table whose lines do not all stand in the same quote, item or note, or against one that ends with a table: one parser sees a table, the other its text',
    sondes: ['table against a quote that ends with a table'],
    reconnait: (s, r) => s.ok && r.ok && tableaux(s) + tableaux(r) > 2 && lettres(s) === lettres(r),
  },
  {
    id: 'code-laisse-ouvert',
    pourquoi: 'spaces at the end of a fence that nothing closes',
    sondes: ['fence left open with spaces behind'],
    reconnait: memes((html) => html.replace(/\s+(?=<\/code><\/pre>)/g, '')),
  },
  {
    id: 'emoji-contre-une-marque',
    pourquoi: 'an emoji counts as punctuation beside marks (CommonMark 0.31); micromark looks at half of it',
    sondes: ['emoji between a mark and a letter'],
    reconnait: (s, r) => s.ok && r.ok && /\p{Extended_Pictographic}|\p{RI}/u.test(rendu(r.arbre)) && memes((html) => html.replace(/<\/?(em|strong)>|\*/g, ''))(s, r),
  },
  {
    id: 'export-en-texte',
    pourquoi:
      'a line that begins with import or export against a table, or lazy in a quote, goes on with what precedes for satteri, and is a script for remark: words are shown as words',
    sondes: ['export against a table'],
    reconnait: (s, r) => s.ok && !r.ok && /acorn/.test(r.raison) && /(^|>|\n)(import|export)\b/.test(rendu(s.arbre)),
  },
  {
    id: 'balise-paresseuse',
    pourquoi: 'the lines of a tag in an item or a quote need no indent for satteri: the same block, read more leniently',
    sondes: ['tag over lines in an item, without indent'],
    reconnait: (s, r) => s.ok && !r.ok && /lazy line/.test(r.raison),
  },
];

export const connues = { invisibles, refuse, montre } as const;
