import { expect, it } from 'vitest';
import { definitionsDe } from './definition.ts';
import { cheminImage } from './images.ts';

const media = (fichier: string, largeur: number, hauteur: number) => ({ fichier, alt: 'a', credit: 'c', licence: 'l', largeur, hauteur, digest: fichier, chemin: `/${fichier}` });
const [photo, filet, oubliee] = [media('photo.jpg', 1000, 500), media('filet.png', 300, 150), media('oubliee.jpg', 10, 10)];
const document = (corps: unknown) => ({ gabarit: 'x', donnees: { titre: 't', corps } as never, medias: [photo, filet, oubliee] });
const image = (m: typeof photo, place: number, t = 'Figure') => ({ t, image: cheminImage(m), place, largeur: 1 });

it('is that of the place that the page gives, however small the picture would be drawn', () => {
  expect(definitionsDe(document([{ enfants: [image(photo, 100)] }])).map(({ ppp, largeur }) => [ppp, largeur])).toEqual([[254, 100]]);
});
it('of a picture in a line is that of its four lines', () => expect(definitionsDe(document(image(filet, 100, 'image')))).toMatchObject([{ largeur: 38.1, ppp: 200 }]));
it('tells each size once, and nothing of what is not drawn', () => {
  expect(definitionsDe(document([image(photo, 100), image(photo, 100), image(photo, 76)])).map(({ media: m, largeur }) => [m.fichier, largeur])).toEqual([
    ['photo.jpg', 100],
    ['photo.jpg', 76],
  ]);
});
