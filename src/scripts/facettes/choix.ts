/** What is chosen, what it keeps, what one more click would give. Pure: OR inside a facet, AND across. */

/** Facet → codes chosen; a facet without a choice is absent. */
export type Choix = ReadonlyMap<string, ReadonlySet<string>>;
/** What a thing has: `facette:code`. */
export type Criteres = ReadonlySet<string>;

export interface Compte {
  nombre: number;
  /** In a facet where something is chosen: the number comes on top of what is shown. */
  enPlus: boolean;
}

/** The choice that an address says, in the order of `facettes`; codes that nothing has are dropped. */
export function lireChoix(parametres: URLSearchParams, valeurs: ReadonlyMap<string, ReadonlySet<string>>): Choix {
  const choix = new Map<string, ReadonlySet<string>>();
  for (const [facette, codes] of valeurs) {
    const dits = parametres.getAll(facette).filter((code) => codes.has(code));
    if (dits.length > 0) choix.set(facette, new Set(dits));
  }
  return choix;
}

/** Writes the choice into an address, in the order of the page: the same choice is the same address. */
export function ecrireChoix(parametres: URLSearchParams, choix: Choix, facettes: Iterable<string>): void {
  for (const facette of facettes) {
    parametres.delete(facette);
    for (const code of choix.get(facette) ?? []) parametres.append(facette, code);
  }
}

const tient = (criteres: Criteres, facette: string, codes: ReadonlySet<string>) => [...codes].some((code) => criteres.has(`${facette}:${code}`));

export function retient(criteres: Criteres, choix: Choix, sauf?: string): boolean {
  return [...choix].every(([facette, codes]) => facette === sauf || tient(criteres, facette, codes));
}

/** For each value, what a click gives; for a value that is chosen, what it has among what is shown. */
export function compter(toutes: readonly Criteres[], choix: Choix, valeurs: ReadonlyMap<string, ReadonlySet<string>>): Map<string, Compte> {
  const comptes = new Map<string, Compte>();
  for (const [facette, codes] of valeurs) {
    const ailleurs = toutes.filter((criteres) => retient(criteres, choix, facette));
    const chosen = choix.get(facette);
    const hors = chosen ? ailleurs.filter((criteres) => !tient(criteres, facette, chosen)) : ailleurs;
    for (const code of codes) {
      const cle = `${facette}:${code}`;
      const enPlus = chosen !== undefined && !chosen.has(code);
      comptes.set(cle, { nombre: (enPlus ? hors : ailleurs).filter((criteres) => criteres.has(cle)).length, enPlus });
    }
  }
  return comptes;
}
