/**
 * `content/urls.txt`: every address that was ever put online, and since when. Lines are only added: an address that was published is owed to who kept it.
 * Going back takes its own away: a build is not refused for what was taken back.
 */
import { estPassagere, lireAdresses, MANIFESTE_DES_ADRESSES, texteDesAdresses } from '#build';
import { compare } from './inventaire.ts';
import type { Changement } from './textes.ts';

const EN_TETE = '# Adresses mises en ligne, et depuis quand. Écrit par « Mettre en ligne » : n’y ôtez rien, on les a peut-être notées.\n';

/** What pages are drawn with: its names change with what it shows. */
const DESSIN = /^(_astro|medias|pagefind|og)\/|^(404\.html|robots\.txt|themes\.css|favicon\.svg|serie\.svg)$|(^|\/)\./;

/** Addresses of a site's files, below its root: `/actions/2021/x/`, `/recueil.epub`. */
export const adressesDe = (chemins: readonly string[]): string[] =>
  chemins
    .filter((c) => !DESSIN.test(c))
    .map((c) => `/${c.replace(/(^|\/)index\.html$/, '$1')}`)
    .sort(compare);

const lues = (texte: string): Set<string> => new Set(lireAdresses(texte, () => undefined).map(({ adresse }) => adresse));

/** Addresses of `urls.txt`; none when there is no such file. @throws AdressesIllisibles */
export const adressesPubliees = async (contenu: string): Promise<Set<string>> => lues((await texteDesAdresses(contenu)) ?? '');

/**
 * What must be written for those that are new and that a person may keep, pages and files to take away; nothing is. What is there stays to the byte.
 * @throws AdressesIllisibles
 */
export async function adressesAEcrire(contenu: string, adresses: readonly string[], instant: string): Promise<{ changement: Changement; combien: number } | undefined> {
  const ecrit = (await texteDesAdresses(contenu)) ?? '';
  const avant = ecrit === '' ? EN_TETE : ecrit;
  const connues = lues(avant);
  const neuves = adresses.filter((adresse) => !connues.has(adresse) && !estPassagere(adresse));
  if (neuves.length === 0) return undefined;
  const eol = avant.includes('\r\n') ? '\r\n' : '\n';
  const apres = `${avant}${avant.endsWith('\n') ? '' : eol}${neuves.map((adresse) => `${adresse} ${instant}${eol}`).join('')}`;
  return { changement: { chemin: MANIFESTE_DES_ADRESSES, avant: ecrit, apres }, combien: neuves.length };
}
