/** Which proofs can be made now, and why the others cannot. */
import type { Action, Diagnostic, Edition, PublishedRecueil, Recueil } from '#recueil';
import { combienManque } from './a-completer.ts';
import type { Element } from './compte.ts';
import { lieuDe, nomDe } from './nommer.ts';

interface Tri {
  aFaire: Action[];
  /** Left aside by choice: drafts, unless one is asked for by name. */
  laissees: Element[];
  /** Cannot be made as they stand. */
  refusees: Element[];
}

interface Contexte {
  /** What anyone may read at this instant. */
  published: PublishedRecueil;
  /** Errors that stop a proof; what is only unfinished is none. */
  diagnostics: readonly Diagnostic[];
  /** Folder of the one action that is asked for. */
  seule?: string;
}

export function epreuvesAFaire({ actions }: Edition, { published, diagnostics, seule }: Contexte): Tri {
  const tri: Tri = { aFaire: [], laissees: [], refusees: [] };
  const publiques = new Set(published.editions.flatMap((edition) => edition.actions.map(({ slug }) => `${edition.id}/${slug}`)));
  for (const action of actions.filter(({ slug }) => seule === undefined || slug === seule)) {
    const refus = refusDe(action, publiques, diagnostics);
    const etat = action.action?.data.etat;
    if (refus) tri.refusees.push(refus);
    else if (etat === 'retire') tri.laissees.push({ texte: `${nomDe(action)} : retirée, elle n’a plus d’épreuve`, lieu: { fichier: `${action.dossier}/action.mdx` } });
    else if (etat === 'brouillon' && seule === undefined)
      tri.laissees.push({
        texte: `${nomDe(action)} : encore « brouillon »`,
        ton: 'manque',
        lieu: { fichier: `${action.dossier}/action.mdx` },
        conseil: 'passez-la à « etat: relu » quand elle est prête à être lue, ou demandez son épreuve par son nom',
      });
    else tri.aFaire.push(action);
  }
  return tri;
}

function refusDe(action: Action, publiques: ReadonlySet<string>, diagnostics: readonly Diagnostic[]): Element | undefined {
  const erreurs = diagnostics.filter(({ file }) => file.startsWith(`${action.dossier}/`) && file.endsWith('.mdx'));
  const [premiere] = erreurs;
  if (premiere)
    return {
      texte: `${nomDe(action)} : ${erreurs.length} erreur${erreurs.length > 1 ? 's' : ''} dans ses fichiers`,
      ton: 'erreur',
      lieu: { fichier: premiere.file, ligne: premiere.line, colonne: premiere.column },
      conseil: 'corrigez-les d’abord : « Vérifier » les montre toutes',
    };
  if (!action.action) return { texte: `${nomDe(action)} : il n’y a pas d’action.mdx`, ton: 'erreur', lieu: { fichier: `${action.dossier}/action.mdx` } };
  return renvoiRetenu(action, publiques);
}

/** Its text would name an action that its bearer may not know of. */
function renvoiRetenu(action: Action, publiques: ReadonlySet<string>): Element | undefined {
  for (const document of [action.action, action.jury, action.entretien]) {
    const lien = document?.survey.actions.find(({ edition, slug }) => !publiques.has(`${edition}/${slug}`) && `${edition}/${slug}` !== `${action.edition}/${action.slug}`);
    if (!document || !lien) continue;
    return {
      texte: `${nomDe(action)} : son texte renvoie à une action qui n’a pas encore paru, l’épreuve la nommerait`,
      ton: 'erreur',
      lieu: { ...lieuDe(document), ligne: lien.place.line, colonne: lien.place.column },
      conseil: 'ôtez ce renvoi le temps de la relecture, ou faites l’épreuve quand les deux auront paru',
    };
  }
  return undefined;
}

/** What the editor must know of a proof before sending it. */
export function aSavoir(action: Action, recueil: Recueil, palmaresParu: boolean): Element[] {
  const { jury, entretien } = action;
  const dire = (texte: string, fichier: string): Element => ({ texte: `${nomDe(action)} : ${texte}`, ton: 'manque', lieu: { fichier } });
  const manquent = combienManque(action, recueil);
  return [
    ...(manquent > 0 ? [dire(`il y manque ${manquent} champ${manquent > 1 ? 's' : ''} de son format`, `${action.dossier}/action.mdx`)] : []),
    ...(jury?.data.etat === 'brouillon' ? [dire('jury.mdx est « brouillon » : rien n’en est dans l’épreuve', jury.file)] : []),
    ...(jury && jury.data.etat !== 'brouillon' && !palmaresParu
      ? [dire('du jury, seuls les points pour le porteur sont dans l’épreuve : le reste se lit avec le palmarès', jury.file)]
      : []),
    ...(entretien?.data.etat === 'brouillon' ? [dire('entretien.mdx est « brouillon » : il n’est pas dans l’épreuve', entretien.file)] : []),
  ];
}
