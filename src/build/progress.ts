/** Tells a person what is being done: one line per step, rewritten on a terminal, plain lines elsewhere. The only place that looks at a clock for show. */
import { performance } from 'node:perf_hooks';

/** Where lines go: `process.stderr`, or anything like it. */
export interface Flux {
  write(texte: string): unknown;
  isTTY?: boolean;
  columns?: number;
}

/** Says how far a step is: « 1 200 fiches sur 5 000 ». */
export type Dire = (detail: string) => void;

export interface Progres {
  /** Runs a step and says how it went and how long it took. Gives back what the work gives, throws what it throws. */
  step<T>(libelle: string, work: (dire: Dire) => T | Promise<T>): Promise<T>;
}

export interface ProgresOptions {
  flux?: Flux;
  /** Milliseconds; for tests. */
  now?: () => number;
  /** False: plain lines, even on a terminal. Default: a terminal, outside continuous integration. */
  vivant?: boolean;
}

const REDRAW = 200;
/** Plain logs: a sign of life during long steps, not more. */
const PLAIN_DETAIL = 10_000;
const ERASE = '\r\x1b[2K';

/** « 0,4 s », « 12 s », « 2 min 05 s ». */
export function duree(ms: number): string {
  if (ms < 9950) return `${(ms / 1000).toFixed(1).replace('.', ',')} s`;
  const seconds = Math.round(ms / 1000);
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${String(seconds % 60).padStart(2, '0')} s`;
}

/** What shows one step. */
interface Affichage {
  detail: Dire;
  end: (ok: boolean) => void;
}

/** A line longer than the terminal wraps, and can then no longer be rewritten. */
const fit = (line: string, columns: number): string => (line.length < columns ? line : `${line.slice(0, Math.max(0, columns - 2))}…`);

const live = (flux: Flux, libelle: string, elapsed: () => number): Affichage => {
  let detail = '';
  const draw = (): void => {
    const line = [libelle, detail, duree(elapsed())].filter(Boolean).join(' · ');
    flux.write(ERASE + fit(`  ${line}`, flux.columns ?? 80));
  };
  draw();
  const timer = setInterval(draw, REDRAW);
  timer.unref();
  return {
    detail: (text) => void (detail = text),
    end: (ok) => {
      clearInterval(timer);
      flux.write(`${ERASE}${ok ? '✓' : '✗'} ${libelle} (${duree(elapsed())})\n`);
    },
  };
};

const plain = (flux: Flux, libelle: string, elapsed: () => number): Affichage => {
  let next = PLAIN_DETAIL;
  flux.write(`${libelle}…\n`);
  return {
    detail: (text) => {
      if (elapsed() < next) return;
      next = elapsed() + PLAIN_DETAIL;
      flux.write(`  ${text} (${duree(elapsed())})\n`);
    },
    end: (ok) => void flux.write(`${libelle} : ${ok ? 'fait' : 'échec'} (${duree(elapsed())})\n`),
  };
};

/** Progress on a stream, standard error by default: standard output stays free for what commands answer. */
export function createProgress({ flux = process.stderr, now = () => performance.now(), vivant }: ProgresOptions = {}): Progres {
  const show = (vivant ?? (flux.isTTY === true && !process.env['CI'] && process.env['TERM'] !== 'dumb')) ? live : plain;
  return {
    step: async (libelle, work) => {
      const start = now();
      const affichage = show(flux, libelle, () => now() - start);
      try {
        const result = await work(affichage.detail);
        affichage.end(true);
        return result;
      } catch (error) {
        affichage.end(false);
        throw error;
      }
    },
  };
}
