/** `npm run check`: format, lint, types, dead code, borders. Says everything that fails, then exits with 1. */
import { spawnSync } from 'node:child_process';

const checks: readonly [string, readonly string[]][] = [
  ['prettier', ['--check', '--log-level', 'warn', '.']],
  ['eslint', ['--max-warnings', '0', '.']],
  ['astro', ['check', '--minimumFailingSeverity', 'warning']],
  ['tsc', ['--noEmit']],
  ['knip', ['--no-progress']],
  ['depcruise', ['--config', 'dependency-cruiser.config.mjs', 'src', 'scripts']],
];

export function run(): number {
  const failed = checks.filter(([tool, args]) => {
    console.log(`— ${tool}`);
    const { status } = spawnSync(tool, args, { stdio: 'inherit', shell: process.platform === 'win32', env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' } });
    return status !== 0;
  });
  if (failed.length > 0) console.error(`\nFailed: ${failed.map(([tool]) => tool).join(', ')}`);
  return failed.length > 0 ? 1 : 0;
}
