import { z } from 'zod';
import { defineBloc } from '../definition.ts';

export const figure = defineBloc({
  nom: 'Figure',
  titre: 'Figure',
  aide: 'Une image de « medias », avec sa légende. Le texte de remplacement et le crédit viennent de « medias ».',
  voix: ['porteur', 'jury', 'laureat'],
  contenu: 'texte',
  attributs: z.strictObject({ fichier: z.string({ error: 'le nom du fichier, tel qu’il est dans « medias »' }) }),
  references: { fichier: 'media' },
  ancre: false,
  exemples: [
    { titre: 'Une image et sa légende', mdx: '<Figure fichier="atelier.jpg">L’atelier du jeudi, en 2020.</Figure>' },
    { titre: 'Une image sans légende', mdx: '<Figure fichier="atelier.jpg" />' },
  ],
});
