/** `npm run recueil -- <tâche> …`: see src/taches. */
import { enLigne, taches } from '#taches';
import process from 'node:process';

export const run = (args: string[]) =>
  enLigne(taches, args, { projet: process.cwd(), env: process.env, out: process.stdout, err: process.stderr }, { compte: (texte) => process.stdout.write(texte) });
