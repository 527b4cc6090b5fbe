import { z } from 'zod';
import { defineBloc, texte } from '../definition.ts';

export const chiffreCle = defineBloc({
  nom: 'ChiffreCle',
  titre: 'Chiffre clé',
  aide: 'Un nombre mis en avant, avec ce qu’il compte, ce qu’il couvre et sa source. Jamais un chiffre seul.',
  voix: ['organisateur', 'porteur'],
  contenu: 'aucun',
  attributs: z.strictObject({
    valeur: texte('le nombre, avec son unité s’il en a une : « 31,5 % »'),
    libelle: texte('ce que le nombre compte'),
    portee: texte('la période et le périmètre : « en 2022, police seule »'),
    source: texte('l’identifiant d’une source de la fiche'),
  }),
  references: { source: 'source' },
  ancre: false,
  exemples: [{ titre: 'Un chiffre et sa portée', mdx: '<ChiffreCle valeur="120" libelle="habitants rencontrés" portee="en 2020, dans un quartier" source="bilan" />' }],
});
