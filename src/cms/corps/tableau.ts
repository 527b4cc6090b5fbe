/** Tables as they are written. */
const reSeparateur = /^\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;

export const estTableau = (texte: string): boolean => {
  const [titre = '', separateur = ''] = texte.split('\n');
  return titre.includes('|') && separateur.includes('-') && reSeparateur.test(separateur);
};

const cases = (ligne: string): string[] =>
  ligne
    .trim()
    .replace(/^\||\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((une) => une.trim());

/** Cells of all rows but the line that says their alignment. */
export const rangeesDe = (texte: string): string[][] => texte.split('\n').flatMap((ligne, i) => (i === 1 ? [] : [cases(ligne)]));

/** The alignments of `avant`, on a table that has lost its own: the editor does not know them. */
export function aligner(avant: string, apres: string): string {
  if (!estTableau(avant) || !estTableau(apres)) return apres;
  const [anciens, actuels] = [avant, apres].map((texte) => cases(texte.split('\n')[1] ?? '')) as [string[], string[]];
  if (anciens.length !== actuels.length || actuels.some((un) => un.includes(':'))) return apres;
  const separateur = `| ${anciens.map((un) => un.replace(/-+/, '---')).join(' | ')} |`;
  return apres
    .split('\n')
    .map((ligne, i) => (i === 1 ? separateur : ligne))
    .join('\n');
}
