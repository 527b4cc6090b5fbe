/** What every command takes: where it runs, its environment, where it prints. Nothing else reads `process`. */
import { AdressesIllisibles } from '#build';
import { obstacleDe } from '#ecriture';
import { typographier, type Diagnostic } from '#recueil';
import path from 'node:path';
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { chooseInstant, DateInvalide, type SessionOptions } from '#session';

export interface Cadre {
  /** The project's folder. */
  projet: string;
  env: Record<string, string | undefined>;
  out: { write: (text: string) => unknown; isTTY?: boolean; columns?: number };
  /** Where progress goes when `out` is kept for a machine. */
  err?: { write: (text: string) => unknown };
  /** Told of each file that a person may take away: its path from the project's root, with `/`, and what it is. */
  ecrit?: (fichier: { chemin: string; dit: string }) => void;
  /** Told why not all is done: in one sentence, where in the texts, or document by document. */
  refuse?: (pourquoi: Refus) => void;
}

export interface Refus {
  phrase?: string;
  diagnostics?: readonly Diagnostic[];
  manques?: readonly { nom: string; cause: string }[];
}

/** Where previews are built, and never a site. */
export const DOSSIER_APERCU = 'apercu';

/** An option that a person mistyped: the message is all that they see. */
export class OptionInvalide extends Error {}

const common = { date: { type: 'string' }, contenu: { type: 'string' } } as const;

/** Parses flags; throws `OptionInvalide` in French. */
export function parseOptions<O extends NonNullable<ParseArgsConfig['options']>>(args: readonly string[], options: O) {
  try {
    return parseArgs({ args: [...args], options: { ...common, ...options }, allowPositionals: false, strict: true }).values;
  } catch (error) {
    const name = /'(-[^']*)'/.exec(error instanceof Error ? error.message : '')?.[1];
    throw new OptionInvalide(
      `option inconnue ou incomplète${name ? ` : ${name}` : ''} ; options admises : ${Object.keys({ ...common, ...options })
        .map((o) => `--${o}`)
        .join(', ')}`,
    );
  }
}

/** The session that a command works in. `RECUEIL_CONTENT` mounts another content folder. */
export function sessionFrom(cadre: Cadre, values: { date?: string | undefined; contenu?: string | undefined }, apercu = false): SessionOptions {
  const contenu = path.resolve(cadre.projet, values.contenu ?? (cadre.env['RECUEIL_CONTENT'] || 'content'));
  return { projet: cadre.projet, contenu, instant: chooseInstant(values.date, cadre.env), apercu };
}

const estMaladresse = (error: unknown): error is Error =>
  error instanceof OptionInvalide || error instanceof AdressesIllisibles || error instanceof DateInvalide || (error instanceof Error && error.name === 'ErreurVerrou');

/** For what a person did or can mend, the sentence that is all that they need to read; nothing for a defect. */
export function maladresseDe(error: unknown): string | undefined {
  if (estMaladresse(error)) return error.message;
  const obstacle = obstacleDe(error);
  return obstacle && typographier(`${obstacle.quoi.replace(/^./, (lettre) => lettre.toUpperCase())} : ${obstacle.remede}, puis relancez.`);
}

/** Runs a command; mistakes of a person end with one sentence, never with a stack trace. */
export async function guarded(cadre: Cadre, command: () => number | Promise<number>): Promise<number> {
  try {
    return await command();
  } catch (error) {
    const phrase = maladresseDe(error);
    if (phrase !== undefined) {
      cadre.out.write(`${phrase}\n`);
      cadre.refuse?.({ phrase });
      return 2;
    }
    cadre.out.write(
      `Le recueil s’est arrêté sur un défaut du programme, pas de vos textes : ${error instanceof Error ? error.message : String(error)}\nSignalez-le avec la commande lancée ; RECUEIL_DEBUG=1 montre le détail.\n`,
    );
    if (cadre.env['RECUEIL_DEBUG'] && error instanceof Error) cadre.out.write(`${error.stack ?? ''}\n`);
    return 70;
  }
}
