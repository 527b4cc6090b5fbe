import { z } from 'zod';
import { defineBloc, texte } from '../definition.ts';

export const temoignage = defineBloc({
  nom: 'Temoignage',
  titre: 'Témoignage',
  aide: 'Ce qu’une personne dit de l’action, dans ses mots, avec son accord. Elle est désignée par sa fonction, sans nom.',
  voix: ['porteur', 'laureat'],
  contenu: 'blocs',
  attributs: z.strictObject({ fonction: texte('qui parle, par sa fonction : « une habitante »'), organisme: texte('où, si c’est utile').optional() }),
  references: {},
  ancre: false,
  exemples: [{ titre: 'Un témoignage', mdx: '<Temoignage fonction="une habitante">\n\nOn vient sans rendez-vous, et quelqu’un écoute.\n\n</Temoignage>' }],
});
