import { ou, rule } from './rule.ts';

export const blocInconnu = rule('bloc-inconnu', 'error', ({ nom, proches, connus }: { nom: string; proches: string[]; connus: string[] }) => ({
  message: `il n’existe pas de bloc <${nom}>`,
  hint: proches.length > 0 ? `vouliez-vous ${ou(proches.map((p) => `<${p}>`))} ?` : `les blocs du recueil : ${connus.join(', ')}`,
}));
