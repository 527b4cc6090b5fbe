/** Pictures that cannot go out as they are, or that one must think of again. */
import { estAbsence, type Action, type Diagnostic } from '#recueil';
import type { Element, Liste } from './compte.ts';
import { lieuDe, nomDe } from './nommer.ts';

/** @param diagnostics of the edition: a picture without credit makes its file unreadable, and is known by them alone */
export function imagesARegarder(actions: readonly Action[], diagnostics: readonly Diagnostic[]): Liste {
  return {
    titre: 'Images sans crédit, sans accord, mineurs',
    elements: actions.flatMap((action) => [...illisibles(action, diagnostics), ...nonDecrites(action), ...decrites(action)]),
  };
}

const champsDImage = /^medias\.\d+\.(credit|alt|licence)$/;

const illisibles = (action: Action, diagnostics: readonly Diagnostic[]): Element[] =>
  diagnostics
    .filter(({ file, key }) => file === `${action.dossier}/action.mdx` && key !== undefined && champsDImage.test(key))
    .map(({ file, line, column, message, hint }) => ({
      texte: `${nomDe(action)} : ${message}`,
      ton: 'erreur',
      lieu: { fichier: file, ligne: line, colonne: column },
      ...(hint ? { conseil: hint } : {}),
    }));

/** In the folder, and said nowhere. */
function nonDecrites(action: Action): Element[] {
  const decrites = new Set(action.action?.data.medias.map(({ fichier }) => fichier.normalize('NFC')));
  if (!action.action) return [];
  return action.fichiers
    .filter(({ nom }) => !decrites.has(nom))
    .map(({ nom, file }) => ({
      texte: `${nomDe(action)} : ${nom} n’a ni crédit, ni texte de remplacement, ni licence`,
      ton: 'erreur',
      lieu: { fichier: file },
      conseil: 'décrivez-la dans « medias » d’action.mdx, ou ôtez le fichier',
    }));
}

function decrites(one: Action): Element[] {
  const { action } = one;
  if (!action) return [];
  return action.data.medias.flatMap((media, i): Element[] => {
    if (media.retrait) return [];
    const lieu = lieuDe(action, ['medias', i, 'fichier']);
    const dire = (texte: string, ton: Element['ton'], conseil: string): Element => ({
      texte: `${nomDe(one)} : ${media.fichier}, ${texte}`,
      ...(ton ? { ton } : {}),
      lieu,
      conseil,
    });
    return [
      ...(inconnu(media.credit) ? [dire('crédit inconnu', 'attention', 'trouvez qui a fait l’image, ou ôtez-la')] : []),
      ...(inconnu(media.licence) ? [dire('licence inconnue', 'attention', 'demandez à quelles conditions elle peut paraître')] : []),
      ...(media.mineurs && !media.consentement
        ? [dire('des mineurs y sont reconnaissables, sans accord noté', 'attention', 'demandez l’accord écrit de leurs représentants, ou ôtez l’image')]
        : []),
      ...(media.mineurs && media.consentement
        ? [dire('des mineurs y sont reconnaissables', 'attention', 'vérifiez que l’accord noté est celui de leurs représentants, et qu’il vaut encore')]
        : []),
      ...(!media.mineurs && !media.consentement
        ? [dire('aucun accord noté', 'manque', 'si des personnes y sont reconnaissables, notez leur accord dans « consentement » ; sinon, rien à faire')]
        : []),
    ];
  });
}

/** « inconnu » is no credit: it is only allowed to be written. */
const inconnu = (texte: string) => estAbsence(texte.trim().toLowerCase()) || /^(\?+|à compléter|a completer)$/i.test(texte.trim());
