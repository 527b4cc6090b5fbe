/** `npm run verifier [-- --format=terminal|github|gitlab|json] [--date …]`: every problem of every file. Exit 1 on errors. */
import { verifier } from '#commands';
import process from 'node:process';

export const run = (args: string[]) => verifier(args, { projet: process.cwd(), env: process.env, out: process.stdout });
