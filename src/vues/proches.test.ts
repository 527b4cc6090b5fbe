import { describe, expect, it } from 'vitest';
import { atelierDe } from '../../tests/outils/petit-atelier.ts';
import { action, base, edition } from '../../tests/outils/petit-recueil.ts';
import { prochesDe } from './proches.ts';

const paru = 'publication: 2026-01-01T00:00';
const axe = (usages: string) =>
  `libelle: Public\naide: Qui.\nordre: 1\nchoix: plusieurs\nrequisPour: []\nusages: [${usages}]\ntermes:\n  - { code: rare, libelle: Rares }\n  - { code: tous, libelle: Tous }\n  - { code: a-et-b, libelle: A et B }\n`;

/** Actions by their terms and their commune; `a` and `b` are themes. */
async function proches(actions: Record<string, { theme?: string; public?: string[]; commune?: string; plus?: string }>, usages = 'comparaison') {
  const fichiers = Object.entries(actions).map(([nom, { theme = 'a', public: codes = [], commune = '59606', plus = '' }]) => [
    `editions/2026/${theme}/${nom}/action.mdx`,
    action(nom, `${paru}\naxes: { public: [${codes.join(', ')}] }\n${plus}`).replace('59606', commune),
  ]);
  const a = await atelierDe({ ...base, 'axes/public.yaml': axe(usages), 'editions/2026/edition.mdx': edition(paru).replace('[a]', '[a, b]'), ...Object.fromEntries(fichiers) });
  const [premiere] = a.actions.filter(({ slug }) => slug === 'x');
  if (!premiere) throw new Error('not published');
  return prochesDe(premiere, a);
}

describe('actions to bring together', () => {
  it('are those that share what is rare before those that share what is common, with the reason', async () => {
    const vues = await proches({
      x: { theme: 'a', public: ['rare', 'tous'], commune: '59606' },
      y: { theme: 'b', public: ['rare', 'tous'], commune: '75056' },
      z: { theme: 'b', public: ['tous'], commune: '13055' },
      t: { theme: 'b', public: ['tous'], commune: '69123' },
      u: { theme: 'b', public: ['tous'], commune: '31555' },
      v: { theme: 'b', public: ['tous'], commune: '06088' },
    });
    expect(vues.map(({ titre, raison }) => [titre, raison.replace(/\s/g, ' ')])).toEqual([['Titre de y', 'Même public : rares et tous']]);
  });

  it('say the theme, and a commune of the same size where the place may be told', async () => {
    const cinq = Object.fromEntries(['p', 'q', 'r', 's'].map((nom) => [nom, { theme: 'b', commune: '75056' }]));
    const [vue] = await proches({ x: {}, y: { commune: '59392' }, ...cinq });
    expect(vue?.raison.replace(/\s/g, ' ')).toBe('Même thème ; commune de même taille : de 20 000 à 49 999 habitants');
  });

  it('do not mistake a term that holds « et » for two', async () => {
    const [vue] = await proches({
      x: { public: ['a-et-b', 'rare'] },
      y: { theme: 'b', public: ['a-et-b', 'rare'], commune: '75056' },
      z: { theme: 'b', commune: '13055' },
      t: { theme: 'b', commune: '69123' },
    });
    expect(vue?.raison).toMatch(/: rares, a et b$|: a et b, rares$/);
  });

  it('are not compared by an axis that is not for it', async () => {
    expect(await proches({ x: { public: ['rare'] }, y: { theme: 'b', public: ['rare'], commune: '75056' }, z: { theme: 'b', commune: '13055' } }, 'facette')).toEqual([]);
  });

  it('keep silent on the size of a place that is told less finely than it is', async () => {
    const masque = 'territoire: { echelle: commune, codes: ["59606"], precisionCarte: departement }';
    const fiche = action('x', paru).replace(/territoire: .*\n/, `${masque}\n`);
    const a = await atelierDe({
      ...base,
      'editions/2026/edition.mdx': edition(paru).replace('[a]', '[a, b]'),
      'editions/2026/a/x/action.mdx': fiche,
      'editions/2026/b/y/action.mdx': action('y', paru),
      'editions/2026/b/z/action.mdx': action('z', paru).replace('59606', '75056'),
      'editions/2026/b/t/action.mdx': action('t', paru).replace('59606', '13055'),
    });
    const [x] = a.actions.filter(({ slug }) => slug === 'x');
    expect(x && prochesDe(x, a)).toEqual([]);
  });
});
