/** `npm run start`: see src/commands/start.ts. */
import { start } from '#commands';
import process from 'node:process';

export const run = (args: string[]) => start(args, { projet: process.cwd(), env: process.env, out: process.stdout });
