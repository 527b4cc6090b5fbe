/** Sets every file that the site offers, several at a time, and keeps them from one build to the next. */
import { epubDe } from '#epub';
import { documentDe } from '#print';
import { fichiersOfferts, type Atelier, type Cible, type Fichier, type OffertEpub, type OffertPdf } from '#vues';
import { copyFile, mkdir, stat, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import Tinypool from 'tinypool';
import { empreinteDe, empreinteDuCode } from './empreinte.ts';
import type composer from './ouvrier.ts';
import type { Tache } from './ouvrier.ts';
import { reserve, type Garde, type Reserve } from './reserve.ts';

/** A file, and its bytes or where they are. */
export type Fait = Fichier & ({ chemin: string } | { octets: Uint8Array });

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
    const offerts = fichiersOfferts(a);
    const pdf = offerts.filter((offert) => offert.sorte !== 'epub');
    const epub = offerts.filter((offert) => offert.sorte === 'epub');
    // Books for reading devices are written here while threads set the others: they take too little to be kept.
    const faits = await Promise.all([...parDocument(pdf).map((un) => composerUn(un, { a, kept, code, threads })), ecrireLivres(epub, a)]);
    await kept.oublier();
    return new Map(faits.flat());
  } finally {
    await pool?.destroy();
  }
}

/** Offers that are one document in several standards. */
function parDocument(offerts: readonly OffertPdf[]): OffertPdf[][] {
  const groupes = new Map<string, OffertPdf[]>();
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

async function composerUn(offerts: readonly OffertPdf[], { a, kept, code, threads }: Contexte): Promise<[string, Fait][]> {
  const [{ cible, libelle }] = offerts as [OffertPdf];
  const document = documentDe(cible, a);
  const digest = empreinteDe(document, code);
  const voulues = offerts.map(({ sorte }) => normes[sorte]);
  const garde = (await kept.prendre(digest, voulues)) ?? (await kept.garder(digest, await mettreEnPage({ document, normes: voulues }, nomDe(cible, libelle), threads())));
  return Promise.all(offerts.map(async ({ adresse, sorte }) => [adresse, await faitDe(garde, normes[sorte])] as [string, Fait]));
}

async function ecrireLivres(offerts: readonly OffertEpub[], { recueil }: Atelier): Promise<[string, Fait][]> {
  const faits: [string, Fait][] = [];
  for (const { adresse, edition } of offerts) {
    const octets = await epubDe(recueil, edition);
    faits.push([adresse, { octets, taille: octets.length }]);
  }
  return faits;
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
  for (const [adresse, fait] of faits) {
    const place = path.join(dossier, ...adresse.slice(base.length).split('/'));
    await mkdir(path.dirname(place), { recursive: true });
    await ('chemin' in fait ? copyFile(fait.chemin, place) : writeFile(place, fait.octets));
  }
}
