/** What one must know to do the same elsewhere: its keys in their order, and their words. */
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
