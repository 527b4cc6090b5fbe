import decodeQR from 'qr/decode.js';
import { expect, it } from 'vitest';
import { qr } from './qr.ts';

/** Draws the path's runs as pixels, `pas` of them a module. */
function pixels(svg: string, pas: number) {
  const cote = Number(/viewBox="0 0 (\d+) /.exec(svg)?.[1]) * pas;
  const data = new Uint8Array(cote * cote * 4).fill(255);
  for (const [, x = '', y = '', longueur = ''] of svg.matchAll(/M(\d+) (\d+)h(\d+)v1/g)) {
    for (let dy = 0; dy < pas; dy++)
      for (let dx = 0; dx < Number(longueur) * pas; dx++)
        data.fill(0, ((Number(y) * pas + dy) * cote + Number(x) * pas + dx) * 4, ((Number(y) * pas + dy) * cote + Number(x) * pas + dx) * 4 + 3);
  }
  return { width: cote, height: cote, data };
}

it('what is drawn is read back', () => {
  const adresse = 'https://exemple.fr/recueil/id/2013/dispositif-valenciennois/';
  expect(decodeQR(pixels(qr(adresse), 6))).toBe(adresse);
});
it('four light modules stand around it', () => expect(qr('a')).toMatch(/^<svg [^>]+><path d="M4 4h7/));
