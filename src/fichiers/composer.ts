/** Sets every file that the site offers, several at a time, and keeps them from one build to the next. */
import type { Atelier, Cible, Fichier, Offert } from '#vues';
import { fichiersOfferts } from '#vues';
import { copyFile, mkdir, stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import Tinypool from 'tinypool';
import { documentDe } from './documents.ts';
import { empreinteDe, empreinteDuCode } from './empreinte.ts';
import type composer from './ouvrier.ts';
import type { Tache } from './ouvrier.ts';
import { reserve, type Garde, type Reserve } from './reserve.ts';

/** A file, and where its bytes are. */
export interface Fait extends Fichier {
  chemin: string;
}

/** The compiler or a standard refused; `nom` is what a person calls the document. */
export class MiseEnPageRefusee extends Error {
  override name = 'MiseEnPageRefusee';
  readonly nom: string;
  constructor(nom: string, cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.nom = nom;
  }
}

const normes = { pdf: 'ua-1', archive: 'a-2a' } as const;

/** More threads cost memory (a compiler and its fonts each) and gain nothing: one document sets on several cores. */
const ouvriersMax = 4;

/** By address. Throws `MiseEnPageRefusee`. */
export async function composerFichiers(a: Atelier, { projet }: { projet: string }): Promise<Map<string, Fait>> {
  const kept = reserve(path.join(projet, '.recueil', 'cache', 'impressions'));
  const code = empreinteDuCode(projet);
  let pool: Tinypool | undefined;
  const threads = () =>
    (pool ??= new Tinypool({
      filename: fileURLToPath(import.meta.resolve('#fichiers/ouvrier')),
      minThreads: 1,
      maxThreads: Math.min(ouvriersMax, availableParallelism()),
    }));
  try {
    const faits = await Promise.all(parDocument(fichiersOfferts(a)).map((offerts) => composerUn(offerts, { a, kept, code, threads })));
    await kept.oublier();
    return new Map(faits.flat());
  } finally {
    await pool?.destroy();
  }
}

/** Offers that are one document in several standards. */
function parDocument(offerts: readonly Offert[]): Offert[][] {
  const groupes = new Map<string, Offert[]>();
  for (const offert of offerts) {
    const cle = JSON.stringify(offert.cible);
    groupes.set(cle, [...(groupes.get(cle) ?? []), offert]);
  }
  return [...groupes.values()];
}

interface Contexte {
  a: Atelier;
  kept: Reserve;
  code: string;
  threads: () => Tinypool;
}

async function composerUn(offerts: readonly Offert[], { a, kept, code, threads }: Contexte): Promise<[string, Fait][]> {
  const [{ cible, libelle }] = offerts as [Offert];
  const document = documentDe(cible, a);
  const digest = empreinteDe(document, code);
  const voulues = offerts.map(({ sorte }) => normes[sorte]);
  const garde = (await kept.prendre(digest, voulues)) ?? (await kept.garder(digest, await mettreEnPage({ document, normes: voulues }, nomDe(cible, libelle), threads())));
  return Promise.all(offerts.map(async ({ adresse, sorte }) => [adresse, await faitDe(garde, normes[sorte])] as [string, Fait]));
}

async function faitDe({ pages, chemins }: Garde, norme: string): Promise<Fait> {
  const chemin = chemins[norme] ?? '';
  return { chemin, pages, taille: (await stat(chemin)).size };
}

async function mettreEnPage(tache: Tache, nom: string, threads: Tinypool): ReturnType<typeof composer> {
  try {
    return (await threads.run(tache)) as Awaited<ReturnType<typeof composer>>;
  } catch (error) {
    throw new MiseEnPageRefusee(nom, error);
  }
}

const nomDe = (cible: Cible, libelle: string): string => (cible.quoi === 'action' ? `« ${libelle} » (${cible.edition}/${cible.slug})` : `${libelle} (${cible.edition})`);

/** Puts the files at their addresses below `dossier`, which is served under `base`. */
export async function deposer(faits: ReadonlyMap<string, Fait>, { dossier, base }: { dossier: string; base: string }): Promise<void> {
  for (const [adresse, { chemin }] of faits) {
    const place = path.join(dossier, ...adresse.slice(base.length).split('/'));
    await mkdir(path.dirname(place), { recursive: true });
    await copyFile(chemin, place);
  }
}
