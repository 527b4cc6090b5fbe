/** One action at the border: what each part of it lets out. */
import type { Intervenant } from '#blocs';
import { citees, corpsOf, expired, may, only, pick, reached, type Border, type Scope } from './border.ts';
import type { Action, Edition } from './corpus.ts';
import type { Document } from './document.ts';
import type { ActionPubliee, Entretien, Jury, PartFiche } from './published.ts';
import { instantsOfAction, released, type Instants } from './release.ts';
import type { ActionEcrite } from './schema/action.ts';
import { valeurConnue, type Part } from './schema/commun.ts';
import type { JuryEcrit } from './schema/jury.ts';

export function publishAction(action: Action, edition: Edition, at: Border): ActionPubliee | undefined {
  const document = action.action;
  if (!document) return undefined;
  const { data } = document;
  const instants = instantsOfAction(action, edition, at.fuseau);
  const parts = released(instants, at.instant);
  const paru = (part: Part) => (parts.has(part) ? { paruLe: instants[part] as number } : {});
  if (data.etat === 'retire') return parts.has('noms') ? { niveau: 'retire', fictif: data.provenance === 'fictif', ...placeOf(action) } : undefined;
  if (!may(at, data.etat) || !reached(at, parts, 'noms')) return undefined;
  const noms = nomsOf(action, document);
  if (!reached(at, parts, 'palmares') && !reached(at, parts, 'fiches')) return { niveau: 'noms', ...noms, ...paru('noms') };
  const palmares = { ...noms, ...(reached(at, parts, 'palmares') ? pick(data, ['distinction']) : { palmaresAVenir: true as const }) };
  if (!reached(at, parts, 'fiches')) return { niveau: 'palmares', ...palmares, ...paru('palmares') };
  return { niveau: 'fiche', ...palmares, ...paru('fiches'), ...fiche(action, document, instants, at) };
}

const placeOf = ({ edition, theme, slug }: Action) => ({ edition, theme, slug });

export const nomsOf = (action: Action, { data }: NonNullable<Action['action']>) => ({
  ...placeOf(action),
  ...pick(data, ['titre', 'titreCourt', 'porteurs']),
  ...lieu(action, data.territoire),
  provenance: data.provenance,
  fictif: data.provenance === 'fictif',
});

/** A masked place protects people: no code, no name and no département of it goes out, whatever an output would do with them. */
function lieu({ territoires }: Action, territoire: ActionEcrite['territoire']): Pick<Exclude<ActionPubliee, { niveau: 'retire' }>, 'territoire' | 'territoires'> {
  if (typeof territoire === 'object' && territoire.precisionCarte === 'masquee')
    return { territoire: { echelle: territoire.echelle, codes: [], precisionCarte: 'masquee' }, territoires: [] };
  return { ...(territoire === undefined ? {} : { territoire }), territoires };
}

export function fiche(action: Action, document: NonNullable<Action['action']>, instants: Instants, at: Border): PartFiche {
  const {
    titre: _t,
    titreCourt: _c,
    porteurs: _p,
    territoire: _l,
    distinction: _d,
    etat: _e,
    publication: _i,
    relecture: _r,
    medias: written,
    provenance: _v,
    contact,
    ...donnees
  } = document.data;
  const parts = released(instants, at.instant);
  const sources = citees(document.data.sources);
  const withdrawn = new Set(written.filter((m) => m.retrait !== undefined || expired(m.consentement?.expireLe, at)).map((m) => m.fichier.normalize('NFC')));
  const medias = action.medias.filter((media) => !withdrawn.has(media.fichier));
  const scope = { edition: action.edition, slug: action.slug, sources, medias };
  const jury = juryOf(action, parts, scope, at);
  const entretien = action.entretien && passes(at, action.entretien, parts, 'entretiens') ? publishEntretien(action.entretien, scope, at) : undefined;
  const paru = parts.has('entretiens') ? { paruLe: instants.entretiens as number } : {};
  return {
    donnees,
    ...contactOf(contact, at),
    sources,
    medias,
    ...(silent(document, at) ? {} : corpsOf(document, 'porteur', scope)),
    ...(jury ? { jury } : {}),
    ...(entretien ? { entretien: { ...entretien, ...paru } } : {}),
  };
}

/** What the bearer proofreads was read by the editor first: no draft. Its instant may be to come. */
const passes = (at: Border, document: Document<{ etat: string }>, parts: Set<Part>, part: Part) =>
  at.publiques ? ['relu', 'publie'].includes(document.data.etat) && !silent(document, at) : may(at, document.data.etat) && reached(at, parts, part);

/** A text that leads to what is not public names it: in a proof all of it is withheld. Who asks for the proof is told where (#suivi). */
const silent = ({ survey }: Document<unknown>, { publiques }: Border) =>
  publiques !== undefined && survey.actions.some(({ edition, slug }) => !publiques.has(`${edition}/${slug}`));

function juryOf({ jury }: Action, parts: Set<Part>, scope: Scope, at: Border): Jury | undefined {
  if (!jury || !passes(at, jury, parts, 'jury')) return undefined;
  if (!at.publiques) return publishJury(jury, scope);
  const pourLePorteur = { pointsForts: points(jury.data.pointsForts, 'porteur'), pointsVigilance: points(jury.data.pointsVigilance, 'porteur') };
  // What the jury wrote gives its reasons for a distinction that is still secret; these points are written for the bearer.
  if (parts.has('palmares')) return { ...publishJury(jury, scope), pourLePorteur };
  const some = pourLePorteur.pointsForts.length + pourLePorteur.pointsVigilance.length > 0;
  return some ? { pointsForts: [], pointsVigilance: [], criteres: [], sources: [], pourLePorteur } : undefined;
}

const points = (tous: JuryEcrit['pointsForts'], diffusion: 'publique' | 'porteur') => tous.filter((point) => point.diffusion === diffusion).map(({ texte }) => texte);

function contactOf(contact: NonNullable<Action['action']>['data']['contact'], at: Border) {
  if (contact === undefined || typeof contact === 'string') return {};
  const { consentement, personne, ...service } = contact;
  const named = personne !== undefined && consentement?.expireLe !== undefined && !expired(consentement.expireLe, at);
  return { contact: named ? { ...service, personne } : service };
}

function publishJury({ data, ...document }: NonNullable<Action['jury']>, scope: Scope): Jury {
  return {
    ...pick(data, ['instance', 'reponsePorteur', 'note']),
    pointsForts: points(data.pointsForts, 'publique'),
    pointsVigilance: points(data.pointsVigilance, 'publique'),
    criteres: data.criteres,
    sources: only(scope.sources, data.sources),
    ...corpsOf(document, 'jury', scope),
  };
}

function publishEntretien({ data, ...document }: NonNullable<Action['entretien']>, scope: Scope, at: Border): Entretien {
  const intervenants: Intervenant[] = data.intervenants.map((personne) => {
    if (personne.retrait !== undefined || expired(personne.consentement?.expireLe, at)) return { id: personne.id, nom: 'Une personne de l’action' };
    const fonction = valeurConnue(personne.fonction);
    const organisme = valeurConnue(personne.organisme);
    return { id: personne.id, nom: personne.nom, ...(fonction ? { fonction } : {}), ...(organisme ? { organisme } : {}), ...(personne.collectif ? { collectif: true } : {}) };
  });
  return {
    ...pick(data, ['chapeau', 'lieu', 'note']),
    titre: data.titre,
    date: data.date,
    intervenants,
    sources: only(scope.sources, data.sources),
    corps: { ...scope, texte: document.body, voix: 'laureat', intervenants },
  };
}
