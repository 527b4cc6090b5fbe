/** What each page says, told without the code of search: raw bodies and written values, words folded by hand. The oracle of what a query must find. */
import { valeurConnue, type ActionPubliee, type Corps, type EditionPubliee, type PublishedRecueil } from '#recueil';

/** Texts of each page by its path in the site. */
export type Textes = ReadonlyMap<string, string>;

/** A body without its marks: numbers and boxes of lists, calls of sources, addresses of links, names of tags. What attributes say is said. */
export const corpsDit = (corps: Pick<Corps, 'texte'> | undefined): string =>
  (corps?.texte ?? '')
    .replace(/<(\w+)((?:\s+\w+="[^"]*")*)\s*\/?>/g, (_tag, _name, attributes: string) =>
      [...attributes.matchAll(/(\w+)="([^"]*)"/g)].flatMap(([, key, value]) => (/^(?:par|source|fichier)$/.test(key ?? '') ? [] : [value])).join('. '),
    )
    .replace(/<\/\w+>/g, ' ')
    .replace(/^([\s>]*)(?:[-*+]|\d{1,2}[.)])\s+(?:\[[ xX]\]\s)?/gm, '$1')
    .replace(/\[\^[\w-]+\]:?/g, ' ')
    .replace(/\]\([^)]*\)/g, '] ')
    .replace(/^\[[^\]]*\]: .*$/gm, ' ')
    .replace(/https?:\/\/\S+/g, ' ');

/** Keys whose values are codes, addresses, or the names of sources. */
const silent = new Set([
  'sources',
  'source',
  'type',
  'code',
  'codes',
  'siren',
  'echelle',
  'precisionCarte',
  'departements',
  'region',
  'verifieLe',
  'statut',
  'debut',
  'fin',
  'annee',
  'date',
  'format',
  'provenance',
  'url',
  'versions',
  'niveau',
  'rang',
  'montant',
  'part',
  'valeur_',
  'declaratif',
  'fichier',
  'logo',
  'axes',
  'medias',
  'contact',
  'resume',
]);

function said(value: unknown, key = ''): string[] {
  if (silent.has(key)) return [];
  if (typeof value === 'string') return ['inconnu', 'non-communique', 'sans-objet'].includes(value) ? [] : [value];
  if (typeof value === 'number') return key === 'valeur' ? [] : [String(value)];
  if (Array.isArray(value)) return value.flatMap((one) => said(one));
  return typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([name, one]) => said(one, name)) : [];
}

function ofAction(action: ActionPubliee, edition: EditionPubliee, recueil: PublishedRecueil): [string, string][] {
  if (action.niveau === 'retire') return [];
  const masked = typeof action.territoire === 'object' && action.territoire.precisionCarte === 'masquee';
  const head = [
    action.titre,
    ...said(action.porteurs),
    edition.themes.find((theme) => theme.id === action.theme)?.libelle,
    ...(masked ? [] : [...said(action.territoire), ...action.territoires.map((t) => t.nom)]),
  ];
  const place = `${action.edition}/${action.slug}/`;
  if (action.niveau !== 'fiche') return [[`actions/${place}`, head.join('. ')]];
  const { donnees, corps, jury, entretien } = action;
  const terms = recueil.axes.flatMap((axe) =>
    axe.termes.filter((terme) => (donnees.axes[axe.id] as readonly string[] | undefined)?.includes(terme.code)).map((terme) => terme.libelle),
  );
  const own = [...head, ...said(donnees), ...(donnees.format === 'palmares' ? [] : terms), corps ? '' : valeurConnue(donnees.resume), corpsDit(corps)];
  const jure = jury ? [...said({ ...jury, corps: undefined }), corpsDit(jury.corps)] : [];
  const talk = entretien
    ? [...said({ ...entretien, corps: undefined, paruLe: undefined, intervenants: entretien.intervenants.filter((i) => !i.collectif) }), corpsDit(entretien.corps), action.titre]
    : [];
  return [[`actions/${place}`, [...own, ...jure].join('. ')], ...(entretien ? [[`entretiens/${place}`, talk.join('. ')] as [string, string]] : [])];
}

export function textesPublies(recueil: PublishedRecueil): Textes {
  return new Map(
    recueil.editions.flatMap((edition): [string, string][] => {
      const { id, libelle, themes, palmares, fiches, appel, actions } = edition;
      const jury = Array.isArray(palmares?.jury) ? palmares.jury.map((j) => [j.nom, valeurConnue(j.fonction), valeurConnue(j.organisme)].join(' ')) : [];
      const soutiens = Array.isArray(palmares?.partenaires) ? palmares.partenaires.map((p) => [p.nom, valeurConnue(p.role)].join(' ')) : [];
      const own = [
        `Édition ${id}`,
        libelle,
        ...said(themes.map(({ libelle: l, definition }) => [l, definition])),
        ...soutiens,
        ...jury,
        ...(fiches?.faits ?? []).map((f) => f.texte),
        corpsDit(fiches?.corps),
        fiches?.remerciements,
      ];
      return [
        [`editions/${id}/`, own.join('. ')],
        ...(appel ? [[`editions/${id}/appel/`, [appel.libelle, ...said({ ...appel, corps: undefined }), corpsDit(appel.corps)].join('. ')] as [string, string]] : []),
        ...actions.flatMap((action) => ofAction(action, edition, recueil)),
      ];
    }),
  );
}

/** Words of a text without accents, case or ligatures. */
export const mots = (texte: string): string[] =>
  texte
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
