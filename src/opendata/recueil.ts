/** The whole published recueil as data: no instant of its own, so that what did not change keeps its digest. */
import { absences, sansPersonnes, taire, type PublishedRecueil } from '#recueil';
import { actionOuverte } from './action.ts';
import { editionOuverte } from './edition.ts';
import { simple } from './espaces.ts';
import type { Contexte } from './faits.ts';
import type { ActionOuverte, ListeOuverte, RecueilOuvert, TermeDefini } from './types.ts';

const parId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);

export function recueilOuvert(c: Contexte): RecueilOuvert {
  const { recueil } = c;
  const { config, editions } = recueil;
  const ouvert: RecueilOuvert = {
    titre: `${config.titre} ${config.sousTitre}`,
    prix: config.prix,
    editeur: { nom: config.editeur.nom, sigle: config.editeur.sigle, site: config.editeur.site },
    licence: { nom: config.licence.nom, url: config.licence.url },
    voix: Object.fromEntries(Object.entries(config.voix).map(([voix, { nom, dit }]) => [voix, { nom, dit }])),
    absences: [...absences],
    vocabulaires: listes(recueil),
    axes: recueil.axes.map(({ id, libelle, aide, choix, termes }) => ({ id, libelle, aide, choix, termes: termes.map(defini) })),
    editions: editions.map((edition) => editionOuverte(edition, c)).sort(parId),
    actions: editions
      .flatMap(({ actions }) => actions)
      .flatMap((action) => actionOuverte(action, c) ?? [])
      .sort(parId),
  };
  return enDonnees(ouvert, recueil);
}

/** Of every text: nobody's name, and ordinary spaces. */
function enDonnees<T>(ouvert: T, recueil: PublishedRecueil): T {
  const sans = sansPersonnes(recueil);
  return taire(ouvert, (texte) => simple(sans(texte)));
}

/** One action, as the whole says it. */
export function actionDesDonnees(action: Parameters<typeof actionOuverte>[0], c: Contexte): ActionOuverte | undefined {
  const ouverte = actionOuverte(action, c);
  return ouverte && enDonnees(ouverte, c.recueil);
}

/** Themes that an edition has posed; the others may be to come. */
function listes({ editions, vocabulaires }: PublishedRecueil): ListeOuverte[] {
  const themes = new Map(editions.flatMap((edition) => edition.themes.map((theme) => [theme.id, theme] as const)));
  const liste = (nom: string, libelle: string, termes: readonly TermeDefini[]): ListeOuverte => ({ liste: nom, libelle, termes: termes.map(defini) });
  return [
    liste(
      'themes',
      'Thèmes',
      [...themes.values()].sort(parId).map(({ id, ...theme }) => ({ code: id, ...theme })),
    ),
    liste('distinctions', 'Distinctions', vocabulaires.distinctions),
    liste('types-de-porteur', 'Types de porteur et de partenaire', vocabulaires['types-de-porteur']),
    liste('niveaux-d-evaluation', 'Niveaux d’évaluation', vocabulaires['niveaux-d-evaluation']),
    liste('criteres-du-jury', 'Critères du jury', vocabulaires['criteres-du-jury']),
  ];
}

const cles = ['definition', 'de', 'jusqua', 'remplacePar'] as const;
const defini = (terme: TermeDefini): TermeDefini => ({
  code: terme.code,
  libelle: terme.libelle,
  ...Object.fromEntries(cles.flatMap((cle) => (terme[cle] === undefined ? [] : [[cle, terme[cle]]]))),
});
