/** How long texts are, beside what they may hold. */
import { estAbsence, limites, parseBody, type Action } from '#recueil';
import type { Cellule, Tableau } from './compte.ts';
import { nomDe } from './nommer.ts';

/** Words of a text; what is only punctuation is none. */
export const compterMots = (texte: string): number => texte.split(/\s+/).filter((mot) => /[\p{L}\p{N}]/u.test(mot)).length;

interface NoeudLu {
  type: string;
  value?: unknown;
  children?: readonly NoeudLu[];
}

/** Words of a body: what is read, not its marks, its addresses or its attributes. A body that cannot be read counts none. */
export function motsDuCorps(corps: string): number {
  const lu = parseBody(corps);
  return lu.ok ? motsDe(lu.tree as NoeudLu) : 0;
}

function motsDe({ type, value, children = [] }: NoeudLu): number {
  if (type === 'text' || type === 'inlineCode' || type === 'code') return compterMots(typeof value === 'string' ? value : '');
  return children.reduce((somme, enfant) => somme + motsDe(enfant), 0);
}

export function longueurs(actions: readonly Action[]): Tableau {
  return {
    titre: 'Longueurs',
    colonnes: [
      'Action',
      'Récit, mots',
      `Accroche, signes sur ${limites.accroche}`,
      `L’essentiel, lignes sur ${limites.lignes}`,
      `Résumé, mots sur ${limites.resume}`,
      'Jury, mots',
      'Entretien, mots',
    ],
    rangees: actions.flatMap(({ action, jury, entretien, ...one }) => {
      if (!action) return [];
      const { accroche, essentiel, resume } = action.data;
      return [
        [
          nomDe({ action, ...one }),
          String(motsDuCorps(action.body)),
          mesure(texteDit(accroche)?.length, limites.accroche),
          mesure(Array.isArray(essentiel) ? essentiel.length : undefined, limites.lignes),
          mesure(texteDit(resume) === undefined ? undefined : compterMots(texteDit(resume) ?? ''), limites.resume),
          jury ? String(motsDuCorps(jury.body)) : '—',
          entretien ? String(motsDuCorps(entretien.body)) : '—',
        ],
      ];
    }),
  };
}

const texteDit = (valeur: string | undefined) => (valeur === undefined || estAbsence(valeur) ? undefined : valeur);

function mesure(longueur: number | undefined, max: number): string | Cellule {
  if (longueur === undefined) return '—';
  return longueur > max ? { texte: String(longueur), ton: 'attention' } : String(longueur);
}
