/** What a site changes in another, as tables. */
import type { Comparaison, PageDite } from '../comparer.ts';
import { RANGEES, type Tableaux } from './communs.ts';

/** Permanent addresses and data stand for a page that is listed. */
export const listee = (adresse: string) => !adresse.startsWith('/id/') && !adresse.endsWith('.json');

export function tableau(titre: string, pages: readonly PageDite[], ton?: 'attention'): Tableaux {
  // Pages, by which one checks, before files, which have no title.
  const vues = pages.filter(({ adresse }) => listee(adresse)).sort((a, b) => Number(a.titre === '') - Number(b.titre === ''));
  if (vues.length === 0) return [];
  const coupe = vues.length > RANGEES ? `, les ${RANGEES} premières` : '';
  return [
    {
      titre: `${titre} (${vues.length}${coupe})`,
      colonnes: ['Adresse', 'Titre'],
      rangees: vues.slice(0, RANGEES).map(({ adresse, titre: dit }) => [ton ? { texte: adresse, ton } : adresse, dit]),
    },
  ];
}

export const tableaux = ({ avec, apparaissent, disparaissent, deplacees }: Comparaison, [parait, disparait]: readonly [string, string]): Tableaux => [
  ...(avec ? tableau(parait, apparaissent) : []),
  ...tableau(disparait, disparaissent, 'attention'),
  ...(deplacees.some(({ de }) => listee(de))
    ? [
        {
          titre: 'Change d’adresse',
          colonnes: ['De', 'Vers', 'Titre'],
          rangees: deplacees.filter(({ de }) => listee(de)).map(({ de, vers, titre }) => [{ texte: de, ton: 'attention' as const }, vers, titre]),
        },
      ]
    : []),
];
