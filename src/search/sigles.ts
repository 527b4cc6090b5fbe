/** Acronyms both ways: a page that says « CLSPD » is found by its full name, one that says the full name by « CLSPD ». */
import { siglesDe, type PublishedRecueil } from '#recueil';
import { fold } from './fold.ts';
import type { PageCherchable } from './types.ts';
import { textsOf } from './texts.ts';

const plie = (texte: string) => fold(texte).toLowerCase();

/** Adds to a page, at its head and with the weight of a body, what it says one way only: « CLSPD : conseil local de sécurité… ». */
export function avecSigles(glossaire: PublishedRecueil['glossaire']): (page: PageCherchable) => PageCherchable {
  const { entrees, motif } = siglesDe(glossaire);
  const developpes = [...entrees.values()].flatMap(({ terme, developpe }) => (developpe === undefined ? [] : [{ terme, developpe, cherche: plie(developpe) }]));
  if (!motif) return (page) => page;
  return (page) => {
    const textes = textsOf(page);
    const dits = new Set(textes.flatMap((texte) => [...texte.matchAll(motif)].map(([sigle]) => sigle)));
    const tout = plie(textes.join('\n'));
    const lignes = developpes.filter(({ terme, cherche }) => dits.has(terme) !== tout.includes(cherche)).map(({ terme, developpe }) => `${terme} : ${developpe}`);
    if (lignes.length === 0) return page;
    return { ...page, passages: [...page.passages, { ancre: '', titre: 'Sigles', titreCherche: false, voix: page.voix, textes: lignes }] };
  };
}
