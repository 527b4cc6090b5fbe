/** Bounded reads: outside the file a number is NaN and a text is cut, so that hostile bytes can never throw. */
export interface Lecteur {
  octets: Uint8Array;
  u8: (i: number) => number;
  u16be: (i: number) => number;
  u16le: (i: number) => number;
  u32be: (i: number) => number;
  u32le: (i: number) => number;
  /** One character a byte, whatever the byte. */
  ascii: (debut: number, longueur: number) => string;
}

/** Wraps bytes for reading; NaN makes every comparison false, which ends the parsers' loops. */
export function lecteur(octets: Uint8Array): Lecteur {
  const u8 = (i: number) => octets[i] ?? NaN;
  const sum = (i: number, weights: readonly number[]) => weights.reduce((total, weight, n) => total + u8(i + n) * weight, 0);
  return {
    octets,
    u8,
    u16be: (i) => sum(i, [0x100, 1]),
    u16le: (i) => sum(i, [1, 0x100]),
    u32be: (i) => sum(i, [0x1000000, 0x10000, 0x100, 1]),
    u32le: (i) => sum(i, [1, 0x100, 0x10000, 0x1000000]),
    ascii: (debut, longueur) => String.fromCharCode(...octets.subarray(debut, debut + longueur)),
  };
}
