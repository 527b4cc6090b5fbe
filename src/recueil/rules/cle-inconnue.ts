import { ou, rule } from './rule.ts';

interface Faits {
  proches: string[];
  connues: string[];
  /** The key under which this one goes. */
  groupe?: string;
}

export const cleInconnue = rule('cle-inconnue', 'error', ({ proches, connues, groupe }: Faits) => ({
  message: 'clé inconnue',
  hint:
    proches.length > 0
      ? `vouliez-vous ${ou(proches)} ?`
      : groupe
        ? `elle va sous « ${groupe}: » : décalez sa ligne de deux espaces`
        : `les clés admises ici : ${connues.join(', ')}`,
}));
