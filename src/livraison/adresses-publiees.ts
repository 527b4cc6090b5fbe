/**
 * `content/urls.txt`: every address that was ever put online, and since when. Lines are only added: an address that was published is owed to who kept it.
 */
import { ecrireEntier } from '#ecriture';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { compare } from './inventaire.ts';

import { MANIFESTE_DES_ADRESSES } from './textes.ts';

const EN_TETE = '# Adresses mises en ligne, et depuis quand. Écrit par « Mettre en ligne » : n’y ôtez rien, on les a peut-être notées.\n';

/** What a person may keep: pages and files to take away; not what pages are drawn with. */
const DESSIN = /^(_astro|medias|pagefind|og)\/|^(404\.html|robots\.txt|themes\.css|favicon\.svg|serie\.svg)$|(^|\/)\./;

/** Addresses of a site's files, below its root: `/actions/2021/x/`, `/recueil.epub`. */
export const adressesDe = (chemins: readonly string[]): string[] =>
  chemins
    .filter((c) => !DESSIN.test(c))
    .map((c) => `/${c.replace(/(^|\/)index\.html$/, '$1')}`)
    .sort(compare);

/** Addresses of `urls.txt`; none when there is no such file. */
export async function adressesPubliees(contenu: string): Promise<Set<string>> {
  const texte = await readFile(path.join(contenu, MANIFESTE_DES_ADRESSES), 'utf8').catch(() => '');
  return new Set(texte.split(/\r?\n/).flatMap((ligne) => (ligne.startsWith('/') ? [ligne.split(/\s/)[0] as string] : [])));
}

/** Adds those that are new; gives back how many. What is written stays to the byte. */
export async function noterAdresses(contenu: string, adresses: readonly string[], instant: string): Promise<number> {
  const connues = await adressesPubliees(contenu);
  const neuves = adresses.filter((adresse) => !connues.has(adresse));
  if (neuves.length === 0) return 0;
  const fichier = path.join(contenu, MANIFESTE_DES_ADRESSES);
  const avant = await readFile(fichier, 'utf8').catch(() => EN_TETE);
  const eol = avant.includes('\r\n') ? '\r\n' : '\n';
  await ecrireEntier(fichier, `${avant}${avant.endsWith('\n') ? '' : eol}${neuves.map((adresse) => `${adresse} ${instant}${eol}`).join('')}`);
  return neuves.length;
}
