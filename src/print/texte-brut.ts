/** Text that any machine opens: titles underlined, one fact a line. */

/** Narrow spaces are lost on old systems: a plain no-break space parts thousands. */
export const entier = (n: number): string => String(n).replace(/\B(?=(\d{3})+$)/g, '\u00a0');
export const decimal = (n: number): string => String(n).replace('.', ',');

export const rubrique = (titre: string, lignes: readonly string[], puce = '-'): string =>
  [titre, '='.repeat(titre.length), ...lignes.map((ligne) => `${puce} ${ligne}`)].join('\n');
