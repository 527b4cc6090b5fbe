/** A page loads nothing from elsewhere, and sends nothing elsewhere: readers are followed by nobody. Links that one clicks are free. */
import { eachReference } from './each-reference.ts';
import type { Gate, Probleme } from './types.ts';

/** See the file's head. */
export const thirdParty: Gate = async (site) => {
  const problems: Probleme[] = [];
  await eachReference(site, ({ fichier, reference, cible }) => {
    if (reference.role !== 'ressource' || cible.sorte !== 'externe') return;
    problems.push({
      gate: 'third-party',
      fichier,
      message: `La page fait appel à un autre site, ${cible.origine} (${reference.place}).`,
      conseil: 'Hébergez ce fichier avec le recueil, ou faites-en un lien que l’on suit si l’on veut.',
    });
  });
  return problems;
};
