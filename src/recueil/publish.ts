/**
 * The border (docs/adr/0004). Only this function makes a `PublishedRecueil`; what it leaves out exists for no output.
 */
import type { Intervenant, SourceCitee } from '#blocs';
import type { Action, Edition, Recueil } from './corpus.ts';
import type { Document } from './document.ts';
import { readInstant, writeInstant } from './instants.ts';
import { instantOfAppel, instantsOfAction, instantsOfEdition, released, type Instants } from './release.ts';
import {
  border,
  type ActionPubliee,
  type AppelPublie,
  type Corps,
  type EditionPubliee,
  type Entretien,
  type Jury,
  type PagePubliee,
  type PartFiche,
  type PublishedRecueil,
} from './published.ts';
import type { AppelEcrit } from './schema/appel.ts';
import type { ActionEcrite } from './schema/action.ts';
import type { EditionEcrite } from './schema/edition.ts';
import { estAbsence, valeurConnue, type Part, type Source } from './schema/commun.ts';

export interface PublishOptions {
  /** Show drafts and embargoed parts; every page says so. */
  apercu?: boolean;
}

interface Border {
  instant: number;
  fuseau: string;
  apercu: boolean;
}

/** What has been released of `recueil` at `instant` (milliseconds since 1970). */
export function publish(recueil: Recueil, instant: number, { apercu = false }: PublishOptions = {}): PublishedRecueil {
  const { fuseau } = recueil.config.data;
  const at: Border = { instant, fuseau, apercu };
  return {
    [border]: true,
    instant: writeInstant(instant, fuseau),
    apercu,
    config: recueil.config.data,
    axes: recueil.axes,
    vocabulaires: recueil.vocabulaires,
    glossaire: recueil.glossaire,
    redirections: recueil.redirections,
    ...(recueil.accessibilite ? { accessibilite: recueil.accessibilite } : {}),
    pages: publishPages(recueil, at),
    editions: recueil.editions.flatMap((edition) => publishEdition(edition, recueil, at) ?? []),
  };
}

const may = (at: Border, etat: string) => (at.apercu ? etat !== 'retire' : etat === 'publie');
const reached = (at: Border, parts: Set<Part>, part: Part) => at.apercu || parts.has(part);

function publishEdition(edition: Edition, recueil: Recueil, at: Border): EditionPubliee | undefined {
  const document = edition.edition;
  if (!document || !may(at, document.data.etat)) return undefined;
  const parts = released(instantsOfEdition(edition, at.fuseau), at.instant);
  const appel = instantOfAppel(edition, at.fuseau);
  const appelOpen = edition.appel !== undefined && may(at, edition.appel.data.etat) && (at.apercu || (appel ?? Infinity) <= at.instant);
  const actions = edition.actions.flatMap((action) => publishAction(action, edition, at) ?? []);
  if (!at.apercu && parts.size === 0 && !appelOpen && actions.length === 0) return undefined;
  const { data } = document;
  const sources = citees(data.sources);
  const derniere = (['fiches', 'palmares', 'noms'] as const).find((part) => parts.has(part));
  return {
    id: edition.id,
    ...(derniere ? { paruLe: instantsOfEdition(edition, at.fuseau)[derniere] as number } : {}),
    ...pick(data, ['ordinal', 'libelle']),
    themes: data.themes.flatMap((id) => recueil.themes.data.find((theme) => theme.id === id) ?? []),
    annoncee: reached(at, parts, 'noms'),
    ...(reached(at, parts, 'palmares') ? { palmares: { ...pick(data, ['candidatures', 'ceremonie']), ...soutiens(data.partenaires, edition.medias), ...jures(data.jury) } } : {}),
    ...(reached(at, parts, 'fiches')
      ? {
          fiches: {
            ...pick(data, ['faits', 'recueilImprime', 'remerciements', 'isbn', 'issn', 'depotLegal', 'verifieLe']),
            ...corpsOf(document, 'organisateur', { edition: edition.id, slug: 'edition', sources }),
          },
        }
      : {}),
    ...(appelOpen && edition.appel ? { appel: publishAppel(edition.appel, edition.id, at) } : {}),
    sources: reached(at, parts, 'fiches') ? sources : reached(at, parts, 'palmares') ? only(sources, sourceDesCandidatures(data)) : [],
    actions,
  };
}

