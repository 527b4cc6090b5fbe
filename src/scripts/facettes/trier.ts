/** The order of the list: by edition, from either end, or all titles in one. The list as it came is the order to go back to. */

export type Tri = '' | 'ancien' | 'titre';

const ordres = new WeakMap<Element, { sections: HTMLElement[]; lignes: { element: HTMLElement; dans: Element }[] }>();

function ordreDe(liste: Element) {
  const known = ordres.get(liste);
  if (known) return known;
  const lignes = [...liste.querySelectorAll<HTMLElement>('li[data-criteres]')].map((element) => ({ element, dans: element.parentElement ?? liste }));
  const ordre = { sections: [...liste.querySelectorAll<HTMLElement>('.millesimes')], lignes };
  ordres.set(liste, ordre);
  return ordre;
}

const titre = (element: HTMLElement) =>
  element
    .querySelector('h3')
    ?.textContent.trim()
    .replace(/^[«"“\s]+/, '') ?? '';

export function trier(liste: Element, tri: Tri): void {
  const { sections, lignes } = ordreDe(liste);
  const plate = liste.querySelector<HTMLElement>('.par-titre') ?? creer(sections[0]);
  plate.hidden = tri !== 'titre';
  if (tri === 'titre') {
    const rangees = [...lignes].sort((a, b) => titre(a.element).localeCompare(titre(b.element), 'fr'));
    plate.append(...rangees.map(({ element }) => element));
    return;
  }
  for (const { element, dans } of lignes) dans.append(element);
  const [premiere] = sections;
  const parent = premiere?.parentElement;
  if (parent) parent.append(...(tri === 'ancien' ? [...sections].reverse() : sections));
}

function creer(devant: HTMLElement | undefined): HTMLElement {
  const plate = document.createElement('ol');
  plate.className = 'breves par-titre';
  devant?.before(plate);
  return plate;
}
