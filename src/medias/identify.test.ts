import fc from 'fast-check';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { identify } from './identify.ts';
import { type TypeImage, types } from './signatures.ts';
import { picture } from './test-pictures.ts';

const text = (contenu: string) => Uint8Array.from(contenu, (c) => c.charCodeAt(0));
const refusal = (octets: Uint8Array) => {
  const identite = identify(octets);
  return identite.ok ? 'accepted' : `${identite.probleme} / ${identite.conseil}`;
};

describe('identify', () => {
  it.each(types.flatMap((type) => [1, 2, 3, 4, 5, 6, 7, 8].map((o) => [type, o] as const)))(
    'reads the size of a %s of orientation %i as sharp shows it',
    async (type, orientation) => {
      const octets = await picture(type, 64, 32, orientation);
      const vue = (await sharp(octets).metadata()).autoOrient;
      expect(identify(octets)).toEqual({ ok: true, type, largeur: vue.width, hauteur: vue.height });
      expect(vue.width).toBe(orientation >= 5 ? 32 : 64);
    },
  );

  it.each([
    [
      'a bare JPEG',
      () =>
        sharp({ create: { width: 70, height: 30, channels: 3, background: '#abc' } })
          .jpeg({ progressive: true })
          .toBuffer(),
    ],
    [
      'a bare lossy WebP',
      () =>
        sharp({ create: { width: 70, height: 30, channels: 3, background: '#abc' } })
          .webp()
          .toBuffer(),
    ],
    [
      'a bare lossless WebP',
      () =>
        sharp({ create: { width: 70, height: 30, channels: 4, background: '#abc8' } })
          .webp({ lossless: true })
          .toBuffer(),
    ],
    [
      'a lossy WebP with transparency',
      () =>
        sharp({ create: { width: 70, height: 30, channels: 4, background: '#abc8' } })
          .webp()
          .toBuffer(),
    ],
  ])('reads %s', async (_, make) => {
    expect(identify(await make())).toMatchObject({ ok: true, largeur: 70, hauteur: 30 });
  });

  it('accepts what telephones append after the picture', async () => {
    const jpeg = await picture('jpeg');
    expect(identify(new Uint8Array([...jpeg, ...text('SEFT carte de profondeur')])).ok).toBe(true);
  });

  it.each([
    ['', 'fichier vide / copiez de nouveau l’image depuis l’original'],
    ['bonjour tout le monde', 'fichier qui n’est pas une image connue / enregistrez l’image en JPEG, PNG ou WebP'],
    ['<?xml version="1.0"?>\n<!-- dessin -->\n<svg xmlns="…">', 'dessin SVG / exportez le dessin en PNG, à au moins 1 440 px de large'],
    ['\xef\xbb\xbf<svg>', 'dessin SVG / exportez le dessin en PNG, à au moins 1 440 px de large'],
    ['\0\0\0\x18ftypheic\0\0', 'image HEIC / réenregistrez la photo en JPEG'],
    ['\0\0\0\x18ftypmif1\0\0', 'image HEIC / réenregistrez la photo en JPEG'],
    ['\0\0\0\x18ftypavif\0\0', 'image AVIF / réenregistrez la photo en JPEG'],
    ['\0\0\0\x18ftypisom\0\0', 'film / choisissez une image fixe'],
    ['GIF89a', 'image GIF / enregistrez une image fixe en PNG'],
    ['%PDF-1.7', 'document PDF / exportez la page voulue en PNG ou en JPEG'],
    ['II*\0', 'image TIFF / réenregistrez la photo en JPEG'],
    ['MM\0*', 'image TIFF / réenregistrez la photo en JPEG'],
    ['<!DOCTYPE html><html><body><svg></svg>', 'page web / enregistrez l’image elle-même, pas la page qui la montre'],
  ])('refuses %j', (contenu, attendu) => expect(refusal(text(contenu)).replaceAll('\u202f', ' ')).toBe(attendu));

  it.each(types)('refuses a %s cut anywhere', async (type) => {
    const entiere = await picture(type, 200, 100);
    for (let taille = 33; taille < entiere.length; taille += 7) {
      expect(refusal(entiere.slice(0, taille)), `cut at ${taille}`).toMatch(/^image (JPEG|PNG|WebP) incomplète/);
    }
  });

  it.each([
    [13_000, 400, 'image de 13 000 × 400 px : plus de 12 000 px de côté ou 60 millions de pixels / réduisez-la à 4 000 px de large'],
    [9_000, 9_000, 'image de 9 000 × 9 000 px : plus de 12 000 px de côté ou 60 millions de pixels / réduisez-la à 4 000 px de large'],
    [15, 400, 'image de 15 × 400 px : trop petite / choisissez une image d’au moins 16 px de côté ; 1 440 px de large est une bonne taille'],
    [16, 12_000, 'accepted'],
  ])('%i × %i', async (largeur, hauteur, attendu) => {
    const octets = await picture('png', 20, 20);
    new DataView(octets.buffer).setUint32(16, largeur);
    new DataView(octets.buffer).setUint32(20, hauteur);
    expect(refusal(octets).replaceAll('\u202f', ' ')).toBe(attendu);
  });

  it('refuses animations, of which sharp would keep the first frame without a word', async () => {
    const pile = { width: 32, height: 64, channels: 3, background: '#abc', pageHeight: 32 } as const;
    const animee = await sharp({ create: { ...pile, noise: { type: 'gaussian', mean: 128, sigma: 40 } } })
      .webp({ delay: [100, 100] })
      .toBuffer();
    expect((await sharp(animee).metadata()).pages).toBe(2);
    expect(refusal(animee)).toBe('image WebP animée / enregistrez une image fixe en JPEG ou en PNG');
  });
});

