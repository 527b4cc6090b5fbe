/** Home: the promise, the four voices, the shelf, what to read first, what is missing. */
import { typographier, valeurConnue, type EditionPubliee, type Fiche } from '#recueil';
import type { Atelier } from './atelier.ts';
import { auFeminin, compter } from './dire.ts';
import { bandeAppel } from './appels.ts';
import { annees } from './habillage.ts';
import { actionsDuTerme, termesEmployes } from './listes.ts';
import { ligneDe } from './lignes.ts';
import type { AccueilVue, Lien } from './types.ts';

export function vueAccueil(a: Atelier): AccueilVue {
  const { config } = a.recueil;
  const lignes = aLireDAbord(a).flatMap((action) => ligneDe(action, a) ?? []);
  const visibles = a.actions.filter((action) => action.niveau !== 'retire').length;
  return {
    titre: config.titre,
    promesse: typographier(`${auFeminin(visibles)} ${visibles > 1 ? 'actions' : 'action'} ${config.promesse}`),
    voix: (['organisateur', 'porteur', 'jury', 'laureat'] as const).map((cle) => ({ cle, nom: config.voix[cle].nom, annonce: config.voix[cle].annonce })),
    etagere: annees(a).map((annee) => {
      const edition = a.editions.find((e) => e.id === annee);
      if (!edition) return { trou: true, annee, note: a.recueil.config.annonces.sansEdition.includes(annee) ? 'pas d’édition' : 'pas encore saisie' };
      return { href: a.adresses.edition(annee), marque: a.marque(annee), annee, compte: compteDe(edition) };
    }),
    titreEtagere: titreEtagere(a),
    ...(a.editions.length > 0 ? { cleEtagere: cles(a) } : {}),
    legendeEtagere: 'Une couverture blanche attend ses lauréats : ils ne sont pas encore annoncés, ou nous ne les avons pas retrouvés.'.replace(' :', '\u00a0:'),
    aLire: lignes,
    manque: manque(a),
    invitation: invitation(a, 'Vous avez siégé, candidaté, gagné ?', 'Une date, un intitulé, un programme de cérémonie suffisent.'),
    ...withBande(a),
    essais: essais(a),
    hrefRecherche: a.adresses.recherche(),
    themes: [...a.editions]
      .reverse()
      .flatMap((edition) =>
        edition.themes.length === 0
          ? []
          : [{ annee: edition.id, encre: a.encre(edition.id), themes: edition.themes.map((theme) => ({ libelle: theme.libelle, href: a.adresses.theme(theme.id) })) }],
      ),
  };
}

const withBande = (a: Atelier) => {
  const bande = bandeAppel(a);
  return bande ? { bande } : {};
};

/** Words to try: the terms of the first axis that most actions share. They are links: they work without script. */
const essais = (a: Atelier): Lien[] =>
  a.recueil.axes
    .slice(0, 1)
    .flatMap((axe) => termesEmployes(axe, a).map((terme) => ({ libelle: terme.libelle, href: a.adresses.terme(axe.id, terme.code), n: actionsDuTerme(axe, terme.code, a).length })))
    .sort((x, y) => y.n - x.n)
    .slice(0, 4)
    .map(({ libelle, href }) => ({ libelle: libelle.replace(/^\p{Lu}(?=\p{Ll})/u, (c) => c.toLowerCase()), href }));

export const compteDe = ({ actions, annoncee }: EditionPubliee): string => {
  const n = actions.filter((action) => action.niveau !== 'retire').length;
  return n > 0 ? compter(n, 'action') : annoncee ? 'à retrouver' : 'à venir';
};

function titreEtagere({ editions }: Atelier): string {
  const [first, last] = [editions[0]?.id, editions.at(-1)?.id];
  if (first === undefined || last === undefined) return 'Les éditions';
  return first === last ? `L’édition ${first}` : `Les éditions, de ${first} à ${last}`;
}

/** What each tile of the covers means, for the kinds that the award has. */
function cles({ recueil: { vocabulaires, config } }: Atelier): NonNullable<AccueilVue['cleEtagere']> {
  const ou = config.territoires === 'cog' ? 'le département d’une action' : 'une action';
  const formes = { pleine: 'pleine', cernee: 'cernée', petite: 'petite' };
  return (['pleine', 'cernee', 'petite'] as const).flatMap((tuile, i) => {
    const noms = vocabulaires.distinctions.filter((d) => d.tuile === tuile).map((d) => d.libelle.toLowerCase());
    if (noms.length === 0) return [];
    return [{ tuile, texte: `${i === 0 ? `Une tuile pleine est ${ou} distinguée d’un ` : `${formes[tuile]} : `}${noms.join(' ou ')}.`.replace(' :', '\u00a0:') }];
  });
}

const fiches = (a: Atelier): (Fiche & { niveau: 'fiche' })[] => a.actions.flatMap((action) => (action.niveau === 'fiche' ? [action] : []));

/** Long fiches, the latest edition first, five at most: where enough is known to take the idea up. */
const aLireDAbord = (a: Atelier) =>
  fiches(a)
    .filter((action) => action.donnees.format === 'long')
    .sort((x, y) => (x.edition < y.edition ? 1 : x.edition > y.edition ? -1 : 0))
    .slice(0, 5);

/** Counts that say something about the collection, never about crime. */
function manque(a: Atelier): AccueilVue['manque'] {
  const toutes = a.actions.filter((action) => action.niveau !== 'retire');
  const prix = toutes.filter(
    (action) => 'distinction' in action && a.recueil.vocabulaires.distinctions.find((d) => d.code === action.distinction?.type)?.tuile === 'pleine',
  ).length;
  const connues = fiches(a);
  const sansBudget =
    toutes.length -
    connues.filter((action) => {
      const budget = valeurConnue(action.donnees.budget);
      return typeof budget === 'object' && valeurConnue(budget.montant) !== undefined;
    }).length;
  const externes = connues.filter((action) => niveau(action) >= 3).length;
  return [
    ...a.recueil.config.reperes.map(({ nombre, texte, source }) => ({ nombre, texte, precision: source })),
    { nombre: prix, texte: 'prix que nous avons retrouvés et sourcés' },
    { nombre: sansBudget, texte: `${sansBudget > 1 ? 'actions' : 'action'} sur ${toutes.length} dont le budget est inconnu` },
    { nombre: externes, texte: externes > 1 ? 'évaluations externes retrouvées' : 'évaluation externe retrouvée' },
  ].map((ligne) => ({ ...ligne, texte: typographier(ligne.texte) }));
}

const niveau = ({ donnees }: Fiche): number => {
  const evaluation = valeurConnue(donnees.evaluation);
  return typeof evaluation === 'object' ? evaluation.niveau : 0;
};

/** Where to write: the publisher's mail, or its page while no mail is known. */
export function invitation({ recueil: { config } }: Atelier, question: string, suite: string): { texte: string; lien?: Lien } {
  const courriel = valeurConnue(config.contact.courriel);
  const lien = courriel
    ? { libelle: courriel, href: `mailto:${courriel}` }
    : config.contact.page
      ? { libelle: `Écrivez à ${config.editeur.sigle === '' ? config.editeur.nom : `l’éditeur (${config.editeur.sigle})`}`, href: config.contact.page }
      : undefined;
  return { texte: typographier(`${question} ${suite}`), ...(lien ? { lien } : {}) };
}
