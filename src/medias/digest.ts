/** A picture's public name: says nothing of who or where, and changes when the picture does. */
import { createHash } from 'node:crypto';

/** 64 bits are plenty for thousands of pictures, and keep addresses short. */
const longueur = 16;

/** Short sha-256 of bytes, in hexadecimal. */
export function digest(octets: Uint8Array): string {
  return createHash('sha256').update(octets).digest('hex').slice(0, longueur);
}
