/** The dashboard of an edition: a row an action, then what there is to do, with its place. */
import { typographier, type Action, type Diagnostic, type Edition, type Recueil } from '#recueil';
import { aCompleter, combienManque } from './a-completer.ts';
import type { Cellule, Liste, Tableau, Ton } from './compte.ts';
import { consentementsQuiExpirent } from './consentements.ts';
import { imagesARegarder } from './images.ts';
import { longueurs } from './longueurs.ts';
import { nomDe } from './nommer.ts';
import { parutions, prochaineParution } from './parutions.ts';
import { aEnvoyer, relectureDite } from './relecture.ts';

export interface Etat {
  phrase: string;
  tableaux: Tableau[];
  listes: Liste[];
}

/** @param diagnostics of this edition alone */
export function etatDe(edition: Edition, recueil: Recueil, instant: number, diagnostics: readonly Diagnostic[]): Etat {
  const { fuseau } = recueil.config.data;
  const { actions } = edition;
  const listes = [
    aCompleter(edition, recueil, diagnostics),
    consentementsQuiExpirent(actions, instant, fuseau),
    imagesARegarder(actions, diagnostics),
    parutions(edition, instant, fuseau),
  ];
  return {
    phrase: typographier(phrase(edition, listes)),
    tableaux: actions.length === 0 ? [] : [actionsVues(edition, recueil, instant, diagnostics), longueurs(actions)],
    // « Nothing » is told by the sentence: an empty list tells nothing more.
    listes: listes.filter(({ elements }) => elements.length > 0).map(composee),
  };
}

function actionsVues(edition: Edition, recueil: Recueil, instant: number, diagnostics: readonly Diagnostic[]): Tableau {
  const { fuseau } = recueil.config.data;
  return {
    titre: `Actions de ${edition.id}`,
    colonnes: ['Action', 'Format', 'Fiche', 'Jury', 'Entretien', 'À compléter', 'Relecture', 'Prochaine parution'],
    rangees: edition.actions.map((action) => [
      { texte: nomDe(action), lieu: { fichier: `${action.dossier}/action.mdx` } },
      action.action?.data.format ?? '—',
      ...(['action', 'jury', 'entretien'] as const).map((voix) => etatDit(action, voix, diagnostics)),
      manqueDit(action, recueil),
      relectureDite(action),
      action.action ? prochaineParution(action, edition, instant, fuseau) : '—',
    ]),
  };
}

const tons: Record<string, Ton> = { brouillon: 'manque', relu: 'manque', publie: 'bien', retire: 'attention' };

function etatDit(action: Action, voix: 'action' | 'jury' | 'entretien', diagnostics: readonly Diagnostic[]): string | Cellule {
  const fichier = `${action.dossier}/${voix}.mdx`;
  const document = action[voix];
  if (!document) return diagnostics.some(({ file }) => file === fichier) ? { texte: 'illisible', ton: 'erreur', lieu: { fichier } } : '—';
  const { etat } = document.data;
  const erreurs = diagnostics.filter(({ file, severity }) => file === fichier && severity === 'error').length;
  if (erreurs > 0) return { texte: `${etat}, ${erreurs} erreur${erreurs > 1 ? 's' : ''}`, ton: 'erreur', lieu: { fichier } };
  return { texte: etat, ton: tons[etat] ?? 'manque', lieu: { fichier, ligne: document.keyAt(['etat']).line } };
}

function manqueDit(action: Action, recueil: Recueil): string | Cellule {
  if (!action.action) return '—';
  const combien = combienManque(action, recueil);
  return combien === 0 ? { texte: 'rien', ton: 'bien' } : { texte: `${combien} champ${combien > 1 ? 's' : ''}`, ton: 'manque' };
}

function phrase({ id, actions }: Edition, [aFaire, accords, images]: readonly Liste[]): string {
  const publiees = actions.filter(({ action }) => action?.data.etat === 'publie').length;
  const envois = actions.filter(aEnvoyer).length;
  const some = (n: number | undefined, un: string, plusieurs: string) => (n === undefined || n === 0 ? [] : [`${n} ${n > 1 ? plusieurs : un}`]);
  const restes = [
    ...some(aFaire?.elements.length, 'chose à compléter', 'choses à compléter'),
    ...some(envois, 'épreuve à envoyer', 'épreuves à envoyer'),
    ...some(accords?.elements.length, 'consentement qui expire', 'consentements qui expirent'),
    ...some(images?.elements.filter(({ ton }) => ton !== 'manque').length, 'image à reprendre', 'images à reprendre'),
  ];
  const combien = actions.length === 0 ? 'aucune action' : `${actions.length} action${actions.length > 1 ? 's' : ''}, dont ${publiees} à l’état « publie »`;
  return `Édition ${id} : ${combien} ; ${restes.length > 0 ? restes.join(', ') : 'rien à compléter'}.`;
}

/** French typography for what is read; advice may quote a line to be copied, and stays as it is. */
const composee = ({ titre, elements }: Liste): Liste => ({ titre, elements: elements.map((element) => ({ ...element, texte: typographier(element.texte) })) });
