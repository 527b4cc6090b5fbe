/** The page of an edition for newspapers: for a local daily with ten minutes. */
import { typographier, valeurConnue, type EditionPubliee, type Nommee } from '#recueil';
import type { Atelier } from '../atelier.ts';
import { offertsDePresse, telechargements, type Telechargement } from '../fichiers.ts';
import type { ContactVue } from '../contact.ts';
import { communiqueDe, enTexteBrut } from './communique.ts';
import { avertissementsDe, laureatsDe, licenceDite } from './faits.ts';
import { photosVues } from './photos.ts';
import { ligneDeListe } from './textes.ts';
import type { PresseVue } from './types.ts';

export function vuePresse(edition: EditionPubliee, a: Atelier): PresseVue {
  const { id } = edition;
  const laureats = laureatsDe(edition, a);
  const word = telechargements(offertsDePresse(edition, a), a);
  const texte = (href: string, libelle: string): Telechargement => ({ href, libelle: typographier(libelle), precision: 'texte, en français', type: 'text/plain' });
  return {
    titre: `Presse, édition ${id}`,
    chapeau: typographier(
      edition.palmares
        ? 'Le communiqué, la liste des lauréats et leurs images, à reprendre. Tout vient du recueil ; ce qui n’est pas connu est dit.'
        : 'Le communiqué et la liste des lauréats, à reprendre. Les distinctions paraîtront avec le palmarès.',
    ),
    marque: a.marque(id),
    edition: { libelle: `Édition ${id}`, href: a.adresses.edition(id) },
    communique: communiqueDe(edition, a),
    fichiers: [...word, texte(a.adresses.communique(id, 'txt'), word.length > 0 ? 'Le même, sans mise en forme' : 'Le communiqué, sans mise en forme')],
    laureats: {
      lignes: laureats.map(ligneDeListe),
      fichiers: [texte(a.adresses.listeDesLaureats(id), 'La liste, sans mise en forme')],
      donnees: { libelle: 'La même, et davantage, en tables (CSV)', href: a.adresses.donnees() },
      ...(edition.palmares ? {} : { note: 'Les distinctions ne sont pas encore publiques.' }),
    },
    kits: laureats.map(({ action, titre, titreConnu, distinction, porteurs }) => ({
      titre,
      href: a.adresses.kit(action),
      tuile: distinction?.tuile ?? 'vide',
      details: [distinction?.libelle ?? `Édition ${id}`, ...(titreConnu && porteurs ? [porteurs] : [])].join(', '),
    })),
    photos: laureats.flatMap(({ action }) => photosVues(action, a)),
    sansPhoto: sansPhoto(laureats.map(({ action }) => action)),
    contact: contactPresse(a),
    conditions: conditionsDe(a),
    partage: { titre: `Presse, édition ${id}`, texte: typographier(`${a.recueil.config.prix}, presse, édition ${id}`) },
  };
}

/** Why there is none: what is not published has no author to ask. */
export const sansPhoto = (actions: readonly Nommee[]): string => {
  const publiees = actions.some((action) => action.niveau === 'fiche' && action.medias.length > 0);
  return typographier(`Aucune photo n’est offerte à la presse : ${publiees ? 'leurs auteurs n’ont pas dit qu’elle pouvait les reproduire' : 'le recueil n’en publie pas'}.`);
};

export const conditionsDe = (a: Atelier): string[] => [licenceDite(a), typographier('Chaque photo garde sa licence et son crédit.')];

/** A service and where to reach it, never a person. */
export function contactPresse({ recueil: { config } }: Atelier): ContactVue {
  const { service, telephone, page } = config.contact;
  const courriel = valeurConnue(config.contact.courriel);
  return {
    texte: typographier([service, telephone].filter(Boolean).join(', ')),
    ...(courriel ? { courriel } : page ? { lien: { libelle: new URL(page).hostname, href: page } } : {}),
  };
}

/** Text files of an edition, by their address. */
export const textesDePresse = (edition: EditionPubliee, a: Atelier): { adresse: string; texte: string }[] => [
  { adresse: a.adresses.communique(edition.id, 'txt'), texte: enTexteBrut(communiqueDe(edition, a)) },
  { adresse: a.adresses.listeDesLaureats(edition.id), texte: listeEnTexte(edition, a) },
];

function listeEnTexte(edition: EditionPubliee, a: Atelier): string {
  const laureats = laureatsDe(edition, a);
  const avis = avertissementsDe(
    laureats.map(({ action }) => action),
    a,
  );
  const titre = `${a.recueil.config.prix}, édition ${edition.id} : ${edition.palmares ? 'actions distinguées' : 'lauréats'}`;
  const lignes = laureats.map((laureat) => {
    const { libelle, texte } = ligneDeListe(laureat);
    return [...(libelle ? [libelle] : []), texte, ...(laureat.adresse ? [laureat.adresse] : [])].join('\n');
  });
  return `${[...avis, typographier(titre), ...lignes].join('\n\n').replace(/[\u00a0\u202f]/g, ' ')}\n`;
}
