/** An account as a terminal shows it, and as a machine reads it. */
import { direDiagnostics, type Cadre } from '#commands';
import type { Cellule, Compte, Lieu, Tableau, Ton } from './tache.ts';
import { drapeau } from './drapeaux.ts';

const signes: Record<Ton, string> = { bien: '✓', manque: '○', attention: '!', erreur: '✗' };
const signe = (ton: Ton | undefined) => (ton ? `${signes[ton]} ` : '');
const lieuDit = (lieu: Lieu | undefined) => (lieu ? `${lieu.fichier}${lieu.ligne ? `:${lieu.ligne}${lieu.colonne ? `:${lieu.colonne}` : ''}` : ''}  ` : '');
const celluleDite = (cellule: string | Cellule) => (typeof cellule === 'string' ? cellule : `${signe(cellule.ton)}${cellule.texte}`);

/** Text for a person; ends with a line feed. */
export function direCompte(compte: Compte, cadre: Cadre): string {
  const parties = [
    compte.diagnostics && compte.diagnostics.length > 0 ? direDiagnostics(compte.diagnostics, 'terminal', cadre) : '',
    ...(compte.tableaux ?? []).map(tableauDit),
    ...(compte.listes ?? []).map(({ titre, elements }) =>
      [titre, ...elements.map(({ texte, ton, lieu, conseil }) => `  ${signe(ton)}${lieuDit(lieu)}${texte}${conseil ? `\n      → ${conseil}` : ''}`)].join('\n'),
    ),
    ...(compte.copiables ?? []).map(({ titre, texte }) => `${titre}\n\n${texte}`),
    compte.fichiers && compte.fichiers.length > 0 ? ['Écrit :', ...compte.fichiers.map(({ chemin, dit }) => `  ${chemin}  ${dit}`)].join('\n') : '',
    compte.phrase,
    ...(compte.suites ?? []).map(({ tache, valeurs = {}, dit }) => `${dit} : npm run recueil -- ${[tache, ...drapeaux(valeurs)].join(' ')}`),
  ];
  return `${parties.filter(Boolean).join('\n\n')}\n`;
}

const drapeaux = (valeurs: NonNullable<Compte['suites']>[number]['valeurs'] & object) =>
  Object.entries(valeurs).flatMap(([nom, valeur]) =>
    valeur === undefined || valeur === false
      ? []
      : valeur === true
        ? [drapeau(nom)]
        : [valeur].flat().map((une) => `${drapeau(nom)} ${/^[\w./:-]+$/.test(une) ? une : JSON.stringify(une)}`),
  );

/** Columns as wide as their longest cell. */
function tableauDit({ titre, colonnes, rangees }: Tableau): string {
  const textes = [colonnes.map(String), ...rangees.map((rangee) => rangee.map(celluleDite))];
  const largeurs = colonnes.map((_, i) => Math.max(...textes.map((rangee) => (rangee[i] ?? '').length)));
  return [titre, ...textes.map((rangee) => `  ${rangee.map((texte, i) => texte.padEnd(largeurs[i] ?? 0)).join('  ')}`.trimEnd())].join('\n');
}

/** One JSON document: the account, with what the command said on its way. */
export const json = (compte: Compte, journal: string): string => `${JSON.stringify({ ...compte, ...(journal ? { journal } : {}) })}\n`;
