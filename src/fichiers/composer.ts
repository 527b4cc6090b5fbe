/** Sets every file that the site offers, several at a time, and keeps them from one build to the next. */
import { epubDe } from '#epub';
import { documentDe, type ImprimeEn, type Reprise } from '#print';
import { fichiersOfferts, type Atelier, type Cible, type Fichier, type OffertDocx, type OffertEpub, type OffertPdf } from '#vues';
import { copyFile, mkdir, stat, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import Tinypool from 'tinypool';
import { empreinteDe, empreinteDuCode } from './empreinte.ts';
import { pourWord } from './pour-word.ts';
import type { Tache } from './ouvrier.ts';
import { reserve, type Garde, type Reserve } from './reserve.ts';

/** A file, and its bytes or where they are; what an editor should take up again in its text. */
export type Fait = Fichier & { reprises: Reprise[] } & ({ chemin: string } | { octets: Uint8Array });

/** The compiler or a standard refused some documents; each is told by the name that a person gives it. */
export class MiseEnPageRefusee extends Error {
  override name = 'MiseEnPageRefusee';
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
    const pdf = offerts.filter((offert): offert is OffertPdf => offert.sorte === 'pdf' || offert.sorte === 'archive');
    const epub = offerts.filter((offert) => offert.sorte === 'epub');
    const docx = offerts.filter((offert) => offert.sorte === 'docx');
    // Books for reading devices and forms are written here while threads set the others: they take too little to be kept.
    const faits = await tousOuRien([...parDocument(pdf).map((un) => composerUn(un, { a, kept, code, threads })), ecrireLivres(epub, a), ecrirePourWord(docx, a)]);
    await kept.oublier();
    return new Map(faits.flat());
  } finally {
    await pool?.destroy();
  }
}

/** All that was refused is told at once: a fault of one action stops its offprint, its theme and its edition. */
async function tousOuRien<T>(travaux: readonly Promise<T>[]): Promise<T[]> {
  const issues = await Promise.allSettled(travaux);
  const rejets = issues.flatMap((issue) => (issue.status === 'rejected' ? [issue.reason as unknown] : []));
  const panne = rejets.find((rejet) => !(rejet instanceof MiseEnPageRefusee));
  if (panne !== undefined) throw panne;
  if (rejets.length > 0) throw new MiseEnPageRefusee(rejets.map((rejet) => (rejet as Error).message).join('\n\n'));
  return issues.flatMap((issue) => (issue.status === 'fulfilled' ? [issue.value] : []));
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
    faits.push([adresse, { octets, taille: octets.length, reprises: [] }]);
  }
  return faits;
}

async function ecrirePourWord(offerts: readonly OffertDocx[], a: Atelier): Promise<[string, Fait][]> {
  const faits: [string, Fait][] = [];
  for (const offert of offerts) {
    const octets = await pourWord(offert, a);
    faits.push([offert.adresse, { octets, taille: octets.length, reprises: [] }]);
  }
  return faits;
}

async function faitDe({ pages, reprises, chemins }: Garde, norme: string): Promise<Fait> {
  const chemin = chemins[norme] ?? '';
  return { chemin, pages, reprises, taille: (await stat(chemin)).size };
}

async function mettreEnPage(tache: Tache, nom: string, threads: Tinypool): Promise<ImprimeEn> {
  try {
    return (await threads.run(tache)) as ImprimeEn;
  } catch (error) {
    throw new MiseEnPageRefusee(`${nom} : la mise en page a été refusée.\n${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

const nomDe = (cible: Cible, libelle: string): string => (cible.quoi === 'action' ? `« ${libelle} » (${cible.edition}/${cible.slug})` : `${libelle} (${cible.edition})`);

/** What should be taken up again, by fiche; said once, however many documents show it. */
export const reprisesDe = (faits: ReadonlyMap<string, Fait>): Reprise[] => {
  const vues = new Map([...faits.values()].flatMap(({ reprises }) => reprises).map((reprise) => [`${reprise.fiche} ${reprise.message}`, reprise]));
  return [...vues.values()].sort((a, b) => (a.fiche < b.fiche ? -1 : 1));
};

/** Puts the files at their addresses below `dossier`, which is served under `base`. */
export async function deposer(faits: ReadonlyMap<string, Fait>, { dossier, base }: { dossier: string; base: string }): Promise<void> {
  for (const [adresse, fait] of faits) {
    const place = path.join(dossier, ...adresse.slice(base.length).split('/'));
    await mkdir(path.dirname(place), { recursive: true });
    await ('chemin' in fait ? copyFile(fait.chemin, place) : writeFile(place, fait.octets));
  }
}
