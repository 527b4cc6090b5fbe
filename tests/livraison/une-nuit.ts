/** A publication night on a package made by hand: no build, so that every way it can go wrong is looked at. */
import type { Cadre } from '#commands';
import { load, writeInstant } from '#recueil';
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, onTestFinished } from 'vitest';
import type { PageDite } from '../../src/livraison/comparer.ts';
import { empreinteDe, inventorier } from '../../src/livraison/inventaire.ts';
import { mettreEnLigne, type DemandeDeMiseEnLigne } from '../../src/livraison/mettre-en-ligne.ts';
import { montrablesDe } from '../../src/livraison/montrables.ts';
import { EMBARGO, idDe, manifesteDe, sceller } from '../../src/livraison/paquets.ts';
import type { Partie } from '../../src/livraison/parties.ts';
import { placesDe, type PlacesDeLivraison } from '../../src/livraison/places.ts';
import { inventorierTextes } from '../../src/livraison/textes.ts';
import { dossierTemporaire, ecrire } from '../outils/dossier.ts';
import { action, base, edition } from '../outils/petit-recueil.ts';

/** The hour that is written. */
export const T = Date.UTC(2026, 11, 1, 17, 30);
export const EDITION = edition('publication: # la nuit\n  # dits à voix haute\n  noms: "2026-12-01T18:30"\n  fiches: 2027-03-01T09:00\n');
/** The site in place, and that of the package. */
export const AVANT = { 'index.html': '<title>Accueil — R</title>', 'actions/2024/pont/index.html': '<title>Pont — R</title>' };
export const APRES = { ...AVANT, 'index.html': '<title>Accueil — R</title> neuf', 'actions/2026/phare/index.html': '<title>Phare — R</title>' };

export let projet: string;
export let places: PlacesDeLivraison;
export const cadre = (a: string): Cadre => ({ projet, env: { RECUEIL_DATE: a }, out: { write: () => true } });
export const enLigne = (a: string, plus: Partial<DemandeDeMiseEnLigne> = {}, premiereCle?: Parameters<typeof mettreEnLigne>[2]) =>
  mettreEnLigne({ maintenant: false, parties: [], sansPdf: true, ...plus }, cadre(a), premiereCle);
/** Turned before the hour, on purpose. */
export const TOT = { avantLHeure: true };
export const texte = (chemin: string) => readFile(path.join(projet, 'content', chemin), 'utf8');

/** A package as `preparer` leaves it. */
export async function empaqueter(
  site: Record<string, string> = APRES,
  paraissent: Partie[] = ['noms'],
  disparaissent: PageDite[] = [],
  { pour = T, prepareMs = T - 32 * 3600_000 } = {},
): Promise<string> {
  const ebauche = path.join(places.paquets, 'ebauche');
  await ecrire(path.join(ebauche, 'site'), site);
  const fichiers = await inventorier(path.join(ebauche, 'site'));
  const textes = await inventorierTextes(path.join(projet, 'content'));
  const { recueil } = load({ racine: path.join(projet, 'content'), prefix: 'content/' });
  if (!recueil) throw new Error('The texts of the night cannot be read.');
  const instant = writeInstant(pour, 'Europe/Paris');
  const id = idDe(instant, textes.empreinte, empreinteDe(fichiers));
  const comparaison = { avec: true, apparaissent: [], disparaissent, deplacees: [], changees: 1 };
  const manifeste = sceller({
    format: 1,
    id,
    dit: EMBARGO,
    instant,
    instantMs: pour,
    prepareLe: '2026-11-30T10:00:00',
    prepareMs,
    paraissent: paraissent.map((partie) => ({ chemin: 'editions/2026/edition.mdx', partie })),
    textes,
    montrables: montrablesDe(recueil, pour),
    site: { empreinte: empreinteDe(fichiers), fichiers },
    comparaison,
  });
  await cp(ebauche, path.join(places.paquets, id), { recursive: true });
  await rm(ebauche, { recursive: true });
  await writeFile(manifesteDe(places.paquets, id), JSON.stringify(manifeste));
  return id;
}

/** Makes the project of each test anew. */
export const chaqueNuit = (): void =>
  beforeEach(async () => {
    const { racine, retirer } = await dossierTemporaire();
    onTestFinished(retirer);
    projet = racine;
    places = placesDe(projet);
    await ecrire(path.join(projet, 'content'), { ...base, 'editions/2026/edition.mdx': EDITION, 'editions/2026/a/phare/action.mdx': action('phare') });
    await ecrire(places.dist, AVANT);
  });
