/** An action and its page: an article about a project that was given an award, and what a jury said of it. */
import type { AdministrativeArea, Article, Project, Review } from 'schema-dts';
import { precisionDite, texteDe, tree, valeurConnue, type ActionPubliee, type Jury } from '#recueil';
import type { Atelier } from '../atelier.ts';
import { porteursAuteurs, referenceDeLAction } from '../citer.ts';
import { modifieeLe } from '../dates.ts';
import { distinctionDe, lieuDe } from '../dire.ts';
import { adresse, debut, editeur, numeroDe, organisation, projetDe, type Noeud } from './noeuds.ts';

type Visible = Exclude<ActionPubliee, { niveau: 'retire' }>;

export function grapheDeLAction(action: ActionPubliee, a: Atelier): Noeud[] {
  if (action.niveau === 'retire') return [];
  return [article(action, a), projet(action, a), ...(action.niveau === 'fiche' && action.jury ? [avis(action.jury, action, a)] : [])];
}

function article(action: Visible, a: Atelier): Article {
  const { titre, date, mots } = referenceDeLAction(action, a);
  const modifiee = modifieeLe(action, a);
  const accroche = action.niveau === 'fiche' ? valeurConnue(action.donnees.accroche) : undefined;
  return {
    '@type': 'Article',
    '@id': adresse(a.adresses.permanente(action), a),
    url: adresse(a.adresses.action(action), a),
    headline: titre,
    ...(accroche ? { description: accroche } : {}),
    inLanguage: 'fr',
    author: porteursAuteurs(action)?.map(organisation) ?? editeur(a),
    publisher: editeur(a),
    ...(date ? { datePublished: date } : {}),
    ...(modifiee ? { dateModified: modifiee } : {}),
    license: a.recueil.config.licence.url,
    keywords: mots,
    isPartOf: { '@id': numeroDe(action.edition, a) },
    about: { '@id': projetDe(action, a) },
  };
}

function projet(action: Visible, a: Atelier): Exclude<Project, string> {
  const porteurs = valeurConnue(action.porteurs);
  const distinction = distinctionDe(action, a.recueil, action.edition);
  const lieu = lieux(action);
  return {
    '@type': 'Project',
    '@id': projetDe(action, a),
    name: referenceDeLAction(action, a).titre,
    ...(distinction ? { award: `${distinction.libelle}, ${a.recueil.config.prix}` } : {}),
    ...(Array.isArray(porteurs)
      ? {
          member: porteurs.map(({ nom, siren }) => ({
            ...organisation(nom),
            ...(siren ? { identifier: { '@type': 'PropertyValue' as const, propertyID: 'SIREN', value: siren } } : {}),
          })),
        }
      : {}),
    ...(lieu ? { areaServed: lieu } : {}),
  };
}

/** Codes only where the entry says its place as finely as they do. */
function lieux(action: Visible): AdministrativeArea[] | undefined {
  const territoire = valeurConnue(action.territoire);
  const nom = lieuDe(action);
  if (typeof territoire !== 'object' || nom === undefined || precisionDite(territoire) === 'masquee') return undefined;
  if (precisionDite(territoire) !== territoire.echelle || action.territoires.length === 0) return [{ '@type': 'AdministrativeArea', name: nom }];
  const propertyID = territoire.echelle === 'epci' ? 'SIREN' : 'INSEE';
  return action.territoires.map((t) => ({ '@type': 'AdministrativeArea', name: t.nom, identifier: { '@type': 'PropertyValue', propertyID, value: t.code } }));
}

/** Nobody's name: a jury speaks as one. */
function avis({ instance, pointsForts, pointsVigilance, corps }: Jury, action: Visible, a: Atelier): Review {
  return {
    '@type': 'Review',
    author: organisation(instance ?? a.recueil.config.voix.jury.nom),
    itemReviewed: { '@id': projetDe(action, a) },
    ...(corps ? { reviewBody: debut(texteDe(tree(corps)), a) } : {}),
    ...(pointsForts.length > 0 ? { positiveNotes: pointsForts } : {}),
    ...(pointsVigilance.length > 0 ? { negativeNotes: pointsVigilance } : {}),
  };
}
