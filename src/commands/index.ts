/** What a person can ask for. `scripts/` give it arguments; all logic is here and below. Each is loaded when asked: Astro takes half a second. */
import type { Action, Diagnostic, Recueil } from '#recueil';
import { startSession } from '#session';
import type { Epreuve, Refus } from './epreuves.ts';
import { sessionFrom, type Cadre } from './options.ts';

type Commande = (args: readonly string[], cadre: Cadre) => Promise<number>;

export const verifier: Commande = async (args, cadre) => (await import('./verifier.ts')).verifier(args, cadre);
export const build: Commande = async (args, cadre) => (await import('./build.ts')).build(args, cadre);
export const dev: Commande = async (args, cadre) => (await import('./dev.ts')).dev(args, cadre);
export const imprimer: Commande = async (args, cadre) => (await import('./imprimer.ts')).imprimer(args, cadre);
export const start: Commande = async (args, cadre) => (await import('./start.ts')).start(args, cadre);

/** Every problem of the content, of the instant and of the book, sorted; the session is started. */
export const diagnostiquer = async (valeurs: ValeursCommunes, cadre: Cadre): Promise<Diagnostic[]> => (await import('./verifier.ts')).diagnostiquer(communes(valeurs), cadre);

/** The same, in the session that was started. */
export const diagnosticsDeLaSession = async (): Promise<Diagnostic[]> => (await import('./verifier.ts')).diagnosticsDeLaSession();

/** The preview, in a session that was opened for one; returns the exit code, and says the rest to `cadre.out`. */
export const construireApercu = async (sortie: string, options: { pdf: boolean }, cadre: Cadre): Promise<number> =>
  (await import('./build.ts')).construireApercu(sortie, options, cadre);

/** The proof of an action, in the session that was started. */
export const tirerEpreuve = async (recueil: Recueil, action: Action, avant: string): Promise<Epreuve | Refus> =>
  (await import('./epreuves.ts')).tirerEpreuve(recueil, action, avant);

/** Starts the session of a task: its content, its instant, what is shown; `lecture()` and `published()` of `#session` follow. */
export const ouvrirSession = (valeurs: ValeursCommunes, cadre: Cadre, { apercu = false } = {}): void => startSession(sessionFrom(cadre, communes(valeurs), apercu));

/** What a face gives to a task: `date` and `contenu` are read here, whatever else there is. */
type ValeursCommunes = Readonly<Record<string, unknown>>;
const texte = (valeur: unknown) => (typeof valeur === 'string' && valeur !== '' ? valeur : undefined);
const communes = (valeurs: ValeursCommunes) => ({ date: texte(valeurs['date']), contenu: texte(valeurs['contenu']) });

export { allDiagnostics, bloquants, print as direDiagnostics } from './diagnostics.ts';
export { DOSSIER_APERCU, maladresseDe, OptionInvalide, type Cadre, type Refus } from './options.ts';
