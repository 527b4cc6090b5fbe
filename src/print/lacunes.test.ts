import { expect, it } from 'vitest';
import { regrouper } from './lacunes.ts';

const inconnu = (terme: string) => ({ terme, valeur: { absence: 'inconnu', connu: false as const } });

it('absences that say no more than themselves share a line, after what is known', () => {
  const connu = { terme: 'Public', valeur: { texte: 'Tous' } };
  expect(regrouper([inconnu('Budget'), connu, inconnu('Délai')])).toEqual([connu, { terme: 'Inconnu', valeur: { texte: 'budget et délai' } }]);
});
it('an absence that is alone, or that says more, keeps its line', () => {
  const dite = { terme: 'Début', valeur: { absence: 'inconnu', connu: false as const, precision: 'Vers 2009.' } };
  expect(regrouper([inconnu('Budget'), dite])).toEqual([inconnu('Budget'), dite]);
});
