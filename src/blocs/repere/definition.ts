import { z } from 'zod';
import { defineBloc, texte } from '../definition.ts';

export const repere = defineBloc({
  nom: 'Repere',
  titre: 'Repère',
  aide: 'Un fait court mis à part dans le texte : un terme et sa valeur. Pour un nombre, utiliser Chiffre clé, qui demande sa source.',
  voix: ['organisateur', 'porteur', 'laureat'],
  contenu: 'aucun',
  attributs: z.strictObject({ terme: texte('ce dont il s’agit : « Horaires »'), valeur: texte('ce qu’il faut en savoir') }),
  references: {},
  ancre: false,
  exemples: [{ titre: 'Un repère', mdx: '<Repere terme="Horaires" valeur="du mardi au samedi, de 18 h à 22 h" />' }],
});
