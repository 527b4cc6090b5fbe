import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { digest } from './digest.ts';
import { identify } from './identify.ts';
import { noise, picture } from './test-pictures.ts';
import { poidsMaxWeb, webp, webWidths } from './variants.ts';

describe('digest', () => {
  it('is the start of sha-256, of the bytes seen only', () => {
    expect(digest(new TextEncoder().encode('abc'))).toBe('ba7816bf8f01cfea');
    expect(digest(new TextEncoder().encode('xabcx').subarray(1, 4))).toBe('ba7816bf8f01cfea');
  });
});

describe('webWidths', () => {
  it.each([
    [4000, [480, 960, 1440]],
    [1440, [480, 960, 1440]],
    [1439, [480, 960]],
    [480, [480]],
    [479, [479]],
  ])('%i', (largeur, attendu) => expect(webWidths({ largeur })).toEqual(attendu));
});

/** Colour of a point, as red, green, blue. */
async function colourAt(octets: Uint8Array, left: number, top: number): Promise<number[]> {
  const point = await sharp(octets).extract({ left, top, width: 1, height: 1 }).removeAlpha().raw().toBuffer();
  return [...point];
}

describe('webp', () => {
  it.each(['jpeg', 'png', 'webp'] as const)('takes everything private out of a %s', async (type) => {
    const original = await picture(type, 600, 300);
    const avant = await sharp(original).metadata();
    expect(avant.exif?.includes('MARQUE-ESPION'), 'the original must tell something').toBe(true);
    expect(avant.icc).toBeDefined();
    const sortie = await webp(original, 480);
    const apres = await sharp(sortie).metadata();
    expect([apres.format, apres.width, apres.space]).toEqual(['webp', 480, 'srgb']);
    expect([apres.exif, apres.icc, apres.xmp, apres.orientation]).toEqual([undefined, undefined, undefined, undefined]);
    expect(Buffer.from(sortie).toString('latin1')).not.toMatch(/EXIF|ICCP|XMP |MARQUE|Jeanne/);
  });

  it('stands the picture upright', async () => {
    const couchee = await picture('jpeg', 600, 300, 6); // shown after a quarter turn clockwise: red on top
    const sortie = await webp(couchee, 300);
    expect(identify(sortie)).toMatchObject({ largeur: 300, hauteur: 600 });
    const [haut, bas] = [await colourAt(sortie, 150, 20), await colourAt(sortie, 150, 580)];
    expect(haut[0]).toBeGreaterThan(150);
    expect(bas[2]).toBeGreaterThan(150);
  });

  it('brings a wide-gamut picture into sRGB', async () => {
    const p3 = await sharp({ create: { width: 64, height: 64, channels: 3, background: { r: 0, g: 128, b: 0 } } })
      .withIccProfile('p3')
      .png()
      .toBuffer();
    const [stored, shown] = [(await sharp(p3, { ignoreIcc: true }).raw().toBuffer())[1] ?? 0, await colourAt(await webp(p3, 64), 32, 32)];
    expect(stored).toBeLessThan(128);
    expect(Math.abs((shown[1] ?? 0) - 128)).toBeLessThanOrEqual(4);
  });

  it('keeps transparency, grey and 16 bits', async () => {
    const alpha = await sharp({ create: { width: 64, height: 64, channels: 4, background: '#abc8' } })
      .png()
      .toBuffer();
    expect((await sharp(await webp(alpha, 64)).metadata()).hasAlpha).toBe(true);
    const grey16 = await sharp({ create: { width: 64, height: 64, channels: 3, background: '#808080' } })
      .toColourspace('grey16')
      .png()
      .toBuffer();
    expect((await colourAt(await webp(grey16, 64), 32, 32)).every((c) => Math.abs(c - 128) <= 3)).toBe(true);
  });

  it('never enlarges', async () => {
    expect(identify(await webp(await picture('jpeg', 200, 100), 480))).toMatchObject({ largeur: 200 });
  });

  it('fits the budget, even with grain, and gives the same bytes twice', async () => {
    const grain = await noise(1440, 960);
    const [une, deux] = [await webp(grain, 1440), await webp(grain, 1440)];
    expect(une.length).toBeLessThanOrEqual(poidsMaxWeb);
    expect(une.length).toBeGreaterThan(poidsMaxWeb / 10);
    expect(Buffer.from(une).equals(Buffer.from(deux))).toBe(true);
  }, 30_000);

  it('refuses what it cannot decode, in French, and never lets libvips draw an SVG', async () => {
    const svg = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg" width="99" height="99"/>');
    await expect(webp(svg, 480)).rejects.toThrow('dessin SVG');
    const abimee = await picture('png', 200, 100);
    abimee.fill(0, abimee.length - 200, abimee.length - 60);
    await expect(webp(abimee, 200)).rejects.toThrow(/abîmée|incomplète/);
  });
});
