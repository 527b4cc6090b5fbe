/**
 * Second key: what a person turns when the names have been said. Puts the package in the output's place; or, without a package, writes that chosen parts
 * come out now, and builds. Nothing else does either: no clock, no schedule.
 */
import { acquireLock } from '#build';
import { build, OptionInvalide, ouvrirSession, type Cadre } from '#commands';
import { hasErrors, writeInstant, type Recueil } from '#recueil';
import { lecture, sessionOptions } from '#session';
import { existsSync } from 'node:fs';
import { adressesDe, noterAdresses } from './adresses-publiees.ts';
import { refuserApercu } from './apercu.ts';
import { avancer, ecrits, instantAEcrire, partiesDe, parutionsPour, retenuesParElles, type Parution } from './calendrier.ts';
import { cheminsDe } from './inventaire.ts';
import { clore, empreinteDuSite, oublier, listerLivraisons, ouvrirLivraison, prevoirTextes, siteDAvant, type Livraison } from './livraisons.ts';
import { mettreEnPlace } from './mettre-en-place.ts';
import { lireManifeste, listerPaquets, siteDe, verifierSceau, type Manifeste } from './paquets.ts';
import type { Partie } from './parties.ts';
import { placesDe, type PlacesDeLivraison } from './places.ts';
import { appliquer, changementsDe, inventorierTextes, reprendre } from './textes.ts';
import { versionAEcrire } from './version-des-donnees.ts';

export interface DemandeDeMiseEnLigne {
  paquet?: string | undefined;
  maintenant: boolean;
  edition?: string | undefined;
  parties: readonly Partie[];
  sansPdf: boolean;
  date?: string | undefined;
  contenu?: string | undefined;
}

export interface MiseEnLigne {
  code: 0 | 1 | 2;
  paquet?: Manifeste;
  /** True: this package was in place already. */
  deja?: boolean;
  /** Files of the content whose instants were written. */
  ecrits: string[];
  /** New lines of `urls.txt`. */
  adresses: number;
  /** What the new version of the data says, when there is one more in `donnees.yaml`. */
  version?: string;
  /** Texts that have changed since the package was made: they are not in it. */
  changes: string[];
  /** Minutes between the package's instant and now: positive, it is late; negative, early. */
  retard?: number;
  /** Actions that wait for an instant of their own. */
  retenues: string[];
  /** What could not be done and a person must do. */
  aFaire: string[];
  journal: string;
}

interface Chantier {
  places: PlacesDeLivraison;
  contenu: string;
  maintenant: number;
  fuseau: string;
  recueil: Recueil | undefined;
}

export async function mettreEnLigne(demande: DemandeDeMiseEnLigne, cadre: Cadre): Promise<MiseEnLigne> {
  ouvrirSession({ date: demande.date, contenu: demande.contenu }, cadre);
  const { contenu, instant: maintenant } = sessionOptions();
  const { recueil } = lecture();
  const places = placesDe(cadre.projet);
  const chantier: Chantier = { places, contenu, maintenant, fuseau: recueil?.config.data.fuseau ?? 'Europe/Paris', recueil };
  const verrou = await acquireLock({ sortie: places.livraisons, atelier: places.atelier });
  try {
    return await (demande.maintenant ? sansPaquet(demande, chantier, cadre) : avecPaquet(demande, chantier));
  } finally {
    verrou.release();
  }
}

async function avecPaquet({ paquet }: DemandeDeMiseEnLigne, chantier: Chantier): Promise<MiseEnLigne> {
  const { places, contenu, maintenant, fuseau } = chantier;
  const id = paquet ?? (await listerPaquets(places.paquets))[0]?.id;
  if (id === undefined) throw new OptionInvalide('Aucun paquet n’est prêt : faites-en un avec « preparer », ou publiez des parties tout de suite avec --maintenant');
  if (!/^[\w-]+$/.test(id) || !existsSync(siteDe(places.paquets, id))) throw new OptionInvalide(`--paquet : il n’y a pas de paquet « ${id} »`);
  const manifeste = await lireManifeste(places.paquets, id);
  const { empreinte: cible } = manifeste.site;
  const dit = {
    code: 0 as const,
    paquet: manifeste,
    changes: await changesDepuis(manifeste, contenu),
    retard: Math.floor((maintenant - manifeste.instantMs) / 60_000),
    retenues: [],
    journal: '',
  };
  const [derniere] = await listerLivraisons(places.livraisons);
  if (derniere?.finie && derniere.paquet === id && (await empreinteDuSite(places.dist)) === cible) return { ...dit, deja: true, ecrits: [], adresses: 0, aFaire: [] };
  const livraison = await ouvrirLivraison(places.livraisons, places.dist, {
    instant: writeInstant(maintenant, fuseau),
    paquet: id,
    prepareMs: manifeste.prepareMs,
    cible,
    contenu,
  });
  try {
    await mettreEnPlace(siteDe(places.paquets, id), places, async (copie) => {
      await refuserApercu(copie, `le paquet ${id}`);
      await verifierSceau(manifeste, copie);
    });
  } catch (error) {
    if ((await empreinteDuSite(places.dist)) === livraison.avant) await oublier(places.livraisons, livraison.numero);
    throw error;
  }
  return { ...dit, ...(await ecrireLesTextes(livraison, () => parutionsDuPaquet(manifeste, chantier), chantier)) };
}

