/** Fills the page's own template (src/components/ResultatModele.astro). Only text is set: nothing found is ever read as markup. */
import type { Morceau } from '#search/client';
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
  const voix = passage.voix === 'palmares' ? 'sans-voix' : passage.voix;
  find('.qui-parle')?.classList.add(voix);
  setText(find('.nom-voix'), noms[passage.voix]);
  const extrait = find('.extrait');
  extrait?.classList.add(voix);
  if (passage.section !== undefined) extrait?.before(line('endroit ui', link(passage.href, passage.section)));
  if (rang === page.passages.length - 1 && page.autres > 0) extrait?.after(line('autres ui', link(page.href, [{ texte: autres(page.autres), marque: false }])));
  if (passage.extrait.length > 0) extrait?.append(...nodes(passage.extrait));
  else extrait?.remove();
  if (rang > 0) {
    find('h3')?.remove();
    find('.marge')?.replaceChildren();
  } else head(find, page);
  return copy;
}

function head(find: (selector: string) => HTMLElement | null, page: PageVue): void {
  const titre = find('h3 a');
  titre?.setAttribute('href', page.href);
  titre?.replaceChildren(...nodes(page.titre));
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

const autres = (n: number): string => (n > 1 ? `${n} autres passages dans cette page` : '1 autre passage dans cette page');

function link(href: string, morceaux: readonly Morceau[]): HTMLAnchorElement {
  const a = document.createElement('a');
  a.href = href;
  a.append(...nodes(morceaux));
  return a;
}

function line(className: string, child: Node): HTMLParagraphElement {
  const p = document.createElement('p');
  p.className = className;
  p.append(child);
  return p;
}

const nodes = (morceaux: readonly Morceau[]): (Node | string)[] =>
  morceaux.map(({ texte, marque }) => {
    if (!marque) return texte;
    const mark = document.createElement('mark');
    mark.textContent = texte;
    return mark;
  });
