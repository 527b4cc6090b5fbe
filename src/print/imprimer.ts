/** A document and its pictures, compiled; what an editor should take up again is told with the bytes. */
import { poserLesBoites } from './boites.ts';
import { compilePdf, forgetSettings } from './compile.ts';
import { composer, type Compiler } from './composer.ts';
import { presseDe, type DocumentImprime, type Norme, type Variante } from './document.ts';
import { octetsDesImages } from './images.ts';
import { ramasser } from './ramasser.ts';
import { relier, type Relie } from './relier.ts';
import { aReprendre, type Reprise } from './reprises.ts';
import { decoupeUsuelle, estVolume, type Decoupe } from './tomes.ts';

export interface Imprime {
  octets: Uint8Array;
  pages: number;
  /** Pages at the end that only complete the last sheet. */
  blanches: number;
  reprises: Reprise[];
}

/** The same in several standards. */
export interface ImprimeEn<N extends Norme = Norme> extends Pick<Imprime, 'pages' | 'reprises'> {
  octets: Record<N, Uint8Array>;
}

/** One setting, of the whole or of some fiches: milliseconds. */
export interface Passe {
  pages: number;
  duree: number;
}

/** What a printing may be told: `suivre` hears of each setting; `decoupe` is when a book is set in parts. */
export interface Reglages {
  suivre?: (passe: Passe) => void;
  decoupe?: Decoupe;
}

/** Same document, same bytes. */
export async function imprimer(document: DocumentImprime, variante: Variante, reglages: Reglages = {}): Promise<Imprime> {
  const norme = variante === 'a-2a' ? 'a-2a' : 'ua-1';
  const { octets, ...mise } = await tirer(document, [norme], reglages);
  return { ...mise, octets: presseDe(variante) ? await poserLesBoites(octets[norme], document.donnees.format) : octets[norme] };
}

/** Set once, exported in each of these standards. */
export async function imprimerEn<N extends Norme>(document: DocumentImprime, normes: readonly N[]): Promise<ImprimeEn<N>> {
  const { pages, reprises, octets } = await tirer(document, normes, {});
  return { pages, reprises, octets };
}

type Tirage<N extends Norme> = Omit<Imprime, 'octets'> & Pick<ImprimeEn<N>, 'octets'>;

async function tirer<N extends Norme>({ gabarit, donnees, medias }: DocumentImprime, normes: readonly N[], { suivre, decoupe = decoupeUsuelle }: Reglages): Promise<Tirage<N>> {
  const images = await octetsDesImages(medias, donnees.format.colonne);
  const compiler: Compiler = (essai, autre) => {
    const debut = performance.now();
    const compile = compilePdf({ gabarit: autre ?? gabarit, donnees: essai, images });
    suivre?.({ pages: compile.pages, duree: performance.now() - debut });
    return compile;
  };
  if (estVolume(donnees, decoupe)) return await tirerEnParties(await relier(donnees, decoupe.taille, { compiler, oublier, normes }), normes);
  const { compile, blanches } = composer(donnees, compiler);
  // Before the export, which needs none of it and finds its room there: a tenth of the memory of a volume.
  forgetSettings();
  return { pages: compile.pages, blanches, reprises: aReprendre(compile.fins), octets: await enChaque(normes, (norme) => compile.octets(norme)) };
}

/** Between two parts: what was remembered, and the documents that are written. */
function oublier(): Promise<void> {
  forgetSettings();
  return ramasser();
}

async function tirerEnParties<N extends Norme>({ pages, blanches, poses, ancrages }: Relie<N>, normes: readonly N[]): Promise<Tirage<N>> {
  const { joindre } = await import('./reliure/joindre.ts');
  const octets = await enChaque(normes, (norme) =>
    joindre(
      poses.map(({ garde, octets: ecrits }) => ({ octets: ecrits[norme], garde })),
      ancrages,
    ),
  );
  return { pages, blanches, reprises: aReprendre(poses.flatMap(({ fins }) => fins)), octets };
}

async function enChaque<N extends Norme>(normes: readonly N[], ecrire: (norme: N) => Uint8Array | Promise<Uint8Array>): Promise<Record<N, Uint8Array>> {
  const ecrits = new Map<N, Uint8Array>();
  for (const norme of normes) ecrits.set(norme, await ecrire(norme));
  return Object.fromEntries(ecrits) as Record<N, Uint8Array>;
}
