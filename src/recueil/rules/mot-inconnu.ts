import { ou, rule } from './rule.ts';

/** Advice of proofreading, computed when it is asked for. */
export const motInconnu = rule('mot-inconnu', 'warning', ({ mot, proches }: { mot: string; proches: string[] }) => ({
  message: `« ${mot} » n’est pas dans le dictionnaire`,
  hint: `${proches.length > 0 ? `vouliez-vous ${ou(proches)} ? Sinon` : 's’il est bien écrit'}, ${/^\p{Lu}[\p{Lu}\p{N}&.-]+$/u.test(mot) ? 'ajoutez-le au glossaire avec ce qu’il veut dire, ou acceptez-le' : 'acceptez-le'}`,
}));
