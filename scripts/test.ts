/** `npm test`: the checks, then every test. `npm run test:long`: what takes minutes. */
import { spawnSync } from 'node:child_process';
import { run as check } from './check.ts';

export async function run(args: string[]): Promise<number> {
  const long = args.includes('--long');
  if (!long && (await check()) !== 0) return 1;
  const { status } = spawnSync('vitest', ['run', ...args.filter((arg) => arg !== '--long')], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...(long ? { RECUEIL_TESTS: 'long' } : {}) },
  });
  return status ?? 1;
}
