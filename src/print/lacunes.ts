/** What is not known is said, and composed: absences of one kind share a line. */
import { enumerer, type Valeur } from '#vues';

const minuscule = (texte: string) => texte.replace(/^\p{Lu}(?=\p{Ll})/u, (c) => c.toLowerCase());
const majuscule = (texte: string) => texte.replace(/^\p{Ll}/u, (c) => c.toUpperCase());

/** An absence that says no more than itself. */
const nue = ({ valeur }: { valeur: Valeur }) => ('absence' in valeur && !valeur.precision ? valeur.absence : undefined);

/** Facts, then one line for each kind of absence that several share: « Inconnu : budget, instance ». */
export function regrouper<R extends { terme: string; valeur: Valeur; echelle?: number }>(rangs: readonly R[]): (R | { terme: string; valeur: Valeur })[] {
  const par = Map.groupBy(rangs, nue);
  const seuls = rangs.filter((rang) => (par.get(nue(rang))?.length ?? 0) < 2 || nue(rang) === undefined);
  const partages = [...par].flatMap(([absence, membres]) =>
    absence === undefined || membres.length < 2 ? [] : [{ terme: majuscule(absence), valeur: { texte: enumerer(membres.map(({ terme }) => minuscule(terme))) } }],
  );
  return [...seuls, ...partages];
}
