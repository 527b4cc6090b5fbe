/** What is printed is read back: codes by a decoder, the table as a spreadsheet takes it. */
import decodeQR from 'qr/decode.js';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import type { LiensVue } from '#vues';
import { codeEnPng, codeEnSvg } from './codes.ts';
import { codesDe } from './index.ts';
import { tableur } from './tableur.ts';

const ADRESSE = 'https://prix.exemple.fr/recueil/id/2026/taxis-gratuits-en-fin-de-nuit/';

async function pixels(fichier: Uint8Array | string, sur = '#ffffff') {
  const { data, info } = await sharp(Buffer.from(fichier), { density: 400 })
    .flatten({ background: sur })
    .resize(500)
    .toColourspace('srgb')
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, data: new Uint8Array(data) };
}

describe('a code', () => {
  it.each([
    ['SVG', async () => codeEnSvg(ADRESSE)],
    ['PNG', () => codeEnPng(ADRESSE)],
  ])('in %s is read back, even on black paper, from its own light margin', async (_nom, faire) => {
    const fichier = await faire();
    expect(decodeQR(await pixels(fichier))).toBe(ADRESSE);
    const { data, width, height } = await pixels(fichier, '#000000');
    expect(decodeQR({ data, width, height })).toBe(ADRESSE);
    // Four modules of some fifty: nothing dark in a fifteenth of each side.
    const marge = Math.floor(width / 15);
    const noirs = Array.from({ length: width * height }, (_, i) => i).filter((i) => {
      const [x, y] = [i % width, Math.floor(i / width)];
      return (data[i * 4] ?? 0) < 128 && Math.min(x, y, width - 1 - x, height - 1 - y) < marge;
    });
    expect(noirs).toEqual([]);
  });

  it('is as large as it is printed: forty millimetres, a thousand points and more', async () => {
    expect(codeEnSvg(ADRESSE)).toMatch(/^<svg [^>]*width="40mm" height="40mm"/);
    const { width = 0, density = 0 } = await sharp(await codeEnPng(ADRESSE)).metadata();
    expect(width).toBeGreaterThanOrEqual(1200);
    expect((width * 25.4) / density).toBeCloseTo(40, 0);
  });
});

const vue = (entieres = true): LiensVue => ({
  edition: '2026',
  titre: '',
  entieres,
  parue: false,
  deLEdition: [
    { quoi: 'Édition', adresse: 'https://e.fr/editions/2026/', parue: true },
    { quoi: 'Presse', adresse: 'https://e.fr/editions/2026/presse/', parue: false },
    { quoi: 'Recueil, PDF', adresse: 'https://e.fr/editions/2026/recueil-2026.pdf', parue: false },
  ],
  actions: [
    {
      slug: 'x',
      titre: '=HYPERLINK("https://mal.fr";"Cliquez")',
      porteurs: 'A ; B',
      permanente: 'https://e.fr/id/2026/x/',
      adresses: [{ quoi: 'Adresse permanente', adresse: 'https://e.fr/id/2026/x/', parue: false }],
    },
  ],
});

it('the table opens in a French Excel, and runs nothing', () => {
  const codes = new Map([...codesDe(vue())].map(([nom, adresse]) => [adresse, `${nom}.svg`]));
  expect(tableur(vue(), codes)).toBe(
    [
      '\ufeffÉdition;Action;Titre;Porteurs;Quoi;Adresse;Parution;Code QR',
      '2026;;;;Édition;https://e.fr/editions/2026/;parue;qr/_edition.svg',
      '2026;;;;Presse;https://e.fr/editions/2026/presse/;à venir;qr/_presse.svg',
      '2026;;;;Recueil, PDF;https://e.fr/editions/2026/recueil-2026.pdf;à venir;',
      '2026;x;"\'=HYPERLINK(""https://mal.fr"";""Cliquez"")";"A ; B";Adresse permanente;https://e.fr/id/2026/x/;à venir;qr/x.svg',
      '',
    ].join('\r\n'),
  );
});

it('no code leads to what nobody can follow', () => expect(codesDe(vue(false)).size).toBe(0));
