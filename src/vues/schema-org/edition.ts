/** An edition: an issue of the recueil, the list of what it distinguished, and its ceremony while that is to come. */
import type { Event, PublicationIssue } from 'schema-dts';
import { valeurConnue, type EditionPubliee } from '#recueil';
import type { Atelier } from '../atelier.ts';
import { livreDe, referenceDeLEdition } from '../citer.ts';
import { visibles } from '../listes.ts';
import { grapheDeListe } from './listes.ts';
import { adresse, editeur, numeroDe, type Noeud } from './noeuds.ts';

export function grapheDeLEdition(edition: EditionPubliee, a: Atelier): Noeud[] {
  const { id } = edition;
  const actions = visibles(a).filter((action) => action.edition === id);
  const liste = grapheDeListe(
    livreDe(id, a),
    a.adresses.edition(id),
    actions.map((action) => a.adresses.action(action)),
    a,
  );
  return [numero(edition, a), ...liste, ...ceremonie(edition, a)];
}

function numero(edition: EditionPubliee, a: Atelier): PublicationIssue {
  const { date, isbn } = referenceDeLEdition(edition, a);
  const { config } = a.recueil;
  const issn = edition.fiches?.issn;
  return {
    '@type': 'PublicationIssue',
    '@id': numeroDe(edition.id, a),
    issueNumber: edition.id,
    name: livreDe(edition.id, a),
    inLanguage: 'fr',
    ...(date ? { datePublished: date } : {}),
    ...(isbn ? { identifier: `ISBN ${isbn}` } : {}),
    license: config.licence.url,
    publisher: editeur(a),
    about: edition.themes.map(({ libelle }) => libelle),
    isPartOf: { '@type': 'Periodical', name: `${config.titre} ${config.sousTitre}`, ...(issn ? { issn } : {}) },
  };
}

/** Only with a whole date that is to come, and a place: an event without them invites nobody. */
function ceremonie(edition: EditionPubliee, a: Atelier): Event[] {
  const remise = valeurConnue(edition.palmares?.ceremonie);
  const [date, lieu] = [valeurConnue(remise?.date), valeurConnue(remise?.lieu)];
  if (date?.length !== 10 || lieu === undefined || date < a.recueil.instant.slice(0, 10)) return [];
  return [
    {
      '@type': 'Event',
      name: `Remise du ${a.recueil.config.prix}, édition ${edition.id}`,
      startDate: date,
      eventStatus: 'https://schema.org/EventScheduled',
      eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
      location: { '@type': 'Place', name: lieu, address: lieu },
      organizer: editeur(a),
      url: adresse(a.adresses.edition(edition.id), a),
    },
  ];
}
