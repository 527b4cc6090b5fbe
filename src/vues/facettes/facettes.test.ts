/** Facets of the real content and of the fictional award: which are shown, what they count, that nothing masked is told. */
import { load, publish } from '#recueil';
import { describe, expect, it } from 'vitest';
import { atelier, type Atelier } from '../index.ts';
import { comparablesDe, criteresDe, valeursEnPropre, vueFacettes } from './index.ts';

const ouvrir = (racine: string): Atelier => {
  const { recueil } = load({ racine, prefix: '' });
  if (!recueil) throw new Error(`${racine} cannot be read`);
  return atelier(publish(recueil, Date.parse('2030-01-01')), '/');
};
const reel = ouvrir('content');
const fictif = ouvrir('tests/fixtures/prix-fictif');
const facettes = (a: Atelier) => [...vueFacettes(a).premieres, ...vueFacettes(a).autres];

describe('facets shown', () => {
  it('of the real content: what, for whom, where, how big, who', () => {
    expect(vueFacettes(reel).premieres.map(({ id }) => id)).toEqual(['theme', 'public', 'territoire', 'strate', 'porteur']);
    expect(vueFacettes(reel).autres.map(({ id }) => id)).toContain('edition');
  });

  it('of an award without territories: neither places nor sizes', () => {
    const ids = facettes(fictif).map(({ id }) => id);
    expect(ids).not.toContain('territoire');
    expect(ids).not.toContain('strate');
    expect(ids.length).toBeGreaterThan(2);
  });

  it.each([
    ['reel', reel],
    ['fictif', fictif],
  ])('part the actions: two values at least, said of four in ten (%s)', (_nom, a) => {
    const visibles = a.actions.filter(({ niveau }) => niveau !== 'retire');
    for (const { id, valeurs } of facettes(a)) {
      expect(valeurs.length, id).toBeGreaterThan(1);
      const dites = visibles.filter((action) => criteresDe(action, a).some((critere) => critere.startsWith(`${id}:`)));
      expect(dites.length / visibles.length, id).toBeGreaterThanOrEqual(0.4);
    }
  });

  it.each([
    ['reel', reel],
    ['fictif', fictif],
  ])('count what the actions have (%s)', (_nom, a) => {
    const dits = a.actions.flatMap((action) => criteresDe(action, a));
    for (const { id, valeurs } of facettes(a)) for (const { code, nombre } of valeurs) expect(dits.filter((critere) => critere === `${id}:${code}`)).toHaveLength(nombre);
  });

  it('keeps a département under its région, which counts it', () => {
    const territoire = facettes(reel).find(({ id }) => id === 'territoire');
    const nord = territoire?.valeurs.findIndex(({ code }) => code === 'departement-59') ?? 0;
    const region = territoire?.valeurs.slice(0, nord).findLast(({ incluse }) => !incluse);
    expect(region?.code).toBe('region-32');
    expect(region?.nombre).toBeGreaterThanOrEqual(territoire?.valeurs[nord]?.nombre ?? Infinity);
  });
});

it('tells no place and no size of an action whose place is masked', () => {
  const masquee = { ...reel.actions.find((action) => criteresDe(action, reel).some((c) => c.startsWith('strate:')))! } as Extract<Atelier['actions'][number], { niveau: 'fiche' }>;
  const territoire = masquee.territoire;
  if (typeof territoire !== 'object') throw new Error('a place is needed');
  const dits = (precisionCarte: 'masquee' | 'region') => criteresDe({ ...masquee, territoire: { ...territoire, precisionCarte } }, reel).map((critere) => critere.split('-')[0]);
  expect(dits('masquee').filter((critere) => /^(?:strate|territoire)/.test(critere ?? ''))).toEqual([]);
  expect(dits('region').filter((critere) => /^(?:strate|territoire)/.test(critere ?? ''))).toEqual(['territoire:region']);
});

it('leads to the territories of the same scale and size, and to them alone', () => {
  const situees = reel.actions.flatMap((action) => {
    const comparables = comparablesDe(action, reel);
    return comparables ? [{ action, comparables }] : [];
  });
  expect(situees.length).toBeGreaterThan(2);
  for (const { action, comparables } of situees) {
    const strate = criteresDe(action, reel).find((critere) => critere.startsWith('strate:'));
    expect(reel.actions.filter((autre) => criteresDe(autre, reel).includes(strate ?? ''))).toHaveLength(comparables.nombre);
  }
});

it('gives a page to values that no other list has, and to those alone', () => {
  expect(new Set(valeursEnPropre(reel).map(({ facette }) => facette))).toEqual(new Set(['strate', 'porteur', 'distinction']));
  for (const { actions, voisines, code } of valeursEnPropre(reel)) {
    expect(actions.length).toBeGreaterThan(0);
    expect(voisines.map((v) => v.code)).not.toContain(code);
  }
});
