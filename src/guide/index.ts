/** Our own documentation, for the site and for the workshop alike. */
export { lireCapture, lirePageDErreur, lirePageDesEditeurs, listerCaptures } from './lire.ts';
export { enHtml, type PageDuGuide } from './rendre.ts';
