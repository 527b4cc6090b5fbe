import { expect, it } from 'vitest';
import { action, edition, recueilDe } from '../../tests/outils/petit-recueil.ts';
import { ecrits, parutionsPour, partiesDe } from './calendrier.ts';
import { PARTIES } from './parties.ts';

it('one instant for all parts asks for no call where there is none', async () => {
  const recueil = await recueilDe({ 'editions/2026/edition.mdx': edition('publication: 2026-12-15T18:30'), 'editions/2026/a/phare/action.mdx': action('phare') });
  const [pour, maintenant] = [Date.parse('2026-12-10T12:00Z'), Date.parse('2026-11-30T10:00Z')];
  const parties = partiesDe(recueil, '2026', PARTIES);
  expect(parties).not.toContain('appel');
  expect(parutionsPour(ecrits(recueil), { edition: '2026', parties, pour, maintenant }, String).map(({ partie }) => partie)).toEqual(parties);
});
