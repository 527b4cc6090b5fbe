/** Time between a save and the page that shows it, in dev. */
import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';

/** Seconds, median of `saves`. */
export async function devSave(projet: string, content: string, saves: number): Promise<number> {
  const port = 4600 + (process.pid % 300);
  const child = spawn(process.execPath, ['scripts/run.mjs', 'dev', '--port', String(port)], {
    cwd: projet,
    env: { ...process.env, RECUEIL_CONTENT: content, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  const url = `http://127.0.0.1:${port}/actions/2008/action-3/`;
  const file = path.join(content, 'editions', '2008', 'theme-fictif', 'action-3', 'action.mdx');
  const text = readFileSync(file, 'utf8');
  const page = async () => (await fetch(url).catch(() => undefined))?.text() ?? '';
  try {
    for (let i = 0; i < 300 && !(await page()).includes('Contexte'); i++) await wait(200);
    const times: number[] = [];
    for (let save = 0; save < saves; save++) {
      const mark = `Contexte ${save}`;
      const start = performance.now();
      writeFileSync(file, text.replace('## Contexte', `## ${mark}`));
      while (!(await page()).includes(`>${mark}<`)) await wait(5);
      times.push((performance.now() - start) / 1000);
      await wait(400);
    }
    return times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? NaN;
  } finally {
    child.kill('SIGTERM');
    writeFileSync(file, text);
  }
}
