/**
 * Sends a folder to a host: what has changed, each file whole, then deletes what we had put and is no more. Cut at any moment, it goes on: the host's
 * manifest says what is there. What others have put is neither replaced nor deleted.
 */
import type { FichierInventorie } from '../inventaire.ts';
import { EnvoiRefuse, type Distant } from './distant.ts';
import { ecrireMis, lireMis, MANIFESTE, nomProvisoire, type Mis } from './manifeste.ts';
import { planifier, type Plan } from './plan.ts';

export interface Envoi {
  fichiers: readonly FichierInventorie[];
  lire: (chemin: string) => Promise<Buffer>;
  /** Replace files that others have put under the same names. */
  remplacer: boolean;
  /** Only say what would be done. */
  essai: boolean;
  /** How far it is. */
  dire: (detail: string) => void;
}

export interface Bilan {
  envoyes: number;
  octets: number;
  supprimes: number;
  inchanges: number;
  /** In a trial: what would be sent and deleted. */
  plan: Plan;
}

/** The host's manifest is written again after so many files: what a cut makes one send again. */
const LOT = 40;

const dossierDe = (chemin: string): string => chemin.slice(0, Math.max(0, chemin.lastIndexOf('/')));

/** Everything that is in the folders that we would write in, by path. */
async function presents(distant: Distant, fichiers: readonly FichierInventorie[]): Promise<Set<string>> {
  const found = new Set<string>();
  const folders = new Set(fichiers.map(({ chemin }) => dossierDe(chemin)));
  const absent = new Set<string>();
  for (const dossier of [...folders].sort()) {
    if ([...absent].some((parent) => dossier === parent || dossier.startsWith(`${parent}/`))) continue;
    const contenu = await distant.lister(dossier);
    if (contenu.length === 0 && dossier !== '') absent.add(dossier);
    for (const { nom } of contenu) found.add(dossier === '' ? nom : `${dossier}/${nom}`);
  }
  return found;
}

/** Files of others that would be replaced. Looked for where we have put nothing yet: that is, for each new path. */
async function refuserEtrangers(distant: Distant, { rangs }: Plan, mis: Mis): Promise<void> {
  const neufs = rangs.flat().filter(({ chemin }) => !mis.has(chemin));
  if (neufs.length === 0) return;
  const la = await presents(distant, neufs);
  const etrangers = neufs.filter(({ chemin }) => la.has(chemin)).map(({ chemin }) => chemin);
  if (etrangers.length === 0) return;
  throw new EnvoiRefuse(
    `Ce dossier contient déjà ${etrangers.length === 1 ? 'un fichier que nous n’y avons pas mis' : `${etrangers.length} fichiers que nous n’y avons pas mis`} : ${etrangers.slice(0, 5).join(', ')}. Rien n’a été envoyé. Si ce site peut être remplacé, recommencez en cochant « Remplacer » (--remplacer).`,
  );
}

/** Does a list, several at once, in order of start. The first failure ends it, once what was under way has ended. */
async function ensemble<T>(choses: readonly T[], combien: number, faire: (chose: T) => Promise<void>): Promise<void> {
  let next = 0;
  const failures: unknown[] = [];
  const worker = async (): Promise<void> => {
    while (next < choses.length && failures.length === 0) {
      const chose = choses[next++] as T;
      await faire(chose).catch((error: unknown) => failures.push(error));
    }
  };
  await Promise.all(Array.from({ length: combien }, worker));
  if (failures.length > 0) throw failures[0];
}

/** Folders first, once each, parents before children. */
async function creerDossiers(distant: Distant, fichiers: readonly FichierInventorie[]): Promise<void> {
  for (const dossier of [...new Set(fichiers.map(({ chemin }) => dossierDe(chemin)))].filter(Boolean).sort()) await distant.creerDossier(dossier);
}

async function supprimer(distant: Distant, suppressions: readonly string[], mis: Mis): Promise<void> {
  for (const chemin of suppressions) {
    if (mis.get(chemin) === null) await distant.supprimer(nomProvisoire(chemin));
    await distant.supprimer(chemin);
  }
  const dossiers = new Set<string>();
  for (const chemin of suppressions) for (let d = dossierDe(chemin); d !== ''; d = dossierDe(d)) dossiers.add(d);
  // An empty folder would answer « forbidden » where there is nothing: children before parents.
  for (const dossier of [...dossiers].sort((a, b) => b.length - a.length)) if ((await distant.lister(dossier)).length === 0) await distant.supprimerDossierVide(dossier);
}

export async function envoyer(distant: Distant, { fichiers, lire, remplacer, essai, dire }: Envoi): Promise<Bilan> {
  if (fichiers.some(({ chemin }) => chemin === MANIFESTE)) throw new Error('a site that holds the manifest of its host');
  const mis: Mis = (await lireMis(distant)) ?? new Map();
  const plan = planifier(fichiers, mis);
  const aEnvoyer = plan.rangs.flat();
  if (!remplacer) await refuserEtrangers(distant, plan, mis);
  const bilan: Bilan = {
    envoyes: aEnvoyer.length,
    octets: aEnvoyer.reduce((somme, { taille }) => somme + taille, 0),
    supprimes: plan.suppressions.length,
    inchanges: plan.inchanges,
    plan,
  };
  if (essai) return bilan;
  // Said before it is done: whatever happens, what is there is known to be ours. What a cut left beside the manifest takes its place, or goes.
  for (const { chemin } of aEnvoyer) mis.set(chemin, null);
  await ecrireMis(distant, mis);
  if (aEnvoyer.length === 0 && plan.suppressions.length === 0) return bilan;
  let faits = 0;
  for (const rang of plan.rangs) {
    await creerDossiers(distant, rang);
    for (let debut = 0; debut < rang.length; debut += LOT) {
      await ensemble(rang.slice(debut, debut + LOT), distant.ensemble, async ({ chemin, sha256 }) => {
        await distant.ecrire(nomProvisoire(chemin), await lire(chemin));
        await distant.renommer(nomProvisoire(chemin), chemin);
        mis.set(chemin, sha256);
        dire(`${++faits} fichiers sur ${aEnvoyer.length}`);
      });
      await ecrireMis(distant, mis);
    }
  }
  await supprimer(distant, plan.suppressions, mis);
  for (const chemin of plan.suppressions) mis.delete(chemin);
  await ecrireMis(distant, mis);
  return bilan;
}

/** Goes on after a cut, on a new line, a few times. */
export async function envoyerAvecReprise(ouvrir: () => Promise<Distant>, envoi: Envoi, passager: (error: unknown) => boolean, essais = 4): Promise<Bilan> {
  let envoyes = 0;
  for (let essai = 1; ; essai++) {
    const distant = await ouvrir();
    try {
      const bilan = await envoyer(distant, { ...envoi, dire: (detail) => ((envoyes += 1), envoi.dire(detail)) });
      return { ...bilan, envoyes: envoi.essai ? bilan.envoyes : envoyes };
    } catch (error) {
      if (essai >= essais || !passager(error)) throw error;
      envoi.dire('la ligne a été coupée : reprise');
    } finally {
      await distant.fermer().catch(() => undefined);
    }
  }
}
