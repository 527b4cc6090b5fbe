/** The basket's list: one item an action, to move, to take out, to note. Items stay the same elements: what is being typed is not touched. */
import { bouton, el, enSaisie, hors } from '../dom.ts';
import type { Gardee, Panier } from '../panier/panier.ts';

export interface Gestes {
  deplacer: (id: string, pas: -1 | 1) => void;
  retirer: (id: string) => void;
  noter: (id: string, note: string) => void;
}
export interface Titre {
  titre: string;
  edition: string;
  href: string;
}
type TitreDe = (id: string) => Titre | undefined;

export interface Liste {
  /** One's own can be changed; someone else's is read. */
  montrer: (panier: Panier, aMoi: boolean) => void;
  /** A button of one's own item. */
  bouton: (id: string, selector: string) => HTMLElement | null;
}

export function liste(ol: HTMLElement, titreDe: TitreDe, gestes: Gestes): Liste {
  const items = new Map<string, HTMLLIElement>();
  const cle = (id: string, aMoi: boolean) => `${id} ${String(aMoi)}`;
  const itemDe = (gardee: Gardee, aMoi: boolean): HTMLLIElement => {
    const item = items.get(cle(gardee.id, aMoi)) ?? (aMoi ? mien(gardee.id, titreDe, gestes) : lu(gardee, titreDe));
    items.set(cle(gardee.id, aMoi), item);
    return item;
  };
  return {
    montrer: ({ actions }, aMoi) => {
      const after = actions.map((gardee) => itemDe(gardee, aMoi));
      after.forEach((item, rang) => mettreAJour(item, actions[rang]?.note ?? '', rang, actions.length));
      // What is in its place already is left there, and keeps the focus.
      after.forEach((item, rang) => ol.children[rang] !== item && ol.insertBefore(item, ol.children[rang] ?? null));
      for (const old of [...ol.children].slice(after.length)) old.remove();
    },
    bouton: (id, selector) => items.get(cle(id, true))?.querySelector(selector) ?? null,
  };
}

function mettreAJour(item: HTMLLIElement, note: string, rang: number, n: number): void {
  const champ = item.querySelector('textarea');
  if (champ && !enSaisie(champ) && champ.value !== note) champ.value = note;
  const lue = item.querySelector('p.note-lecteur');
  if (lue) lue.textContent = note;
  item.querySelector('[data-pas="-1"]')?.setAttribute('aria-disabled', String(rang === 0));
  item.querySelector('[data-pas="1"]')?.setAttribute('aria-disabled', String(rang === n - 1));
}

function tete(id: string, titreDe: TitreDe): HTMLElement {
  const connu = titreDe(id);
  if (!connu) return el('h3', { class: 'titre' }, `${id} n’est plus au recueil`);
  return el('h3', { class: 'titre' }, el('a', { href: connu.href }, connu.titre), ' ', el('span', { class: 'an' }, connu.edition));
}

function mien(id: string, titreDe: TitreDe, { deplacer, retirer, noter }: Gestes): HTMLLIElement {
  const nom = titreDe(id)?.titre ?? id;
  const geste = (mot: string, faire: () => void, attributs: Record<string, string>) => bouton(mot, faire, attributs, hors(`\u00a0: ${nom}`));
  const champ = el('textarea', { rows: '2', maxlength: '4000', id: `note-${id.replace('/', '-')}` });
  champ.addEventListener('input', () => noter(id, champ.value));
  return el(
    'li',
    {},
    tete(id, titreDe),
    el('div', { class: 'note-lecteur' }, el('label', { for: champ.id }, 'Ma note', hors(` sur ${nom}`)), champ),
    el(
      'p',
      { class: 'gestes' },
      geste('Monter', () => deplacer(id, -1), { 'data-pas': '-1' }),
      ' ',
      geste('Descendre', () => deplacer(id, 1), { 'data-pas': '1' }),
      ' ',
      geste('Retirer', () => retirer(id), { class: 'retirer' }),
    ),
  );
}

const lu = ({ id }: Gardee, titreDe: TitreDe): HTMLLIElement => el('li', {}, tete(id, titreDe), el('p', { class: 'note-lecteur' }));
