/** `urls.txt` of the content: every address that was ever put online. Read in one place, by what keeps it and by what it binds. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';

export const MANIFESTE_DES_ADRESSES = 'urls.txt';

/**
 * What nobody is owed: pictures, which go when a consent ends or one replaces another; what pages read for themselves; our own documentation, whose pages
 * follow the program and not the content.
 */
const PASSAGERES = /^\/actions\/[^/]+\/[^/]+\/recit\.json$|^\/editions\/[^/]+\/presse\/[^/]+\/[^/]+\.(?:png|svg|jpg)$|^\/recherche\/suggestions\.json$|^\/guide\/./;

/** @param adresse below the root of the site: `/actions/2021/x/` */
export const estPassagere = (adresse: string): boolean => PASSAGERES.test(adresse);

/** It is there and cannot be read. It is never taken for an empty one: what was promised would be forgotten, or written over. */
export class AdressesIllisibles extends Error {
  override name = 'AdressesIllisibles';
}

/** What is written there; nothing when there is no such file. @throws AdressesIllisibles */
export async function texteDesAdresses(contenu: string): Promise<string | undefined> {
  try {
    return await readFile(path.join(contenu, MANIFESTE_DES_ADRESSES), 'utf8');
  } catch (error) {
    const { code = 'erreur inconnue' } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return undefined;
    throw new AdressesIllisibles(
      `${MANIFESTE_DES_ADRESSES} est là, et ne se laisse pas lire (${code}). Il dit les adresses promises aux lecteurs : fermez les logiciels qui le tiennent ouvert, vérifiez vos droits sur ce fichier, puis recommencez.`,
      { cause: error },
    );
  }
}
