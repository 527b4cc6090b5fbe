import { rule } from './rule.ts';

export const territoireRefuse = rule('territoire-refuse', 'error', (_: object) => ({
  message: 'ce recueil n’a pas de territoires (recueil.yaml : « territoires: aucun »)',
  hint: 'ôtez « territoire »',
}));
