/** Takes the last release back: the site it replaced, and the instants it wrote. */
import { acquireLock } from '#build';
import { OptionInvalide, ouvrirSession, type Cadre } from '#commands';
import { lecture, sessionOptions } from '#session';
import { existsSync } from 'node:fs';
import { comparerSites, type Comparaison } from './comparer.ts';
import { ecrits } from './calendrier.ts';
import { empreinteDe, inventorier } from './inventaire.ts';
import { listerLivraisons, oublier, siteDAvant, type Livraison } from './livraisons.ts';
import { mettreEnPlace } from './mettre-en-place.ts';
import { placesDe, type PlacesDeLivraison } from './places.ts';
import { reprendre } from './textes.ts';

export interface Retour {
  livraison: Livraison;
  /** What it undoes, or has undone. */
  comparaison: Comparaison;
  fait: boolean;
  /** Texts whose instants were, or would be, put back. */
  repris: string[];
  /** Texts that somebody has changed since: they are left alone. */
  laisses: string[];
  /** True when written instants have passed: the next build would publish again. */
  reparaitrait: boolean;
}

export async function revenir({ confirmer, ...valeurs }: { confirmer: boolean; date?: string | undefined; contenu?: string | undefined }, cadre: Cadre): Promise<Retour> {
  const places = placesDe(cadre.projet);
  ouvrirSession(valeurs, cadre);
  const verrou = await acquireLock({ sortie: places.livraisons, atelier: places.atelier });
  try {
    const [livraison] = await listerLivraisons(places.livraisons);
    if (!livraison) throw new OptionInvalide('Rien à défaire : aucune mise en ligne n’est gardée');
    const avant = siteDAvant(places.livraisons, livraison.numero);
    if (livraison.avant === undefined || !existsSync(avant))
      throw new OptionInvalide(
        `Rien à remettre : avant la mise en ligne du ${livraison.instant.slice(0, 10)}, il n’y avait pas de site. Pour corriger, changez les textes et préparez de nouveau ; pour que plus rien ne paraisse, effacez les pages chez l’hébergeur`,
      );
    const comparaison = await comparer(avant, places);
    const textes = livraison.textes.map(({ chemin }) => chemin);
    const retour = { livraison, comparaison, reparaitrait: reparaitrait(livraison) };
    if (!confirmer) return { ...retour, fait: false, repris: textes, laisses: [] };
    await mettreEnPlace(avant, places, async (copie) => {
      if (empreinteDe(await inventorier(copie)) !== livraison.avant) throw new OptionInvalide('Le site gardé a été changé depuis : il n’est pas remis en place');
    });
    const laisses = await reprendre(livraison.contenu, livraison.textes);
    await oublier(places.livraisons, livraison.numero);
    return { ...retour, fait: true, repris: textes.filter((chemin) => !laisses.includes(chemin)), laisses };
  } finally {
    verrou.release();
  }
}

const inventaireDe = async (dossier: string) => ({ dossier, fichiers: existsSync(dossier) ? await inventorier(dossier) : [] });
const comparer = async (avant: string, { dist }: PlacesDeLivraison): Promise<Comparaison> => comparerSites(await inventaireDe(dist), await inventaireDe(avant));

/** A release that followed written instants changed no text: they have passed, and a build would follow them again. */
function reparaitrait({ prepareMs, textes }: Livraison): boolean {
  const { recueil } = lecture();
  if (!recueil) return false;
  const { instant } = sessionOptions();
  const changes = new Set(textes.map(({ chemin }) => chemin));
  return ecrits(recueil).some(({ chemin, instants }) => !changes.has(chemin) && [...instants.values()].some((ms) => ms <= instant && ms > prepareMs));
}
