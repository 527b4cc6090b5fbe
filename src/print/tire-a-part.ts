/** The offprint of one action. */
import type { ActionPubliee } from '#recueil';
import type { Atelier } from '#vues';
import { commun, mediasDe, type DocumentImprime, type Variante } from './document.ts';
import { ficheImprimee, zoneDe, type Nommee } from './fiche.ts';
import { formatDe } from './format.ts';

export function tireAPart(action: Nommee, a: Atelier, variante: Variante = 'ua-1'): DocumentImprime {
  const { config } = a.recueil;
  const cadre = { a, niveauFiche: 1, presentes: new Set([zoneDe(action)]), colonne: formatDe(config).colonne } as const;
  const fiche = ficheImprimee(action, cadre);
  const description = fiche.accroche ?? [fiche.porteurs, fiche.palmares?.libelle].filter(Boolean).join(', ');
  return {
    gabarit: 'tire-a-part',
    donnees: {
      ...commun(`${fiche.titre}, ${action.edition}`, description, `${config.prix}, ${action.edition}`, [action] satisfies ActionPubliee[], a, variante),
      niveauFiche: 1,
      fiche,
    },
    medias: mediasDe([action]),
  };
}
