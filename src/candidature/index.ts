/** The candidacy form: its questions. What writes it is `#candidature/dossier`, what reads it back `#candidature/import`: both are heavy. */
export { questionsDe, recits } from './questions.ts';
export type { Choix, Colonne, Limite, Matiere, Nature, Question, Section } from './types.ts';
