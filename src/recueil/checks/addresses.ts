/** Folder names become addresses: well formed, not reserved, and one folder an address. */
import type { Piece } from '../assemble.ts';
import { addresses } from '../addresses.ts';
import { foldToAnchor } from '../anchors.ts';
import { copieDe } from '../copies.ts';
import { toutesLesActions, type Recueil } from '../corpus.ts';
import type { Diagnostic } from '../diagnostics.ts';
import { adresseDouble } from '../rules/adresse-double.ts';
import { nomDeDossier } from '../rules/nom-de-dossier.ts';
import { reporterFor } from '../rules/rule.ts';

const top = { line: 1, column: 1 };
const reSlug = /^[a-z0-9]+(-[a-z0-9]+)*$/;
/** Names that Windows keeps for itself: a folder of that name cannot be checked out there. */
const windows = /^(con|prn|aux|nul|com\d|lpt\d)$/;
const reservedActions = ['appel', 'presse', 'rss'];
/** True for a name that an action's folder cannot bear. */
export const slugReserve = (slug: string) => !reSlug.test(slug) || windows.test(slug) || reservedActions.includes(slug) || slug.length > 80;
/** A theme's book stands beside those of its edition and its call. */
const reservedThemes = (edition: string) => ['appel', 'presse', `recueil-${edition}`, `recueil-${edition}-archive`];
const reservedPages = [
  'actions',
  'editions',
  'participer',
  'themes',
  'accessibilite',
  'entretiens',
  'territoires',
  'axes',
  'recherche',
  'comparer',
  'mon-recueil',
  'telechargements',
  'plan-du-site',
  'id',
  'og',
  'donnees',
  'chiffres',
  'glossaire',
  'guide',
  'medias',
  'pagefind',
  '404',
];

export function checkAddresses(recueil: Recueil, pieces: readonly Piece[], files: readonly { file: string; real: string }[], into: Diagnostic[]): void {
  const name = (
    file: string,
    nom: string,
    reserved: readonly string[],
    voisins: () => readonly string[],
    { edition = false, quoi = 'dossiers' }: { edition?: boolean; quoi?: 'dossiers' | 'fichiers' } = {},
  ) => {
    const raison = !(edition ? /^\d{4}(-[a-z0-9]+)*$|^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(nom) : reSlug.test(nom))
      ? 'il faut des minuscules sans accent, des chiffres et des traits d’union'
      : windows.test(nom)
        ? 'Windows le garde pour lui'
        : reserved.includes(nom)
          ? 'le site l’emploie déjà'
          : nom.length > 80
            ? 'il a plus de 80 caractères'
            : undefined;
    // Cut at 80 a name would end in the middle of a word.
    const propose = nom.length > 80 ? '' : foldToAnchor(nom);
    if (!raison) return;
    const original = copieDe(nom, voisins());
    reporterFor(file, into)(nomDeDossier, top, {
      nom,
      raison,
      quoi,
      ...(original ? { original } : {}),
      ...(propose && propose !== nom && !reserved.includes(propose) ? { propose } : {}),
    });
  };
  const annees = () => recueil.editions.map(({ id }) => id);
  for (const edition of recueil.editions) name(edition.edition?.file ?? `${edition.dossier}/edition.mdx`, edition.id, [], annees, { edition: true });
  const actions = toutesLesActions(recueil);
  for (const action of actions) {
    const voisines = () => actions.filter(({ edition }) => edition === action.edition);
    const file = action.action?.file ?? `${action.dossier}/action.mdx`;
    name(file, action.slug, reservedActions, () => voisines().map(({ slug }) => slug));
    if (!reSlug.test(action.theme) || reservedThemes(action.edition).includes(action.theme))
      name(file, action.theme, reservedThemes(action.edition), () => voisines().map(({ theme }) => theme));
  }
  const pages = () => recueil.pages.map(({ slug }) => slug);
  for (const { slug, page } of recueil.pages) name(page.file, slug, reservedPages, pages, { quoi: 'fichiers' });
  const axes = pieces.flatMap(({ file, kind }) => (kind.kind === 'axe' ? [{ file, id: kind.id }] : []));
  for (const { file, id } of axes) name(file, id, [], () => axes.map((axe) => axe.id), { quoi: 'fichiers' });
  checkTwins(files, into);
  checkSameAddress(recueil, into);
}

/** macOS and Windows hold « é » in two ways and ignore case: two such files would be one there. */
function checkTwins(files: readonly { file: string; real: string }[], into: Diagnostic[]) {
  const seen = new Map<string, { file: string; real: string }>();
  for (const one of files) {
    const key = one.file.normalize('NFC').toLowerCase();
    const first = seen.get(key);
    if (first)
      reporterFor(one.file, into)(adresseDouble, top, {
        autre: first.file === one.file ? 'un autre fichier au nom identique, accentué d’une autre façon,' : first.file,
        adresse: key,
      });
    else seen.set(key, one);
  }
}

function checkSameAddress(recueil: Recueil, into: Diagnostic[]) {
  const seen = new Map<string, string>();
  for (const action of toutesLesActions(recueil)) {
    const adresse = addresses('/').action(action);
    const first = seen.get(adresse);
    const file = action.action?.file ?? `${action.dossier}/action.mdx`;
    if (first) reporterFor(file, into)(adresseDouble, top, { autre: first, adresse });
    else seen.set(adresse, file);
  }
}