/** What must be written so that the next ordinary build shows what the package shows. */
function parutionsDuPaquet({ choix, instantMs }: Manifeste, { recueil, maintenant }: Chantier): Parution[] {
  if (!recueil) return [];
  const liste = ecrits(recueil);
  const avancees = avancer(liste, { maintenant, jusqua: instantMs });
  if (!choix) return avancees;
  const quand = Math.min(maintenant, instantMs);
  const choisies = choix.parties.length === 0 ? [] : parutionsPour(liste, { ...choix, pour: quand, maintenant: quand }, String);
  return [...choisies, ...avancees.filter((a) => !choisies.some((c) => c.chemin === a.chemin && c.partie === a.partie))];
}

/** Files of the texts that differ from those of the package. */
async function changesDepuis({ textes }: Manifeste, contenu: string): Promise<string[]> {
  const { fichiers } = await inventorierTextes(contenu);
  return [...new Set([...Object.keys(textes.fichiers), ...Object.keys(fichiers)])].filter((chemin) => textes.fichiers[chemin] !== fichiers[chemin]).sort();
}

/** The site is in place: the texts follow it. What cannot be written is said, and takes nothing back. */
async function ecrireLesTextes(livraison: Livraison, parutions: () => readonly Parution[], { places, contenu, maintenant, fuseau, recueil }: Chantier) {
  const aFaire: string[] = [];
  const ecritsIci: string[] = [];
  let finale = livraison;
  try {
    if (!recueil || hasErrors(lecture().diagnostics)) throw new Error('the content cannot be read');
    const changements = await changementsDe(contenu, parutions(), fuseau);
    finale = await prevoirTextes(places.livraisons, livraison, changements);
    await appliquer(contenu, changements);
    ecritsIci.push(...changements.map(({ chemin }) => chemin));
  } catch {
    aFaire.push('Les instants de publication n’ont pas pu être écrits dans les textes : écrivez-les, sinon la prochaine construction retirerait ce qui vient de paraître.');
  }
  let adresses = 0;
  try {
    adresses = await noterAdresses(contenu, adressesDe(await cheminsDe(places.dist)), instantAEcrire(maintenant, fuseau));
  } catch {
    aFaire.push('Les adresses n’ont pas pu être ajoutées à urls.txt : relancez « Mettre en ligne », qui reprendra là.');
  }
  let version: string | undefined;
  try {
    const aEcrire = await versionAEcrire({ contenu, dist: places.dist, avant: siteDAvant(places.livraisons, livraison.numero), instant: maintenant, fuseau });
    if (aEcrire) {
      finale = await prevoirTextes(places.livraisons, finale, [aEcrire.changement]);
      await appliquer(contenu, [aEcrire.changement]);
      version = aEcrire.texte;
    }
  } catch {
    aFaire.push(
      'La version des données n’a pas pu être ajoutée à donnees.yaml : ce doit être une liste, une version par tiret. Corrigez-le, puis relancez « Mettre en ligne », qui reprendra là.',
    );
  }
  if (aFaire.length === 0) await clore(places.livraisons, finale);
  return { ecrits: ecritsIci, adresses, aFaire, ...(version === undefined ? {} : { version }) };
}

async function sansPaquet({ edition, parties: demandees, sansPdf, ...demande }: DemandeDeMiseEnLigne, chantier: Chantier, cadre: Cadre): Promise<MiseEnLigne> {
  const { places, contenu, maintenant, fuseau, recueil } = chantier;
  if (edition === undefined || demandees.length === 0) throw new OptionInvalide('--maintenant : dites ce qui paraît, avec --edition et --parties');
  if (!recueil) throw new OptionInvalide('le recueil ne peut pas être lu : « npm run verifier » dit pourquoi');
  const parties = partiesDe(recueil, edition, demandees);
  const liste = ecrits(recueil);
  const changements = await changementsDe(contenu, parutionsPour(liste, { edition, parties, pour: maintenant, maintenant }, String), fuseau);
  const ouverte = await ouvrirLivraison(places.livraisons, places.dist, { instant: writeInstant(maintenant, fuseau), contenu });
  const livraison = await prevoirTextes(places.livraisons, ouverte, changements);
  await appliquer(contenu, changements);
  let journal = '';
  const out = { ...cadre.out, write: (texte: string) => ((journal += texte), cadre.out.write(texte)) };
  const date = demande.date === undefined ? [] : ['--date', demande.date];
  const code = await build(['--contenu', contenu, ...date, ...(sansPdf ? ['--sans-pdf'] : [])], { ...cadre, out });
  if (code !== 0) {
    const laisses = await reprendre(contenu, livraison.textes);
    await oublier(places.livraisons, livraison.numero);
    return {
      code: code === 1 ? 1 : 2,
      ecrits: laisses,
      adresses: 0,
      changes: [],
      retenues: [],
      aFaire: laisses.map((chemin) => `Reprenez vous-même les instants de ${chemin}.`),
      journal,
    };
  }
  const apres = await ecrireLesTextes(livraison, () => [], chantier);
  return {
    code: 0,
    ...apres,
    ecrits: livraison.textes.map(({ chemin }) => chemin),
    changes: [],
    retenues: retenuesParElles(liste, { edition, parties, pour: maintenant }),
    journal,
  };
}
