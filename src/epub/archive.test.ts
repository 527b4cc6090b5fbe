/** The container, byte by byte where a reader looks. */
import { strFromU8, unzipSync } from 'fflate';
import process from 'node:process';
import { expect, it } from 'vitest';
import { archive } from './archive.ts';

const faire = () => archive(new Map<string, string | Uint8Array>([['META-INF/container.xml', '<a/>'], ['EPUB/b.jpg', new Uint8Array(2000)], ['EPUB/a.xhtml', 'é'.repeat(1000)]])); // prettier-ignore

it('says what it is at its thirtieth byte, bare', () => {
  const octets = faire();
  expect(strFromU8(octets.slice(30, 58))).toBe('mimetypeapplication/epub+zip');
  // Method 0: stored. No extra field.
  expect([octets[8], octets[28]]).toEqual([0, 0]);
});
it('keeps the order of its files, and gives them back', () => {
  const lus = unzipSync(faire());
  expect(Object.keys(lus)).toEqual(['mimetype', 'META-INF/container.xml', 'EPUB/b.jpg', 'EPUB/a.xhtml']);
  expect(strFromU8(lus['EPUB/a.xhtml'] ?? new Uint8Array())).toBe('é'.repeat(1000));
});
it('packs texts, and leaves pictures as they are', () => {
  const taille = (chemin: string, contenu: string | Uint8Array) => archive(new Map([[chemin, contenu]])).length;
  expect(taille('a.xhtml', 'a'.repeat(5000))).toBeLessThan(500);
  expect(taille('a.jpg', new Uint8Array(5000))).toBeGreaterThan(5000);
});
it('is the same in every time zone', () => {
  const avant = process.env['TZ'];
  const dans = (zone: string) => {
    process.env['TZ'] = zone;
    return Buffer.from(faire()).toString('base64');
  };
  try {
    expect(dans('Pacific/Kiritimati')).toBe(dans('America/Los_Angeles'));
  } finally {
    if (avant === undefined) delete process.env['TZ'];
    else process.env['TZ'] = avant;
  }
});
