/** What was published already, as `urls.txt` of the content says. */
import { lireAdresses } from '#build';
import { readInstant, type PublishedRecueil } from '#recueil';
import { readFile } from 'node:fs/promises';
import path from 'node:path';

export async function promessesDe({ config, redirections }: PublishedRecueil, { contenu, instant }: { contenu: string; instant: number }) {
  const texte = await readFile(path.join(contenu, 'urls.txt'), 'utf8').catch(() => '');
  const lire = (ecrit: string): number | undefined => {
    const lu = readInstant(ecrit, config.fuseau);
    return lu.ok ? lu.ms : undefined;
  };
  return { publiees: lireAdresses(texte, lire), instant, parties: new Set(redirections.map(({ de }) => de)) };
}
