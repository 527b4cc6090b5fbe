import { rule } from './rule.ts';

export const identifiantDouble = rule('identifiant-double', 'error', ({ id, liste }: { id: string; liste: string }) => ({
  message: `« ${id} » est déjà pris dans ${liste}`,
  hint: liste === 'medias' ? 'ôtez l’une des deux descriptions' : 'donnez un autre identifiant à l’un des deux',
}));
