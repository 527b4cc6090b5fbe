/** The book as others take it: as rich text without our classes and anchors, or as plain text. */
import { simple } from '../presse.ts';

/** What is for the eye alone. */
const decor = 'svg, .serie, .tuile, .echelle, img, .hors, .appel, .seulement-sources';

function copieDe(livre: Element): Element {
  const copie = livre.cloneNode(true) as Element;
  for (const element of copie.querySelectorAll(decor)) element.remove();
  return copie;
}

/** Stands for a blank line until all is read. */
const BLANC = '\u0000';

/** Word keeps titles, lists and links; a link inside the book would lead nowhere. */
export function enHtml(livre: Element): string {
  const copie = copieDe(livre);
  for (const element of copie.querySelectorAll('*')) {
    const href = element instanceof HTMLAnchorElement && !element.getAttribute('href')?.startsWith('#') ? element.href : undefined;
    for (const { name } of [...element.attributes]) element.removeAttribute(name);
    if (href !== undefined) element.setAttribute('href', href);
    else if (element.tagName === 'A') element.replaceWith(...element.childNodes);
  }
  return simple(copie.innerHTML.replaceAll('&nbsp;', ' '));
}

const blocs = new Set([
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
  'P',
  'LI',
  'DT',
  'DD',
  'DIV',
  'SECTION',
  'ARTICLE',
  'HEADER',
  'FOOTER',
  'ASIDE',
  'UL',
  'OL',
  'DL',
  'TABLE',
  'TR',
  'BLOCKQUOTE',
  'FIGURE',
  'FIGCAPTION',
]);

/** A blank line stands before a title; elsewhere a block is a line, an item has its dash or its number. */
export function enTexte(livre: Element): string {
  const lignes = [''];
  const ouvrir = (debut: string) => {
    // An item's own first block is on the item's line.
    if (lignes.at(-1) === '' || /^(?:- |\d+\. )$/.test(lignes.at(-1) ?? '')) lignes.push(`${lignes.pop() ?? ''}${debut}`);
    else lignes.push(debut);
  };
  const lire = (noeud: Node): void => {
    if (noeud.nodeType === Node.TEXT_NODE)
      lignes.push(`${lignes.pop() ?? ''}${(noeud.textContent ?? '').replace(/\s+/g, (blanc) => (/[\u00a0\u202f]/.test(blanc) ? blanc : ' '))}`);
    if (!(noeud instanceof Element)) return;
    const bloc = blocs.has(noeud.tagName);
    if (bloc && /^H\d$/.test(noeud.tagName)) lignes.push(BLANC);
    if (bloc) ouvrir(marqueDe(noeud));
    noeud.childNodes.forEach(lire);
    if (bloc) lignes.push('');
  };
  lire(copieDe(livre));
  const dites = lignes.map((ligne) => (ligne.startsWith(BLANC) ? ligne : ligne.trim())).filter((ligne) => ligne !== '');
  return simple(
    dites
      .join('\n')
      .replaceAll(BLANC, '\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim(),
  );
}

function marqueDe(element: Element): string {
  if (element.tagName !== 'LI') return '';
  return element.parentElement?.tagName === 'OL' ? `${[...element.parentElement.children].indexOf(element) + 1}. ` : '- ';
}
