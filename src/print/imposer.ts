/** Which pages fall on the left: decided here and not in the template, where a page that depends on its own number needs more passes than Typst allows. */
import type { DocumentImprime } from './document.ts';

/** Where the recto of each part's opener fell. */
export interface Ouverture {
  rang: number;
  page: number;
}

interface Livre {
  lireAvant: boolean;
  parties: { ouvre: boolean; geant: boolean }[];
}

export const estLivre = (donnees: DocumentImprime['donnees']): donnees is DocumentImprime['donnees'] & Livre => 'lireAvant' in donnees;

/**
 * A part that starts on a verso opens on a spread; on a recto it has its recto alone: no page is ever blank.
 * The first part always has its spread: the page that says how to read a fiche stands before it where one is wanted.
 */
export function imposer(livre: Livre, ouvertures: readonly Ouverture[]): Livre {
  let decalage = 0;
  let lireAvant = false;
  const premiere = livre.parties.findIndex(({ ouvre }) => ouvre);
  const parties = livre.parties.map((partie, rang) => {
    if (!partie.ouvre) return partie;
    const recto = ouvertures.find((o) => o.rang === rang)?.page ?? 0;
    const debut = () => recto - Number(partie.geant) + decalage;
    if (rang === premiere) {
      lireAvant = rang === 0 && (debut() - Number(livre.lireAvant)) % 2 === 1;
      decalage += Number(lireAvant) - Number(livre.lireAvant);
    }
    const geant = debut() % 2 === 0;
    decalage += Number(geant) - Number(partie.geant);
    return { ...partie, geant };
  });
  return { lireAvant, parties };
}

export const pareille = (a: Livre, b: Livre) => a.lireAvant === b.lireAvant && a.parties.every(({ geant }, i) => geant === b.parties[i]?.geant);
