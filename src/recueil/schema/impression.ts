/** `impression` of recueil.yaml: the printed page, its paper and its inks. What it does not say has a value that a printer knows. */
import { z } from 'zod';
import { champ, texte } from './commun.ts';

/** Colours that an award may give inks to. Text, muted text and rules are pure black ink: small type must not depend on register. */
const nomsEncrables = ['bleu', 'garance', 'or', 'sapin', 'prune', 'brume', 'teinte', 'nuit', 'nuit2', 'nuit3', 'nuit4', 'bleuNuit'] as const;

/** Beyond it, ink does not dry: sheets stain each other. */
const encrageMax = 300;

const part = z.number().min(0).max(100);
const quadri = z
  .tuple([part, part, part, part], { error: 'quatre nombres de 0 à 100, cyan, magenta, jaune et noir : [100, 84, 0, 8]' })
  .refine((parts) => parts.reduce((somme, une) => somme + une, 0) <= encrageMax, `une couleur dont les quatre encres ne dépassent pas ${encrageMax} % à elles toutes`);

const papier = z.strictObject({
  nom: champ(texte.optional(), 'Nom', 'Nom du papier, si on l’a choisi.'),
  grammage: champ(z.number().min(40).max(400).default(120), 'Grammage', 'Poids du papier en grammes par mètre carré ; 120 si on ne le dit pas.'),
  main: champ(z.number().min(0.7).max(2.5).default(1.4), 'Main', 'Ce que le papier a d’épais à poids égal, en cm³ par gramme ; 1,4 si on ne le dit pas.'),
});

export const schemaImpression = z
  .strictObject({
    format: champ(z.enum(['170x240', 'A4']).default('170x240'), 'Format', '170x240 ou A4.'),
    fondPerdu: champ(z.number().min(3).max(5).default(3), 'Fond perdu', 'Ce que les fonds dépassent de la page, en millimètres : de 3 à 5.'),
    papier: champ(papier.default({ grammage: 120, main: 1.4 }), 'Papier', 'Papier de l’intérieur : son poids et sa main donnent l’épaisseur du dos.'),
    reliure: champ(
      z.enum(['dos-carre-colle', 'agrafes']).default('dos-carre-colle'),
      'Reliure',
      'dos-carre-colle, ou agrafes pour un cahier mince : la couverture n’a alors pas de dos.',
    ),
    quadri: champ(
      z.partialRecord(z.enum(nomsEncrables), quadri).default({}),
      'Quadri',
      'Encres d’une couleur propre au prix, données par l’imprimeur : [cyan, magenta, jaune, noir], en pour cent.',
    ),
  })
  .default({ format: '170x240', fondPerdu: 3, papier: { grammage: 120, main: 1.4 }, reliure: 'dos-carre-colle', quadri: {} });
