import { rule } from './rule.ts';

export const blocMalPlace = rule('bloc-mal-place', 'error', ({ nom, raison, conseil }: { nom: string; raison: string; conseil: string }) => ({
  message: `<${nom}> : ${raison}`,
  hint: conseil,
}));
