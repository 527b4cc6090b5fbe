import { rule } from './rule.ts';

const hints: Record<string, string> = {
  medias: 'ôtez l’une des deux descriptions',
  'redirections.yaml': 'une adresse ne mène qu’à un endroit : gardez une seule de ces lignes',
};

export const identifiantDouble = rule('identifiant-double', 'error', ({ id, liste }: { id: string; liste: string }) => ({
  message: `« ${id} » est déjà pris dans ${liste}`,
  hint: hints[liste] ?? 'donnez un autre identifiant à l’un des deux',
}));
