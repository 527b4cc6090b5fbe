/** Accounts are written for a terminal too: here a flag is told by the name of its field. */
import { drapeau, type Compte, type Tache } from '#taches';

export function enChamps(compte: Compte, { champs }: Tache): Compte {
  // The longest first: `--edition` is the beginning of no other, but names may be.
  const noms = champs.map(({ nom, titre }) => [drapeau(nom), `« ${titre} »`] as const).sort(([a], [b]) => b.length - a.length);
  // « Paquet » (--paquet) names the field for both faces: here it is said once.
  const dire = (texte: string) => noms.reduce((dit, [nom, titre]) => dit.replace(new RegExp(`« [^»]* » \\(${nom}\\)|${nom}(?![a-z-])`, 'g'), titre), texte);
  return {
    ...compte,
    phrase: dire(compte.phrase),
    ...(compte.listes
      ? {
          listes: compte.listes.map((liste) => ({
            ...liste,
            elements: liste.elements.map((element) => ({ ...element, texte: dire(element.texte), ...(element.conseil ? { conseil: dire(element.conseil) } : {}) })),
          })),
        }
      : {}),
  };
}
