/** Fills the page's own template (src/components/ResultatModele.astro). Only text is set: nothing found is ever read as markup. */
import type { PageVue, PassageTrouve } from './passages.ts';

type Noms = Readonly<Record<string, string>>;

/** One item a passage; those of one page follow each other, and the first bears its title. */
export function dessinerPages(modele: HTMLTemplateElement, pages: readonly PageVue[], noms: Noms): DocumentFragment {
  const fragment = document.createDocumentFragment();
  for (const page of pages) page.passages.forEach((passage, i) => fragment.append(item(modele, page, passage, i, noms)));
  return fragment;
}

function item(modele: HTMLTemplateElement, page: PageVue, passage: PassageTrouve, rang: number, noms: Noms): Node {
  const copy = modele.content.cloneNode(true) as DocumentFragment;
  const find = (selector: string) => copy.querySelector<HTMLElement>(selector);
  find('li')?.setAttribute('data-encre', page.encre);
  find('li')?.classList.toggle('suite', rang > 0);
  find('.qui-parle')?.classList.add(passage.voix === 'palmares' ? 'sans-voix' : passage.voix);
  setText(find('.nom-voix'), noms[passage.voix]);
  const extrait = find('.extrait');
  extrait?.classList.add(passage.voix);
  extrait?.append(...passage.extrait.map(({ texte, marque }) => (marque ? mark(texte) : texte)));
  if (passage.section !== undefined) extrait?.before(line('section ui', link(passage.href, passage.section)));
  if (rang === page.passages.length - 1 && page.autres > 0) extrait?.after(line('autres ui', link(page.href, `${page.autres} autre${page.autres > 1 ? 's' : ''} passage${page.autres > 1 ? 's' : ''} dans cette page`)));
  if (rang > 0) {
    find('h3')?.remove();
    find('.marge')?.replaceChildren();
  } else head(find, page);
  return copy;
}

function head(find: (selector: string) => HTMLElement | null, page: PageVue): void {
  const titre = find('h3 a');
  titre?.setAttribute('href', page.href);
  setText(titre, page.titre);
  setText(find('.lieu'), page.lieu);
  if (page.distinction === undefined) find('.distinction')?.remove();
  else {
    setText(find('.libelle'), page.distinction);
    const tuile = find('.tuile');
    if (tuile) tuile.className = `tuile ${page.tuile ?? 'vide'}`;
  }
}

function setText(element: HTMLElement | null, text: string | undefined): void {
  if (element) element.textContent = text ?? '';
}

function link(href: string, text: string): HTMLAnchorElement {
  const a = document.createElement('a');
  a.href = href;
  a.textContent = text;
  return a;
}

function line(className: string, child: Node): HTMLParagraphElement {
  const p = document.createElement('p');
  p.className = className;
  p.append(child);
  return p;
}

function mark(text: string): HTMLElement {
  const element = document.createElement('mark');
  element.textContent = text;
  return element;
}
