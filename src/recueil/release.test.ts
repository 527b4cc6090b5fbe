import { describe, expect, it } from 'vitest';
import type { Action, Edition } from './corpus.ts';
import { instantOfAppel, instantsOfAction, instantsOfEdition, released } from './release.ts';
import { parts, type Publication } from './schema/commun.ts';

const avec = <T>(publication: Publication | undefined) => ({ data: { publication } }) as T;
const edition = (publication?: Publication, appel?: Publication): Edition => ({ edition: avec(publication), ...(appel === undefined ? {} : { appel: avec(appel) }) }) as Edition;
const action = (publication?: Publication): Action => ({ action: avec(publication) }) as Action;
const ms = (jour: number) => Date.UTC(2026, 0, jour, 8);
const a = (jour: number) => `2026-01-${String(jour).padStart(2, '0')}T09:00`;
const jours = (instants: Record<string, number | undefined>) =>
  Object.fromEntries(Object.entries(instants).flatMap(([part, n]) => (n === undefined ? [] : [[part, (n - ms(0)) / 86_400_000]])));
const zone = 'Europe/Paris';

describe('effective instants', () => {
  it.each<[string, Publication | undefined, Record<string, number>]>([
    ['none', undefined, {}],
    ['one for all', a(3), { appel: 3, noms: 3, palmares: 3, fiches: 3, jury: 3, entretiens: 3 }],
    [
      'each its own',
      { appel: a(1), noms: a(2), palmares: a(3), fiches: a(4), jury: a(5), entretiens: a(6) },
      { appel: 1, noms: 2, palmares: 3, fiches: 4, jury: 5, entretiens: 6 },
    ],
    [
      'none before names, but the call',
      { appel: a(1), noms: a(9), palmares: a(3), fiches: a(4), jury: a(5), entretiens: a(6) },
      { appel: 1, noms: 9, palmares: 9, fiches: 9, jury: 9, entretiens: 9 },
    ],
    [
      'jury and interviews not before fiches',
      { noms: a(2), palmares: a(2), fiches: a(7), jury: a(5), entretiens: a(6) },
      { noms: 2, palmares: 2, fiches: 7, jury: 7, entretiens: 7 },
    ],
    ['without names, the call alone', { appel: a(1), palmares: a(3), fiches: a(4), jury: a(5), entretiens: a(6) }, { appel: 1 }],
    ['without fiches, neither jury nor interviews', { noms: a(2), jury: a(5), entretiens: a(6) }, { noms: 2 }],
    ['one that cannot be read is none', { noms: '2026-01-02', palmares: a(3) }, {}],
    ['an hour that does not exist is none', { noms: '2026-03-29T02:30' }, {}],
  ])('%s', (_titre, publication, attendu) => expect(jours(instantsOfEdition(edition(publication), zone))).toEqual(attendu));

  it('of an action: its own, part by part, over its edition’s', () => {
    expect(jours(instantsOfAction(action({ fiches: a(9) }), edition({ noms: a(2), palmares: a(3), fiches: a(4), jury: a(5) }), zone))).toEqual({
      noms: 2,
      palmares: 3,
      fiches: 9,
      jury: 9,
    });
    expect(jours(instantsOfAction(action(a(1)), edition({ noms: a(2) }), zone))).toEqual({ appel: 1, noms: 1, palmares: 1, fiches: 1, jury: 1, entretiens: 1 });
    expect(jours(instantsOfAction(action(), edition(a(2)), zone))).toMatchObject({ noms: 2 });
  });

  it('of a call: its own, or its edition’s', () => {
    expect(instantOfAppel(edition(a(2)), zone)).toBe(ms(2));
    expect(instantOfAppel(edition({ appel: a(2) }, a(5)), zone)).toBe(ms(5));
    expect(instantOfAppel(edition({ noms: a(2) }), zone)).toBeUndefined();
    // Its own that says nothing of the call holds it back: deny by default.
    expect(instantOfAppel(edition(a(2), { noms: a(1) }), zone)).toBeUndefined();
  });

  it('are in the recueil’s zone', () => expect(instantsOfEdition(edition(a(2)), 'Pacific/Noumea').noms).toBe(Date.UTC(2026, 0, 1, 22)));
});

it('a part is released from its instant on, never without one', () => {
  expect([...released({ noms: 5, fiches: 9 }, 4)]).toEqual([]);
  expect([...released({ noms: 5, fiches: 9 }, 5)]).toEqual(['noms']);
  expect([...released(Object.fromEntries(parts.map((part) => [part, 0])), 0)]).toEqual([...parts]);
});
