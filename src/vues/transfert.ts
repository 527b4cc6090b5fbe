/** What one must know to do the same elsewhere. */
import { valeurConnue, type Fiche } from '#recueil';
import { valeur } from './dire.ts';
import type { ActionVue } from './types.ts';

export const rubriquesDeTransfert = {
  prerequis: 'Prérequis',
  partenairesIndispensables: 'Partenaires indispensables',
  moyensHumains: 'Moyens humains',
  cout: 'Coût',
  delai: 'Délai',
  adaptations: 'Adaptations',
  ecueils: 'Écueils',
  reprises: 'Reprises',
} as const;

/** Unknown rows stay, unless nothing at all is known. */
export function transfert({ donnees }: Fiche): Pick<ActionVue, 'transferabilite'> {
  const t = valeurConnue(donnees.transferabilite);
  if (typeof t !== 'object') return {};
  const cles = Object.keys(rubriquesDeTransfert) as (keyof typeof rubriquesDeTransfert)[];
  if (cles.every((cle) => valeurConnue(t[cle]) === undefined)) return {};
  return { transferabilite: cles.map((cle) => ({ terme: rubriquesDeTransfert[cle], valeur: valeur(t[cle], String) })) };
}
