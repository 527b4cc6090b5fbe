/** The same in plain text: ordinary spaces, dashes and numbers for lists, tabs for tables; an address follows the words that lead to it. */
import { simple } from '../presse.ts';
import { estBloc } from './nettoyer.ts';

/** Signs as a form counts them. */
export const longueur = (texte: string) => [...texte].length;

export const enTexte = (noeuds: Iterable<Node>): string => simple(blocs(noeuds));

const blocs = (noeuds: Iterable<Node>, entre = '\n\n') => [...noeuds].map(bloc).filter(Boolean).join(entre);

function bloc(noeud: Node): string {
  switch (noeud.nodeName) {
    case 'UL':
    case 'OL':
      return [...noeud.childNodes].map((item, i) => `${noeud.nodeName === 'OL' ? `${i + 1}.` : '-'} ${decaler(bloc(item))}`).join('\n');
    case 'LI':
      return melange(noeud);
    case 'BLOCKQUOTE':
      return blocs(noeud.childNodes);
    case 'HR':
      return '* * *';
    case 'TABLE':
      return [...(noeud as HTMLTableElement).rows].map((rangee) => [...rangee.cells].map(ligne).join('\t')).join('\n');
    case 'PRE':
      return (noeud.textContent ?? '').trimEnd();
    default:
      return ligne(noeud);
  }
}

/** What follows the first line of an item stands under it. */
const decaler = (texte: string) => texte.replace(/\n/g, '\n  ');

/** An item holds words, then lists or paragraphs. */
function melange(noeud: Node): string {
  const enfants = [...noeud.childNodes];
  const premier = enfants.findIndex(estBloc);
  if (premier < 0) return ligne(noeud);
  return [mots(enfants.slice(0, premier)), blocs(enfants.slice(premier), '\n')].filter(Boolean).join('\n');
}

const ligne = (noeud: Node): string => mots([...noeud.childNodes]);

const mots = (noeuds: readonly Node[]): string =>
  noeuds
    .map(mot)
    .join('')
    .replace(/ *\n */g, '\n')
    .replace(/ {2,}/g, ' ')
    .trim();

/** What is struck out is not said: without its stroke, it would be. */
function mot(noeud: Node): string {
  if (noeud.nodeName === 'BR') return '\n';
  if (!(noeud instanceof HTMLElement)) return noeud.textContent ?? '';
  if (noeud.nodeName === 'DEL') return '';
  const dit = [...noeud.childNodes].map(mot).join('');
  const href = noeud.getAttribute('href');
  return href && /^https?:/.test(href) && !dit.includes(href) ? `${dit} <${href}>` : dit;
}
