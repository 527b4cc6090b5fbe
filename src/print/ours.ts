/** The imprint: what every book says of itself, and in what type this one is set. */
import { typographier, type EditionPubliee } from '#recueil';
import { oursDe as mentionsDe, type Atelier } from '#vues';

const composition =
  'Composé en Bricolage Grotesque, de Mathieu Triay, et en Source Serif 4, de Frank Grießhammer pour Adobe : deux caractères libres (SIL OFL 1.1). Couverture et cartes sont tracées par programme : à données égales, image égale.';

export function oursDe(edition: EditionPubliee, a: Atelier): { titre: string; lignes: string[] } {
  const { config } = a.recueil;
  return { titre: `${config.titre} ${config.sousTitre}`, lignes: [...mentionsDe(a, edition), typographier(composition)] };
}
