import { rule } from './rule.ts';

/** A folder or a corpus without the file that it cannot do without. */
export const fichierManquant = rule('fichier-manquant', 'error', ({ fichier, role }: { fichier: string; role: string }) => ({
  message: `il manque ici le fichier ${fichier} (${role})`,
  hint: `créez ${fichier}, ou ôtez le dossier s’il est de trop`,
}));
