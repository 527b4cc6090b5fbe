/**
 * The Chromium of `@sparticuz/chromium`, unpacked where nobody else writes. The package itself unpacks into the shared temporary folder, and
 * trusts whatever it finds there: anyone on the machine could leave a program of that name. So it runs in a process whose temporary folder is ours.
 */
import { execFile } from 'node:child_process';
import { chmod, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { PROJET } from './dossier.ts';

export interface ChromiumEmbarque {
  executable: string;
  /** Environment in which it runs where the system lacks its libraries and fonts. */
  secours: Record<string, string>;
}

const ARCHIVES = ['chromium.br', 'swiftshader.tar.br', 'al2023.tar.br', 'fonts.tar.br'];

const packageFolder = (): string => {
  // Its package.json is not exported: go up from its entry, build/index.js.
  return dirname(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')));
};

const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

const unpackInto = async (folder: string, bin: string): Promise<void> => {
  const code = `import { inflate } from '@sparticuz/chromium'; for (const f of JSON.parse(process.argv[1])) await inflate(f);`;
  const env = { ...process.env, TMPDIR: folder, TMP: folder, TEMP: folder };
  await promisify(execFile)(process.execPath, ['--input-type=module', '-e', code, JSON.stringify(ARCHIVES.map((a) => join(bin, a)))], { env, cwd: PROJET });
};

/** Its fontconfig file names folders of Amazon's machines; ours names the one where its fonts are. */
const writeFonts = async (folder: string, final: string): Promise<void> => {
  const conf = `<?xml version="1.0"?>\n<!DOCTYPE fontconfig SYSTEM "fonts.dtd">\n<fontconfig><dir>${join(final, 'fonts')}</dir><cachedir>${join(final, 'fonts-cache')}</cachedir></fontconfig>\n`;
  await writeFile(join(folder, 'fonts', 'fonts.conf'), conf);
};

const fill = async (final: string): Promise<void> => {
  const partial = `${final}.${process.pid}-${Date.now().toString(36)}`;
  await mkdir(partial, { recursive: true, mode: 0o700 });
  try {
    await unpackInto(partial, join(packageFolder(), 'bin'));
    await writeFonts(partial, final);
    await chmod(join(partial, 'chromium'), 0o700);
    // Another test run may have been faster: its folder is as good.
    await rename(partial, final).catch(async (error: unknown) => {
      if (!(await isThere(join(final, 'chromium')))) throw error;
    });
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
};

/**
 * Unpacks Chromium once per version under `node_modules/.cache`, and tells where it is.
 * @throws on systems other than Linux x64, for which the package holds nothing, or when it is not installed
 */
export async function chromiumEmbarque(): Promise<ChromiumEmbarque> {
  if (process.platform !== 'linux' || process.arch !== 'x64') throw new Error('n’existe que pour Linux x64');
  const { version } = JSON.parse(await readFile(join(packageFolder(), 'package.json'), 'utf8')) as { version: string };
  const folder = join(PROJET, 'node_modules', '.cache', 'recueil-chromium', version);
  const executable = join(folder, 'chromium');
  if (!(await isThere(executable))) await fill(folder);
  const libraries = [join(folder, 'al2023', 'lib'), folder, process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':');
  return { executable, secours: { LD_LIBRARY_PATH: libraries, FONTCONFIG_PATH: join(folder, 'fonts'), FONTCONFIG_FILE: join(folder, 'fonts', 'fonts.conf') } };
}
