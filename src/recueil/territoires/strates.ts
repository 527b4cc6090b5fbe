/** Population bands: what makes two local authorities comparable. */

export interface Strate {
  /** Stable: it may stand in an address. */
  id: string;
  libelle: string;
  /** Smallest population of the band. */
  min: number;
}

const bornes = [0, 3_500, 10_000, 20_000, 50_000, 100_000, 200_000] as const;
const nombre = (n: number) => String(n).replace(/\B(?=(\d{3})+$)/g, '\u202f');

/** Every band, from the smallest. */
export const strates: readonly Strate[] = bornes.map((min, rang) => {
  const suivante = bornes[rang + 1];
  if (suivante === undefined) return { id: `${min}-et-plus`, libelle: `${nombre(min)} habitants et plus`, min };
  if (min === 0) return { id: `moins-de-${suivante}`, libelle: `moins de ${nombre(suivante)} habitants`, min };
  return { id: `${min}-${suivante - 1}`, libelle: `de ${nombre(min)} à ${nombre(suivante - 1)} habitants`, min };
});

/** Band of a population, or `undefined` when it is unknown. */
export function strate(population: number | undefined): Strate | undefined {
  return population === undefined ? undefined : strates.findLast(({ min }) => population >= min);
}
