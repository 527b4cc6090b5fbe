/** What marks a folder as a preview: whoever puts a site on line refuses it, and a build does not write over it. */
import { existsSync } from 'node:fs';
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** At the root of a preview. */
export const MARQUE_APERCU = '.apercu.json';

/** Signs a finished folder, and asks robots to leave if it were ever served. */
export async function marquerApercu(dossier: string, instant: string): Promise<void> {
  await writeFile(join(dossier, 'robots.txt'), 'User-agent: *\nDisallow: /\n');
  await writeFile(join(dossier, MARQUE_APERCU), `${JSON.stringify({ apercu: true, instant })}\n`);
}

export const estApercu = (dossier: string): boolean => existsSync(join(dossier, MARQUE_APERCU));

/** True for a folder that holds something which is no preview. */
export async function tientAutreChose(dossier: string): Promise<boolean> {
  const noms = await readdir(dossier).catch(() => []);
  return noms.length > 0 && !estApercu(dossier);
}

/** Every site has these two at its root. */
const DU_SITE = ['index.html', 'themes.css'];

/** True for a folder that holds something which no build of ours made. */
export async function tientAutreChoseQuUnSite(dossier: string): Promise<boolean> {
  const noms = await readdir(dossier).catch(() => []);
  return noms.length > 0 && !DU_SITE.every((nom) => existsSync(join(dossier, nom)));
}
