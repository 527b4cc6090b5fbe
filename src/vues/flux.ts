/** RSS feeds: what came out, the last first; what came out together, the newest edition first. They need absolute addresses: while the site's own is unknown there is none. */
import { sansPersonnes, typographier, valeurConnue, type ActionPubliee, type Corps, type Fiche } from '#recueil';
import type { Atelier } from './atelier.ts';
import { categoriesDe } from './categories.ts';
import { date, distinctionDe, lieuDe, nomDesPorteurs, titreDe } from './dire.ts';
import { actionsDuTerme, termesEmployes, themesPublies, visibles } from './listes.ts';

export interface ArticleVue {
  titre: string;
  lien: string;
  /** Never changes: how a reader's software knows what it has shown. */
  permanente: string;
  description: string;
  /** All that its page's voices say, in their order; a text is drawn by who writes the feed. */
  voix: VoixDuFlux[];
  categories: string[];
  /** Milliseconds since 1970, from the content: never the clock. */
  paruLe?: number;
}

/** What one voice says, under its name. */
interface VoixDuFlux {
  nom?: string;
  /** Drawn without those whom it names, as are the phrases. */
  corps?: Corps;
  phrases?: string[];
}

export interface FluxVue {
  titre: string;
  description: string;
  /** Address of the feed from the host's root, and in full. */
  chemin: string;
  soi: string;
  /** The page that the feed follows. */
  page: string;
  /** When the newest of its articles came out. */
  paruLe?: number;
  articles: ArticleVue[];
}

/** A reader's software asks again and again: it wants what is new, not the whole collection. */
const AU_PLUS = 50;

type Visible = Exclude<ActionPubliee, { niveau: 'retire' }>;

export function fluxPublies(a: Atelier): FluxVue[] {
  const hote = valeurConnue(a.recueil.config.urlPublique);
  // Nobody follows a preview.
  if (!hote || a.recueil.apercu) return [];
  const { adresses, recueil } = a;
  const nom = `${recueil.config.titre} ${recueil.config.sousTitre}`;
  const absolue = (adresse: string) => new URL(adresse, hote).href;
  const un = (chemin: string, page: string, sujet: string | undefined, actions: readonly ActionPubliee[]): FluxVue => {
    const choisis = recents(actions, a)
      .flatMap((action) => articles(action, absolue, a))
      .sort((un, autre) => (autre.paruLe ?? -Infinity) - (un.paruLe ?? -Infinity) || 0)
      .slice(0, AU_PLUS);
    const dates = choisis.flatMap(({ paruLe }) => paruLe ?? []);
    return {
      titre: sujet ? `${sujet} — ${nom}` : nom,
      description: typographier(`${sujet ? `${sujet} : ce` : 'Ce'} qui paraît au recueil, du plus récent au plus ancien.`),
      chemin,
      soi: absolue(chemin),
      page: absolue(page),
      ...(dates.length > 0 ? { paruLe: Math.max(...dates) } : {}),
      articles: choisis,
    };
  };
  return [
    un(adresses.flux(), adresses.actions(), undefined, a.actions),
    ...themesPublies(a).map((theme) => un(adresses.fluxTheme(theme.id), adresses.theme(theme.id), theme.libelle, theme.actions)),
    ...recueil.axes.flatMap((axe) =>
      termesEmployes(axe, a).map(({ code, libelle }) =>
        un(adresses.fluxTerme(axe.id, code), adresses.terme(axe.id, code), `${libelle} (${axe.libelle.toLowerCase()})`, actionsDuTerme(axe, code, a)),
      ),
    ),
  ];
}

/** Newest edition first; in an edition, the order of its palmarès. */
function recents(actions: readonly ActionPubliee[], a: Atelier): Visible[] {
  const choisies = new Set(actions);
  return [...a.editions].reverse().flatMap(({ id }) => visibles(a).filter((action) => action.edition === id && choisies.has(action)));
}

/** An action, then its interview, which has an address of its own. */
function articles(action: Visible, absolue: (adresse: string) => string, a: Atelier): ArticleVue[] {
  const entretien = action.niveau === 'fiche' ? action.entretien : undefined;
  const categories = categoriesDe(action, a);
  const paru = (paruLe: number | undefined) => (paruLe === undefined ? {} : { paruLe });
  // Nobody's name: a feed is copied, and what was copied is not taken back when a consent ends.
  const tu = sansPersonnes(a.recueil);
  const own: ArticleVue = {
    titre: tu(`${titreDe(action).titre}, ${action.edition}`),
    lien: absolue(a.adresses.action(action)),
    permanente: absolue(a.adresses.permanente(action)),
    description: tu(accroche(action) ?? enBref(action, a)),
    voix: action.niveau === 'fiche' ? voixDe(action, a) : [],
    categories,
    ...paru(action.paruLe),
  };
  if (!entretien) return [own];
  const adresse = absolue(a.adresses.entretien(action));
  const dit = `Entretien, ${date(entretien.date)}.`;
  return [
    own,
    {
      titre: tu(entretien.titre),
      lien: adresse,
      permanente: adresse,
      description: typographier([entretien.chapeau && tu(entretien.chapeau), dit].filter(Boolean).join(' ')),
      voix: [{ corps: sansNoms(entretien.corps) }],
      categories,
      ...paru(entretien.paruLe),
    },
  ];
}

/** The bearer's narrative, or its abstract; then the jury. */
function voixDe(action: Fiche & { niveau: 'fiche' }, a: Atelier): VoixDuFlux[] {
  const { donnees, corps, jury } = action;
  const { voix } = a.recueil.config;
  const essentiel = valeurConnue(donnees.essentiel);
  const resume = valeurConnue(donnees.resume);
  return [
    ...(Array.isArray(essentiel) && essentiel.length > 0 ? [{ phrases: essentiel }] : []),
    ...(corps ? [{ nom: voix.porteur.nom, corps }] : resume ? [{ nom: voix.porteur.nom, phrases: [resume] }] : []),
    ...(jury ? [{ nom: voix.jury.nom, ...(jury.corps ? { corps: jury.corps } : {}), phrases: [...jury.pointsForts, ...jury.pointsVigilance] }] : []),
  ];
}

/** Who answers is told by what they did: a feed is copied. */
const sansNoms = (corps: Corps): Corps => ({
  ...corps,
  intervenants: corps.intervenants.map(({ id, fonction, organisme, ...reste }) => ({ ...reste, id, nom: [fonction, organisme].filter(Boolean).join(', ') || 'Réponse' })),
});

const accroche = (action: Visible) => (action.niveau === 'fiche' ? valeurConnue(action.donnees.accroche) : undefined);

/** What the page says at its head, while there is no sentence for it. */
const enBref = (action: Visible, a: Atelier): string =>
  typographier(`${[distinctionDe(action, a.recueil, action.edition)?.libelle, nomDesPorteurs(action), lieuDe(action)].filter(Boolean).join(', ') || `Édition ${action.edition}`}.`);
