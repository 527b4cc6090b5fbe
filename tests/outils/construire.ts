/** Runs the real commands as a person does, in a process of their own. `construire({contenu, dossier, date})` reads like a sentence. */
import { spawn, type ChildProcess } from 'node:child_process';
import { readdir, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { dossierTemporaire, PROJET, type DossierTemporaire } from './dossier.ts';

export interface Fin {
  /** Exit code; null when a signal ended it. */
  code: number | null;
  /** Standard output and standard error, in the order in which they came. */
  sortie: string;
}

export interface Construction extends Fin {
  /** The output folder, absolute. */
  dossier: string;
}

export interface Demande {
  /** Content folder; default: the project's own. */
  contenu?: string;
  /** Output folder. */
  dossier: string;
  /** Default: `JOUR`. Empty: no `--date`, the environment says it. */
  date?: string;
  force?: boolean;
  /** With the PDFs that the site offers: they take longer than all the rest. */
  pdf?: boolean;
  /** Added to the environment of tests. */
  env?: Record<string, string>;
  /** The project in which the command runs. */
  projet?: string;
}

/** Fixed: pages say the day of their publication. */
export const JOUR = '2026-12-01';

/** What this process got from CI, from Vitest or from the person at the keyboard must not decide what tests see. */
const FOREIGN = /^(?:CI|RECUEIL_.*|NODE_ENV|VITEST.*|TEST|DEV|PROD|MODE|SSR|BASE_URL|NO_COLOR|FORCE_COLOR)$/;

export const environment = (more: Record<string, string> = {}): NodeJS.ProcessEnv => {
  const own = Object.fromEntries(Object.entries(process.env).filter(([name]) => !FOREIGN.test(name)));
  return { ...own, ASTRO_TELEMETRY_DISABLED: '1', ...more };
};

export interface Lancement {
  processus: ChildProcess;
  /** What was printed until now. */
  dit: () => string;
  fini: Promise<Fin>;
}

/** Starts `node scripts/run.mjs <args>` and does not wait. */
export function lancer(args: readonly string[], { env, projet = PROJET }: Pick<Demande, 'env' | 'projet'> = {}): Lancement {
  const processus = spawn(process.execPath, ['scripts/run.mjs', ...args], { cwd: projet, env: environment(env), stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  const hear = (piece: Buffer): void => void (said += piece.toString());
  processus.stdout.on('data', hear);
  processus.stderr.on('data', hear);
  const fini = new Promise<Fin>((resolve, reject) => {
    processus.once('error', reject);
    processus.once('close', (code) => resolve({ code, sortie: said }));
  });
  return { processus, dit: () => said, fini };
}

/** Arguments of a build. */
export const argumentsDe = ({ contenu = 'content', dossier, date = JOUR, force = false, pdf = false }: Demande): string[] => [
  'build',
  '--contenu',
  contenu,
  '--sortie',
  dossier,
  ...(date ? ['--date', date] : []),
  ...(force ? ['--force'] : []),
  ...(pdf ? [] : ['--sans-pdf']),
];

/** Builds, whatever comes out of it. */
export async function construire(demande: Demande): Promise<Construction> {
  const fin = await lancer(argumentsDe(demande), demande).fini;
  return { ...fin, dossier: demande.dossier };
}

/** Builds; a refusal fails the test with all that was said. */
export async function construireBien(demande: Demande): Promise<Construction> {
  const made = await construire(demande);
  if (made.code !== 0) throw new Error(`La construction a rendu ${made.code} :\n${made.sortie}`);
  return made;
}

/** A temporary folder for contents and outputs; what builds keep elsewhere about it (caches, previous outputs) goes with it. */
export async function chantier(): Promise<DossierTemporaire> {
  const { racine, retirer } = await dossierTemporaire();
  const mark = `-tests-${basename(racine)}-`;
  return {
    racine,
    retirer: async () => {
      await retirer();
      for (const folder of [join(PROJET, '.recueil'), join(PROJET, '.recueil', 'cache')]) {
        const names = await readdir(folder).catch(() => []);
        for (const name of names) if (name.includes(mark)) await rm(join(folder, name), { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
      }
    },
  };
}
