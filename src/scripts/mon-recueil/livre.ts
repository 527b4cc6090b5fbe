/** The basket as a small book: a cover, a list of contents, one fiche after the other. It is what is printed and what is copied. */
import type { ActionOuverte } from '#opendata';
import { el } from '../dom.ts';
import type { Panier } from '../panier/panier.ts';
import { ficheDuLivre, type Cadre } from './fiche.ts';

export interface Livre {
  panier: Panier;
  /** By id; what did not come is not there. */
  actions: ReadonlyMap<string, ActionOuverte>;
}

export function livre({ panier, actions }: Livre, cadre: Cadre): Node[] {
  const fiches = panier.actions.flatMap(({ id, note }) => {
    const action = actions.get(id);
    return action ? [{ action, note }] : [];
  });
  const n = fiches.length;
  return [
    el(
      'header',
      { class: 'plat' },
      marques([...new Set(fiches.map(({ action }) => action.edition))], cadre),
      el('p', { class: 'de-quoi' }, cadre.recueil),
      el('h1', {}, panier.titre || 'Mon recueil'),
      panier.date !== '' && el('p', { class: 'date' }, panier.date),
      el('p', { class: 'combien' }, n > 1 ? `${n} actions` : `${n} action`),
    ),
    el(
      'section',
      { class: 'table-des-fiches' },
      el('h2', {}, 'Sommaire'),
      el('ol', {}, ...fiches.map(({ action }) => el('li', {}, el('a', { href: `#${ancre(action)}` }, action.nom), `, ${action.edition}`))),
    ),
    ...fiches.map(({ action, note }, rang) => ficheDuLivre(action, note, rang + 1, ancre(action), cadre)),
    el('footer', { class: 'colophon' }, el('p', {}, cadre.colophon)),
  ];
}

const ancre = ({ id }: ActionOuverte): string => `fiche-${id.replace('/', '-')}`;

const SVG = 'http://www.w3.org/2000/svg';
/** The marks of the editions from which the fiches come. */
function marques(editions: readonly string[], { serie }: Cadre): Node {
  const rang = el('div', { class: 'serie', 'aria-hidden': 'true' });
  for (const edition of editions) {
    const svg = document.createElementNS(SVG, 'svg');
    svg.setAttribute('class', 'couverture');
    const use = document.createElementNS(SVG, 'use');
    use.setAttribute('href', `${serie}#m${edition}`);
    svg.append(use);
    rang.append(svg);
  }
  return rang;
}
