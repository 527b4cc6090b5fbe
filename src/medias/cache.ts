/** Disk cache of encoded pictures: encoding is the slowest step of a build, and its result never changes. */
import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Media } from '#blocs';
import { digest } from './digest.ts';
import { identify } from './identify.ts';
import { cleDePresse, jpegPresse } from './presse.ts';
import { pngFromSvg } from './svg.ts';
import { encodage, ErreurImage, poidsMaxWeb, webp } from './variants.ts';

/** Two pages may ask for the same picture at once: one encoding serves both. */
const pending = new Map<string, Promise<Uint8Array>>();

/** The picture at a width, from the cache folder when it is there; the caller chooses the folder. */
export const webpCached = async (dossierCache: string, media: Media, largeur: number): Promise<Uint8Array> =>
  once(join(dossierCache, `${media.digest}-${largeur}-${await encoderVersion()}.webp`), () => encode(media, largeur));

/** A drawing of ours as PNG, the same way; `cle` is the digest of what is drawn and of what draws it. */
export const pngCached = async (dossierCache: string, cle: string, svg: () => string): Promise<Uint8Array> =>
  once(join(dossierCache, `${cle}-${await encoderVersion()}.png`), () => pngFromSvg(svg()));

/** A picture for newspapers, the same way; what it says of itself is in its file. */
export const jpegPresseCached = async (dossierCache: string, media: Media, coteMax: number): Promise<Uint8Array> =>
  once(join(dossierCache, `${media.digest}-presse-${cleDePresse(media, coteMax)}-${await encoderVersion()}.jpg`), () => jpegPresse(media, coteMax));

function once(chemin: string, make: () => Promise<Uint8Array>): Promise<Uint8Array> {
  const encours = pending.get(chemin) ?? readOrMake(chemin, make).finally(() => pending.delete(chemin));
  pending.set(chemin, encours);
  return encours;
}

/** Changes with sharp, its libraries and our options: an old file is then never taken for a new one. */
async function encoderVersion(): Promise<string> {
  const { default: sharp } = await import('sharp');
  return digest(new TextEncoder().encode(JSON.stringify([sharp.versions, encodage, poidsMaxWeb])));
}

async function readOrMake(chemin: string, make: () => Promise<Uint8Array>): Promise<Uint8Array> {
  const kept = await readValid(chemin);
  if (kept) return kept;
  const octets = await make();
  await writeThenRename(chemin, octets);
  return octets;
}

/** A file cut by a power failure must be made again, not published. */
async function readValid(chemin: string): Promise<Uint8Array | undefined> {
  const octets = await readFile(chemin).catch(() => undefined);
  return octets && identify(octets).ok ? new Uint8Array(octets) : undefined;
}

async function encode(media: Media, largeur: number): Promise<Uint8Array> {
  const original = await readFile(media.chemin);
  if (digest(original) !== media.digest) {
    throw new ErreurImage(`${media.fichier} : l’image a changé pendant la construction ; recommencez`);
  }
  return webp(original, largeur).catch((cause: unknown) => {
    throw cause instanceof ErreurImage ? new ErreurImage(`${media.fichier} : ${cause.message}`, { cause }) : cause;
  });
}

/** A reader sees the whole file or none; where the cache cannot be written, the picture still goes out. */
async function writeThenRename(chemin: string, octets: Uint8Array): Promise<void> {
  const provisoire = `${chemin}.${randomUUID()}.tmp`;
  try {
    await mkdir(join(chemin, '..'), { recursive: true });
    await writeFile(provisoire, octets);
    await rename(provisoire, chemin);
  } catch {
    await rm(provisoire, { force: true }).catch(() => undefined);
  }
}
