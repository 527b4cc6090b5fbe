/**
 * What a part of a body says, whatever way it is written in: two parts with the same key are one, before and after the rich editor.
 * The editor loses backslashes and the alignment of tables, writes `_` for `*`, four spaces for two, and a language for code that has none.
 */
import { blocEcrit, morceauxDe } from './morceaux.ts';
import { estTableau, rangeesDe } from './tableau.ts';

export function cleDe(texte: string): string {
  const bloc = blocEcrit(texte);
  if (bloc) return JSON.stringify([bloc.nom, Object.entries(bloc.attributs).sort(), morceauxDe(bloc.dedans ?? '').map((un) => cleDe(un.texte))]);
  if (/^[ \t]*(`{3,}|~{3,})/.test(texte)) return `code ${texte.replace(/^([ \t]*(?:`{3,}|~{3,}))plain(?=\n)/, '$1').trim()}`;
  if (/^ {0,3}([-*_])[ \t]*(?:\1[ \t]*){2,}$/.test(texte)) return 'filet';
  if (estTableau(texte)) return `tableau ${JSON.stringify(rangeesDe(texte).map((rangee) => rangee.map(enClair)))}`;
  return enClair(rangs(texte));
}

const enClair = (texte: string): string =>
  texte
    .replace(/\\(?=[!-/:-@[-`{-~])/g, '')
    .replace(/_/g, '*')
    .replace(/&#32;/g, ' ');

/** Lines of a list by their depth, not by their spaces. */
function rangs(texte: string): string {
  const retraits = [...new Set([...texte.matchAll(/^[ \t]*/gm)].map(([retrait]) => retrait.length))].sort((a, b) => a - b);
  return texte.replace(/^[ \t]*/gm, (retrait) => `${retraits.indexOf(retrait.length)} `);
}
