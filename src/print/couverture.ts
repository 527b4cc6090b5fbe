/** What the first cover of a book says, wherever it is drawn: as a page of what is read, on the sheet that goes to a press. */
import { typographier, type EditionPubliee } from '#recueil';
import { enLettres, type Atelier } from '#vues';
import { champDe } from './champ.ts';

export const sujetsDe = ({ themes }: EditionPubliee, theme?: string): string[] => themes.filter(({ id }) => theme === undefined || id === theme).map(({ libelle }) => libelle);

function sujetDe(edition: EditionPubliee, theme?: string): string {
  const sujets = sujetsDe(edition, theme);
  return sujets.length === 1 ? (sujets[0] ?? '') : sujets.length > 1 ? `${enLettres(sujets.length)} thèmes`.replace(/^./, (c) => c.toUpperCase()) : 'Thème non retrouvé';
}

export function titreDuLivre(edition: EditionPubliee, { recueil: { config } }: Atelier, theme?: string): string {
  const nom = `${config.titre} ${config.sousTitre}`;
  return typographier(`${theme === undefined ? nom : `${sujetDe(edition, theme)}, ${nom}`}, édition ${edition.id}`);
}

export function couvertureDe(edition: EditionPubliee, a: Atelier, theme?: string) {
  const { titre, sousTitre, editeur } = a.recueil.config;
  const annee = edition.id.slice(0, 4);
  const siennes = theme === undefined ? undefined : new Set(edition.actions.filter((action) => action.theme === theme));
  return { haut: annee.slice(0, 2), bas: annee.slice(2), champ: champDe(edition, a, siennes), titre, sousTitre, sujet: sujetDe(edition, theme), editeur: editeur.nom };
}
