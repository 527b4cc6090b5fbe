import { describe, expect, test } from 'vitest';
import { contraste, couleursInsuffisantes, nomsCouleurs, palette, variablesCss } from './palette.ts';

describe('contraste', () => {
  test.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    ['#777777', '#ffffff', 4.48],
    ['#ffffff', '#777777', 4.48],
  ])('%s on %s is %f', (a, b, attendu) => expect(contraste(a, b)).toBeCloseTo(attendu, 2));
});

describe('couleursInsuffisantes', () => {
  test('the default palette keeps AA on every ground', () => expect(couleursInsuffisantes(palette())).toEqual([]));

  test('names the colour, the ground and the ratio that is missing', () => {
    const [premiere, ...autres] = couleursInsuffisantes(palette({ or: '#c08a00' }));
    expect(premiere).toMatchObject({ couleur: 'or', fond: 'papier', minimum: 4.5 });
    expect(premiere?.rapport).toBeCloseTo(3.07, 1);
    expect(autres.map(({ fond }) => fond)).toEqual(['brume', 'teinte']);
  });

  test('a hairline needs 3, not 4.5', () => {
    expect(couleursInsuffisantes(palette({ filet: '#767f91' }))).toEqual([]);
    expect(couleursInsuffisantes(palette({ filet: '#a9b0bd' })).map(({ minimum }) => minimum)).toEqual([3, 3, 3]);
  });

  test('a darker ground is measured too', () => {
    expect(couleursInsuffisantes(palette({ teinte: '#7f8899' })).every(({ fond }) => fond === 'teinte')).toBe(true);
  });
});

describe('palette', () => {
  test('an own colour replaces the default and loses its CMYK', () => {
    const propre = palette({ bleu: '#003366' });
    expect(propre.ecran.bleu).toBe('#003366');
    expect(propre.ecran.or).toBe(palette().ecran.or);
    expect(propre.impression.bleu).toBeUndefined();
    expect(propre.impression.or).toBeDefined();
  });

  test('has the inks that its printer gave', () => {
    const { impression, nuit } = palette({ bleu: '#003366' }, { bleu: [100, 60, 0, 30], nuit: [60, 40, 40, 90] });
    expect(impression.bleu).toEqual([100, 60, 0, 30]);
    expect(nuit.impression).toEqual({ nuit: [60, 40, 40, 90] });
  });

  test('pure black stays black whatever its colour on a screen', () => expect(palette({ encre: '#1a2024' }).impression.encre).toEqual([0, 0, 0, 100]));

  test('an undefined colour changes nothing', () => expect(palette({ bleu: undefined })).toEqual(palette()));

  test('no flat goes over 300 % of ink', () => {
    for (const quadri of Object.values(palette().impression)) expect(quadri.reduce((a, b) => a + b)).toBeLessThanOrEqual(300);
  });
});

describe('variablesCss', () => {
  const css = variablesCss(palette({ prune: '#40204d' }));

  test('declares every colour', () => {
    for (const nom of nomsCouleurs) expect(css).toMatch(new RegExp(`--${nom}: #[0-9a-f]{6};`));
    expect(css).toContain('--prune: #40204d;');
  });

  test('gives its ink to data-encre', () => expect(css).toContain("[data-encre='or'] { --edition: var(--or); }"));
});
