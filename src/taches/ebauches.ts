/** Drafts that wait to be written: sound for the recueil, and published by nothing. */
import { ecrireMdx } from '#ecriture';

export const ebaucheDuJury = (): string => ecrireMdx({ pointsForts: [], pointsVigilance: [], etat: 'brouillon' }, '');

export const ebaucheDEntretien = (titre: string, annee: string): string =>
  ecrireMdx(
    { titre, date: annee, intervenants: [{ id: 'invite', nom: 'À compléter', fonction: 'inconnu', organisme: 'inconnu' }], etat: 'brouillon' },
    '<Question>\n\nVotre question\n\n</Question>\n\n<Reponse par="invite">\n\nLa réponse\n\n</Reponse>',
  );
