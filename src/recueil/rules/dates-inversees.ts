import { rule } from './rule.ts';

interface Dates {
  debut: string;
  fin: string;
  /** How the two are called where they are not a start and an end. */
  noms?: [debut: string, fin: string];
}

export const datesInversees = rule('dates-inversees', 'error', ({ debut, fin, noms: [nomDebut, nomFin] = ['le début', 'la fin'] }: Dates) => ({
  message: `${nomFin} (${fin}) vient avant ${nomDebut} (${debut})`,
  hint: 'échangez les deux dates, ou corrigez celle qui est fausse',
}));
