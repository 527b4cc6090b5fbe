/** For each item of `apres`, the item of `avant` that it is: the longest series that both have in the same order. */
export function alignees(avant: readonly string[], apres: readonly string[]): (number | undefined)[] {
  const longueurs = Array.from({ length: avant.length + 1 }, () => new Array<number>(apres.length + 1).fill(0));
  const a = (i: number, j: number) => longueurs[i]?.[j] ?? 0;
  for (let i = avant.length - 1; i >= 0; i--)
    for (let j = apres.length - 1; j >= 0; j--) (longueurs[i] ?? [])[j] = avant[i] === apres[j] ? a(i + 1, j + 1) + 1 : Math.max(a(i + 1, j), a(i, j + 1));
  const paires: (number | undefined)[] = new Array<number | undefined>(apres.length).fill(undefined);
  for (let i = 0, j = 0; i < avant.length && j < apres.length;) {
    if (avant[i] === apres[j]) paires[j++] = i++;
    else if (a(i + 1, j) >= a(i, j + 1)) i++;
    else j++;
  }
  return paires;
}
