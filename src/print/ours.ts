/** The imprint: who publishes, when, under what licence, with what numbers; and what a distinction does not prove. */
import { typographier, valeurConnue, type EditionPubliee } from '#recueil';
import { direDate, type Atelier } from '#vues';

export function oursDe(edition: EditionPubliee, a: Atelier): { titre: string; lignes: string[] } {
  const { config, instant } = a.recueil;
  const { fiches } = edition;
  const courriel = valeurConnue(config.contact.courriel);
  const site = valeurConnue(config.urlPublique);
  const numeros = [
    fiches?.isbn ? `ISBN ${fiches.isbn}` : undefined,
    fiches?.issn ? `ISSN ${fiches.issn}` : undefined,
    fiches?.depotLegal ? `Dépôt légal : ${fiches.depotLegal}` : undefined,
  ];
  return {
    titre: `${config.titre} ${config.sousTitre}`,
    lignes: [
      `${config.prix}, édition ${edition.id}`,
      `© ${config.editeur.nom} (${config.editeur.sigle}), ${instant.slice(0, 4)}. Publié au ${direDate(instant)}.`,
      `Textes sous ${config.licence.nom} : ${config.licence.url}. Chaque image a sa licence propre.`,
      ...numeros,
      `Contact : ${[config.contact.service, courriel ?? config.contact.page].filter(Boolean).join(', ')}.`,
      ...(site ? [`En ligne : ${site}`] : []),
      'Une distinction récompense une démarche ; elle ne prouve pas un effet. Chaque fiche dit jusqu’où son action a été évaluée.',
      'Composé en Bricolage Grotesque, de Mathieu Triay, et en Source Serif 4, de Frank Grießhammer pour Adobe : deux caractères libres (SIL OFL 1.1). Couverture et cartes sont tracées par programme : à données égales, image égale.',
    ].flatMap((ligne) => (ligne === undefined ? [] : [typographier(ligne)])),
  };
}
