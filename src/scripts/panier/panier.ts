/** A basket of actions: what a reader keeps, in which order, and why. Pure. */

export interface Gardee {
  /** `<edition>/<slug>` */
  id: string;
  note: string;
}
export interface Panier {
  titre: string;
  date: string;
  actions: readonly Gardee[];
}

export const vide: Panier = { titre: '', date: '', actions: [] };

const reId = /^[a-z0-9-]{1,80}\/[a-z0-9-]{1,80}$/;
const MOST = 200;
const texte = (valeur: unknown, most: number): string => (typeof valeur === 'string' ? valeur.slice(0, most) : '');

/** Whatever is given: what is not a basket is left out. */
export function assainir(valeur: unknown): Panier {
  const { titre, date, actions } = (typeof valeur === 'object' && valeur !== null ? valeur : {}) as Record<string, unknown>;
  const seen = new Set<string>();
  const gardees = (Array.isArray(actions) ? actions : []).flatMap((une: unknown): Gardee[] => {
    const { id, note } = (typeof une === 'object' && une !== null ? une : {}) as Record<string, unknown>;
    if (typeof id !== 'string' || !reId.test(id) || seen.has(id)) return [];
    seen.add(id);
    return [{ id, note: texte(note, 4000) }];
  });
  return { titre: texte(titre, 200), date: texte(date, 100), actions: gardees.slice(0, MOST) };
}

export const contient = ({ actions }: Panier, id: string): boolean => actions.some((une) => une.id === id);

const avec = (panier: Panier, actions: readonly Gardee[]): Panier => ({ ...panier, actions });

export const retirer = (panier: Panier, id: string): Panier =>
  avec(
    panier,
    panier.actions.filter((une) => une.id !== id),
  );

/** At the end, or back at its rank. */
export const ajouter = (panier: Panier, gardee: Gardee, rang = panier.actions.length): Panier =>
  contient(panier, gardee.id) ? panier : avec(panier, [...panier.actions.slice(0, rang), gardee, ...panier.actions.slice(rang)]);

export const basculer = (panier: Panier, id: string): Panier => (contient(panier, id) ? retirer(panier, id) : ajouter(panier, { id, note: '' }));

/** One rank up (−1) or down (1); at an end, nothing moves. */
export function deplacer(panier: Panier, id: string, pas: -1 | 1): Panier {
  const rang = panier.actions.findIndex((une) => une.id === id);
  const une = panier.actions[rang];
  if (!une || !panier.actions[rang + pas]) return panier;
  return ajouter(retirer(panier, id), une, rang + pas);
}

export const noter = (panier: Panier, id: string, note: string): Panier =>
  avec(
    panier,
    panier.actions.map((une) => (une.id === id ? { id, note } : une)),
  );

/** What the other holds and this one does not, after it; title and date where there are none. */
export const reunir = (panier: Panier, autre: Panier): Panier => ({
  ...autre.actions.reduce((somme: Panier, une) => ajouter(somme, une), panier),
  titre: panier.titre || autre.titre,
  date: panier.date || autre.date,
});
