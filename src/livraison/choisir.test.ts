import { action, edition, recueilDe } from '../../tests/outils/petit-recueil.ts';
import { expect, it } from 'vitest';
import { choisir, type DemandeDeChoix } from './choisir.ts';

const CEREMONIE = Date.parse('2026-12-01T18:30+01:00');
const chemin = 'editions/2026/edition.mdx';
const recueil = await recueilDe({ [chemin]: edition('publication:\n  noms: 2026-12-01T18:30\n  fiches: 2027-03-01T09:00\n'), 'editions/2026/a/phare/action.mdx': action('phare') });
const pour = (demande: Partial<DemandeDeChoix>, maintenant = CEREMONIE - 3600_000) => choisir(recueil, { parties: [], ...demande }, maintenant);

it('a correction is for now, an hour before a ceremony too, and nothing comes out with it', () => {
  expect(pour({ correction: true })).toEqual({ pour: CEREMONIE - 3600_000, parties: [], parutions: [], paraissent: [], retenues: [] });
});

it('without a choice, all that is written for the next instant, and nothing of the one after', () => {
  expect(pour({})).toMatchObject({ pour: CEREMONIE, parutions: [], paraissent: [{ chemin, partie: 'noms' }] });
  expect(pour({ pour: '2027-03-01T09:00' }).paraissent.map(({ partie }) => partie)).toEqual(['noms', 'fiches']);
});

it('of chosen parts, those that are out are written no more', () => {
  expect(pour({ edition: '2026', parties: ['noms'], pour: '2026-12-01T18:00' }).parutions).toEqual([{ chemin, partie: 'noms', instant: CEREMONIE - 1800_000 }]);
  expect(pour({ edition: '2026', parties: ['noms', 'palmares'], pour: '2026-12-02T12:00' }, CEREMONIE + 60_000).parutions.map(({ partie }) => partie)).toEqual(['palmares']);
});
