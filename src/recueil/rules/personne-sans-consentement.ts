import { rule } from './rule.ts';

export const personneSansConsentement = rule('personne-sans-consentement', 'error', (_: object) => ({
  message: 'une personne est nommée dans le contact sans consentement daté qui expire',
  hint: 'ajoutez « consentement » avec « accordLe » et « expireLe », ou ôtez « personne » : le service suffit',
}));
