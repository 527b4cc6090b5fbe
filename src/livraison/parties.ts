/** Names of what is released separately. Light: the forms read it. */
export const PARTIES = ['appel', 'noms', 'palmares', 'fiches', 'jury', 'entretiens'] as const;
export type Partie = (typeof PARTIES)[number];

/** All of them. */
export const enUneFois = 'tout';

const estPartie = (mot: string): mot is Partie => (PARTIES as readonly string[]).includes(mot);

/** Parts as asked for, a comma counting as another one; in their own order. Or the word that is no part. */
export function lireParties(demandees: readonly string[]): { parties: Partie[] } | { inconnue: string } {
  const mots = demandees.flatMap((mot) => mot.split(/[\s,]+/)).filter(Boolean);
  const inconnue = mots.find((mot) => mot !== enUneFois && !estPartie(mot));
  if (inconnue !== undefined) return { inconnue };
  return { parties: PARTIES.filter((partie) => mots.includes(partie) || mots.includes(enUneFois)) };
}
