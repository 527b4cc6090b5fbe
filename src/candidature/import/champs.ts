/** Fields that Word writes in one element (a date, an address, a cross-reference): mammoth drops them with their text, and reads those written in several. */
import { strFromU8, strToU8 } from 'fflate';
import type { Parties } from './archive.ts';

const textes = /^word\/(document|footnotes|endnotes)\.xml$/;
const champ = /<(\w+):fldSimple((?:\s+[\w:]+=(?:"[^"]*"|'[^']*'))*)\s*>|<\/(\w+):fldSimple\s*>/g;

export const deplierChamps = (parties: Parties): Parties =>
  Object.fromEntries(Object.entries(parties).map(([nom, octets]) => [nom, textes.test(nom) && contient(octets) ? strToU8(deplier(strFromU8(octets))) : octets]));

const contient = (octets: Uint8Array) => strFromU8(octets).includes(':fldSimple');

function deplier(xml: string): string {
  return xml.replace(champ, (_, w: string | undefined, attributs: string | undefined, fin: string | undefined) => {
    const marque = (nom: string, type: string) => `<${nom}:r><${nom}:fldChar ${nom}:fldCharType="${type}"/></${nom}:r>`;
    if (w === undefined) return marque(fin ?? 'w', 'end');
    const [, guillemet = '"', instruction = ''] = /:instr=(["'])(.*?)\1/.exec(attributs ?? '') ?? [];
    const dite = instruction.replaceAll(guillemet === "'" ? "'" : '"', '');
    return `${marque(w, 'begin')}<${w}:r><${w}:instrText xml:space="preserve">${dite}</${w}:instrText></${w}:r>${marque(w, 'separate')}`;
  });
}
