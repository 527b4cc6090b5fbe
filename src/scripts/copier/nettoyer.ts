/**
 * From what a page shows to what another document can take: titles, paragraphs, lists, tables; no class, no id, no button.
 * Calls of notes and sources become their sign between brackets.
 */
import { el } from '../dom.ts';

/** What only the page needs. */
const POUR_LA_PAGE = 'button, script, template, .hors, .credit, .src, .rang, [aria-hidden=true]';
const GARDES = /^(P|[UO]L|LI|TABLE|CAPTION|THEAD|TBODY|TR|T[HD]|BLOCKQUOTE|PRE|CODE|EM|STRONG|DEL|BR|HR)$/;
const AUTRES: Record<string, string> = { B: 'strong', DL: 'ul', FIGCAPTION: 'p' };
/** What holds blocks, and gives its place to them. */
const BOITES = /^(DIV|SECTION|FIGURE|ASIDE|BLOCKQUOTE)$/;
/** Between their children stands nothing but the page's own layout. */
const SANS_TEXTE = /^([UO]L|DL|TABLE|THEAD|TBODY|TR)$/;
/** A term, and what is said of it. */
const RANG = 'dl > div, .releve > li:not(.seul), .repere';

export const estBloc = (noeud: Node) => /^(P|[UO]L|LI|TABLE|BLOCKQUOTE|PRE|HR|H\d)$/.test(noeud.nodeName);

/** Names are those that are found: the type knows no better. */
const element = (nom: string, enfants: readonly (Node | string)[]): HTMLElement => el(nom as 'div', {}, ...enfants);

/** `niveau` is that of the first title inside, and `base` the level that it has on the page. */
export function nettoyer(noeuds: Iterable<Node>, niveau: number, base: number): Node[] {
  const dans = (noeud: Node) => [...(SANS_TEXTE.test(noeud.nodeName) ? (noeud as Element).children : noeud.childNodes)].flatMap(un);

  const un = (noeud: Node): (Node | string)[] => {
    if (noeud instanceof Text) return [noeud.parentElement?.closest('pre') ? noeud.data : noeud.data.replace(/[ \t\r\n]+/g, ' ')];
    if (!(noeud instanceof HTMLElement) || noeud.matches(POUR_LA_PAGE)) return [];
    const nom = noeud.nodeName;
    if (noeud.matches(RANG)) return [element(noeud.matches('.repere') ? 'p' : 'li', rang(noeud))];
    if (/^H\d$/.test(nom)) return [element(`h${Math.min(6, Math.max(1, niveau + Number(nom[1]) - base))}`, dans(noeud))];
    if (noeud.matches('sup.appel')) return [`[${[...noeud.querySelectorAll('a')].map((a) => a.lastChild?.textContent).join(', ')}]`];
    if (noeud.matches('.note p > b:first-child')) return [`[${noeud.textContent}]`];
    if (noeud.matches(':not(.valeur) > small, .portee')) return parenthese(dans(noeud));
    if (noeud instanceof HTMLImageElement) return [`[Image\u00a0: ${noeud.alt}]`];
    if (noeud instanceof HTMLInputElement) return [noeud.checked ? '☑ ' : '☐ '];
    if (noeud instanceof HTMLAnchorElement) return noeud.getAttribute('href')?.startsWith('#') ? dans(noeud) : [lien(noeud.href, dans(noeud))];
    const enfants = BOITES.test(nom) ? enBlocs(dans(noeud)) : dans(noeud);
    return GARDES.test(nom) || AUTRES[nom] ? [element(AUTRES[nom] ?? nom, enfants)] : enfants;
  };

  const rang = (rangee: HTMLElement): (Node | string)[] => {
    const [terme, ...suite] = rangee.children;
    return terme ? [element('strong', dans(terme)), '\u00a0: ', ...suite.flatMap((autre) => [...un(autre), ' '])] : [];
  };

  return enBlocs([...noeuds].flatMap(un));
}

const lien = (href: string, enfants: (Node | string)[]) => el('a', { href }, ...enfants);

const dit = (enfants: readonly (Node | string)[]) =>
  enfants
    .map((enfant) => (typeof enfant === 'string' ? enfant : enfant.textContent))
    .join('')
    .trim();
/** A precision; a call that stands alone has its brackets already. */
const parenthese = (enfants: (Node | string)[]) => (dit(enfants) ? (dit(enfants).startsWith('[') ? enfants : [' (', ...enfants, ')']) : []);

/** Text that stands between blocks is a paragraph. */
function enBlocs(enfants: readonly (Node | string)[]): Node[] {
  const blocs: Node[] = [];
  let suite: (Node | string)[] = [];
  const clore = () => {
    if (dit(suite)) blocs.push(element('p', suite));
    suite = [];
  };
  for (const enfant of enfants) {
    if (typeof enfant !== 'string' && estBloc(enfant)) {
      clore();
      if (enfant.nodeName === 'HR' || dit([enfant])) blocs.push(enfant);
    } else suite.push(enfant);
  }
  clore();
  return blocs;
}
