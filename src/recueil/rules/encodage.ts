import { rule } from './rule.ts';

/** A file that is not UTF-8 (Windows-1252 most often). */
export const encodage = rule('encodage', 'error', (_: object) => ({
  message: 'ce fichier n’est pas enregistré en UTF-8 : cette ligne contient un caractère illisible',
  hint: 'réenregistrez le fichier avec le codage « UTF-8 » (menu Enregistrer sous, liste Codage)',
}));
