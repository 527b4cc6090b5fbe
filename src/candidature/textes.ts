/** What the form says besides its questions. The importer knows these texts: what is none of them was written by a person. */
import { absencesDites, fold, typographier } from '#recueil';
import type { Matiere, Question, Section } from './types.ts';

export const titreDuDossier = 'Dossier de candidature';
export const entetes = { question: 'Question', reponse: 'Votre réponse' } as const;

/** Absences, as a form offers them; « ne sait pas » is said for what nobody knows. */
export const absencesOffertes = { inconnu: 'Ne sait pas', 'sans-objet': 'Sans objet', 'non-communique': absencesDites['non-communique'] } as const;

export const sousTitre = (edition: string, { config }: Matiere): string => typographier(`${config.prix}, édition ${edition}`);

/** The edition that a form was made for, by its subtitle. */
export function editionDite(texte: string, m: Matiere): string | undefined {
  const debut = sousTitre('', m).trim();
  return plier(texte).startsWith(plier(debut)) ? texte.trim().split(/\s+/).at(-1) : undefined;
}

/** What the foot of the form's pages says, whatever its edition. */
export function estPiedDuDossier(texte: string, m: Matiere): boolean {
  const dit = plier(texte.replace(/page\s*\d*\s*sur\s*\d*\s*$/, ''));
  const edition = /édition\s+(\S+?),?\s+page/.exec(texte)?.[1] ?? '';
  return dit === plier(`${titreDuDossier} ${sousTitre(edition, m)}`);
}

export const modeDEmploi: readonly string[] = [
  'Écrivez dans les cases de droite, et dans les lignes des tableaux ; ajoutez des lignes s’il en manque. Pour cocher, cliquez sur la case.',
  'Ce que l’on ignore se dit : écrivez « ne sait pas », « sans objet » ou « non communiqué ». Une case vide sera à compléter plus tard.',
  'Gardez le fichier au format Word (.docx), sans suivi des modifications.',
].map(typographier);

/** Under a table: the closed lists of its columns. */
export const listesDe = ({ colonnes = [] }: Question): string[] =>
  colonnes.flatMap(({ titre, liste, nature }) => (liste && nature !== 'oui' ? [typographier(`${titre}, à choisir : ${liste.map(({ libelle }) => libelle).join(' ; ')}.`)] : []));

/** What stands in a cell of options: an option, its meaning. */
export const optionDite = ({ libelle, definition }: { libelle: string; definition?: string }): string => (definition ? `${libelle} — ${definition}` : libelle);

/** Folded texts that the form itself says: everything else in it is an answer, or was added. */
export function textesDuDossier(edition: string, m: Matiere, sections: readonly Section[]): ReadonlySet<string> {
  const propres = sections.flatMap(({ titre, aide = '', questions }) => [
    titre,
    aide,
    ...questions.flatMap((question) => [
      question.titre,
      question.aide ?? '',
      ...listesDe(question),
      ...(question.colonnes ?? []).flatMap((colonne) => [colonne.titre, colonne.aide ?? '']),
    ]),
  ]);
  return new Set([titreDuDossier, sousTitre(edition, m), m.config.editeur.nom, ...modeDEmploi, entetes.question, entetes.reponse, ...propres].map(plier).filter(Boolean));
}

/** Compared without case, accents, punctuation and spaces: what word processors change by themselves. */
export const plier = (texte: string): string => fold(texte).replace(/[^\p{L}\p{N}]+/gu, '');
