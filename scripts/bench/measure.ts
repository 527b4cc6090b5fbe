/** Runs a Node program and says what it cost: CPU of all its threads, wall time, peak memory. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { performance } from 'node:perf_hooks';

export interface Cost {
  cpu: number;
  wall: number;
  memoryMb: number;
  output: string;
  code: number;
}

/** The program is asked at its end, by a module loaded before it. Throws when it fails. */
export async function measure(work: string, args: readonly string[], options: { cwd: string; env?: Record<string, string> }): Promise<Cost> {
  const folder = mkdtempSync(path.join(work, 'cost-'));
  const report = path.join(folder, 'cost.json');
  const probe = `data:text/javascript,${encodeURIComponent(`import fs from 'node:fs';process.on('exit',()=>fs.writeFileSync(${JSON.stringify(report)},JSON.stringify([process.cpuUsage(),process.resourceUsage().maxRSS])))`)}`;
  const start = performance.now();
  const child = spawn(process.execPath, ['--import', probe, ...args], { cwd: options.cwd, env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...options.env } });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data: Buffer) => (output += data.toString()));
  const code = await new Promise<number>((resolve) => child.on('close', (c) => resolve(c ?? 1)));
  const wall = (performance.now() - start) / 1000;
  if (code !== 0) throw new Error(`the measured program failed (${code}):\n${output.slice(-3000)}`);
  const [cpu, rss] = JSON.parse(readFileSync(report, 'utf8')) as [{ user: number; system: number }, number];
  rmSync(folder, { recursive: true });
  return { cpu: (cpu.user + cpu.system) / 1e6, wall, memoryMb: rss / 1024, output, code };
}
