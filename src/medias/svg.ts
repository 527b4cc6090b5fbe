/** Our own drawings as PNG, for those who read no SVG. Letters are outlines: the machine's fonts do not count. */

/** One user unit is one pixel. */
export async function pngFromSvg(svg: string): Promise<Uint8Array> {
  const { default: sharp } = await import('sharp');
  return new Uint8Array(await sharp(Buffer.from(svg), { density: 72 }).png({ compressionLevel: 9, palette: true, colours: 64 }).toBuffer());
}
