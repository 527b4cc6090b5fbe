/** Charts that count actions by what is known of them. */
import { estAbsence, nomRegion, typographier, valeurConnue, type Fiche } from '#recueil';
import type { Atelier } from '../atelier.ts';
import { auFeminin, enLettres, majuscule } from '../dire.ts';
import { departementsDe, lieuxDe, regionsDe } from '../lieux.ts';
import { visibles } from '../listes.ts';
import { classer } from './classer.ts';
import { ASSEZ, combien, lePlusFrequent, type Visible } from './mots.ts';
import type { GraphiqueVue } from './types.ts';

type Publiee = Fiche & { niveau: 'fiche' };
const fiches = (a: Atelier) => visibles(a).filter((action): action is Publiee => action.niveau === 'fiche');
const minuscule = (texte: string) => texte.replace(/^\p{Lu}(?=\p{Ll})/u, (c) => c.toLowerCase());

export const porteurs = (a: Atelier): GraphiqueVue[] =>
  classer(
    {
      id: 'porteurs',
      titre: 'Porteurs',
      legende: 'Actions par type de porteur',
      colonne: 'Type de porteur',
      choix: a.recueil.vocabulaires['types-de-porteur'],
      actions: visibles(a),
      lire: ({ porteurs: ecrits }) => (Array.isArray(ecrits) ? [...new Set(ecrits.map(({ type }) => type).filter((type) => !estAbsence(type)))] : (ecrits as undefined)),
      phrase: ({ total, rangs }) => lePlusFrequent(rangs, total, ['type de porteur', 'types de porteur']),
      assez: ASSEZ,
      trier: true,
    },
    a,
  );

/** Axes that the award offers as facets. */
export const axes = (a: Atelier): GraphiqueVue[] =>
  a.recueil.axes
    .filter(({ usages }) => usages.includes('facette'))
    .flatMap((axe) => {
      const employes = new Set(fiches(a).flatMap(({ donnees }) => valeurConnue(donnees.axes[axe.id]) ?? []));
      return classer(
        {
          id: `axe-${axe.id}`,
          titre: axe.libelle,
          legende: typographier(`Actions par terme : ${minuscule(axe.libelle)}`),
          colonne: axe.libelle,
          choix: axe.termes.map(({ code, libelle }) => ({ code, libelle, ...(employes.has(code) ? { href: a.adresses.terme(axe.id, code) } : {}) })),
          actions: fiches(a),
          lire: (action) => (action as Publiee).donnees.axes[axe.id],
          phrase: ({ total, rangs }) => lePlusFrequent(rangs, total, ['terme', 'termes']),
          assez: ASSEZ,
        },
        a,
      );
    });

/** Only places that may be shown; the rest is said to be out of the map. */
export function regions(a: Atelier): GraphiqueVue[] {
  const lieux = lieuxDe('region', a);
  const departements = new Set(visibles(a).flatMap(departementsDe)).size;
  return classer(
    {
      id: 'regions',
      titre: 'Régions',
      legende: 'Actions par région',
      colonne: 'Région',
      choix: lieux.map(({ code, nom }) => ({ code, libelle: nomRegion(code) ?? nom, href: a.adresses.territoire('region', code) })),
      actions: visibles(a),
      lire: regionsDe,
      phrase: ({ rangs }) =>
        typographier(
          `${majuscule(auFeminin(rangs.length))} ${rangs.length > 1 ? 'régions ont' : 'région a'} au moins une action au recueil, et ${enLettres(departements)} ${departements > 1 ? 'départements' : 'département'}.`,
        ),
      inconnues: 'Hors des régions (France entière, lieu non communiqué, inconnu ou incertain)',
      assez: ASSEZ,
      trier: true,
      suite: { libelle: 'La carte et les départements', href: a.adresses.territoires() },
    },
    a,
  );
}

const niveau = (action: Visible) => {
  const evaluation = valeurConnue((action as Publiee).donnees.evaluation);
  return typeof evaluation === 'object' ? evaluation.niveau : 0;
};

/** Level 0 says that nothing is known: it is drawn so. */
export const evaluations = (a: Atelier): GraphiqueVue[] =>
  classer(
    {
      id: 'evaluation',
      titre: 'Évaluation',
      legende: 'Actions par niveau d’évaluation',
      colonne: 'Niveau',
      choix: a.recueil.vocabulaires['niveaux-d-evaluation'].map(({ code, libelle }) => ({ code, libelle: `${code} sur 4, ${minuscule(libelle)}` })),
      actions: fiches(a),
      lire: (action) => (niveau(action) === 0 ? 'inconnu' : [String(niveau(action))]),
      phrase: ({ total, connues, rangs }) => {
        const externes = rangs.filter(({ code }) => Number(code) >= 3).reduce((somme, rang) => somme + rang.nombre, 0);
        const suite = externes === 0 ? 'aucune ne l’a été par un tiers' : externes === 1 ? 'une seule l’a été par un tiers' : `${auFeminin(externes)} l’ont été par un tiers`;
        return typographier(`${combien(connues, total, 'action', ['dit', 'disent'])} comment elles ont été suivies ou évaluées ; ${suite}.`);
      },
      inconnues: '0 sur 4, non renseigné',
      assez: ASSEZ,
    },
    a,
  );

export const budgets = (a: Atelier): GraphiqueVue[] =>
  classer(
    {
      id: 'budget',
      titre: 'Budget',
      legende: 'Actions selon que leur budget est connu',
      colonne: 'Budget',
      choix: [{ code: 'connu', libelle: 'Connu' }],
      actions: fiches(a),
      lire: (action) => {
        const { budget } = (action as Publiee).donnees;
        if (typeof budget !== 'object') return budget;
        return estAbsence(budget.montant) ? budget.montant : ['connu'];
      },
      phrase: ({ total, connues }) => typographier(`${combien(connues, total, 'action', ['a', 'ont'])} un budget connu.`),
      assez: ASSEZ,
    },
    a,
  );
