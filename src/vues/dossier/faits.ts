/** Facts that a funding file wants in words of its own: rows with their value or its absence, or a sentence. */
import { typographier, type Fiche } from '#recueil';
import type { Atelier } from '../atelier.ts';
import { lieuPrecis, nomDesPorteurs, valeur } from '../dire.ts';
import { repereDeLEvaluation, repereDuBudget, reperesDePeriode } from '../reperes.ts';
import type { ActionVue } from '../types.ts';
import type { Rang } from './types.ts';

export interface Matiere {
  action: Fiche & { niveau: 'fiche' };
  vue: ActionVue<unknown>;
  a: Atelier;
}

export type Dit = Rang[] | { texte: string } | undefined;

const absence = ({ territoire }: Fiche) => (typeof territoire === 'string' ? territoire : undefined);
/** An entry of which only the palmarès is known was not asked for more. */
const demande = ({ donnees }: Fiche, rangs: () => Rang[]) => (donnees.format === 'palmares' ? [] : rangs());

export const faits = {
  intitule: ({ vue }) => ({ texte: vue.titreConnu ? vue.titre : 'Intitulé non retrouvé' }),
  porteurs: ({ action }) => [{ terme: 'Porté par', valeur: valeur(nomDesPorteurs(action) ?? (typeof action.porteurs === 'string' ? action.porteurs : undefined), String) }],
  distinction: ({ vue: { palmares }, a }) =>
    palmares && palmares.tuile !== 'vide' ? [{ terme: 'Distinction', valeur: { texte: typographier(`${palmares.libelle}, ${a.recueil.config.prix}`) } }] : undefined,
  accroche: ({ vue }) => (vue.accroche ? { texte: vue.accroche } : undefined),
  territoire: ({ action, a }) => {
    const lieu = lieuPrecis(action);
    if (lieu !== undefined) return [{ terme: 'Lieu', valeur: { texte: lieu } }];
    return a.recueil.config.territoires === 'aucun' ? undefined : demande(action, () => [{ terme: 'Lieu', valeur: valeur(absence(action), String) }]);
  },
  periode: ({ action }) => demande(action, () => reperesDePeriode(action)),
  budget: ({ action }) => demande(action, () => [repereDuBudget(action)]),
  evaluation: ({ action, a }) => demande(action, () => [repereDeLEvaluation(action, a)]),
  verification: ({ vue }) => (vue.verifiee ? [{ terme: 'Vérifiées le', valeur: { texte: vue.verifiee } }] : undefined),
  avis: ({ vue }) => (vue.avis.length > 0 ? { texte: vue.avis.join(' ') } : undefined),
} satisfies Record<string, (m: Matiere) => Dit>;
export type Fait = keyof typeof faits;
