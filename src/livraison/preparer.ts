/** First key, the day before: all gates, what would appear, disappear, move; a sealed package. Changes no text, and puts nothing online. */
import { ecrireEntier } from '#ecriture';
import { acquireLock } from '#build';
import { allDiagnostics, build, diagnostiquer, ouvrirSession, type Cadre } from '#commands';
import { hasErrors, writeInstant, type Diagnostic } from '#recueil';
import { lecture, sessionOptions } from '#session';
import { mkdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { adressesPubliees } from './adresses-publiees.ts';
import { marqueDApercu } from './apercu.ts';
import { choisir, type Choix, type DemandeDeChoix } from './choisir.ts';
import { comparerSites } from './comparer.ts';
import { empreinteDe, inventorier } from './inventaire.ts';
import { montrablesDe, type Montrables } from './montrables.ts';
import { elaguer, EMBARGO, EN_PREPARATION, idDe, manifesteDe, sceller, type Manifeste } from './paquets.ts';
import { placesDe, type PlacesDeLivraison } from './places.ts';
import { appliquer, changementsDe, copierTextes, inventorierTextes } from './textes.ts';

export interface DemandeDePaquet extends DemandeDeChoix {
  sansPdf: boolean;
  date?: string | undefined;
  contenu?: string | undefined;
}

export interface Preparation {
  diagnostics: Diagnostic[];
  /** Absent when the content or the gates refused: `journal` and `diagnostics` say why. */
  manifeste?: Manifeste;
  journal: string;
  /** Actions that wait for an instant of their own. */
  retenues: string[];
  /** Asked for as a correction. */
  correction?: boolean;
}

export async function preparer(demande: DemandeDePaquet, cadre: Cadre): Promise<Preparation> {
  const session = { date: demande.date, contenu: demande.contenu };
  const diagnostics = await diagnostiquer(session, cadre);
  const { recueil } = lecture();
  // What only drafts would need for the book does not stop a night: the build looks at what is public.
  if (hasErrors(allDiagnostics()) || !recueil) return { diagnostics, journal: '', retenues: [] };
  const { contenu, instant: maintenant } = sessionOptions();
  const choix = choisir(recueil, demande, maintenant);
  const places = placesDe(cadre.projet);
  await mkdir(places.paquets, { recursive: true, mode: 0o700 });
  const verrou = await acquireLock({ sortie: places.paquets, atelier: places.atelier });
  const brouillon = path.join(places.paquets, EN_PREPARATION);
  try {
    await rm(brouillon, { recursive: true, force: true });
    const textes = path.join(brouillon, 'textes');
    await copierTextes(contenu, textes);
    const empreinte = await inventorierTextes(textes);
    await appliquer(textes, await changementsDe(textes, choix.parutions, recueil.config.data.fuseau));
    const { code, journal } = await construire(brouillon, textes, choix.pour, demande, cadre);
    if (code !== 0) return { diagnostics, journal, retenues: choix.retenues };
    await rm(textes, { recursive: true, force: true });
    ouvrirSession(session, cadre);
    const manifeste = await manifesteDuBrouillon(brouillon, {
      choix,
      places,
      textes: empreinte,
      montrables: montrablesDe(recueil, choix.pour),
      fuseau: recueil.config.data.fuseau,
    });
    return { diagnostics, manifeste, journal, retenues: choix.retenues, ...(demande.correction ? { correction: true } : {}) };
  } finally {
    await rm(brouillon, { recursive: true, force: true });
    verrou.release();
  }
}

/** The same build as any other, from a copy of the texts, with nothing kept from an earlier one. What it says names the real texts. */
async function construire(brouillon: string, textes: string, pour: number, { sansPdf }: DemandeDePaquet, cadre: Cadre): Promise<{ code: number; journal: string }> {
  const copie = path.relative(cadre.projet, textes).split(path.sep).join('/');
  const relatif = path.relative(cadre.projet, sessionOptions().contenu).split(path.sep).join('/');
  const vrai = relatif.startsWith('..') ? path.basename(relatif) : relatif;
  let journal = '';
  const out: Cadre['out'] = {
    ...(cadre.out.isTTY === undefined ? {} : { isTTY: cadre.out.isTTY }),
    ...(cadre.out.columns === undefined ? {} : { columns: cadre.out.columns }),
    write: (texte) => {
      const dit = texte.replaceAll(`${copie}/`, `${vrai}/`).replace('\nPublié au ', '\nDans le paquet, au ');
      journal += dit;
      return cadre.out.write(dit);
    },
  };
  const date = new Date(pour).toISOString().replace(/\.\d+Z$/, 'Z');
  const args = ['--contenu', textes, '--sortie', path.join(brouillon, 'site'), '--date', date, '--force', ...(sansPdf ? ['--sans-pdf'] : [])];
  const code = await build(args, { ...cadre, out });
  return { code, journal };
}

interface Fabrication {
  choix: Choix;
  places: PlacesDeLivraison;
  textes: Manifeste['textes'];
  montrables: Montrables;
  fuseau: string;
}

/** Seals the package and gives it its name. */
async function manifesteDuBrouillon(brouillon: string, { choix, places, textes, montrables, fuseau }: Fabrication): Promise<Manifeste> {
  const { contenu, instant: prepareMs } = sessionOptions();
  const site = path.join(brouillon, 'site');
  const fichiers = await inventorier(site);
  const empreinte = empreinteDe(fichiers);
  const instant = writeInstant(choix.pour, fuseau);
  const id = idDe(instant, textes.empreinte, empreinte);
  const apercu = await marqueDApercu(places.dist).catch(() => 'absent');
  const avant = apercu === undefined ? { dossier: places.dist, fichiers: await inventorier(places.dist) } : undefined;
  const manifeste = sceller({
    format: 1,
    id,
    dit: EMBARGO,
    instant,
    instantMs: choix.pour,
    prepareLe: writeInstant(prepareMs, fuseau),
    prepareMs,
    paraissent: choix.paraissent,
    textes,
    montrables,
    site: { empreinte, fichiers },
    comparaison: await comparerSites(avant, { dossier: site, fichiers }, await adressesPubliees(contenu)),
  });
  await ecrireEntier(manifesteDe(places.paquets, EN_PREPARATION), `${JSON.stringify(manifeste)}\n`);
  const place = path.join(places.paquets, id);
  await rm(place, { recursive: true, force: true });
  await rename(brouillon, place);
  await elaguer(places.paquets);
  return manifeste;
}
