/** The prize in figures: only what the collection can fill, each chart with its table and its source. */
import { typographier, valeurConnue } from '#recueil';
import type { Atelier } from '../atelier.ts';
import { nombre } from '../dire.ts';
import { departementsDe } from '../lieux.ts';
import { themesPublies, visibles } from '../listes.ts';
import { axes, budgets, evaluations, porteurs, regions } from './actions.ts';
import { candidatures, distinctions } from './editions.ts';
import type { ChiffresVue } from './types.ts';

export type { ChiffresVue, GraphiqueVue, RangChiffre } from './types.ts';

export function vueChiffres(a: Atelier): ChiffresVue {
  const { config } = a.recueil;
  const graphiques = [distinctions, candidatures, porteurs, axes, ...(config.territoires === 'cog' ? [regions] : []), evaluations, budgets].flatMap((faire) => faire(a));
  return {
    titre: 'Le prix en chiffres',
    chapeau: typographier(`Ce que le recueil permet de compter du ${config.prix}, et ce qu’il ne permet pas.`),
    biais: [
      'Ces nombres comptent des actions distinguées, et elles seules : ce qui n’a pas candidaté, ou n’a pas été retenu, n’y est pas. On ne peut pas en tirer ce qui se fait partout.',
      'Une distinction ne prouve pas que l’action a eu l’effet cherché. Un carré tireté dit ce que personne ne sait ; ce n’est jamais un zéro.',
    ].map(typographier),
    grands: grands(a),
    graphiques,
    ...(graphiques.length === 0 ? { vide: 'Le recueil est encore trop mince pour être compté.' } : {}),
  };
}

/** Counts that say something of the collection. */
function grands(a: Atelier): ChiffresVue['grands'] {
  const actions = visibles(a);
  const organismes = new Set(actions.flatMap((action) => (valeurConnue(action.porteurs) ?? []).map(({ nom }) => nom.toLowerCase())));
  const departements = new Set(actions.flatMap(departementsDe));
  const lieux = a.recueil.config.territoires === 'cog' ? [{ n: departements.size, mots: ['département où l’une d’elles a lieu', 'départements où elles ont lieu'] as const }] : [];
  return [
    { n: a.editions.length, mots: ['édition au recueil', 'éditions au recueil'] as const },
    { n: actions.length, mots: ['action distinguée', 'actions distinguées'] as const },
    { n: organismes.size, mots: ['organisme qui les porte', 'organismes qui les portent'] as const },
    ...lieux,
    ...(lieux.length === 0 ? [{ n: themesPublies(a).length, mots: ['thème', 'thèmes'] as const }] : []),
  ].map(({ n, mots: [un, plusieurs] }) => ({ nombre: nombre(n), texte: n > 1 ? plusieurs : un }));
}
