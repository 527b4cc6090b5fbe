/** A browser for tests, wherever they run: the machine's own, or the one that comes with the packages. Never skipped: no browser is an error. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { chromiumEmbarque } from './chromium-embarque.ts';

/** Nothing that calls home, updates itself or asks. Without a proxy: every request is for a server on this machine. */
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-proxy-server',
];

const LINUX = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'microsoft-edge-stable'];
const MAC = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
const WINDOWS = [
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Chromium', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
];

const environment = (...names: string[]): string[] => names.flatMap((name) => process.env[name] ?? []);

const systemPaths = (): string[] => {
  if (process.platform === 'win32') return environment('PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA').flatMap((root) => WINDOWS.map((parts) => join(root, ...parts)));
  if (process.platform === 'darwin') return ['', ...environment('HOME')].flatMap((root) => MAC.map((name) => join(root, '/Applications', `${name}.app`, 'Contents/MacOS', name)));
  const folders = ['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome', '/opt/microsoft/msedge'];
  return folders.flatMap((folder) => LINUX.map((name) => join(folder, name)));
};

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() === true;

/** One way to get a browser. */
interface Piste {
  nom: string;
  open: () => Promise<Browser>;
}

const launch = (executablePath: string, secours?: Record<string, string>): Promise<Browser> => {
  const env = { ...process.env, ...secours } as Record<string, string>;
  // Passing `env` alone would lose PATH and HOME; a run without help keeps the process's own.
  return chromium.launch({ executablePath, args: ARGS, ...(secours ? { env } : {}) });
};

const fromPackage = async (): Promise<Browser> => {
  const { executable, secours } = await chromiumEmbarque();
  try {
    return await launch(executable);
  } catch (error) {
    // A bare container has neither NSS nor fonts; any other failure would only come again.
    if (!/shared librar|fontconfig|NSS/i.test(String(error))) throw error;
    return launch(executable, secours);
  }
};

const playwrightOwn = (): string[] => {
  const path = chromium.executablePath();
  return path && isFile(path) ? [path] : [];
};

const packaged: Piste = { nom: 'le paquet @sparticuz/chromium', open: fromPackage };

const pistes = (): Piste[] => {
  if (process.env['RECUEIL_TEST_NAVIGATEUR'] === 'sparticuz') return [packaged];
  const chosen = environment('CHROME_PATH')
    .filter(Boolean)
    .map((path) => ({ nom: `CHROME_PATH (${path})`, open: () => launch(path) }));
  const own = playwrightOwn().map((path) => ({ nom: `le navigateur de Playwright (${path})`, open: () => launch(path) }));
  const system = systemPaths()
    .filter(isFile)
    .map((path) => ({ nom: `le navigateur du système (${path})`, open: () => launch(path) }));
  return [...chosen, ...own, ...system, packaged];
};

const firstLines = (error: unknown): string =>
  String(error instanceof Error ? error.message : error)
    .split('\n')
    .slice(0, 3)
    .join(' ')
    .slice(0, 300);

/**
 * Opens a browser: CHROME_PATH, Playwright's own download, the system's Chromium, Chrome or Edge, then the one that comes with the packages
 * (`RECUEIL_TEST_NAVIGATEUR=sparticuz` forces this one). The caller closes it.
 * @throws when none starts, with the list of what was tried and what each answered
 */
export async function ouvrirNavigateur(): Promise<Browser> {
  const failures: string[] = [];
  for (const { nom, open } of pistes()) {
    try {
      return await open();
    } catch (error) {
      failures.push(`  - ${nom} : ${firstLines(error)}`);
    }
  }
  throw new Error(
    `Aucun navigateur n’a pu être ouvert pour les tests. Essayés, dans l’ordre :\n${failures.join('\n')}\n` +
      'Installez Chromium, Chrome ou Edge, ou donnez le chemin d’un navigateur dans la variable CHROME_PATH.',
  );
}
