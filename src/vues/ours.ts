/** The imprint of a book, printed or not: who publishes, when, under what licence, with what numbers; and what a distinction does not prove. */
import { typographier, valeurConnue, type EditionPubliee } from '#recueil';
import type { Atelier } from './atelier.ts';
import { date } from './dire.ts';

/** Without `edition`, of the whole collection. `isbnDe` says whose numbers these are, in a book that is not the one that bears them. */
export function oursDe({ recueil: { config, instant } }: Atelier, edition?: EditionPubliee, isbnDe = ''): string[] {
  const { isbn, issn, depotLegal } = edition?.fiches ?? {};
  const courriel = valeurConnue(config.contact.courriel);
  const site = valeurConnue(config.urlPublique);
  return [
    `${config.prix}${edition ? `, édition ${edition.id}` : ''}`,
    `© ${config.editeur.nom} (${config.editeur.sigle}), ${instant.slice(0, 4)}. Publié au ${date(instant)}.`,
    `Textes sous ${config.licence.nom} : ${config.licence.url}. Chaque image a sa licence propre.`,
    isbn && `${isbnDe}ISBN ${isbn}`,
    issn && `${isbnDe}ISSN ${issn}`,
    depotLegal && `${isbnDe}${isbnDe ? 'dépôt légal' : 'Dépôt légal'} : ${depotLegal}`,
    `Contact : ${[config.contact.service, courriel ?? config.contact.page].filter(Boolean).join(', ')}.`,
    site && `En ligne : ${site}`,
    'Une distinction récompense une démarche ; elle ne prouve pas un effet. Chaque fiche dit jusqu’où son action a été évaluée.',
  ].flatMap((ligne) => (ligne ? [typographier(ligne)] : []));
}
