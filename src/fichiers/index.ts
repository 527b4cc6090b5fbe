/** PDFs and EPUBs that the site offers beside its pages: set by threads, kept under their digest, put at their addresses. */
export { composerFichiers, deposer, MiseEnPageRefusee, reprisesDe, type Fait } from './composer.ts';
export { enDirect } from './en-direct.ts';
