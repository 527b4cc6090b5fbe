/**
 * Second key: what a person turns when the names have been said. Puts the package in the output's place; without a package, makes one of chosen parts for
 * this very instant, and puts that one in place. Nothing else does either: no clock, no schedule.
 */
import { acquireLock } from '#build';
import { OptionInvalide, ouvrirSession, type Cadre } from '#commands';
import { hasErrors, typographier, writeInstant, type Diagnostic, type Recueil } from '#recueil';
import { lecture, sessionOptions } from '#session';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { adressesAEcrire, adressesDe } from './adresses-publiees.ts';
import { refuserApercu } from './apercu.ts';
import { aEcrire, ecrits, instantAEcrire, type Parution } from './calendrier.ts';
import { causeDe, TextesIllisibles } from './causes.ts';
import { cheminsDe } from './inventaire.ts';
import { clore, empreinteDuSite, oublier, listerLivraisons, ouvrirLivraison, prevoirTextes, siteDAvant, type Livraison } from './livraisons.ts';
import { mettreEnPlace } from './mettre-en-place.ts';
import { montrablesDe, retiresDepuis } from './montrables.ts';
import { jeter, lireManifeste, listerPaquets, PaquetDepasse, refuserDepasse, siteDe, verifierSceau, type Manifeste } from './paquets.ts';
import type { Partie } from './parties.ts';
import { placesDe, type PlacesDeLivraison } from './places.ts';
import { preparer } from './preparer.ts';
import { appliquer, changementsDe, inventorierTextes, type Changement } from './textes.ts';
import { versionAEcrire } from './version-des-donnees.ts';

export interface DemandeDeMiseEnLigne {
  paquet?: string | undefined;
  maintenant: boolean;
  /** A package that shows what is to come may come out before its instant. */
  avantLHeure?: boolean;
  edition?: string | undefined;
  parties: readonly Partie[];
  sansPdf: boolean;
  date?: string | undefined;
  contenu?: string | undefined;
}

