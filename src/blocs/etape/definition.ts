import { z } from 'zod';
import { defineBloc, texte } from '../definition.ts';

export const etape = defineBloc({
  nom: 'Etape',
  titre: 'Étape',
  aide: 'Une étape datée de l’action. Des étapes qui se suivent forment une ligne de temps : cinq au plus.',
  voix: ['organisateur', 'porteur'],
  contenu: 'blocs',
  attributs: z.strictObject({ quand: texte('la date, en clair : « mars 2019 »'), titre: texte('ce qui se passe, en quelques mots') }),
  references: {},
  ancre: true,
  exemples: [
    {
      titre: 'Deux étapes',
      mdx: '<Etape quand="mars 2019" titre="Le diagnostic">\n\nTrois réunions publiques, une enquête.\n\n</Etape>\n\n<Etape quand="septembre 2019" titre="L’ouverture">\n\nLe lieu ouvre quatre soirs par semaine.\n\n</Etape>',
    },
  ],
});