/** Puts bytes inside a file. */
const insert = (octets: Uint8Array, i: number, ajout: string) => new Uint8Array([...octets.slice(0, i), ...text(ajout), ...octets.slice(i)]);

describe('details of the formats', () => {
  it('JPEG: the end of a thumbnail is not the end of the picture', async () => {
    const vignette = '\xff\xe1\0\x0cExif\0\0\xff\xd8\xff\xd9';
    const entiere = insert(await picture('jpeg'), 2, vignette);
    expect(refusal(entiere)).toBe('accepted');
    expect(refusal(entiere.slice(0, -2))).toMatch(/^image JPEG incomplète/);
  });

  it('JPEG: fill bytes between segments are lawful', async () => {
    expect(refusal(insert(await picture('jpeg'), 2, '\xff\xff'))).toBe('accepted');
  });

  it('PNG: an animation is refused', async () => {
    const anime = insert(await picture('png'), 33, '\0\0\0\x08acTL\0\0\0\x02\0\0\0\0crc!');
    expect(refusal(anime)).toMatch(/^image PNG animée/);
  });

  it('WebP: a chunk of odd length is padded', async () => {
    const tournee = insert(await picture('webp', 64, 32, 6), 30, 'XXXX\x03\0\0\0abc\0');
    new DataView(tournee.buffer).setUint32(4, tournee.length - 8, true);
    expect(identify(tournee)).toMatchObject({ ok: true, largeur: 32, hauteur: 64 });
  });
});

describe('hostile bytes', () => {
  const pictures = new Map<TypeImage, Uint8Array>();
  beforeAll(async () => {
    for (const type of types) pictures.set(type, await picture(type, 64, 32, 6));
  });

  const always = (octets: Uint8Array) => {
    const identite = identify(octets);
    if (identite.ok) expect(identite.largeur * identite.hauteur).toBeGreaterThan(0);
    else expect(identite.probleme && identite.conseil).toMatch(/\S/);
  };

  const prefixes = ['', '\xff\xd8\xff', '\x89PNG\r\n\x1a\n', 'RIFF\x10\0\0\0WEBPVP8X', 'RIFF\x10\0\0\0WEBPVP8 '];

  it('always answers random bytes, whatever their signature', () => {
    fc.assert(
      fc.property(fc.constantFrom(...prefixes), fc.uint8Array({ maxLength: 300 }), (prefixe, suite) => always(new Uint8Array([...text(prefixe), ...suite]))),
      { numRuns: 1000 },
    );
  });

  it('always answers real pictures with damaged headers', () => {
    const degats = fc.array(fc.tuple(fc.nat(600), fc.integer({ min: 0, max: 255 })), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(fc.constantFrom(...types), degats, (type, changes) => {
        const octets = (pictures.get(type) ?? new Uint8Array(1)).slice();
        for (const [i, valeur] of changes) octets[i % octets.length] = valeur;
        always(octets);
      }),
      { numRuns: 1000 },
    );
  });
});
