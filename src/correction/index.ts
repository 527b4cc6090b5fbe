/** Proofreading: the form, the words, what should not be in a text. What it finds is advice; it never stops a publication. */
export { formater } from './formater.ts';
export { textesChoisis } from './textes.ts';
