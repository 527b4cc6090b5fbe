/** What each path of `content/` is. Whatever is nothing known is a problem: nothing is lost in silence. */
import { vocabulaires, type NomDeVocabulaire } from './schema/vocabulaires.ts';

export type Kind =
  | { kind: 'recueil' | 'themes' | 'glossaire' | 'orthographe' | 'redirections' | 'accessibilite' | 'donnees' | 'urls' }
  | { kind: 'axe'; id: string }
  | { kind: 'vocabulaire'; nom: NomDeVocabulaire }
  | { kind: 'page'; slug: string }
  | { kind: 'edition' | 'appel'; edition: string }
  | { kind: 'logo'; edition: string; fichier: string }
  | { kind: 'action' | 'jury' | 'entretien'; edition: string; theme: string; slug: string }
  | { kind: 'image'; edition: string; theme: string; slug: string; fichier: string }
  | { kind: 'unknown'; raison: string; conseil: string };

const top: Record<string, Kind> = {
  'recueil.yaml': { kind: 'recueil' },
  'themes.yaml': { kind: 'themes' },
  'glossaire.yaml': { kind: 'glossaire' },
  'orthographe.yaml': { kind: 'orthographe' },
  'redirections.yaml': { kind: 'redirections' },
  'accessibilite.yaml': { kind: 'accessibilite' },
  'donnees.yaml': { kind: 'donnees' },
  'urls.txt': { kind: 'urls' },
};
const isImage = (name: string) => /\.(jpe?g|png|webp|gif|svg|avif|heic|heif|tiff?|bmp|pdf)$/i.test(name);
const entries = ['action.mdx', 'jury.mdx', 'entretien.mdx'];

export function classify(path: string): Kind {
  const parts = path.split('/');
  const [first = '', second = '', third = '', fourth = '', fifth = ''] = parts;
  if (parts.length === 1) return (Object.hasOwn(top, first) ? top[first] : undefined) ?? unknown(first, Object.keys(top));
  if (parts.length === 2 && first === 'axes' && second.endsWith('.yaml')) return { kind: 'axe', id: second.slice(0, -5) };
  if (parts.length === 2 && first === 'vocabulaires') {
    const nom = second.replace(/\.yaml$/, '');
    return second.endsWith('.yaml') && Object.hasOwn(vocabulaires, nom)
      ? { kind: 'vocabulaire', nom: nom as NomDeVocabulaire }
      : unknown(
          second,
          Object.keys(vocabulaires).map((v) => `${v}.yaml`),
        );
  }
  if (parts.length === 2 && first === 'pages' && second.endsWith('.mdx')) return { kind: 'page', slug: second.slice(0, -4) };
  if (first === 'editions' && parts.length > 5) return tooDeep(parts.at(-1) ?? '');
  if (first !== 'editions') return unknown(parts.at(-1) ?? '', []);
  if (parts.length === 3) {
    if (third === 'edition.mdx' || third === 'appel.mdx') return { kind: third === 'edition.mdx' ? 'edition' : 'appel', edition: second };
    return isImage(third) ? { kind: 'logo', edition: second, fichier: third } : unknown(third, ['edition.mdx', 'appel.mdx']);
  }
  if (parts.length === 5) {
    const place = { edition: second, theme: third, slug: fourth };
    if (entries.includes(fifth)) return { kind: fifth.slice(0, -4) as 'action', ...place };
    return isImage(fifth) ? { kind: 'image', ...place, fichier: fifth } : unknown(fifth, entries);
  }
  return parts.length === 4 ? sansDossier(third, fourth) : unknown(parts.at(-1) ?? '', entries);
}

/** An action's file against those of the edition, or a picture beside the folders of actions. Told once a folder. */
const sansDossier = (dossier: string, nom: string): Kind =>
  isImage(nom)
    ? {
        kind: 'unknown',
        raison: `« ${nom} » n’est pas dans le dossier d’une action : elle ne paraîtrait pas`,
        conseil: 'mettez-la dans le dossier de son action, à côté de action.mdx',
      }
    : {
        kind: 'unknown',
        raison: entries.includes(nom)
          ? `« ${dossier} » n’est pas dans un dossier de thème : il ne paraîtrait pas`
          : `« ${nom} » n’est pas dans le dossier d’une action : il ne paraîtrait pas`,
        conseil: 'une action se range dans editions/<année>/<thème>/<action>/, avec theme-inconnu quand on ne sait pas le thème',
      };

const tooDeep = (name: string): Kind => ({
  kind: 'unknown',
  raison: `le recueil ne lit pas « ${name} » : il est dans un sous-dossier de l’action`,
  conseil: 'mettez-le directement dans le dossier de l’action, à côté de action.mdx',
});

const documents = /\.(docx?|odt|rtf|pages|xlsx?|ods|pptx?)$/i;

function unknown(name: string, expected: string[]): Kind {
  const stem = name.toLowerCase().replace(/(\.(md|mdx|yml|yaml|txt|docx?))+$/, '');
  const meant = expected.find((e) => e.replace(/\.\w+$/, '') === stem);
  if (documents.test(name))
    return {
      kind: 'unknown',
      raison: `« ${name} » est un document de bureau, que le recueil ne lit pas`,
      conseil: `recopiez son texte dans « ${meant ?? expected[0] ?? 'action.mdx'} », et rangez le document hors de content/`,
    };
  const copied = expected.find((e) => copyOf(stem) === e.replace(/\.\w+$/, ''));
  if (copied && !meant)
    return {
      kind: 'unknown',
      raison: `« ${name} » paraît être une copie ${de(copied)} : elle ne paraîtrait pas`,
      conseil: `gardez un seul des deux fichiers, sous le nom « ${copied} »`,
    };
  return {
    kind: 'unknown',
    raison: `le recueil ne sait pas quoi faire de « ${name} » à cet endroit : il ne paraîtrait pas`,
    conseil:
      meant && meant !== name
        ? `renommez-le « ${meant} »`
        : expected.length > 0
          ? `ici vont : ${expected.join(', ')} ; renommez-le ou rangez-le ailleurs`
          : 'une action se range dans editions/<année>/<thème>/<action>/ ; sinon, rangez ce fichier ailleurs',
  };
}

/** « de jury.mdx », « d’action.mdx ». */
const de = (nom: string) => (/^[aeiou]/i.test(nom) ? `d’${nom}` : `de ${nom}`);

/** « action (1) », « action - Copie », « copie de action », « action v2 », « action-final ». */
const copyOf = (stem: string) =>
  stem
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/^(copie|copy) (de |of )/, '')
    .replace(/([ _-]*(\(\d+\)|- ?(copie|copy)|copie|v\d+|bis|ok|final[e]?|corrige[e]?|\d+))+$/, '');
