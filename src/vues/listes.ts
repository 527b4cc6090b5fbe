/** Pages that list some actions: a theme, a theme in an edition, a term of an axis, a place. */
import { typographier, type ActionPubliee, type EditionPubliee } from '#recueil';
import type { Atelier } from './atelier.ts';
import { compter } from './dire.ts';
import { offertsDuTheme, telechargements } from './fichiers.ts';
import { lienDuFlux } from './lien-du-flux.ts';
import { ligneDe } from './lignes.ts';
import { actionsDeTerritoire, lieuxDe, type Lieu } from './lieux.ts';
import type { LigneAction, ListeVue } from './types.ts';

const lignes = (actions: readonly ActionPubliee[], a: Atelier): LigneAction[] => actions.flatMap((action) => ligneDe(action, a) ?? []);

/** Actions that have a line, in the order of the collection. */
export const visibles = (a: Atelier) => a.actions.filter((action) => action.niveau !== 'retire');

/** Groups by edition, the latest first. */
export function parEdition(actions: readonly ActionPubliee[], a: Atelier): ListeVue['groupes'] {
  return [...a.editions].reverse().flatMap((edition) => {
    const siennes = lignes(
      actions.filter((action) => action.edition === edition.id),
      a,
    );
    return siennes.length === 0 ? [] : [{ titre: `Édition ${edition.id}`, href: a.adresses.edition(edition.id), lignes: siennes }];
  });
}

export interface ThemePublie {
  id: string;
  libelle: string;
  definition?: string;
  editions: EditionPubliee[];
  actions: ActionPubliee[];
}

/** Themes of the published editions, the latest first, each once. */
export function themesPublies(a: Atelier): ThemePublie[] {
  const themes = new Map<string, ThemePublie>();
  for (const edition of [...a.editions].reverse()) {
    for (const theme of edition.themes) {
      const known = themes.get(theme.id) ?? { id: theme.id, libelle: theme.libelle, ...(theme.definition ? { definition: theme.definition } : {}), editions: [], actions: [] };
      known.editions.push(edition);
      known.actions.push(...visibles(a).filter((action) => action.edition === edition.id && action.theme === theme.id));
      themes.set(theme.id, known);
    }
  }
  return [...themes.values()];
}

const rien = (editions: readonly EditionPubliee[]) =>
  editions.some((edition) => edition.annoncee) ? 'Aucun lauréat n’a encore été retrouvé.' : 'Les lauréats ne sont pas encore annoncés.';

export function vueTheme(theme: ThemePublie, a: Atelier): ListeVue {
  return {
    surtitre: theme.editions.length > 1 ? `Thème de ${compter(theme.editions.length, 'édition')}` : `Thème de l’édition ${theme.editions[0]?.id ?? ''}`,
    titre: theme.libelle,
    ...(theme.definition ? { chapeau: theme.definition } : {}),
    groupes: parEdition(theme.actions, a),
    ...lienDuFlux(a.adresses.fluxTheme(theme.id), a),
    ...(theme.actions.length === 0 ? { vide: rien(theme.editions) } : {}),
    voisins: [
      { titre: 'Éditions', liens: theme.editions.map((edition) => ({ libelle: edition.id, href: a.adresses.edition(edition.id) })) },
      {
        titre: 'Autres thèmes',
        liens: themesPublies(a)
          .filter((t) => t.id !== theme.id)
          .map((t) => ({ libelle: t.libelle, href: a.adresses.theme(t.id), compte: String(t.actions.length) })),
      },
    ],
  };
}

export function vueThemeEdition(edition: EditionPubliee, theme: EditionPubliee['themes'][number], a: Atelier): ListeVue {
  const actions = visibles(a).filter((action) => action.edition === edition.id && action.theme === theme.id);
  return {
    surtitre: `Édition ${edition.id}`,
    titre: theme.libelle,
    ...(theme.definition ? { chapeau: theme.definition } : {}),
    marque: { marque: a.marque(edition.id), href: a.adresses.edition(edition.id), annee: edition.id },
    groupes: actions.length === 0 ? [] : [{ lignes: lignes(actions, a) }],
    ...(actions.length === 0 ? { vide: rien([edition]) } : {}),
    telechargements: telechargements(offertsDuTheme(edition, theme, a), a, 'Ce thème'),
    voisins: [
      {
        titre: `Autres thèmes de ${edition.id}`,
        liens: edition.themes.filter((t) => t.id !== theme.id).map((t) => ({ libelle: t.libelle, href: a.adresses.themeEdition(edition.id, t.id) })),
      },
      { titre: 'Le thème, toutes éditions', liens: [{ libelle: theme.libelle, href: a.adresses.theme(theme.id) }] },
    ].filter((groupe) => groupe.liens.length > 0),
  };
}

type Axe = Atelier['recueil']['axes'][number];

/** Published actions of a term. Axes are part of the fiche: nothing is classed before it. */
export const actionsDuTerme = (axe: Axe, code: string, a: Atelier) =>
  a.actions.filter((action) => {
    const codes = action.niveau === 'fiche' ? action.donnees.axes[axe.id] : undefined;
    return Array.isArray(codes) && codes.includes(code);
  });

/** Terms that at least one action has: the others have no page. */
export const termesEmployes = (axe: Axe, a: Atelier) => axe.termes.filter((terme) => actionsDuTerme(axe, terme.code, a).length > 0);

export function vueTerme(axe: Axe, terme: Axe['termes'][number], a: Atelier): ListeVue {
  return {
    surtitre: axe.libelle,
    titre: terme.libelle,
    ...(terme.definition ? { chapeau: terme.definition } : {}),
    groupes: parEdition(actionsDuTerme(axe, terme.code, a), a),
    ...lienDuFlux(a.adresses.fluxTerme(axe.id, terme.code), a),
    voisins: [
      {
        titre: axe.libelle,
        liens: termesEmployes(axe, a)
          .filter((t) => t.code !== terme.code)
          .map((t) => ({ libelle: t.libelle, href: a.adresses.terme(axe.id, t.code), compte: String(actionsDuTerme(axe, t.code, a).length) })),
      },
      { titre: 'Tous les termes', liens: [{ libelle: axe.libelle, href: a.adresses.axe(axe.id) }] },
    ].filter((groupe) => groupe.liens.length > 0),
  };
}

export function vueTerritoire(lieu: Lieu, a: Atelier): ListeVue {
  const actions = actionsDeTerritoire(lieu, a);
  const voisins = lieuxDe(lieu.echelle, a).filter((autre) => autre.code !== lieu.code);
  return {
    surtitre: lieu.echelle === 'region' ? 'Région' : 'Département',
    titre: lieu.echelle === 'region' ? lieu.nom : `${lieu.nom} (${lieu.code})`,
    chapeau: typographier(`${compter(actions.length, 'action')} au recueil. Ailleurs, on agit peut-être aussi : seules les actions distinguées sont ici.`),
    groupes: parEdition(actions, a),
    voisins: [
      ...(lieu.region ? [{ titre: 'La région', liens: [{ libelle: lieu.region.nom, href: a.adresses.territoire('region', lieu.region.code) }] }] : []),
      {
        titre: lieu.echelle === 'region' ? 'Autres régions' : 'Autres départements',
        liens: voisins.map((v) => ({ libelle: v.nom, href: a.adresses.territoire(v.echelle, v.code), compte: String(actionsDeTerritoire(v, a).length) })),
      },
    ].filter((groupe) => groupe.liens.length > 0),
  };
}
