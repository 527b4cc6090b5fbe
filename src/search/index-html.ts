/**
 * One page of the view as the small document that Pagefind reads. Words are folded here. What is not to be searched (ink, tile, voice)
 * goes in filters and in `data-pagefind-title`, which Pagefind gives back with a result and does not index; it does index its metadata.
 */
import { fold } from './fold.ts';
import type { Ligne, PageCherchable, Passage } from './types.ts';

const POIDS_DU_TITRE = 10;

const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
const said = (text: string): string => escape(fold(text));

const lineHtml = ({ texte, poids, meta }: Ligne): string =>
  `<p${meta ? ` data-pagefind-meta="${meta}"` : ''}${poids === 1 ? '' : ` data-pagefind-weight="${poids}"`}>${said(texte)}</p>`;

/**
 * `voix|titre`: the script shows both; the title stands there as it is written on the page. An empty heading is a place all the same
 * (one with `data-pagefind-ignore` is none). Two places may have one id: the bearer's answer stands in the jury's band.
 */
function passageHtml({ ancre, titre, titreCherche, voix, textes }: Passage): string {
  const attributes = `id="${escape(ancre)}" data-pagefind-title="${escape(`${voix}|${titre}`)}"`;
  return [`<h2 ${attributes}>${titreCherche ? said(titre) : ''}</h2>`, ...textes.map((texte) => `<p>${said(texte)}</p>`)].join('\n');
}

/** What has no id of its own on the page is said at its head. */
export function indexHtml({ sorte, edition, titre, voix, encre, tuile, tete, passages }: PageCherchable): string {
  const filters = Object.entries({ sorte, edition, voix, encre, ...(tuile ? { tuile } : {}) });
  const headless = passages.filter((passage) => passage.ancre === '');
  return [
    '<!doctype html><html lang="fr"><head><meta charset="utf-8"></head><body>',
    `<main data-pagefind-body ${filters.map(([name, value]) => `data-${name}="${escape(value)}"`).join(' ')}`,
    ` data-pagefind-filter="${filters.map(([name]) => `${name}[data-${name}]`).join(', ')}" data-pagefind-sort="edition[data-edition]">`,
    `<h1 data-pagefind-weight="${POIDS_DU_TITRE}" data-pagefind-meta="title">${said(titre)}</h1>`,
    ...tete.map(lineHtml),
    ...headless.flatMap(({ textes }) => textes.map((texte) => `<p>${said(texte)}</p>`)),
    ...passages.filter((passage) => passage.ancre !== '').map(passageHtml),
    '</main></body></html>\n',
  ].join('\n');
}
