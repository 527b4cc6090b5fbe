/** Sealed packages: the site as it will be, what it was made from, and one digest over all of it. A package waits: nothing opens it but a person. */
import { readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { adressesDe } from './adresses-publiees.ts';
import type { Comparaison } from './comparer.ts';
import { compare, ecarts, empreinteDe, identiques, inventorier, sha256, type Ecarts, type FichierInventorie } from './inventaire.ts';
import type { Parait } from './calendrier.ts';
import type { Montrables } from './montrables.ts';

export interface Manifeste {
  format: 1;
  id: string;
  dit: string;
  /** What the pages say: the instant they were made for, in the recueil's zone; and in milliseconds since 1970. */
  instant: string;
  instantMs: number;
  prepareLe: string;
  prepareMs: number;
  /** What comes out with it, by the file that tells its instant. */
  paraissent: Parait[];
  textes: { empreinte: string; fichiers: Record<string, string> };
  /** What these texts let be shown at its instant. */
  montrables: Montrables;
  site: { empreinte: string; fichiers: FichierInventorie[] };
  comparaison: Comparaison;
  /** Digest of all the rest. */
  sceau: string;
}

export const EMBARGO = 'sous embargo jusqu’à la mise en ligne';
export const EN_PREPARATION = 'en-preparation';
/** How many are kept. */
const GARDES = 3;

const sceauDe = (reste: Omit<Manifeste, 'sceau'>): string => sha256(JSON.stringify(reste));

export const sceller = (reste: Omit<Manifeste, 'sceau'>): Manifeste => ({ ...reste, sceau: sceauDe(reste) });

/** Its name tells its instant and what it is made of. */
export const idDe = (instant: string, textes: string, site: string): string => `${instant.slice(0, 16).replaceAll(':', '-')}-${sha256(textes + site).slice(0, 8)}`;

export const siteDe = (paquets: string, id: string): string => path.join(paquets, id, 'site');
export const manifesteDe = (paquets: string, id: string): string => path.join(paquets, id, 'manifeste.json');

/** A package whose seal does not hold. The message is for a person. */
export class SceauRompu extends Error {
  override name = 'SceauRompu';
}

/** A package that was made before something else came out: it would take that back. The message is for a person. */
export class PaquetDepasse extends Error {
  override name = 'PaquetDepasse';
}

const quelques = (chemins: readonly string[]) => `${chemins.slice(0, 3).join(', ')}${chemins.length > 3 ? ` et ${chemins.length - 3} autres` : ''}`;
const ecartsDits = ({ manquants, changes, enTrop }: Ecarts) =>
  [
    ...(changes.length > 0 ? [`changé : ${quelques(changes)}`] : []),
    ...(manquants.length > 0 ? [`manquant : ${quelques(manquants)}`] : []),
    ...(enTrop.length > 0 ? [`ajouté : ${quelques(enTrop)}`] : []),
  ].join(' ; ');

const isManifeste = (value: unknown): value is Manifeste =>
  typeof value === 'object' &&
  value !== null &&
  'format' in value &&
  value.format === 1 &&
  'site' in value &&
  'textes' in value &&
  'paraissent' in value &&
  'montrables' in value &&
  'sceau' in value;

/** What a package says of itself. @throws SceauRompu when it was changed since. */
export async function lireManifeste(paquets: string, id: string): Promise<Manifeste> {
  let value: unknown;
  try {
    value = JSON.parse(await readFile(manifesteDe(paquets, id), 'utf8'));
  } catch {
    throw new SceauRompu(`Le paquet ${id} n’a pas de manifeste que l’on puisse lire : refaites-le avec « preparer ».`);
  }
  if (isManifeste(value)) {
    const { sceau, ...reste } = value;
    if (sceau === sceauDe(reste) && value.id === id) return value;
  }
  throw new SceauRompu(`Le manifeste du paquet ${id} a été changé depuis qu’il est scellé : refaites-le avec « preparer ».`);
}

/** Holds a copy of the package's site to its seal. @throws SceauRompu */
export async function verifierSceau({ id, site }: Manifeste, dossier: string): Promise<void> {
  const trouves = await inventorier(dossier);
  const differences = ecarts(site.fichiers, trouves);
  if (!identiques(differences) || empreinteDe(trouves) !== site.empreinte)
    throw new SceauRompu(`Le paquet ${id} a changé depuis qu’il est scellé (${ecartsDits(differences)}). Rien n’est mis en ligne : refaites-le avec « preparer ».`);
}

/** @param presentes addresses of the site in place. What the package said that it takes away may go. @throws PaquetDepasse */
export function refuserDepasse({ id, site, comparaison }: Manifeste, presentes: readonly string[]): void {
  const restent = new Set([
    ...adressesDe(site.fichiers.map(({ chemin }) => chemin)),
    ...comparaison.disparaissent.map(({ adresse }) => adresse),
    ...comparaison.deplacees.map(({ de }) => de),
  ]);
  const perdues = presentes.filter((adresse) => adresse.endsWith('/') && !restent.has(adresse));
  if (perdues.length > 0)
    throw new PaquetDepasse(
      `Depuis que le paquet ${id} est préparé, le site en place a eu ${perdues.length > 1 ? `${perdues.length} pages qu’il n’a pas` : 'une page qu’il n’a pas'} (${quelques(perdues)}). Rien n’est mis en ligne : refaites-le avec « Préparer la mise en ligne ».`,
    );
}

/** Forgets one that waits for nobody. */
export const jeter = (paquets: string, id: string): Promise<void> => rm(path.join(paquets, id), { recursive: true, force: true });

/** Packages, the last prepared first; those that cannot be read are last, and are refused when they are asked for. */
export async function listerPaquets(paquets: string): Promise<{ id: string; manifeste?: Manifeste }[]> {
  const ids = (await readdir(paquets, { withFileTypes: true }).catch(() => []))
    .filter((e) => e.isDirectory() && /^\d{4}-\d{2}-\d{2}T.*-[0-9a-f]{8}$/.test(e.name))
    .map((e) => e.name);
  const lus = await Promise.all(ids.map(async (id) => ({ id, manifeste: await lireManifeste(paquets, id).catch(() => undefined) })));
  return lus
    .map(({ id, manifeste }) => (manifeste ? { id, manifeste } : { id }))
    .sort((a, b) => (b.manifeste?.prepareMs ?? 0) - (a.manifeste?.prepareMs ?? 0) || compare(b.id, a.id));
}

/** Old packages are temptations: the last few are kept. */
export async function elaguer(paquets: string): Promise<void> {
  for (const { id } of (await listerPaquets(paquets)).slice(GARDES)) await jeter(paquets, id);
}
