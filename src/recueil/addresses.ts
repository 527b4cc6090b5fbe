/** Every address of the site, from one place. Trailing slash; `base` starts and ends with `/`. */
import { valeurConnue } from './schema/commun.ts';
import type { RecueilEcrit } from './schema/recueil.ts';

interface ActionRef {
  edition: string;
  slug: string;
}

/** An address in full, for who reads it elsewhere; nothing while that of the site is not known. */
export function absolue(adresse: string, { urlPublique }: Pick<RecueilEcrit, 'urlPublique'>): string | undefined {
  const site = valeurConnue(urlPublique);
  return site ? new URL(adresse, site).href : undefined;
}

/** Who publishes, for programs: one name wherever it is said. */
export const identiteDeLEditeur = ({ editeur }: Pick<RecueilEcrit, 'editeur'>): string => `${editeur.site}#organization`;

export function addresses(base: string) {
  const at = (path: string) => `${base}${path}`;
  return {
    accueil: () => base,
    actions: () => at('actions/'),
    /** Actions of one value of a facet that has no other list. */
    par: (facette: string, code: string) => at(`actions/par/${facette}/${code.toLowerCase()}/`),
    themes: () => at('themes/'),
    theme: (id: string) => at(`themes/${id}/`),
    entretiens: () => at('entretiens/'),
    territoires: () => at('territoires/'),
    territoire: (echelle: 'region' | 'departement', code: string) => at(`territoires/${echelle}-${code.toLowerCase()}/`),
    axe: (axe: string) => at(`axes/${axe}/`),
    terme: (axe: string, code: string) => at(`axes/${axe}/${code.toLowerCase()}/`),
    /** Feeds: of all, of a theme, of a term. */
    flux: () => at('rss.xml'),
    fluxTheme: (id: string) => at(`themes/${id}/rss.xml`),
    fluxTerme: (axe: string, code: string) => at(`axes/${axe}/${code.toLowerCase()}/rss.xml`),
    chiffres: () => at('chiffres/'),
    participer: () => at('participer/'),
    recherche: () => at('recherche/'),
    suggestions: () => at('recherche/suggestions.json'),
    glossaire: () => at('glossaire/'),
    plan: () => at('plan-du-site/'),
    accessibilite: () => at('accessibilite/'),
    page: (slug: string) => at(`${slug}/`),
    guide: (slug = '') => at(`guide/${slug === '' ? '' : `${slug}/`}`),
    og: (digest: string) => at(`og/${digest}.png`),
    editions: () => at('editions/'),
    edition: (id: string) => at(`editions/${id}/`),
    appel: (id: string) => at(`editions/${id}/appel/`),
    /** For newspapers and for who was distinguished: a page, its texts; a page an action, its images. */
    presse: (edition: string) => at(`editions/${edition}/presse/`),
    communique: (edition: string, extension: 'txt' | 'docx') => at(`editions/${edition}/presse/communique-${edition}.${extension}`),
    listeDesLaureats: (edition: string) => at(`editions/${edition}/presse/laureats-${edition}.txt`),
    kit: ({ edition, slug }: ActionRef) => at(`editions/${edition}/presse/${slug}/`),
    fichierDuKit: ({ edition, slug }: ActionRef, nom: string) => at(`editions/${edition}/presse/${slug}/${nom}`),
    themeEdition: (edition: string, theme: string) => at(`editions/${edition}/${theme}/`),
    action: ({ edition, slug }: ActionRef) => at(`actions/${edition}/${slug}/`),
    /** Never changes, even where the fiche would move: printed, cited. */
    permanente: ({ edition, slug }: ActionRef) => at(`id/${edition}/${slug}/`),
    entretien: ({ edition, slug }: ActionRef) => at(`entretiens/${edition}/${slug}/`),
    /** What the action's page says, as data. */
    jsonAction: ({ edition, slug }: ActionRef) => at(`actions/${edition}/${slug}.json`),
    /** The same, with its texts as the page draws them, pictures and their credits too: for « Mon recueil », not for reuse. */
    recitAction: ({ edition, slug }: ActionRef) => at(`actions/${edition}/${slug}/recit.json`),
    /** The data: their page, how to ask for them, and each of their files. */
    donnees: () => at('donnees/'),
    api: () => at('donnees/api/'),
    fichierDeDonnees: (nom: string) => at(`donnees/${nom}`),
    /** For programs: the map of the site, its search, whom to warn. */
    sitemap: () => at('sitemap.xml'),
    moteur: () => at('opensearch.xml'),
    robots: () => at('robots.txt'),
    securite: () => at('.well-known/security.txt'),
    /** References for who cites, by the extension of their format. */
    referenceAction: ({ edition, slug }: ActionRef, format: string) => at(`actions/${edition}/${slug}.${format}`),
    referenceEntretien: ({ edition, slug }: ActionRef, format: string) => at(`entretiens/${edition}/${slug}.${format}`),
    referenceEdition: (id: string, format: string) => at(`editions/${id}/recueil-${id}.${format}`),
    comparer: (actions: readonly ActionRef[] = []) => at(`comparer/${actions.map(({ edition, slug }, i) => `${i === 0 ? '?' : '&'}a=${edition}/${slug}`).join('')}`),
    monRecueil: () => at('mon-recueil/'),
    telechargements: () => at('telechargements/'),
    pdfAction: ({ edition, slug }: ActionRef) => at(`actions/${edition}/${slug}.pdf`),
    pdfEdition: (id: string) => at(`editions/${id}/recueil-${id}.pdf`),
    archiveEdition: (id: string) => at(`editions/${id}/recueil-${id}-archive.pdf`),
    epubEdition: (id: string) => at(`editions/${id}/recueil-${id}.epub`),
    epub: () => at('recueil.epub'),
    pdfTheme: (edition: string, theme: string) => at(`editions/${edition}/${theme}.pdf`),
    dossier: (edition: string) => at(`editions/${edition}/dossier-de-candidature-${edition}.docx`),
    pdfAppel: (edition: string) => at(`editions/${edition}/appel.pdf`),
    guideDesEditeurs: (slug = '') => at(`guide/editeurs/${slug === '' ? '' : `${slug}/`}`),
    erreurs: () => at('guide/erreurs/'),
    erreur: (rule: string) => at(`guide/erreurs/${rule}/`),
    media: (digest: string, largeur: number) => at(`medias/${digest}-${largeur}.webp`),
    feuilleThemes: () => at('themes.css'),
    icone: () => at('favicon.svg'),
    serie: () => at('serie.svg'),
  };
}
export type Addresses = ReturnType<typeof addresses>;
