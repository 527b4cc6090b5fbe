/** Every body that the project holds, by where it stands. */
import { blocs } from '#blocs';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJET } from '../outils/dossier.ts';

export interface Corps {
  titre: string;
  mdx: string;
}

/** Bodies of the .mdx files below a folder, as the recueil reads them: front matter off, `\n`, NFC. */
export function corpsSous(dossier: string): Corps[] {
  const racine = join(PROJET, dossier);
  if (!existsSync(racine)) return [];
  return readdirSync(racine, { recursive: true, encoding: 'utf8' })
    .filter((chemin) => chemin.endsWith('.mdx'))
    .sort()
    .map((chemin) => ({ titre: `${dossier}/${chemin}`, mdx: sansEnTete(readFileSync(join(racine, chemin), 'utf8')) }));
}

const sansEnTete = (texte: string) =>
  texte
    .replace(/\r\n?/g, '\n')
    .normalize('NFC')
    .replace(/^---[ \t]*\n[\s\S]*?\n---[ \t]*\n/, '');

export const exemplesDeBlocs: Corps[] = Object.values(blocs).flatMap(({ nom, exemples }) => exemples.map(({ titre, mdx }) => ({ titre: `${nom} : ${titre}`, mdx })));
