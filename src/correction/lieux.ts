/** From offsets to lines and columns. */
import type { Trouvaille } from '#recueil';

export function lieuxDe(texte: string): (debut: number, longueur: number) => Trouvaille['place'] {
  const debuts = [0];
  for (let i = texte.indexOf('\n'); i !== -1; i = texte.indexOf('\n', i + 1)) debuts.push(i + 1);
  return (debut, longueur) => {
    const ligne = debuts.findLastIndex((un) => un <= debut);
    const column = debut - (debuts[ligne] ?? 0) + 1;
    return { line: ligne + 1, column, endColumn: column + longueur };
  };
}
