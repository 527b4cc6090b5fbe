/** `npm run bench [-- --entries 1000]`: what reading, building and saving cost, as ratios in one run. Figures are for reading, never for tests. */
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { writeBaseline } from './bench/baseline.ts';
import { densites, writeCorpus } from './bench/corpus.ts';
import { devSave } from './bench/dev-save.ts';
import { measure, type Cost } from './bench/measure.ts';
import { repeatContent } from './bench/repeat.ts';

const show = (name: string, { cpu, wall, memoryMb }: Cost) =>
  console.log(`${name.padEnd(44)} ${cpu.toFixed(2).padStart(7)} s CPU ${wall.toFixed(2).padStart(7)} s ${memoryMb.toFixed(0).padStart(6)} MB`);

export async function run(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { entries: { type: 'string', default: '1000' } } });
  const entries = Number(values.entries);
  const projet = process.cwd();
  const work = path.join(projet, '.recueil', `bench-${process.pid}`);
  mkdirSync(work, { recursive: true });
  const corpus = (name: string, count: number, densite?: readonly number[]) => {
    const folder = path.join(work, name);
    writeCorpus(folder, count, path.join(projet, 'content'), densite);
    return folder;
  };
  const small = corpus('verifier', 500);
  const large = corpus('corpus', entries);
  const baseline = path.join(work, 'baseline');
  writeBaseline(baseline, large, path.join(projet, 'docs', 'erreurs'));
  const astro = path.join(path.dirname(createRequire(path.join(projet, 'x.js')).resolve('astro/package.json')), 'bin', 'astro.mjs');
  const date = '2026-01-01';

  /** A volume by both, one after the other. Peak memory and CPU of Chromium are those of its children, which are not measured: its time alone is compared. */
  const printed = async (fiches: number, texts: string, volume: string) => {
    const ours = await measure(work, ['scripts/run.mjs', 'bench/print', volume, 'typst'], { cwd: projet });
    const theirs = await measure(work, ['scripts/run.mjs', 'bench/print', volume, 'chromium'], { cwd: projet });
    console.log(`print, ${fiches} fiches, ${texts}: ${ours.output.trim()}`);
    show('  with reading and export', ours);
    console.log(`  Chromium, the same texts: ${theirs.output.trim()}, ${theirs.wall.toFixed(2)} s; ratio of time, ours / Chromium’s: ${(ours.wall / theirs.wall).toFixed(2)}`);
  };
  show('verifier, 500 entries', await measure(work, ['scripts/run.mjs', 'verifier', '--contenu', small, '--date', date], { cwd: projet }));
  const build = () =>
    measure(work, ['scripts/run.mjs', 'build', '--contenu', large, '--date', date, '--sans-pdf', '--sortie', path.relative(projet, path.join(work, 'site'))], { cwd: projet });
  // In turns: what else the machine does weighs on both. Not right after another run: for minutes after thousands of files were removed,
  // ext4 takes long to find a place for each new one, and the side that writes more of them for its time seems slower (0.61 for 0.52).
  const ours: Cost[] = [];
  const theirs: Cost[] = [];
  for (const turn of ['a', 'b', 'c']) {
    ours.push(await measure(work, ['scripts/run.mjs', 'bench/site-only', large, path.join(work, `pages-${turn}`), path.join(work, `cache-${turn}`)], { cwd: projet }));
    theirs.push(await measure(work, [astro, 'build', '--force', '--outDir', `site-${turn}`], { cwd: baseline }));
  }
  for (const cost of ours) show(`cold web build, ${entries} entries, pages only`, cost);
  for (const cost of theirs) show(`glob() + @astrojs/mdx, ${entries} entries`, cost);
  const sum = (costs: Cost[]) => costs.reduce((total, { cpu }) => total + cpu, 0);
  console.log(`ratio of CPU, ours / theirs: ${(sum(ours) / sum(theirs)).toFixed(2)}`);
  show('cold build with search index and gates', await build());
  show('warm build, nothing changed', await build());
  console.log(`dev, a save until the page shows it: ${(await devSave(projet, large, 7)).toFixed(3)} s (median)`);
  const archive = path.join(work, 'archive');
  repeatContent(archive, path.join(projet, 'content'), 10);
  const site = path.relative(projet, path.join(work, 'site-archive'));
  await measure(work, ['scripts/run.mjs', 'build', '--contenu', archive, '--date', '2026-12-01', '--sans-pdf', '--sortie', site], { cwd: projet });
  console.log((await measure(work, ['scripts/run.mjs', 'bench/search', site], { cwd: projet })).output.trim());
  for (const fiches of [30, 300]) await printed(fiches, 'synthetic, 2.8 pages each as the real ones', corpus(`volume-${fiches}`, fiches, densites.reelle));
  for (const fiches of [30, 300]) await printed(fiches, 'synthetic, 1,000 words each', corpus(`long-${fiches}`, fiches));
  const kept = path.join(projet, '.recueil');
  for (const folder of [kept, path.join(kept, 'cache')])
    for (const name of readdirSync(folder)) if (name.includes(`bench-${process.pid}`)) rmSync(path.join(folder, name), { recursive: true, force: true });
  return 0;
}
