/** What a laureate's communication officer is given: texts to publish, images, photos. */
import { typographier, type Nommee } from '#recueil';
import type { Atelier } from '../atelier.ts';
import { titreCourtDe } from '../dire.ts';
import { laureat } from './faits.ts';
import { imagesDuKit } from './images.ts';
import { conditionsDe, contactPresse, sansPhoto } from './page.ts';
import { photosVues } from './photos.ts';
import { texteCourt, texteLong } from './textes.ts';
import type { KitVue } from './types.ts';

/** Whose drawings they are decides; what nobody has written is said to be asked. */
function usageDesDessins(a: Atelier): string {
  const { usageDesDessins: ecrit } = a.recueil.config;
  if (ecrit) return ecrit;
  const { texte, courriel, lien } = contactPresse(a);
  return typographier(`Ce que l’on peut faire du badge et des cartes n’est pas encore écrit : demandez-le (${[texte, courriel ?? lien?.href].filter(Boolean).join(', ')}).`);
}

export function vueKit(action: Nommee, a: Atelier): KitVue {
  const un = laureat(action, a);
  const { edition } = action;
  const court = texteCourt(un, a);
  const images = imagesDuKit(action, a);
  return {
    titre: un.titre,
    titreCourt: titreCourtDe(action),
    surtitre: `Kit de communication · ${un.distinction?.libelle ?? `édition ${edition}`}`,
    chapeau: typographier('Des textes et des images pour annoncer la nouvelle : bulletin, site, réseaux. Tout est à reprendre tel quel.'),
    encre: a.encre(edition),
    marque: { marque: a.marque(edition), href: a.adresses.edition(edition), annee: edition },
    textes: [
      { id: 'texte-court', titre: 'Texte court', usage: typographier(`Pour les réseaux sociaux : ${[...court].length} signes.`), paragraphes: [court] },
      { id: 'texte-long', titre: 'Texte long', usage: 'Pour un bulletin municipal ou un site.', paragraphes: texteLong(un, a) },
    ],
    images,
    ...(images.length === 0 ? { sansImage: 'Ni badge ni carte : ce texte est une fiction, et personne ne doit l’annoncer.' } : {}),
    photos: photosVues(action, a),
    sansPhoto: sansPhoto([action]),
    conditions: [...conditionsDe(a), ...(images.length > 0 ? [usageDesDessins(a)] : [])],
    liens: [
      { libelle: 'La fiche de l’action', href: a.adresses.action(action) },
      { libelle: `La page de presse de l’édition ${edition}`, href: a.adresses.presse(edition) },
    ],
    partage: { titre: un.titre, texte: typographier(`${un.titre}, ${a.recueil.config.prix}, édition ${edition}`) },
  };
}
