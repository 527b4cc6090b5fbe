/** Heads and feet of pages: no part of the text, but a bearer's name or address may stand there alone. */
import { estPiedDuDossier, plier } from '../textes.ts';
import type { Matiere } from '../types.ts';
import type { Parties } from './archive.ts';
import { arbreXml, texteXml } from './xml.ts';

const numeros = /^(page|p)?\d*(sur|de)?\d*$/;

export function margesDe(parties: Parties, m: Matiere): string[] {
  const dits = Object.entries(parties).flatMap(([partie, octets]) => {
    const nom = /^word\/(header|footer)\d*\.xml$/.exec(partie)?.[1];
    return nom
      ? texteXml(arbreXml(octets))
          .split('\n')
          .map((texte) => ({ nom: nom === 'header' ? 'en-tête' : 'pied', texte }))
      : [];
  });
  const justes = dits.filter(({ texte }) => !numeros.test(plier(texte)) && !estPiedDuDossier(texte, m));
  return [...new Set(justes.map(({ nom, texte }) => `${nom} de page, qui n’est pas repris : « ${texte} »`))];
}
