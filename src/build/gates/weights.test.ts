import { expect, it } from 'vitest';
import type { Site } from './types.ts';
import { BUDGETS, weightsGate } from './weights.ts';

const refus = async (fichier: string, ko: number) =>
  (await weightsGate(BUDGETS)({ fichiers: new Map([[fichier, ko * 1024]]) } as unknown as Site)).map(({ message, conseil }) => `${message} ${conseil ?? ''}`);

it('what a page shows is light; what is taken away to be printed may be large; what is drawn is never the editor’s fault', async () => {
  expect(await refus('medias/abc-480.webp', 121)).toEqual([expect.stringContaining('Réduisez l’image')]);
  const kit = 'editions/2021/presse/taxis-gratuits/2021-taxis-gratuits';
  for (const [fichier, leger, lourd] of [
    [`${kit}-photo-1.jpg`, 6_000, 13_000],
    [`${kit}-carte-1080x1080.png`, 250, 301],
    [`${kit}-badge.svg`, 250, 301],
    ['og/abc.png', 250, 301],
  ] as const) {
    expect([fichier, await refus(fichier, leger)]).toEqual([fichier, []]);
    expect(await refus(fichier, lourd)).toEqual([expect.not.stringContaining('Réduisez l’image')]);
  }
});
