/** `npm run imprimer -- --edition 2022 [--theme … | --action … | --appel | --tout] [--archive] [--imprimeur] [--epub]`: see src/commands/imprimer.ts. */
import { imprimer } from '#commands';
import process from 'node:process';

export const run = (args: string[]) => imprimer(args, { projet: process.cwd(), env: process.env, out: process.stdout });
