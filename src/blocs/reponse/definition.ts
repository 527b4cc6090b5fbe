import { z } from 'zod';
import { defineBloc } from '../definition.ts';

export const reponse = defineBloc({
  nom: 'Reponse',
  titre: 'Réponse',
  aide: 'La réponse à la question qui précède. « par » dit qui parle : l’identifiant d’un des intervenants.',
  voix: ['laureat'],
  contenu: 'blocs',
  attributs: z.strictObject({ par: z.string({ error: 'l’identifiant d’un des intervenants' }) }),
  references: { par: 'intervenant' },
  ancre: false,
  exemples: [{ titre: 'Une réponse', mdx: '<Reponse par="ab">\n\nElle raconte que tout a commencé par une réunion.\n\n</Reponse>' }],
});