export interface MiseEnLigne {
  /** What is in place. Absent: none was prepared, and the texts or the gates refused to make one; `diagnostics` and `journal` say why. */
  paquet?: Manifeste;
  diagnostics: Diagnostic[];
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
  /** True: there was no site before, and nothing to go back to. */
  sansRetour?: boolean;
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

/** Who chooses parts and leaves the box empty would put a whole package online: nothing that was asked is left unheard. */
function refuserMelange({ maintenant, paquet, edition, parties }: DemandeDeMiseEnLigne): void {
  if (maintenant && paquet !== undefined) throw new OptionInvalide('« Maintenant » (--maintenant) fait son propre paquet, et « Paquet » (--paquet) en nomme un : l’un ou l’autre');
  if (!maintenant && (edition !== undefined || parties.length > 0))
    throw new OptionInvalide(
      'Ce qui paraît ne se choisit qu’avec « Maintenant » (--maintenant) : un paquet met en ligne tout ce pour quoi il est préparé. Cochez « Maintenant », ou ne choisissez ni édition ni parties',
    );
}

/** @param premiereCle makes the package where none waits */
export async function mettreEnLigne(demande: DemandeDeMiseEnLigne, cadre: Cadre, premiereCle = preparer): Promise<MiseEnLigne> {
  refuserMelange(demande);
  ouvrirSession({ date: demande.date, contenu: demande.contenu }, cadre);
  const { contenu, instant: maintenant } = sessionOptions();
  const { recueil } = lecture();
  const places = placesDe(cadre.projet);
  const chantier: Chantier = { places, contenu, maintenant, fuseau: recueil?.config.data.fuseau ?? 'Europe/Paris', recueil };
  const verrou = await acquireLock({ sortie: places.livraisons, atelier: places.atelier });
  try {
    return await (demande.maintenant ? sansPaquet(demande, chantier, cadre, premiereCle) : avecPaquet(demande, chantier));
  } finally {
    verrou.release();
  }
}

async function avecPaquet({ paquet, avantLHeure = false }: Pick<DemandeDeMiseEnLigne, 'paquet' | 'avantLHeure'>, chantier: Chantier): Promise<MiseEnLigne> {
  const { places, contenu, maintenant, fuseau } = chantier;
  const id = paquet ?? (await leDernier(places));
  if (id === undefined) throw new OptionInvalide('Aucun paquet n’est prêt : faites-en un avec « Préparer la mise en ligne », ou cochez « Maintenant » et choisissez ce qui paraît');
  if (!/^[\w-]+$/.test(id) || !existsSync(siteDe(places.paquets, id))) throw new OptionInvalide(`--paquet : il n’y a pas de paquet « ${id} »`);
  const manifeste = await lireManifeste(places.paquets, id);
  const { empreinte: cible } = manifeste.site;
  const dit = {
    diagnostics: [],
    paquet: manifeste,
    changes: await changesDepuis(manifeste, contenu),
    retard: Math.floor((maintenant - manifeste.instantMs) / 60_000),
    retenues: [],
    journal: '',
  };
  const [derniere] = await listerLivraisons(places.livraisons);
  if (derniere?.finie && derniere.paquet === id && (await empreinteDuSite(places.dist)) === cible) return { ...dit, deja: true, ecrits: [], adresses: 0, aFaire: [] };
  // It lacks what was mended or withdrawn since: a name that was taken out would come back.
  if ((derniere?.prepareMs ?? -Infinity) > manifeste.prepareMs)
    throw new PaquetDepasse(
      `Le paquet ${id} est préparé d’avant la dernière mise en ligne, et n’a pas ce qu’elle a changé. Rien n’est mis en ligne : refaites-le avec « Préparer la mise en ligne ».`,
    );
  if (manifeste.instantMs > maintenant && manifeste.paraissent.length > 0 && !avantLHeure)
    throw new OptionInvalide(
      `Le paquet ${id} montre le recueil au ${manifeste.instant.slice(0, 16).replace('T', ' à ')}, et cette heure n’est pas venue : ce qui doit paraître alors paraîtrait maintenant. Si c’est ce que vous voulez, cochez « Avant l’heure » (--avant-l-heure)`,
    );
  refuserRetires(manifeste, chantier);
  if (existsSync(places.dist)) refuserDepasse(manifeste, adressesDe(await cheminsDe(places.dist)));
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
  return { ...dit, ...(livraison.avant === undefined ? { sansRetour: true } : {}), ...(await ecrireLesTextes(livraison, () => parutionsDuPaquet(manifeste, chantier), chantier)) };
}

/** Who asked to be left out since the package was made must not be said that night, whatever else has changed. */
function refuserRetires({ id, montrables }: Manifeste, { contenu, recueil, maintenant }: Chantier): void {
  if (!recueil) return;
  const retires = retiresDepuis(montrables, montrablesDe(recueil, maintenant), (chemin) => existsSync(path.join(contenu, ...chemin.split('/'))));
  if (retires.length > 0)
    throw new PaquetDepasse(
      `Depuis que le paquet ${id} est préparé, ceci ne doit plus paraître, et il le montrerait : ${retires.join(', ')}. Rien n’est mis en ligne : refaites-le avec « Préparer la mise en ligne ».`,
    );
}

/** The last prepared. One that was made again replaces the one before; where another waits for another hour, a person must say which. */
async function leDernier({ paquets, livraisons }: PlacesDeLivraison): Promise<string | undefined> {
  const [dernier, ...autres] = await listerPaquets(paquets);
  const servis = new Set((await listerLivraisons(livraisons)).map(({ paquet }) => paquet));
  const attendent = autres.filter(({ id, manifeste }) => manifeste && manifeste.paraissent.length > 0 && !servis.has(id) && manifeste.instantMs !== dernier?.manifeste?.instantMs);
  if (dernier?.manifeste && attendent.length > 0)
    throw new OptionInvalide(
      `Plusieurs paquets attendent, pour des heures différentes : ${[dernier, ...attendent].map(({ id }) => id).join(', ')}. Dites lequel (--paquet), ou effacez de .recueil/paquets ceux qui ne servent plus`,
    );
  return dernier?.id;
}

/** What must be written so that the next ordinary build shows what the package shows, and nothing that it does not: never later than the package says. */
const parutionsDuPaquet = ({ paraissent, instantMs }: Manifeste, { recueil, maintenant }: Chantier): Parution[] =>
  recueil ? aEcrire(ecrits(recueil), paraissent, Math.min(maintenant, instantMs)) : [];

/** Files of the texts that differ from those of the package. */
async function changesDepuis({ textes }: Manifeste, contenu: string): Promise<string[]> {
  const { fichiers } = await inventorierTextes(contenu);
  return [...new Set([...Object.keys(textes.fichiers), ...Object.keys(fichiers)])].filter((chemin) => textes.fichiers[chemin] !== fichiers[chemin]).sort();
}

/** The site is in place: the texts follow it. What cannot be written is said with why, and takes nothing back. */
async function ecrireLesTextes(livraison: Livraison, parutions: () => readonly Parution[], { places, contenu, maintenant, fuseau, recueil }: Chantier) {
  const aFaire: string[] = [];
  let finale = livraison;
  /** What will be written is noted first: going back undoes it. */
  const ecrire = async (changements: readonly Changement[]) => {
    finale = await prevoirTextes(places.livraisons, finale, changements);
    await appliquer(contenu, changements);
  };
  const tenter = async <T>(etape: () => Promise<T>, sinon: string): Promise<T | undefined> => {
    try {
      return await etape();
    } catch (error) {
      aFaire.push(typographier([sinon, causeDe(error)].filter(Boolean).join(' ')));
      return undefined;
    }
  };

  const instants = await tenter(async () => {
    if (!recueil || hasErrors(lecture().diagnostics)) throw new TextesIllisibles();
    const changements = await changementsDe(contenu, parutions(), fuseau);
    await ecrire(changements);
    return changements.map(({ chemin }) => chemin);
  }, 'Les instants de publication n’ont pas pu être écrits dans les textes : écrivez-les, sinon la prochaine construction retirerait ce qui vient de paraître.');
  const adresses = await tenter(async () => {
    const nouvelles = await adressesAEcrire(contenu, adressesDe(await cheminsDe(places.dist)), instantAEcrire(maintenant, fuseau));
    if (nouvelles) await ecrire([nouvelles.changement]);
    return nouvelles?.combien;
  }, 'Les adresses n’ont pas pu être ajoutées à urls.txt : relancez « Mettre en ligne », qui reprendra là.');
  const version = await tenter(async () => {
    const nouvelle = await versionAEcrire({ contenu, dist: places.dist, avant: siteDAvant(places.livraisons, livraison.numero), instant: maintenant, fuseau });
    if (nouvelle) await ecrire([nouvelle.changement]);
    return nouvelle?.texte;
  }, 'La version des données n’a pas pu être ajoutée à donnees.yaml : ce doit être une liste, une version par tiret. Corrigez-le, puis relancez « Mettre en ligne », qui reprendra là.');

  if (aFaire.length === 0) await clore(places.livraisons, finale);
  return { ecrits: instants ?? [], adresses: adresses ?? 0, aFaire, ...(version === undefined ? {} : { version }) };
}

/** What was not prepared is prepared now: the same gates, the same seal, and until the site is in place no text says that it is out. */
async function sansPaquet({ edition, parties, sansPdf }: DemandeDeMiseEnLigne, chantier: Chantier, cadre: Cadre, premiereCle: typeof preparer): Promise<MiseEnLigne> {
  const { contenu, maintenant, recueil } = chantier;
  if (edition === undefined || parties.length === 0) throw new OptionInvalide('« Maintenant » : dites ce qui paraît, avec --edition et --parties');
  if (!recueil) throw new OptionInvalide('le recueil ne peut pas être lu : « Vérifier » dit pourquoi');
  const instant = new Date(maintenant).toISOString().replace(/\.\d+Z$/, 'Z');
  const { manifeste, ...prepare } = await premiereCle({ edition, parties, pour: instant, date: instant, sansPdf, contenu }, cadre);
  if (!manifeste) return { ecrits: [], adresses: 0, changes: [], aFaire: [], ...prepare };
  const fait = await avecPaquet({ paquet: manifeste.id }, { ...chantier, maintenant: manifeste.instantMs });
  // In place, it must not be taken for the one that a night waits for.
  if (fait.aFaire.length === 0) await jeter(chantier.places.paquets, manifeste.id);
  return { ...fait, ...prepare };
}
