/** Every character that the book's faces lack, in the author's file. */
import { caracteresAbsents } from '#print';
import { checkCaracteres, type Diagnostic } from '#recueil';
import { readFile } from 'node:fs/promises';
import path from 'node:path';

interface Ou {
  /** The content folder. */
  contenu: string;
  /** Restricts the search to one edition. */
  edition?: string;
  /** Gets the text of each file that has a problem, for its frame. */
  textes: Map<string, string>;
}

/** @param files as the model names them: from the project's root */
export async function sansGlyphe(files: readonly string[], { contenu, edition, textes }: Ou): Promise<Diagnostic[]> {
  const asked = files.filter((file) => file.includes(edition === undefined ? '/editions/' : `/editions/${edition}/`));
  const found = await Promise.all(
    asked.map(async (file) => {
      const text = (await readFile(path.join(contenu, file.slice(file.indexOf('editions/'))), 'utf8')).normalize('NFC');
      const absents = caracteresAbsents(text);
      if (absents.length > 0) textes.set(file, text);
      return absents.map(({ ligne, colonne, caractere, code }) => ({ file, line: ligne, column: colonne, caractere, code }));
    }),
  );
  return checkCaracteres(found.flat());
}
