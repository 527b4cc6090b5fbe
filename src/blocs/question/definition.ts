import { z } from 'zod';
import { defineBloc } from '../definition.ts';

export const question = defineBloc({
  nom: 'Question',
  titre: 'Question',
  aide: 'Une question de l’entretien, sur une ligne. Elle devient un titre, et son numéro est compté.',
  voix: ['laureat'],
  contenu: 'texte',
  attributs: z.strictObject({}),
  references: {},
  ancre: true,
  exemples: [{ titre: 'Une question', mdx: '<Question>Pourquoi avoir participé ?</Question>' }],
});
