/**
 * A volume set in parts, one after another, the compiler forgetting each before the next. Each is told on which page it begins.
 * What surrounds the fiches is told on which page they do: it is set with guessed numbers first, for its length, and with the true ones at the end.
 */
import { ErreurTypst, type Compile } from './compile.ts';
import { remplir, type Compiler } from './composer.ts';
import type { Norme } from './document.ts';
import { blanchesApres } from './papier.ts';
import { placer, type Ancrage, type Place } from './placer.ts';
import type { Fin } from './reprises.ts';
import { decouper, type Livre, type Tome } from './tomes.ts';

export interface Outils<N extends Norme> {
  compiler: Compiler;
  /** Empties memory of what was set. */
  oublier: () => Promise<void>;
  normes: readonly N[];
}

/** A part as it was set last. */
export interface Pose<N extends Norme> {
  pages: number;
  /** Its first page is not of the book (print/reliure/garde.ts). */
  garde: boolean;
  fins: Fin[];
  octets: Record<N, Uint8Array>;
}

export interface Relie<N extends Norme> {
  pages: number;
  blanches: number;
  /** In the order of the book. */
  poses: Pose<N>[];
  /** Where all titles fell to which a part may lead. */
  ancrages: Ancrage[];
}

/** Where a part begins, and how many pages it was taken to have. What holds no number of a page but its own is set for good. */
interface Etape<N extends Norme> {
  tome: Tome;
  place: Place;
  longueur: number;
  pose?: Pose<N>;
}

type Mettre = (tome: Tome, place: Place) => Promise<Compile>;
type Longueurs = readonly (number | undefined)[];

const essaisMax = 3;

export async function relier<N extends Norme>(livre: Livre, taille: number, outils: Outils<N>): Promise<Relie<N>> {
  const tomes = decouper(livre, taille);
  let longueurs: Longueurs = [];
  for (let essai = 0; essai < essaisMax; essai++) {
    const { etapes, ...relie } = await essayer(livre, tomes, longueurs, outils);
    const vraies = relie.poses.map(({ pages }, i) => pages - (etapes[i]?.place.blanches ?? 0));
    if (etapes.every(({ longueur }, i) => longueur === vraies[i])) return relie;
    // True numbers took more room than guessed ones: the length is known now.
    longueurs = vraies;
  }
  throw new ErreurTypst('the pages of a volume set in parts do not settle');
}

async function essayer<N extends Norme>(livre: Livre, tomes: readonly Tome[], longueurs: Longueurs, { compiler, oublier, normes }: Outils<N>) {
  const lieux = new Map<string, Ancrage>();
  const mettre: Mettre = async (tome, place) => {
    const donnees = placer(tome, livre, place);
    const compile = tome.genre === 'fiches' ? remplir(donnees, compiler).compile : compiler(donnees);
    await oublier();
    for (const ancrage of compile.ancrages) lieux.set(ancrage.ancre, ancrage);
    return compile;
  };
  const exporter = ({ garde }: Tome, { pages, fins, octets }: Compile): Pose<N> => {
    return { pages: pages - Number(garde), garde, fins, octets: Object.fromEntries(normes.map((norme) => [norme, octets(norme)])) as Record<N, Uint8Array> };
  };
  const etapes = await parcourir(livre, tomes, longueurs, { lieux, mettre, exporter });
  const ecrites = etapes.reduce((somme, { longueur }) => somme + longueur, 0);
  const blanches = livre['feuilles'] === true ? blanchesApres(ecrites) : 0;
  const poses: Pose<N>[] = [];
  for (const etape of etapes) {
    const { tome, pose } = etape;
    if (tome.genre === 'arriere') etape.place = { ...etape.place, blanches };
    const encore = !pose || (tome.genre === 'arriere' && blanches > 0);
    poses.push(encore ? exporter(tome, await mettre(tome, etape.place)) : pose);
  }
  await oublier();
  return { etapes, poses, blanches, pages: ecrites + blanches, ancrages: [...lieux.values()] };
}

interface Chantier<N extends Norme> {
  lieux: Place['lieux'];
  mettre: Mettre;
  exporter: (tome: Tome, compile: Compile) => Pose<N>;
}

/** From the cover to the acronyms: where each part begins. */
async function parcourir<N extends Norme>(livre: Livre, tomes: readonly Tome[], longueurs: Longueurs, { lieux, mettre, exporter }: Chantier<N>): Promise<Etape<N>[]> {
  const etapes: Etape<N>[] = [];
  let place: Place = { debut: 1, lieux, lireAvant: false, blanches: 0 };
  for (const [rang, tome] of tomes.entries()) {
    let compile = await mettre(tome, place);
    if (tome.genre === 'avant' && veutLire(livre, compile.pages)) {
      place = { ...place, lireAvant: true };
      compile = await mettre(tome, place);
    }
    const longueur = longueurs[rang] ?? compile.pages - Number(tome.garde);
    const definitive = tome.genre === 'fiches' || tome.genre === 'arriere';
    etapes.push({ tome, place, longueur, ...(definitive ? { pose: exporter(tome, compile) } : {}) });
    place = { ...place, debut: place.debut + longueur };
  }
  return etapes;
}

/** As in a book set whole (print/imposer.ts): the page that says how to read stands before the first part where its spread wants one, else at the end. */
const veutLire = ({ parties, index, sigles }: Livre, pages: number) => parties[0]?.ouvre === true && pages % 2 === 0 && index.length + sigles.length > 0;
