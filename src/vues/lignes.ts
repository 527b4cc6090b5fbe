/** One line of an index of actions, and the numbered sources of a page. */
import { valeurConnue, type ActionPubliee, type EditionPubliee, type Fiche } from '#recueil';
import type { Atelier } from './atelier.ts';
import { date, distinctionDe, lieuDe, nomDesPorteurs, titreDe } from './dire.ts';
import type { LigneAction, SourceVue } from './types.ts';

/** A withdrawn action has no line. */
export function ligneDe(action: ActionPubliee, a: Atelier): LigneAction | undefined {
  if (action.niveau === 'retire') return undefined;
  const { titre, titreConnu } = titreDe(action);
  const porteurs = titreConnu ? nomDesPorteurs(action) : undefined;
  const accroche = action.niveau === 'fiche' ? valeurConnue(action.donnees.accroche) : undefined;
  const distinction = distinctionDe(action, a.recueil, action.edition);
  const lieu = lieuDe(action);
  return {
    id: `${action.edition}/${action.slug}`,
    href: a.adresses.action(action),
    titre,
    titreConnu,
    ...(porteurs ? { porteurs } : {}),
    ...(accroche ? { accroche } : {}),
    ...(distinction ? { distinction: { libelle: distinction.libelle, tuile: distinction.tuile } } : {}),
    ...(lieu ? { lieu } : {}),
    encre: a.encre(action.edition),
    marque: a.marque(action.edition),
  };
}

export const sourcesVues = (sources: Fiche['sources'] | EditionPubliee['sources']): SourceVue[] =>
  sources.map((source) => ({
    numero: source.numero,
    id: `source-${source.numero}`,
    titre: source.titre,
    ...(source.hote ? { hote: source.hote } : {}),
    ...(source.date ? { date: date(source.date) } : {}),
    ...(source.url ? { href: source.url } : {}),
  }));

/** Numbers of the sources that `ids` name. */
export const numeros = (ids: readonly string[] | undefined, sources: readonly { id: string; numero: number }[]): number[] =>
  sources.filter((source) => ids?.includes(source.id)).map((source) => source.numero);
