/**
 * Lazy reading of `@etalab/decoupage-administratif/data/*.json` (its main entry is broken: it reads `./data` of the
 * current folder). communes.json is 8.6 MB: parsing it costs 110–140 ms of a check, where finding the start of each
 * record costs 25–35 ms, and only the few dozen places that the collection names are then parsed.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export interface Table<T> {
  /** Records of a code: several where a commune nouvelle shares its code with a commune déléguée. */
  get: (code: string) => readonly T[];
  /** Every record, in the file's order; parses the whole file. */
  all: () => readonly T[];
}

/**
 * A bare specifier, resolved at run time: right in plain Node, in Vitest, and in Vite's bundle, which is inside the
 * project and so finds the same node_modules. A path relative to this file would break in the bundle, and a JSON
 * import would put 8.6 MB of data in it.
 */
const pathOf = (fichier: string) => fileURLToPath(import.meta.resolve(`@etalab/decoupage-administratif/data/${fichier}.json`));

const debut = '\n{"code":"';

/** Opens a data file on first use. The file writes one record a line, its code first: a test holds it to that. */
export function openTable<T>(fichier: string): Table<T> {
  const octets = once(() => readFileSync(pathOf(fichier)));
  const index = once(() => indexByCode(octets()));
  const all = once(() => JSON.parse(octets().toString('utf8')) as T[]);
  const seen = new Map<string, readonly T[]>();
  const read = (code: string) => (index().get(code) ?? []).map((position) => JSON.parse(lineAt(octets(), position)) as T);
  const get = (code: string) => {
    const records = seen.get(code) ?? read(code);
    seen.set(code, records);
    return records;
  };
  return { all, get };
}

/** Offsets by code. Latin-1 keeps one character a byte, so that text positions are byte positions. */
function indexByCode(octets: Buffer): Map<string, number[]> {
  const texte = octets.toString('latin1');
  const index = new Map<string, number[]>();
  for (let i = texte.indexOf(debut); i >= 0; i = texte.indexOf(debut, i + 1)) {
    const code = texte.slice(i + debut.length, texte.indexOf('"', i + debut.length));
    const connu = index.get(code);
    if (connu) connu.push(i + 1);
    else index.set(code, [i + 1]);
  }
  return index;
}

function lineAt(octets: Buffer, position: number): string {
  return octets.toString('utf8', position, octets.indexOf('\n', position)).replace(/,$/, '');
}

/** Calls `make` at most once. */
export function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
