/** The day on which each page last had something new, from the content. Pages whose words are the software's own have none. */
import { valeurConnue, type ActionPubliee, type AppelPublie } from '#recueil';
import { appels } from './appels.ts';
import type { Atelier } from './atelier.ts';
import { dernierJour, editionModifieeLe, jourDe, modifieeLe } from './dates.ts';
import { entretiens } from './entretien.ts';
import { valeursEnPropre } from './facettes/index.ts';
import { actionsDeTerritoire, lieuxDe } from './lieux.ts';
import { actionsDuTerme, termesEmployes, themesPublies } from './listes.ts';
import { avecKit, editionsAnnoncees } from './presse/faits.ts';

type Jours = [chemin: string, jour: string | undefined][];

/** A list is as new as the newest of what it lists. */
export function joursDesPages(a: Atelier): Map<string, string | undefined> {
  const { adresses, recueil } = a;
  return new Map([
    ...ensemble(a),
    ...recueil.pages.map((page): Jours[number] => [adresses.page(page.slug), dernierJour([page.verifieLe], a)]),
    ...themesPublies(a).map((theme): Jours[number] => [adresses.theme(theme.id), dernier(theme.actions, a)]),
    ...editions(a),
    ...criteres(a),
    ...a.actions.map((action): Jours[number] => [adresses.action(action), modifieeLe(action, a)]),
    ...entretiens(a).map((action): Jours[number] => [adresses.entretien(action), jourDe(action.entretien.paruLe, a)]),
  ]);
}

const dernier = (actions: readonly ActionPubliee[], a: Atelier) =>
  dernierJour(
    actions.map((action) => modifieeLe(action, a)),
    a,
  );

/** What is made of the whole collection. */
function ensemble(a: Atelier): Jours {
  const { adresses } = a;
  const tout = dernierJour([...a.editions.map((edition) => editionModifieeLe(edition, a)), dernier(a.actions, a)], a);
  const deTout = [
    adresses.accueil(),
    adresses.actions(),
    adresses.editions(),
    adresses.themes(),
    adresses.chiffres(),
    adresses.plan(),
    adresses.donnees(),
    adresses.telechargements(),
  ];
  const desAppels = appels(a).map(({ appel }) => jourDeLAppel(appel, a));
  const desEntretiens = entretiens(a).map(({ entretien }) => jourDe(entretien.paruLe, a));
  return [
    ...deTout.map((chemin): Jours[number] => [chemin, tout]),
    [adresses.entretiens(), dernierJour(desEntretiens, a)],
    [adresses.participer(), dernierJour(desAppels, a)],
    [adresses.territoires(), dernier(a.actions, a)],
  ];
}

/** A call opens, then closes: its page says so. */
const jourDeLAppel = ({ ouvertLe, clotLe, prolongeAu }: AppelPublie, a: Atelier) =>
  dernierJour(
    [ouvertLe, prolongeAu ?? clotLe].map((instant) => valeurConnue(instant)?.slice(0, 10)),
    a,
  );

function editions(a: Atelier): Jours {
  const { adresses } = a;
  return [
    ...a.editions.flatMap((edition): Jours => {
      const appel = edition.appel && jourDeLAppel(edition.appel, a);
      return [
        [adresses.edition(edition.id), dernierJour([editionModifieeLe(edition, a), appel], a)],
        ...(edition.appel ? [[adresses.appel(edition.id), appel] satisfies Jours[number]] : []),
        ...edition.themes.map((theme): Jours[number] => [
          adresses.themeEdition(edition.id, theme.id),
          dernier(
            edition.actions.filter((action) => action.theme === theme.id),
            a,
          ),
        ]),
      ];
    }),
    ...editionsAnnoncees(a).flatMap((edition): Jours => [
      [adresses.presse(edition.id), editionModifieeLe(edition, a)],
      ...avecKit(edition).map((action): Jours[number] => [adresses.kit(action), modifieeLe(action, a)]),
    ]),
  ];
}

/** By axes, criteria and places. */
function criteres(a: Atelier): Jours {
  const { adresses, recueil } = a;
  return [
    ...recueil.axes.flatMap((axe): Jours => {
      const termes = termesEmployes(axe, a).map((terme) => ({ code: terme.code, actions: actionsDuTerme(axe, terme.code, a) }));
      return [
        [
          adresses.axe(axe.id),
          dernier(
            termes.flatMap(({ actions }) => actions),
            a,
          ),
        ],
        ...termes.map(({ code, actions }): Jours[number] => [adresses.terme(axe.id, code), dernier(actions, a)]),
      ];
    }),
    ...valeursEnPropre(a).map(({ facette, code, actions }): Jours[number] => [adresses.par(facette, code), dernier(actions, a)]),
    ...(['region', 'departement'] as const).flatMap((echelle) =>
      lieuxDe(echelle, a).map((lieu): Jours[number] => [adresses.territoire(echelle, lieu.code), dernier(actionsDeTerritoire(lieu, a), a)]),
    ),
  ];
}