function publishPages(recueil: Recueil, at: Border): PagePubliee[] {
  return recueil.pages.flatMap(({ slug, page }) =>
    may(at, page.data.etat)
      ? [
          {
            slug,
            ...pick(page.data, ['titre', 'chapeau', 'verifieLe']),
            corps: { texte: page.body, voix: 'organisateur' as const, edition: 'pages', slug, sources: [], medias: [], intervenants: [] },
          },
        ]
      : [],
  );
}

function publishAppel(document: Document<AppelEcrit>, edition: string, at: Border): AppelPublie {
  const { etat: _e, publication: _p, sources: written, ...data } = document.data;
  const sources = citees(written);
  return { ...data, etat: etatAppel(document.data, at), sources, ...corpsOf(document, 'organisateur', { edition, slug: 'appel', sources }) };
}

/** A call whose end nobody knows does not invite; at the very instant of its end it is closed. */
function etatAppel({ ouvertLe, clotLe, prolongeAu }: AppelEcrit, at: Border): AppelPublie['etat'] {
  const ms = (ecrit: string | undefined) => {
    const known = valeurConnue(ecrit);
    const lu = known === undefined ? undefined : readInstant(known, at.fuseau);
    return lu?.ok ? lu.ms : undefined;
  };
  const [debut, fin] = [ms(ouvertLe), ms(prolongeAu ?? clotLe)];
  if (fin !== undefined && at.instant >= fin) return 'clos';
  if (debut !== undefined && at.instant < debut) return 'a-venir';
  return fin === undefined ? 'inconnu' : 'ouvert';
}

/** All that the palmarès cites: the other sources tell what the editorial and the facts will say. */
const sourceDesCandidatures = ({ candidatures }: EditionEcrite): string[] => (typeof candidatures === 'object' ? [candidatures.source] : []);

/** Members who asked to be left out are. */
const jures = (jury: EditionEcrite['jury']) => (jury === undefined ? {} : { jury: Array.isArray(jury) ? jury.filter((jure) => !jure.retrait) : jury });

/** A logo comes out with its support. */
function soutiens(partenaires: EditionEcrite['partenaires'], medias: Edition['medias']): Pick<NonNullable<EditionPubliee['palmares']>, 'partenaires'> {
  if (!Array.isArray(partenaires)) return partenaires === undefined ? {} : { partenaires };
  return {
    partenaires: partenaires.map(({ logo: fichier, ...soutien }) => {
      const logo = medias.find((media) => media.fichier === fichier?.normalize('NFC'));
      return logo ? { ...soutien, logo } : soutien;
    }),
  };
}

function publishAction(action: Action, edition: Edition, at: Border): ActionPubliee | undefined {
  const document = action.action;
  if (!document) return undefined;
  const { data } = document;
  const base = { edition: action.edition, theme: action.theme, slug: action.slug };
  const instants = instantsOfAction(action, edition, at.fuseau);
  const parts = released(instants, at.instant);
  const paru = (part: Part) => (parts.has(part) ? { paruLe: instants[part] as number } : {});
  if (data.etat === 'retire') return parts.has('noms') ? { niveau: 'retire', fictif: data.provenance === 'fictif', ...base } : undefined;
  if (!may(at, data.etat) || !reached(at, parts, 'noms')) return undefined;
  const noms = { ...base, ...pick(data, ['titre', 'titreCourt', 'porteurs']), ...lieu(action, data.territoire), provenance: data.provenance, fictif: data.provenance === 'fictif' };
  if (!reached(at, parts, 'palmares') && !reached(at, parts, 'fiches')) return { niveau: 'noms', ...noms, ...paru('noms') };
  const palmares = { ...noms, ...(reached(at, parts, 'palmares') ? pick(data, ['distinction']) : { palmaresAVenir: true as const }) };
  if (!reached(at, parts, 'fiches')) return { niveau: 'palmares', ...palmares, ...paru('palmares') };
  return { niveau: 'fiche', ...palmares, ...paru('fiches'), ...fiche(action, document, instants, at) };
}

