/** Nothing that is not published is anywhere in the output: not in a page, an index, an archive, a picture or the name of a file. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Aiguille, AiguilleOctets } from '../needles.ts';
import { naturesIn, prepareSearch, type Recherche } from './leak-search.ts';
import { readableTexts } from './readable.ts';
import type { Gate, Probleme } from './types.ts';

export interface Aiguilles {
  textes: readonly Aiguille[];
  octets: readonly AiguilleOctets[];
}

const CONSEIL = 'N’envoyez pas ce dossier : le site en ligne n’a pas été touché. Signalez-le avec ce message.';

const searchTexts = (recherche: Recherche, fichier: string, bytes: Buffer): { natures: Set<string>; illisible?: string } => {
  const natures = naturesIn(recherche, fichier);
  try {
    for (const text of readableTexts(fichier, bytes)) naturesIn(recherche, text, natures);
    return { natures };
  } catch (error) {
    return { natures, illisible: error instanceof Error ? error.message : String(error) };
  }
};

/** The gate for these needles. A problem says the file and the nature of what leaks, never its words; `redact` masks the file's name where it tells. */
export function leaksGate({ textes, octets }: Aiguilles): Gate {
  const recherche = prepareSearch(textes);
  const digests = new Map(octets.map((o) => [o.sha256.toLowerCase(), o.nature]));
  return async (site) => {
    const problems: Probleme[] = [];
    if (textes.length === 0 && octets.length === 0) return problems;
    for (const fichier of site.fichiers.keys()) {
      const bytes = await readFile(join(site.dossier, fichier));
      const { natures, illisible } = searchTexts(recherche, fichier, bytes);
      const same = digests.size > 0 ? digests.get(createHash('sha256').update(bytes).digest('hex')) : undefined;
      if (same) natures.add(same);
      for (const nature of natures) problems.push({ gate: 'leaks', fichier, message: `Ce fichier contient ${nature}.`, conseil: CONSEIL });
      // What cannot be read cannot be vouched for.
      if (illisible) problems.push({ gate: 'leaks', fichier, message: `Ce fichier n’a pas pu être relu (${illisible}) : on ne sait pas s’il contient un texte non publié.` });
    }
    return problems;
  };
}
