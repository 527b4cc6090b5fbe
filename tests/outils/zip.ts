/** Writes small zips for tests: one entry stored, the next deflated, so that both are read. */
import { crc32, deflateRawSync } from 'node:zlib';

const header = (signature: number, size: number, fields: readonly [at: number, value: number, bytes: 2 | 4][]): Buffer => {
  const buffer = Buffer.alloc(size);
  buffer.writeUInt32LE(signature, 0);
  for (const [at, value, bytes] of fields) {
    if (bytes === 4) buffer.writeUInt32LE(value, at);
    else buffer.writeUInt16LE(value, at);
  }
  return buffer;
};

/** A zip of these files. */
export function zipOf(files: Readonly<Record<string, string>>): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [rank, [name, text]] of Object.entries(files).entries()) {
    const data = Buffer.from(text);
    const method = rank % 2 === 0 ? 0 : 8;
    const packed = method === 0 ? data : deflateRawSync(data);
    const label = Buffer.from(name);
    const common = (at: number): [number, number, 2 | 4][] => [
      [at, method, 2],
      [at + 6, crc32(data), 4],
      [at + 10, packed.length, 4],
      [at + 14, data.length, 4],
      [at + 18, label.length, 2],
    ];
    const local = Buffer.concat([header(0x04034b50, 30, common(8)), label, packed]);
    directory.push(Buffer.concat([header(0x02014b50, 46, [...common(10), [42, offset, 4]]), label]));
    locals.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const end = header(0x06054b50, 22, [
    [8, locals.length, 2],
    [10, locals.length, 2],
    [12, central.length, 4],
    [16, offset, 4],
  ]);
  return Buffer.concat([...locals, central, end]);
}
