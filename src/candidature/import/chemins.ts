/** Values of a front matter by their dotted path. */
export type Pas = string | number;
export type Donnees = Record<string, unknown>;

export const enPas = (cle: string): Pas[] => cle.split('.').map((pas) => (/^\d+$/.test(pas) ? Number(pas) : pas));

export const lire = (donnees: unknown, chemin: readonly Pas[]): unknown =>
  chemin.reduce<unknown>((valeur, pas) => (typeof valeur === 'object' && valeur !== null ? (valeur as Record<Pas, unknown>)[pas] : undefined), donnees);

/** Objects and lists on the way are made. */
export function ecrire(donnees: Donnees, chemin: readonly Pas[], valeur: unknown): void {
  let la: Record<Pas, unknown> = donnees;
  chemin.forEach((pas, i) => {
    if (i === chemin.length - 1) la[pas] = valeur;
    else la = (la[pas] ??= typeof chemin[i + 1] === 'number' ? [] : {}) as Record<Pas, unknown>;
  });
}

export function oter(donnees: Donnees, chemin: readonly Pas[]): void {
  const parent = lire(donnees, chemin.slice(0, -1));
  const dernier = chemin.at(-1);
  if (typeof parent !== 'object' || parent === null || dernier === undefined) return;
  if (Array.isArray(parent)) parent.splice(Number(dernier), 1);
  else Reflect.deleteProperty(parent, dernier);
}
