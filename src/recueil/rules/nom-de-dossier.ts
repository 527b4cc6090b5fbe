import { rule } from './rule.ts';

/** Names of folders and pages become addresses and must live on every system. */
export const nomDeDossier = rule('nom-de-dossier', 'error', ({ nom, raison, propose }: { nom: string; raison: string; propose?: string }) => ({
  message: `le nom « ${nom} » ne convient pas : ${raison}`,
  hint: propose ? `écrivez « ${propose} »` : 'choisissez un autre nom : minuscules sans accent, chiffres et traits d’union, 80 caractères au plus',
}));
