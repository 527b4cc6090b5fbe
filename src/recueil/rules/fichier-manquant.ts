import { rule } from './rule.ts';

/** A folder or a corpus without the file that it cannot do without. */
export const fichierManquant = rule('fichier-manquant', 'error', ({ fichier, role, deTrop = false }: { fichier: string; role: string; deTrop?: boolean }) => ({
  message: `il manque ici ${fichier} (${role})`,
  hint: deTrop ? `créez ${fichier}, ou ôtez le dossier s’il est de trop` : `créez ${fichier}, ou remettez-le à sa place`,
}));
