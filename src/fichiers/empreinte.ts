/** The digest under which a document is kept: of what it says, of its pictures, and of all that sets it. */
import type { DocumentImprime } from '#print';
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Code and templates that set a document; the compiler and the fonts are packages, pinned in package.json. */
const sources = ['src/print/**/*.{ts,typ}', 'src/blocs/**/*.typ', 'src/medias/*.ts', 'package.json'];

const digest = (parts: readonly (string | Buffer)[]): string => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length}:`).update(part);
  return hash.digest('base64url').slice(0, 27);
};

/** Once a build; `projet` is the project's folder. */
export function empreinteDuCode(projet: string): string {
  const files = sources
    .flatMap((pattern) => globSync(pattern, { cwd: projet }))
    .filter((file) => !file.endsWith('.test.ts'))
    .map((file) => file.split(path.sep).join('/'))
    .sort();
  return digest(files.flatMap((file) => [file, readFileSync(path.join(projet, file))]));
}

export const empreinteDe = ({ gabarit, donnees, medias }: DocumentImprime, code: string): string =>
  digest([code, gabarit, JSON.stringify(donnees), ...medias.map((media) => media.digest)]);
