/** `npm run build`: see src/commands/build.ts. */
import { build } from '#commands';
import process from 'node:process';

export const run = (args: string[]) => build(args, { projet: process.cwd(), env: process.env, out: process.stdout });
