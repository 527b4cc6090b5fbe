/** A basket in an address. After the #: no server ever sees it, nor the notes. */
import { assainir, type Panier } from './panier.ts';

export function ecrireLien({ titre, date, actions }: Panier): string {
  const said = new URLSearchParams([...(titre ? [['titre', titre]] : []), ...(date ? [['date', date]] : [])]);
  for (const { id, note } of actions) {
    said.append('a', id);
    // The note of the action that it follows.
    if (note) said.append('note', note);
  }
  return said.toString().replaceAll('%2F', '/');
}

/** `undefined` when the address holds none: its fragment may be that of a place in the page. */
export function lireLien(hash: string): Panier | undefined {
  const said = new URLSearchParams(hash.replace(/^#/, ''));
  const actions: { id: string; note: string }[] = [];
  for (const [cle, valeur] of said) {
    const last = actions.at(-1);
    if (cle === 'a') actions.push({ id: valeur, note: '' });
    else if (cle === 'note' && last) last.note = valeur;
  }
  const panier = assainir({ titre: said.get('titre'), date: said.get('date'), actions });
  return panier.actions.length > 0 ? panier : undefined;
}
