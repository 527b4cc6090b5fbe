/** Tile map of France: one cell for each of the 101 départements, near its neighbours; overseas on the last row. */

export interface Tuile {
  departement: string;
  /** Column and row, from 0. */
  x: number;
  y: number;
}

// Drawn rather than listed: a misplaced département shows, and two cannot share a cell.
const carte = `
  .   .   .   .   .   62  59  .   .   .   .   .
  .   .   .   .   76  80  02  08  .   .   .   .
  .   .   50  14  27  60  .   51  55  57  67  .
  29  22  35  61  78  95  93  10  52  54  68  .
  .   56  53  72  92  75  94  77  70  88  90  .
  .   44  49  37  28  91  45  89  21  25  .   .
  .   85  79  41  36  18  58  71  01  39  .   .
  .   17  86  87  23  03  42  69  38  74  .   .
  .   33  16  24  19  63  43  07  26  73  .   .
  .   40  47  46  12  15  48  30  84  05  .   .
  .   64  32  82  81  .   34  13  83  04  06  .
  .   .   65  31  11  .   .   .   .   .   .   2B
  .   .   .   09  .   66  .   .   .   .   .   2A
  971 972 973 974 976 .   .   .   .   .   .   .
`;

const rangees = carte
  .trim()
  .split('\n')
  .map((ligne) => ligne.trim().split(/\s+/));

/** Every tile, in reading order. */
export const tuiles: readonly Tuile[] = rangees.flatMap((rangee, y) => rangee.flatMap((departement, x) => (departement === '.' ? [] : [{ departement, x, y }])));

/** Size of the map, in cells. */
export const grille = { colonnes: Math.max(...rangees.map((r) => r.length)), rangees: rangees.length } as const;

const parDepartement = new Map(tuiles.map((tuile) => [tuile.departement, tuile]));

/** Tile of a département; none for overseas collectivities. */
export const tuileDe = (departement: string): Tuile | undefined => parDepartement.get(departement);
