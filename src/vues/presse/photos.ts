/** Pictures that newspapers may print: allowed one by one, of published fiches alone. */
import type { Media } from '#blocs';
import { typographier, type Nommee } from '#recueil';
import type { Atelier } from '../atelier.ts';
import { date, titreCourtDe } from '../dire.ts';
import { nomDeFichierDuKit } from './images.ts';
import type { PhotoVue } from './types.ts';

/** Longest side of what is offered, in pixels: 20 cm on paper at 300 dots an inch. */
export const coteMax = 2400;

export interface PhotoDePresse {
  media: Media;
  nom: string;
}

export const photosDe = (action: Nommee): PhotoDePresse[] =>
  action.niveau === 'fiche' ? action.medias.filter(({ presse }) => presse !== undefined).map((media, i) => ({ media, nom: nomDeFichierDuKit(action, `photo-${i + 1}.jpg`) })) : [];

export const photosVues = (action: Nommee, a: Atelier): PhotoVue[] =>
  photosDe(action).map(({ media, nom }) => {
    const { largeur, hauteur, alt, credit, licence, digest, presse } = media;
    const reduite = Math.min(1, coteMax / Math.max(largeur, hauteur));
    const web = largeur >= 960 ? 960 : Math.min(largeur, 480);
    return {
      apercu: { src: a.adresses.media(digest, web), largeur: web, hauteur: Math.round((hauteur * web) / largeur) },
      alt,
      credit: typographier(`Crédit : ${credit}`),
      conditions: typographier(
        [
          `Reproduction par la presse sans frais, avec ce crédit. Licence : ${licence}.`,
          ...(presse?.avant ? [`À publier jusqu’au ${date(presse.avant)} : l’accord des personnes s’arrête là.`] : []),
        ].join(' '),
      ),
      action: { libelle: `${titreCourtDe(action)}, ${action.edition}`, href: a.adresses.action(action) },
      fichier: {
        href: a.adresses.fichierDuKit(action, nom),
        nom,
        libelle: 'La photo, en JPEG',
        precision: `${Math.round(largeur * reduite)} × ${Math.round(hauteur * reduite)} pixels`,
        type: 'image/jpeg',
      },
    };
  });
