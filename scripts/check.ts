/** `npm run check`: format, lint, types, dead code, borders, two at a time. Says everything that fails, then exits with 1. */
import { spawn } from 'node:child_process';

type Check = readonly [tool: string, args: readonly string[]];

/** The last ones read what Astro generates, at once when it starts: they come when it has been at work for long. */
const checks: readonly Check[] = [
  // Types of every .ts file too.
  ['astro', ['check', '--minimumFailingSeverity', 'warning']],
  ['eslint', ['--max-warnings', '0', '.']],
  ['prettier', ['--check', '--log-level', 'warn', '.']],
  ['depcruise', ['--config', 'dependency-cruiser.config.mjs', 'src', 'scripts']],
  ['knip', ['--no-progress']],
];

/** Runs one; what it says is shown whole, when it ends. */
const passes = ([tool, args]: Check): Promise<boolean> =>
  new Promise((resolve) => {
    let said = '';
    const child = spawn(tool, args, { shell: process.platform === 'win32', env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' } });
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (said += text));
    const end = (ok: boolean) => {
      console.log(`— ${tool}\n${said.trimEnd()}`);
      resolve(ok);
    };
    child.once('error', (error) => {
      said += error.message;
      end(false);
    });
    child.once('close', (code) => end(code === 0));
  });

export async function run(): Promise<number> {
  const waiting = [...checks];
  const failed: string[] = [];
  const lane = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) if (!(await passes(next))) failed.push(next[0]);
  };
  await Promise.all([lane(), lane()]);
  if (failed.length > 0) console.error(`\nFailed: ${failed.join(', ')}`);
  return failed.length > 0 ? 1 : 0;
}
