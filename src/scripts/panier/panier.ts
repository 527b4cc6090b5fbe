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
  /** Notes of actions that were taken out, the last one last: put back, an action has its note again. Never in an address. */
  retirees?: readonly Gardee[];
}

export const vide: Panier = { titre: '', date: '', actions: [] };

const reId = /^[a-z0-9-]{1,80}\/[a-z0-9-]{1,80}$/;
const MOST = 200;
/** How many notes of actions taken out are kept. */
const MOST_RETIREES = 50;
const texte = (valeur: unknown, most: number): string => (typeof valeur === 'string' ? valeur.slice(0, most) : '');

/** Whatever is given: what is not a basket is left out. */
export function assainir(valeur: unknown): Panier {
  const { titre, date, actions, retirees } = (typeof valeur === 'object' && valeur !== null ? valeur : {}) as Record<string, unknown>;
  const seen = new Set<string>();
  const notes = gardeesDe(actions, seen).slice(0, MOST);
  const anciennes = gardeesDe(retirees, seen).filter(({ note }) => note !== '');
  return { titre: texte(titre, 200), date: texte(date, 100), actions: notes, ...lesRetirees(anciennes) };
}

/** What is sound in a list, each action once. */
const gardeesDe = (liste: unknown, seen: Set<string>): Gardee[] =>
  (Array.isArray(liste) ? liste : []).flatMap((une: unknown): Gardee[] => {
    const { id, note } = (typeof une === 'object' && une !== null ? une : {}) as Record<string, unknown>;
    if (typeof id !== 'string' || !reId.test(id) || seen.has(id)) return [];
    seen.add(id);
    return [{ id, note: texte(note, 4000) }];
  });

const lesRetirees = (gardees: readonly Gardee[]): Pick<Panier, 'retirees'> => (gardees.length > 0 ? { retirees: gardees.slice(-MOST_RETIREES) } : {});

export const contient = ({ actions }: Panier, id: string): boolean => actions.some((une) => une.id === id);

const avec = (panier: Panier, actions: readonly Gardee[]): Panier => ({ ...panier, actions });

/** Its note, if it has one, is kept aside. */
export function retirer(panier: Panier, id: string): Panier {
  const { retirees = [], ...reste } = panier;
  const notees = panier.actions.filter((une) => une.id === id && une.note !== '');
  return avec(
    { ...reste, ...lesRetirees([...retirees.filter((une) => notees.every((notee) => notee.id !== une.id)), ...notees]) },
    panier.actions.filter((une) => une.id !== id),
  );
}

/** At the end, or back at its rank; without a note of its own, it has that which it had when it was taken out. */
export function ajouter(panier: Panier, gardee: Gardee, rang = panier.actions.length): Panier {
  if (contient(panier, gardee.id)) return panier;
  const { retirees = [], ...reste } = panier;
  const note = gardee.note || (retirees.find(({ id }) => id === gardee.id)?.note ?? '');
  return avec({ ...reste, ...lesRetirees(retirees.filter(({ id }) => id !== gardee.id)) }, [...panier.actions.slice(0, rang), { ...gardee, note }, ...panier.actions.slice(rang)]);
}

export const basculer = (panier: Panier, id: string): Panier => (contient(panier, id) ? retirer(panier, id) : ajouter(panier, { id, note: '' }));

/** One rank up (−1) or down (1); at an end, nothing moves. */
export function deplacer(panier: Panier, id: string, pas: -1 | 1): Panier {
  const rang = panier.actions.findIndex((une) => une.id === id);
  const une = panier.actions[rang];
  if (!une || !panier.actions[rang + pas]) return panier;
  const autres = panier.actions.filter((other) => other !== une);
  return avec(panier, [...autres.slice(0, rang + pas), une, ...autres.slice(rang + pas)]);
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
