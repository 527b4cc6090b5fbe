/** Makes the book each time the basket changes, so that it can be printed at any time. */
import type { ActionOuverte } from '#opendata';
import { charger } from '../fiches/charger.ts';
import type { Panier } from '../panier/panier.ts';
import type { Cadre } from './fiche.ts';
import { livre } from './livre.ts';

/** Time without a change before the book is made again: typing changes it at each key. */
const REPOS = 150;

interface Demande {
  /** Where the book stands. */
  livre: HTMLElement;
  /** Address of an action's data. */
  modele: string;
  cadre: Cadre;
  /** What must be bound, at this very time. */
  affiche: () => Panier;
  connue: (id: string) => boolean;
}

export interface Reliure {
  recommencer: () => void;
  /** Resolves when all fiches and their pictures are there; throws when one did not come. */
  entier: () => Promise<void>;
}

export function reliure({ livre: place, modele, cadre, affiche, connue }: Demande): Reliure {
  const actions = new Map<string, ActionOuverte>();
  let pret: Promise<void> = Promise.resolve();
  let incomplet = false;

  const composer = async (panier: Panier): Promise<void> => {
    await new Promise((resolve) => setTimeout(resolve, REPOS));
    // Changed meanwhile: another composition is on its way.
    const stale = () => JSON.stringify(panier) !== JSON.stringify(affiche());
    if (stale()) return;
    const ids = panier.actions.map(({ id }) => id).filter(connue);
    await Promise.all(
      ids.map(async (id) => {
        const action = actions.get(id) ?? (await charger(modele, id));
        if (action) actions.set(id, action);
      }),
    );
    if (stale()) return;
    incomplet = ids.some((id) => !actions.has(id));
    // Empty, it lets the page itself be printed.
    place.replaceChildren(...(ids.length > 0 ? livre({ panier, actions }, cadre) : []));
  };

  return {
    recommencer: () => void (pret = composer(affiche())),
    entier: async () => {
      await pret;
      // What is missing is asked for again; a book with holes is neither printed nor copied.
      if (incomplet) await composer(affiche());
      if (incomplet) throw new Error('a fiche did not come');
      await Promise.all([...place.querySelectorAll('img')].map((image) => image.decode().catch(() => undefined)));
    },
  };
}
