import { z } from 'zod';
import { defineBloc, texte } from '../definition.ts';

export const encadre = defineBloc({
  nom: 'Encadre',
  titre: 'Encadré',
  aide: 'Un passage à part, avec un titre : une définition, un cas, une méthode. Il doit pouvoir se lire seul.',
  voix: ['organisateur', 'porteur', 'laureat'],
  contenu: 'blocs',
  attributs: z.strictObject({ titre: texte('le titre de l’encadré') }),
  references: {},
  ancre: true,
  exemples: [{ titre: 'Un encadré', mdx: '<Encadre titre="Le groupe de parole">\n\nIl se réunit chaque mois.\n\n- Trois animateurs\n- Douze places\n\n</Encadre>' }],
});
