/** EPUBs that a person asked for, on the disk. */
import { createProgress } from '#build';
import { ecrireEntier } from '#ecriture';
import { epubDe, livreDe } from '#epub';
import type { PublishedRecueil } from '#recueil';
import path from 'node:path';
import { chacun, type Manque } from './chacun.ts';
import { OptionInvalide, type Cadre } from './options.ts';

interface Demande {
  edition?: string | undefined;
  tout?: boolean | undefined;
}

/** Editions whose book is asked for; `undefined` is the whole collection. Throws in French when one is not published. */
export function livresDemandes({ edition, tout }: Demande, { editions }: PublishedRecueil): (string | undefined)[] {
  const ids = editions.map(({ id }) => id);
  if (edition !== undefined && !ids.includes(edition)) throw new OptionInvalide(`--edition ${edition} : cette édition n’est pas publiée ; choisissez parmi ${ids.join(', ')}`);
  return [...(edition === undefined ? ids : [edition]), ...(tout === true ? [undefined] : [])];
}

/** Gives back those that could not be written. */
export function ecrireLivres(published: PublishedRecueil, demandes: readonly (string | undefined)[], sortie: string, cadre: Cadre): Promise<Manque[]> {
  const progress = createProgress({ flux: cadre.out });
  const livres = demandes.map((edition) => ({ edition, nom: edition === undefined ? 'EPUB de toutes les éditions' : `EPUB de ${edition}` }));
  return chacun(livres, async ({ edition, nom }) => {
    const fichier = path.join(sortie, livreDe(published, edition).fichier);
    const octets = await progress.step(nom, () => epubDe(published, edition));
    await ecrireEntier(fichier, octets);
    const poids = `${Math.ceil(octets.length / 1000)} Ko`;
    cadre.out.write(`  ${path.relative(cadre.projet, fichier)} : ${poids}\n`);
    cadre.ecrit?.({ chemin: path.relative(cadre.projet, fichier).split(path.sep).join('/'), dit: `${path.basename(fichier)} : ${poids}` });
    return undefined;
  });
}
