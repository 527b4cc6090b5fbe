/** `npm run dev`: see src/commands/dev.ts. */
import { dev } from '#commands';
import process from 'node:process';

export const run = (args: string[]) => dev(args, { projet: process.cwd(), env: process.env, out: process.stdout });
