/** The workshop's own sheet, script and letters. Sheets of the site that it shares are the site's. */
import { readFile } from 'node:fs/promises';
import { stripTypeScriptTypes } from 'node:module';
import { fileURLToPath } from 'node:url';

const lire = async (adresse: string) => readFile(fileURLToPath(import.meta.resolve(adresse)), 'utf8');

/** Letters by the name that the sheet gives them. */
const paquets = /^@fontsource-variable\/(bricolage-grotesque|source-serif-4)\/files\/([a-z0-9-]+\.woff2)$/;

/** Tokens, base and letters of the site, then the workshop's; letters are served from here. */
export async function feuille(racine: string): Promise<string> {
  const [jetons, polices, base, propre] = await Promise.all([lire('#styles/jetons.css'), lire('#styles/polices.css'), lire('#styles/base.css'), lire('#atelier/atelier.css')]);
  const lettres = polices.replace(/url\('([^']+)'\)/g, (tout, adresse: string) => {
    const [, , fichier] = paquets.exec(adresse) ?? [];
    return fichier ? `url('${racine}polices/${fichier}')` : tout;
  });
  return [lettres, jetons, base, propre].join('\n');
}

export async function police(fichier: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const paquet = fichier.startsWith('bricolage-grotesque-') ? 'bricolage-grotesque' : 'source-serif-4';
  const adresse = `@fontsource-variable/${paquet}/files/${fichier}`;
  if (!paquets.test(adresse)) return undefined;
  try {
    return new Uint8Array(await readFile(fileURLToPath(import.meta.resolve(adresse))));
  } catch {
    return undefined;
  }
}

/** The browser's script: types are taken off, nothing else is changed. */
export const script = async (): Promise<string> => stripTypeScriptTypes(await lire('#atelier/client/atelier.ts'));
