/** A project whose content is two editions, the second under embargo until a ceremony. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { lancer, type Fin } from '../outils/construire.ts';
import { ecrire, type DossierTemporaire } from '../outils/dossier.ts';
import { action, base, edition } from '../outils/petit-recueil.ts';
import { autreProjet } from '../outils/projet.ts';

const CEREMONIE = '2026-12-01T18:30';
const LA_NUIT = `publication:\n  # dits à voix haute\n  noms: ${CEREMONIE}\n  palmares: ${CEREMONIE}\n`;

export async function projetDeLaNuit(plus: Record<string, string> = {}): Promise<DossierTemporaire> {
  const projet = await autreProjet();
  await rm(join(projet.racine, 'content'), { recursive: true });
  await ecrire(join(projet.racine, 'content'), {
    ...base,
    'editions/2024/edition.mdx': edition('publication: 2024-06-01T09:00'),
    'editions/2024/a/pont/action.mdx': action('pont'),
    'editions/2026/edition.mdx': edition(LA_NUIT),
    'editions/2026/a/phare/action.mdx': action('phare'),
    ...plus,
  });
  return projet;
}

/** Runs a task at an instant, as a machine does. */
export async function tache<C extends object>(projet: string, a: string, args: readonly string[]): Promise<Fin & { compte: C }> {
  const fin = await lancer(['recueil', ...args, '--json', '--date', a], { projet }).fini;
  const ligne = fin.sortie.split('\n').find((l) => l.startsWith('{"'));
  return { ...fin, compte: JSON.parse(ligne ?? '{}') as C };
}
