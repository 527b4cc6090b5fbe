/** `schemas`: what an editor such as VS Code reads to help while one writes. For maintainers: after a change of the schemas. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Tache } from './tache.ts';

export const schemas: Tache = {
  nom: 'schemas',
  titre: 'Schémas pour VS Code',
  aide: 'Réécrit .vscode/ à partir des schémas du recueil. Pour qui maintient le programme ; les textes n’y sont pour rien.',
  mainteneur: true,
  groupe: 'entretenir',
  champs: [],
  executer: async (_valeurs, { projet }) => {
    const { fichiersDeVsCode } = await import('#correction');
    const ecrits: string[] = [];
    for (const [chemin, texte] of Object.entries(fichiersDeVsCode())) {
      const reel = path.join(projet, chemin);
      if ((await readFile(reel, 'utf8').catch(() => '')) === texte) continue;
      await mkdir(path.dirname(reel), { recursive: true });
      await writeFile(reel, texte);
      ecrits.push(chemin);
    }
    return { code: 0, phrase: ecrits.length === 0 ? 'Rien à changer.' : 'Schémas réécrits.', fichiers: ecrits.map((chemin) => ({ chemin, dit: 'réécrit' })) };
  },
};
