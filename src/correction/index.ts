/** Proofreading: the form, the words, what should not be in a text. What it finds is advice; it never stops a publication. */
export { accepter } from './accepter.ts';
export { motsConnus } from './connus.ts';
export { formater } from './formater.ts';
export { grammaire, type Conseil } from './grammaire.ts';
export { relire } from './relire.ts';
export { textesChoisis } from './textes.ts';
export { fichiersDeVsCode } from './schemas.ts';
