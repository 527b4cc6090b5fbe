/** The basket of this browser, the same in all its tabs; where nothing may be kept, that of this page. */
import { assainir, vide, type Panier } from './panier.ts';

/** The running head's link: its address tells apart the recueils of one host. */
export const lienDuPanier = (): HTMLAnchorElement | null => document.querySelector('.vers-panier');
const cle = `recueil.panier.1 ${lienDuPanier()?.pathname ?? ''}`;

let memoire: Panier | undefined;
const suiveurs = new Set<(panier: Panier) => void>();

/** False once something could not be kept. */
export const garde = (): boolean => memoire === undefined;

export function panier(): Panier {
  if (memoire) return memoire;
  try {
    return assainir(JSON.parse(localStorage.getItem(cle) ?? 'null'));
  } catch (error) {
    // Corrupted: begun again. Forbidden: kept here.
    if (!(error instanceof SyntaxError)) memoire = vide;
    return vide;
  }
}

/** What is there now is read again: another tab may have changed it. */
export function changer(faire: (avant: Panier) => Panier): void {
  const after = faire(panier());
  try {
    localStorage.setItem(cle, JSON.stringify(after));
    memoire = undefined;
  } catch {
    memoire = after;
  }
  dire();
}

const dire = () => {
  const now = panier();
  for (const suivre of suiveurs) suivre(now);
};

/** Now, and at each change, whatever the tab. */
export function suivre(faire: (panier: Panier) => void): void {
  suiveurs.add(faire);
  faire(panier());
}

addEventListener('storage', (event) => (event.key === cle || event.key === null) && dire());
// Back from another page: what changed there was not told to a page that slept.
addEventListener('pageshow', (event) => event.persisted && dire());
