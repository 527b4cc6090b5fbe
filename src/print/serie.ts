/** The series on the back cover: one row an edition, one square an action that was distinguished. */
import type { EditionPubliee } from '#recueil';
import { enumerer, type Atelier } from '#vues';

type Genre = 'pleine' | 'autre' | 'vide';

export function serieDe(cette: EditionPubliee, a: Atelier) {
  const { distinctions } = a.recueil.vocabulaires;
  const pleines = distinctions.filter(({ tuile }) => tuile === 'pleine');
  const rangs = a.editions
    .filter((edition) => edition.annoncee || edition.actions.length > 0)
    .map((edition) => {
      const genres = genresDe(edition, new Set(pleines.map(({ code }) => code)));
      return {
        annee: edition.id,
        cette: edition.id === cette.id,
        tuiles: genres.length > 0 ? genres : (['vide'] satisfies Genre[]),
        retrouve: edition.themes.length > 0,
        dit: edition.themes.length > 0 ? edition.themes.map(({ libelle }) => libelle).join(', ') : 'thème non retrouvé',
      };
    });
  const presents = new Set(rangs.flatMap(({ tuiles }): Genre[] => tuiles));
  const dits: Record<Genre, string> = {
    pleine: nommer(pleines),
    autre: nommer(distinctions.filter(({ tuile }) => tuile !== 'pleine')),
    vide: 'aucun lauréat retrouvé',
  };
  return { serie: rangs, legende: (['pleine', 'autre', 'vide'] as const).filter((genre) => presents.has(genre)).map((genre) => ({ genre, dit: dits[genre] })) };
}

/** Prizes first, as on the web. */
function genresDe({ actions }: EditionPubliee, pleines: ReadonlySet<string>): Genre[] {
  const genres = actions.flatMap((action): Genre[] => ('distinction' in action && action.distinction ? [pleines.has(action.distinction.type) ? 'pleine' : 'autre'] : []));
  return genres.sort((x, y) => Number(y === 'pleine') - Number(x === 'pleine'));
}

const nommer = (distinctions: readonly { libelle: string }[]) => enumerer(distinctions.map(({ libelle }) => libelle.toLowerCase()));
