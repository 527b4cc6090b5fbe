import { expect, it } from 'vitest';
import { champDe } from './champ-de.ts';

it.each([
  ['format', { type: 'string', valeurs: ['long', 'court', 'palmares'] }],
  ['periode.debut', { type: 'string', motif: '^\\d{4}(-\\d{2}(-\\d{2})?)?$' }],
  ['periode.statut', { type: 'string', valeurs: ['en-cours', 'terminee', 'suspendue'] }],
  ['budget.montant', { type: 'number', min: 0 }],
  ['financements.part', { type: 'number', min: 0, max: 100 }],
  ['resultats.valeur', { type: 'number' }],
  ['distinction.rang', { type: 'integer', min: 1 }],
  ['resultats.declaratif', { type: 'boolean' }],
  ['porteurs.siren', { type: 'string', motif: '^\\d{9}$' }],
  ['territoire.codes', { type: 'string' }],
] as const)('%s', (cle, dit) => {
  const { titre, aide, ...forme } = champDe('action.mdx', cle);
  expect(forme).toEqual(dit);
  expect([titre, aide]).not.toContain('');
});

it('says of a list what its objects say', () => expect(champDe('axes/*.yaml', 'termes.remplacePar')).toMatchObject({ titre: 'Remplacé par', type: 'string' }));

it('knows no other key', () => expect(() => champDe('action.mdx', 'budget.montan')).toThrow('budget.montan'));
