/** Files inside a zip (an EPUB is one), to be searched for leaks. Ours are plain zips: no encryption, no zip64. */
import { inflateRawSync } from 'node:zlib';

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
/** More than any file of ours; a bomb stops here. */
const MOST = 256 * 1024 * 1024;

/** True for the beginning of a zip. */
export const isZip = (bytes: Buffer): boolean => bytes.length > 22 && bytes.readUInt32LE(0) === LOCAL;

const endOf = (bytes: Buffer): number => {
  for (let i = bytes.length - 22; i >= Math.max(0, bytes.length - 22 - 0xffff); i--) if (bytes.readUInt32LE(i) === END) return i;
  return -1;
};

const content = (bytes: Buffer, at: number, method: number, size: number): Buffer => {
  const start = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
  const packed = bytes.subarray(start, start + size);
  return method === 0 ? packed : inflateRawSync(packed, { maxOutputLength: MOST });
};

/**
 * Name and content of each file of a zip, one at a time.
 * @throws when the archive is damaged
 */
export function* readZip(bytes: Buffer): Generator<{ nom: string; octets: Buffer }> {
  const end = endOf(bytes);
  if (end < 0) throw new Error('archive sans répertoire');
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    if (bytes.readUInt32LE(at) !== ENTRY) throw new Error('répertoire d’archive abîmé');
    const nameLength = bytes.readUInt16LE(at + 28);
    const nom = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    if (!nom.endsWith('/')) yield { nom, octets: content(bytes, bytes.readUInt32LE(at + 42), bytes.readUInt16LE(at + 10), bytes.readUInt32LE(at + 20)) };
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
}
