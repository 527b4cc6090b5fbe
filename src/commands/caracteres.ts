/** Every character of what is public that the book's faces lack, in the author's file. */
import { caracteresAbsents } from '#print';
import { publicDocuments, type PublishedRecueil, type Recueil } from '#recueil';
import { readFile } from 'node:fs/promises';
import path from 'node:path';

export interface Place {
  file: string;
  line: number;
  column: number;
  message: string;
}

/** `edition` restricts the search to what is printed; `prefix` is what the names of files begin with in messages. */
export async function sansGlyphe(recueil: Recueil, published: PublishedRecueil, { contenu, edition }: { contenu: string; edition: string }): Promise<Place[]> {
  const files = publicDocuments(recueil, published)
    .map(({ file }) => file)
    .filter((file) => file.includes(`/editions/${edition}/`));
  const found = await Promise.all(
    files.map(async (file) => {
      const text = await readFile(path.join(contenu, file.slice(file.indexOf('editions/'))), 'utf8');
      return caracteresAbsents(text.normalize('NFC')).map(({ ligne, colonne, caractere, code }) => ({
        file,
        line: ligne,
        column: colonne,
        message: `« ${caractere} » (${code}) n’existe pas dans les caractères du recueil imprimé : écrivez-le autrement`,
      }));
    }),
  );
  return found.flat();
}