/** A masked place protects people: no code, no name and no département of it goes out, whatever an output would do with them. */
function lieu({ territoires }: Action, territoire: ActionEcrite['territoire']): Pick<Exclude<ActionPubliee, { niveau: 'retire' }>, 'territoire' | 'territoires'> {
  if (typeof territoire === 'object' && territoire.precisionCarte === 'masquee')
    return { territoire: { echelle: territoire.echelle, codes: [], precisionCarte: 'masquee' }, territoires: [] };
  return { ...(territoire === undefined ? {} : { territoire }), territoires };
}

function fiche(action: Action, document: NonNullable<Action['action']>, instants: Instants, at: Border): PartFiche {
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
  const jury = action.jury && may(at, action.jury.data.etat) && reached(at, parts, 'jury') ? publishJury(action.jury, scope) : undefined;
  const entretien = action.entretien && may(at, action.entretien.data.etat) && reached(at, parts, 'entretiens') ? publishEntretien(action.entretien, scope, at) : undefined;
  const paru = parts.has('entretiens') ? { paruLe: instants.entretiens as number } : {};
  return {
    donnees,
    ...contactOf(contact, at),
    sources,
    medias,
    ...corpsOf(document, 'porteur', scope),
    ...(jury ? { jury } : {}),
    ...(entretien ? { entretien: { ...entretien, ...paru } } : {}),
  };
}

/** A consent ends with its last day, in the recueil's time zone. */
function expired(until: string | undefined, at: Border): boolean {
  return until !== undefined && writeInstant(at.instant, at.fuseau).slice(0, until.length) > until;
}

function contactOf(contact: NonNullable<Action['action']>['data']['contact'], at: Border) {
  if (contact === undefined || typeof contact === 'string') return {};
  const { consentement, personne, ...service } = contact;
  const named = personne !== undefined && consentement?.expireLe !== undefined && !expired(consentement.expireLe, at);
  return { contact: named ? { ...service, personne } : service };
}

interface Scope {
  edition: string;
  slug: string;
  sources: SourceCitee[];
  medias: Corps['medias'];
}

function publishJury({ data, ...document }: NonNullable<Action['jury']>, scope: Scope): Jury {
  const publics = (points: typeof data.pointsForts) => points.filter((point) => point.diffusion === 'publique').map((point) => point.texte);
  return {
    ...pick(data, ['instance', 'reponsePorteur', 'note']),
    pointsForts: publics(data.pointsForts),
    pointsVigilance: publics(data.pointsVigilance),
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

function corpsOf(document: Pick<Document<unknown>, 'body'>, voix: Corps['voix'], scope: Omit<Scope, 'medias'> & Partial<Pick<Scope, 'medias'>>): { corps?: Corps } {
  return document.body.trim() === '' ? {} : { corps: { texte: document.body, voix, medias: [], intervenants: [], ...scope } };
}

/** Sources in the order of their list, numbered from 1; their host stands for their address. */
function citees(sources: readonly Source[]): (SourceCitee & { url?: string })[] {
  return sources.map((source, i) => ({
    id: source.id,
    numero: i + 1,
    titre: source.titre,
    ...(estAbsence(source.url) ? {} : { url: source.url, hote: new URL(source.url).hostname.replace(/^www\.|\.$/g, '') }),
    ...(estAbsence(source.date) ? {} : { date: source.date }),
  }));
}

const only = <S extends SourceCitee>(sources: readonly S[], ids: readonly string[] | undefined): S[] => sources.filter((source) => ids?.includes(source.id));

function pick<T extends object, K extends keyof T>(from: T, keys: readonly K[]): Pick<T, K> {
  return Object.fromEntries(keys.filter((key) => from[key] !== undefined).map((key) => [key, from[key]])) as Pick<T, K>;
}
