/** Mends what a person wrote in the rich editor: signs that the profile reads as code, and the language that it gives to plain code. */
import { blocs } from '#blocs';

const connus = Object.keys(blocs).join('|');
const reBalise = new RegExp(String.raw`</?(?:${connus})(?:\s+\w+=(?:"[^"]*"|'[^']*'))*\s*/?>`, 'g');
/** Code keeps its signs, and so do the tags of our blocks. */
const reTel = /(`+)[\s\S]*?\1(?!`)|\\./g;

export function reparer(texte: string): string {
  if (/^[ \t]*(`{3,}|~{3,})/.test(texte)) return texte.replace(/^([ \t]*(?:`{3,}|~{3,}))plain(?=\n)/, '$1');
  const tels = [...texte.matchAll(new RegExp(`${reBalise.source}|${reTel.source}`, 'g'))];
  let fait = '';
  let ici = 0;
  for (const { 0: tel, index } of tels) {
    fait += echapper(texte.slice(ici, index)) + tel;
    ici = index + tel.length;
  }
  return fait + echapper(texte.slice(ici));
}

const echapper = (texte: string): string => texte.replace(/[{<]/g, '\\$&');
