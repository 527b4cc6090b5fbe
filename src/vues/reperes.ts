/** The key facts of an action. Unknown rows stay: an absent row would lie. */
import { estAbsence, statutsDits, typographier, valeurConnue, type Fiche } from '#recueil';
import type { Atelier } from './atelier.ts';
import { date, enumerer, euros, valeur } from './dire.ts';
import type { Repere } from './types.ts';

export function reperesDe(action: Fiche, a: Atelier): Repere[] {
  const { donnees } = action;
  if (donnees.format === 'palmares') return [];
  return [...reperesDesAxes(action, a).map(({ repere }) => repere), ...reperesDePeriode(action), repereDuBudget(action), repereDeLEvaluation(action, a)];
}

/** Each axis that the fiche fills or should, with its terms in one line. */
export function reperesDesAxes({ donnees }: Fiche, { recueil }: Atelier) {
  return recueil.axes
    .filter((axe) => axe.id in donnees.axes || axe.requisPour.includes(donnees.format))
    .map((axe) => {
      const codes = donnees.axes[axe.id];
      const libelles = (liste: readonly string[]) => joindre(liste.map((code) => axe.termes.find((t) => t.code === code)?.libelle ?? code));
      return { axe, repere: { terme: axe.libelle, valeur: valeur(codes, libelles) } };
    });
}

/** Terms in one line: only the first keeps its capital; where a term holds « et » or a comma, semicolons part them. */
function joindre(termes: readonly string[]): string {
  const suivis = termes.map((terme, i) => (i > 0 ? terme.replace(/^\p{Lu}(?=\p{Ll})/u, (c) => c.toLowerCase()) : terme));
  return suivis.some((terme) => /,| et /.test(terme)) && suivis.length > 1 ? suivis.join('\u202f; ') : enumerer(suivis);
}

export function reperesDePeriode({ donnees }: Fiche): Repere[] {
  const p = valeurConnue(donnees.periode);
  if (typeof p !== 'object') return [{ terme: 'Début', valeur: valeur(donnees.periode === undefined || estAbsence(donnees.periode) ? donnees.periode : undefined, String) }];
  const fin = valeurConnue(p.fin);
  const statut = valeurConnue(p.statut);
  return [
    { terme: 'Début', valeur: valeur(p.debut, date, p.precision) },
    ...(fin === undefined && statut === undefined ? [] : [{ terme: 'Fin', valeur: fin === undefined ? { texte: statutsDits[statut ?? 'en-cours'] } : { texte: date(fin) } }]),
  ];
}

export function repereDuBudget({ donnees }: Fiche): Repere {
  const b = valeurConnue(donnees.budget);
  if (typeof b !== 'object') return { terme: 'Budget', valeur: valeur(typeof donnees.budget === 'string' ? donnees.budget : undefined, String) };
  const annee = valeurConnue(b.annee);
  const perimetre = valeurConnue(b.perimetre);
  const precision = [annee ? date(annee) : undefined, perimetre].filter(Boolean).join(', ');
  return { terme: 'Budget', valeur: valeur(b.montant, euros, precision || undefined) };
}

/** A distinction is no proof of effect: the level is said in words and drawn, never starred. */
export function repereDeLEvaluation({ donnees }: Fiche, { recueil }: Atelier): Repere {
  const e = valeurConnue(donnees.evaluation);
  const niveau = typeof e === 'object' ? e.niveau : 0;
  const libelle = recueil.vocabulaires['niveaux-d-evaluation'].find((t) => t.code === String(niveau))?.libelle ?? '';
  const details = typeof e === 'object' ? [valeurConnue(e.methode), valeurConnue(e.evaluateur)].filter(Boolean).join(', ') : '';
  return { terme: 'Évaluation', valeur: { texte: typographier(`${niveau} sur 4, ${libelle.toLowerCase()}`), ...(details ? { precision: details } : {}) }, echelle: niveau };
}
