/** The title page and the imprint: who publishes, when, on what terms; and what a distinction does not prove. */
import { typographier, valeurConnue, type EditionPubliee } from '#recueil';
import { direDate, type Atelier } from '#vues';
import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Identite } from './identite.ts';

export function ours({ recueil }: Atelier, { sousTitre }: Identite, edition?: EditionPubliee): ElementContent[] {
  const { config, instant } = recueil;
  const courriel = valeurConnue(config.contact.courriel);
  const site = valeurConnue(config.urlPublique);
  const { isbn, issn, depotLegal } = edition?.fiches ?? {};
  const lignes = [
    `© ${config.editeur.nom} (${config.editeur.sigle}), ${instant.slice(0, 4)}. Publié au ${direDate(instant)}.`,
    `Textes sous ${config.licence.nom} : ${config.licence.url}. Chaque image a sa licence propre.`,
    isbn && `Recueil imprimé : ISBN ${isbn}`,
    issn && `ISSN ${issn}`,
    depotLegal && `Dépôt légal : ${depotLegal}`,
    `Contact : ${[config.contact.service, courriel ?? config.contact.page].filter(Boolean).join(', ')}.`,
    site && `En ligne : ${site}`,
    'Une distinction récompense une démarche ; elle ne prouve pas un effet. Chaque fiche dit jusqu’où son action a été évaluée.',
    'Ce que personne ne sait est écrit « inconnu » ; ce qui a été demandé sans réponse, « non communiqué » ; ce qui n’a pas lieu d’être, « sans objet ».',
    'Composé en Bricolage Grotesque, de Mathieu Triay, et en Source Serif 4, de Frank Grießhammer pour Adobe : deux caractères libres (SIL OFL 1.1).',
  ];
  return [
    h('section.page-de-titre', { 'epub:type': 'titlepage', ariaLabelledBy: 'titre' }, [
      h('h1', { id: 'titre' }, `${config.titre} ${config.sousTitre}`),
      h(
        'p.chapeau',
        sousTitre.replace(/^\p{Ll}/u, (c) => c.toUpperCase()),
      ),
      h('p', config.editeur.nom),
    ]),
    h(
      'section.ours',
      { 'epub:type': 'imprint', ariaLabel: 'Ours' },
      lignes.flatMap((ligne) => (ligne ? [h('p', typographier(ligne))] : [])),
    ),
  ];
}
