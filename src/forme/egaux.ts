/** Two trees that say the same: all but places, and what one parser writes and another leaves out. */

const muet = (cle: string, valeur: unknown) => valeur === null || valeur === undefined || cle === 'position' || cle === 'data' || (cle === 'spread' && valeur === false);

function nu(valeur: unknown): unknown {
  if (Array.isArray(valeur)) return valeur.map(nu);
  if (typeof valeur !== 'object' || valeur === null) return valeur;
  return Object.fromEntries(
    Object.entries(valeur)
      .filter(([cle, dedans]) => !muet(cle, dedans))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([cle, dedans]) => [cle, nu(dedans)]),
  );
}

export const egaux = (a: unknown, b: unknown): boolean => JSON.stringify(nu(a)) === JSON.stringify(nu(b));
