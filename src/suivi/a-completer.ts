/** What is still to be written, with its place. */
import { manquesDe, rules, type Action, type Diagnostic, type Edition, type Recueil } from '#recueil';
import type { Element, Liste, Ton } from './compte.ts';
import { lieuDe, nomDe } from './nommer.ts';

export function aCompleter(edition: Edition, recueil: Recueil, diagnostics: readonly Diagnostic[]): Liste {
  return {
    titre: 'À compléter',
    elements: [...illisibles(edition, diagnostics), ...edition.actions.flatMap((action) => [...manquants(action, recueil), ...marques(action)])],
  };
}

export const combienManque = (action: Action, recueil: Recueil): number => manquesDe(action, recueil).length;

/** Stops a publication from `relu` on; a draft is only unfinished. */
const gravite = ({ action }: Action): Ton => (action?.data.etat === 'brouillon' ? 'manque' : 'erreur');

function manquants(action: Action, recueil: Recueil): Element[] {
  const document = action.action;
  if (!document) return [];
  return manquesDe(action, recueil).map(({ place, faits }) => {
    const { message, hint } = rules['champ-requis'].say(faits);
    return {
      texte: `${nomDe(action)} : ${message}`,
      ton: gravite(action),
      lieu: { fichier: document.file, ligne: place.line, colonne: place.column },
      ...(hint ? { conseil: hint } : {}),
    };
  });
}

/** « À compléter », « TODO »: what one wrote to come back to. */
const reMarque = /à compléter|a completer|\btodo\b|\bxxx\b/iu;

function marques(action: Action): Element[] {
  return [action.action, action.jury, action.entretien].flatMap((document) => {
    if (!document) return [];
    return [...document.body.split('\n').entries()]
      .filter(([, ligne]) => reMarque.test(ligne))
      .map(([i, ligne]): Element => ({
        texte: `${nomDe(action)} : « ${ligne.trim().slice(0, 80)} »`,
        ton: 'manque',
        lieu: { fichier: document.file, ligne: document.bodyLine + i },
      }));
  });
}

/** A file with an error in its front matter has no data at all: its errors are all that is known of it. */
function illisibles({ id, dossier, edition, actions }: Edition, diagnostics: readonly Diagnostic[]): Element[] {
  const broken = (fichier: string) => diagnostics.some(({ file, severity }) => file === fichier && severity === 'error');
  const dire = (fichier: string, nom: string): Element => ({
    texte: `${nom} : ce fichier ne se lit pas`,
    ton: 'erreur',
    lieu: { fichier },
    conseil: 'ses erreurs sont au début de ce compte rendu',
  });
  return [
    ...(edition ? [] : broken(`${dossier}/edition.mdx`) ? [dire(`${dossier}/edition.mdx`, id)] : [{ texte: `${id} : il n’y a pas d’edition.mdx`, ton: 'manque' as const }]),
    ...actions.flatMap((action) =>
      (['action', 'jury', 'entretien'] as const)
        .filter((voix) => !action[voix] && broken(`${action.dossier}/${voix}.mdx`))
        .map((voix) => dire(`${action.dossier}/${voix}.mdx`, nomDe(action))),
    ),
    ...actions.flatMap((action): Element[] =>
      action.action || broken(`${action.dossier}/action.mdx`) ? [] : [{ texte: `${nomDe(action)} : il n’y a pas d’action.mdx`, ton: 'erreur', lieu: lieuDuDossier(action) }],
    ),
  ];
}

const lieuDuDossier = ({ dossier }: Action) => lieuDe({ file: `${dossier}/action.mdx`, keyAt: () => ({ line: 1, column: 1 }) });
