import { rule } from './rule.ts';

export const datesInversees = rule('dates-inversees', 'error', ({ debut, fin }: { debut: string; fin: string }) => ({
  message: `la fin (${fin}) vient avant le début (${debut})`,
  hint: 'échangez les deux dates, ou corrigez celle qui est fausse',
}));
