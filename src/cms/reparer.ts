/**
 * A fault of Sveltia 0.221.1, mended as the page is built. The values of blocks lie beside an entry's draft. When a draft is made anew under an entry that
 * is open (its address given again, its file changed elsewhere), they are gone, and the page is not: each block is then told to be empty, and writes that.
 * The page follows the values, not the entry's name. To be looked at again with each version.
 */
import type { Plugin } from 'vite';

const cherche = '()=>r().current?.id,e=>{';
const mis = '()=>rangDesValeurs(r().current?.extraValues),e=>{';
/** What is kept over a save that leaves the entry open is the same object: the page then stays as it is. */
const aide = `
const rangsDesValeurs = new WeakMap();
let dernierRang = 0;
function rangDesValeurs(valeurs) {
  if (!valeurs) return undefined;
  if (!rangsDesValeurs.has(valeurs)) rangsDesValeurs.set(valeurs, ++dernierRang);
  return rangsDesValeurs.get(valeurs);
}
`;

export const reparer = (): Plugin => ({
  name: 'recueil-reparer',
  enforce: 'pre',
  transform(code, id) {
    if (!/@sveltia[\\/]cms[\\/]npm[\\/]index\.js$/.test(id)) return;
    const morceaux = code.split(cherche);
    if (morceaux.length !== 2) throw new Error(`Sveltia has changed: src/cms/reparer.ts finds ${morceaux.length - 1} places for its mend, not one.`);
    return morceaux.join(mis) + aide;
  },
});
