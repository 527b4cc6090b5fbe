/**
 * The border (docs/adr/0004). Only this function makes a `PublishedRecueil`; what it leaves out exists for no output.
 */
import { citees, corpsOf, may, only, pick, reached, type Border } from './border.ts';
import type { Edition, Recueil } from './corpus.ts';
import type { Document } from './document.ts';
import { readInstant, writeInstant } from './instants.ts';
import { publishAction } from './publish-action.ts';
import { publishProof } from './publish-proof.ts';
import { aTaire, border, type AppelPublie, type EditionPubliee, type PagePubliee, type PublishedRecueil } from './published.ts';
import { instantOfAppel, instantsOfEdition, released } from './release.ts';
import type { AppelEcrit } from './schema/appel.ts';
import { valeurConnue } from './schema/commun.ts';
import type { EditionEcrite } from './schema/edition.ts';
import { personnes } from './taire.ts';

export interface PublishOptions {
  /** Show drafts and embargoed parts; every page says so. */
  apercu?: boolean;
  /** `<edition>/<slug>`: that action alone, as its bearer may read it before it comes out (docs/adr/0015). Never a preview too. */
  epreuve?: string;
  /** Until when the bearer of a proof may answer: a day, AAAA-MM-JJ. */
  avant?: string;
}

/** What has been released of `recueil` at `instant` (milliseconds since 1970). */
export function publish(recueil: Recueil, instant: number, { apercu = false, epreuve, avant }: PublishOptions = {}): PublishedRecueil {
  const { fuseau } = recueil.config.data;
  if (epreuve !== undefined) {
    const publiques = new Set([epreuve, ...publish(recueil, instant).editions.flatMap(({ actions }) => actions.map(({ edition, slug }) => `${edition}/${slug}`))]);
    const at = { instant, fuseau, apercu: false, publiques };
    return { ...autour(recueil, at), epreuve: { action: epreuve, ...(avant ? { avant } : {}) }, ...publishProof(recueil, epreuve, at) };
  }
  const at: Border = { instant, fuseau, apercu };
  return {
    ...autour(recueil, at),
    pages: publishPages(recueil, at),
    editions: recueil.editions.flatMap((edition) => publishEdition(edition, recueil, at) ?? []),
  };
}

/** What no instant holds back. */
const autour = (recueil: Recueil, { instant, fuseau, apercu }: Border) => ({
  [border]: true as const,
  [aTaire]: personnes(recueil),
  instant: writeInstant(instant, fuseau),
  apercu,
  config: recueil.config.data,
  axes: recueil.axes,
  vocabulaires: recueil.vocabulaires,
  glossaire: recueil.glossaire,
  redirections: recueil.redirections?.data ?? [],
  ...(recueil.accessibilite ? { accessibilite: recueil.accessibilite } : {}),
  versions: versionsParues(recueil, writeInstant(instant, fuseau), apercu),
});

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

/** A version dated of another day than those gone by is not online yet. */
const versionsParues = ({ versions }: Recueil, jour: string, apercu: boolean) => versions.filter(({ date }) => apercu || date <= jour.slice(0, date.length));

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
