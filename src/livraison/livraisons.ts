/**
 * Every release that was put in place: the site it replaced, kept whole, and the texts it changed. The last few are kept; the last one can be taken back.
 */
import { ecrireEntier } from '#ecriture';
import { cp, mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { compare, empreinteDe, inventorier } from './inventaire.ts';

import type { Changement } from './textes.ts';

export interface Livraison {
  format: 1;
  /** Increasing: names its folder. */
  numero: number;
  /** When, in the recueil's zone. */
  instant: string;
  /** The package that was put online. */
  paquet: string;
  /** When that package was made, in milliseconds since 1970: instants written for later were those of this release. */
  prepareMs: number;
  /** Digest of the site that it put in place. */
  cible: string;
  /** Digest of the site that was there; absent: there was none. */
  avant?: string;
  /** The content folder, absolute, whose texts were changed. */
  contenu: string;
  textes: Changement[];
  /** False while it is being done, and for ever when the machine stopped then. */
  finie: boolean;
}

const GARDEES = 3;
const nomDe = (numero: number) => String(numero).padStart(4, '0');
export const dossierDe = (livraisons: string, numero: number): string => path.join(livraisons, nomDe(numero));
/** The site that a release replaced. */
export const siteDAvant = (livraisons: string, numero: number): string => path.join(dossierDe(livraisons, numero), 'avant');

const isLivraison = (value: unknown): value is Livraison =>
  typeof value === 'object' && value !== null && 'format' in value && value.format === 1 && 'numero' in value && 'textes' in value;

/** Releases, the last first. One whose record cannot be read is none: its copy of a site may be half made. */
export async function listerLivraisons(livraisons: string): Promise<Livraison[]> {
  const noms = (await readdir(livraisons).catch(() => [])).filter((nom) => /^\d{4,}$/.test(nom)).sort(compare);
  const lues = await Promise.all(
    noms.map(async (nom): Promise<Livraison[]> => {
      const value: unknown = await readFile(path.join(livraisons, nom, 'livraison.json'), 'utf8').then(JSON.parse, () => undefined);
      return isLivraison(value) ? [value] : [];
    }),
  );
  return lues.flat().sort((a, b) => b.numero - a.numero);
}

/** Digest of a folder; undefined when there is none. */
export async function empreinteDuSite(dossier: string): Promise<string | undefined> {
  try {
    return empreinteDe(await inventorier(dossier));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

export const noter = (livraisons: string, livraison: Livraison): Promise<void> =>
  ecrireEntier(path.join(dossierDe(livraisons, livraison.numero), 'livraison.json'), `${JSON.stringify(livraison)}\n`);

/**
 * Opens a release: keeps the site that is there, then writes the record, so that a record never stands beside half a copy.
 * One that was interrupted is gone on with: what it kept is still what came before. One that put its site in place and had something left to do is
 * gone on with by its own package alone: for another, that site is the one to return to.
 */
export async function ouvrirLivraison(livraisons: string, dist: string, neuve: Pick<Livraison, 'instant' | 'paquet' | 'prepareMs' | 'cible' | 'contenu'>): Promise<Livraison> {
  await mkdir(livraisons, { recursive: true, mode: 0o700 });
  const toutes = await listerLivraisons(livraisons);
  const derniere = toutes[0];
  const present = await empreinteDuSite(dist);
  const sienne = present === derniere?.avant || (present === derniere?.cible && derniere?.paquet === neuve.paquet);
  if (derniere && !derniere.finie && derniere.contenu === neuve.contenu && sienne) {
    const reprise: Livraison = { ...derniere, ...neuve };
    await noter(livraisons, reprise);
    return reprise;
  }
  const numero = (derniere?.numero ?? 0) + 1;
  const ebauche = `${dossierDe(livraisons, numero)}.ebauche`;
  await rm(ebauche, { recursive: true, force: true });
  await rm(dossierDe(livraisons, numero), { recursive: true, force: true });
  await mkdir(ebauche);
  if (present !== undefined) await cp(dist, path.join(ebauche, 'avant'), { recursive: true });
  const livraison: Livraison = { format: 1, numero, ...neuve, ...(present === undefined ? {} : { avant: present }), textes: [], finie: false };
  await ecrireEntier(path.join(ebauche, 'livraison.json'), `${JSON.stringify(livraison)}\n`);
  await rename(ebauche, dossierDe(livraisons, numero));
  return livraison;
}

/** The record of what is about to be written comes before the writing: what it says can be taken back whatever happens. */
export async function prevoirTextes(livraisons: string, livraison: Livraison, textes: readonly Changement[]): Promise<Livraison> {
  // A file that an interrupted release had changed already keeps its first state.
  const premiers = new Map(livraison.textes.map((t) => [t.chemin, t.avant]));
  const neufs = textes.map((t) => ({ ...t, avant: premiers.get(t.chemin) ?? t.avant }));
  const autres = livraison.textes.filter((t) => !neufs.some((n) => n.chemin === t.chemin));
  const prevue = { ...livraison, textes: [...autres, ...neufs] };
  await noter(livraisons, prevue);
  return prevue;
}

/** Done: the oldest go. */
export async function clore(livraisons: string, livraison: Livraison): Promise<void> {
  await noter(livraisons, { ...livraison, finie: true });
  for (const { numero } of (await listerLivraisons(livraisons)).slice(GARDEES)) await oublier(livraisons, numero);
}

/** A release that was taken back, or that did not take place. */
export async function oublier(livraisons: string, numero: number): Promise<void> {
  const doomed = `${dossierDe(livraisons, numero)}.ebauche`;
  await rm(doomed, { recursive: true, force: true });
  await rename(dossierDe(livraisons, numero), doomed);
  await rm(doomed, { recursive: true, force: true });
}
