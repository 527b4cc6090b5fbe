import { rule } from './rule.ts';

/** Words that an import could not place: they wait in a draft, and may say what is not to be published. */
export const aReprendre = rule('a-reprendre', 'error', ({ etat }: { etat: string }) => ({
  message: `la partie « À reprendre » est encore dans cette fiche, dont l’état est « ${etat} »`,
  hint: 'reportez chaque passage à sa place, ou ôtez-le, puis ôtez cette partie ; ou remettez « etat: brouillon »',
}));
