/**
 * `content/donnees.yaml`: each version of the data that was put online. Its page shows them: unlike addresses, a version that is taken back goes,
 * since it may name what no longer comes out.
 */
import { changements, versionSuivante, type RecueilOuvert } from '#opendata';
import { writeInstant, type VersionDesDonnees } from '#recueil';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';
import { sha256 } from './inventaire.ts';
import { VERSIONS_DES_DONNEES, type Changement } from './textes.ts';

const EN_TETE = '# Versions des données mises en ligne. Écrit par « Mettre en ligne » : corrigez « texte » si vous pouvez mieux dire ce qui a changé, et rien d’autre.\n';

interface Site {
  octets: Buffer;
  empreinte: string;
}

async function donneesDe(site: string): Promise<Site | undefined> {
  const octets = await readFile(path.join(site, 'donnees', 'recueil.json')).catch(() => undefined);
  return octets && { octets, empreinte: sha256(octets) };
}
const ouvert = ({ octets }: Site) => JSON.parse(octets.toString('utf8')) as RecueilOuvert;

/** What changed since the last version; since the site that was replaced, where an ordinary build stood in between. */
function dire(apres: Site, avant: Site | undefined, derniere: VersionDesDonnees | undefined): string {
  if (!derniere) return changements(undefined, ouvert(apres));
  if (!avant) return 'Ce qui a changé n’a pas pu être comparé à la version d’avant.';
  const dits = changements(ouvert(avant), ouvert(apres));
  return avant.empreinte === derniere.empreinte ? dits : `Par rapport au site d’avant : ${dits.replace(/^A/, 'a')}`;
}

/** Notepad puts a mark before the text. */
const lues = (texte: string) => (parse(texte.replace(/^\uFEFF/, '')) ?? []) as VersionDesDonnees[];

/** The text with one more version at its end. @throws when the end of the list is not where the file ends */
export function ajouterVersion(ecrit: string, version: VersionDesDonnees): string {
  // An empty list has no place for an item: it says nothing.
  const avant = ecrit.replace(/^\[ *\][ \t]*(?:\r?\n|$)/m, '');
  const eol = avant.includes('\r\n') ? '\r\n' : '\n';
  const retrait = /^( *)- /m.exec(avant)?.[1] ?? '';
  const lignes = [`- date: ${version.date}`, `  texte: ${JSON.stringify(version.texte)}`, `  empreinte: "${version.empreinte}"`];
  const apres = `${avant}${avant === '' || avant.endsWith('\n') ? '' : eol}${lignes.map((ligne) => `${retrait}${ligne}${eol}`).join('')}`;
  if (JSON.stringify(lues(apres)) !== JSON.stringify([...lues(avant), version])) throw new Error('donnees.yaml is not a plain list of versions');
  return apres;
}

interface Publication {
  contenu: string;
  /** The site in place, and the one that it replaced. */
  dist: string;
  avant: string;
  instant: number;
  fuseau: string;
}

/** What must be written, when the data in place are not those of the last version; nothing is. */
export async function versionAEcrire({ contenu, dist, avant, instant, fuseau }: Publication): Promise<{ changement: Changement; texte: string } | undefined> {
  const donnees = await donneesDe(dist);
  if (!donnees) return undefined;
  const ecrit = await readFile(path.join(contenu, VERSIONS_DES_DONNEES), 'utf8').catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  });
  const versions = lues(ecrit);
  const texte = dire(donnees, await donneesDe(avant), versions.at(-1));
  const version = versionSuivante(versions, { jour: writeInstant(instant, fuseau).slice(0, 10), empreinte: donnees.empreinte, texte });
  return version && { changement: { chemin: VERSIONS_DES_DONNEES, avant: ecrit, apres: ajouterVersion(ecrit === '' ? EN_TETE : ecrit, version) }, texte };
}
