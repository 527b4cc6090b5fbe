/** The layer of hidden texts (tests/fixtures/embargo), put over a content folder. */
import { createHash } from 'node:crypto';
import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PROJET } from './dossier.ts';

const COUCHE = join(PROJET, 'tests', 'fixtures', 'embargo');
export const FICTIF = join(PROJET, 'tests', 'fixtures', 'prix-fictif');
const ACTION = 'editions/2021/mobilites-et-securite/zorbnom-navette';

/** Words of the layer that exist nowhere else, by the part that releases them. `porteur` is never released. */
export const MOTS = { noms: 'zorbnom', palmares: 'zorbpalm', fiches: 'zorbfich', jury: 'zorbjur', entretiens: 'zorbentret', edition: 'zorbedi', porteur: 'zorbporteur' } as const;
/** Amounts and counts of the layer, as they are written and as pages set them. */
export const NOMBRES = ['716253', '918273', '827364', '645342', '534231', '423120', '312009'].flatMap((n) => [
  n,
  `${n.slice(0, 3)}\u202f${n.slice(3)}`,
  `${n.slice(0, 3)} ${n.slice(3)}`,
]);

/** First letters of the digest that names a picture in the site. */
export const empreinteImage = async (fichier: string): Promise<string> =>
  createHash('sha256')
    .update(await readFile(fichier))
    .digest('hex')
    .slice(0, 16);

/** That of the layer's picture. */
export const imageCachee = (): Promise<string> => empreinteImage(join(COUCHE, ACTION, 'zorbfiche-arc.jpg'));

/** Copies the project's content. */
export async function contenuSeul(vers: string): Promise<string> {
  await cp(join(PROJET, 'content'), vers, { recursive: true });
  return vers;
}

/** Copies the project's content and puts the layer over it. */
export async function contenuEtCouche(vers: string): Promise<string> {
  await contenuSeul(vers);
  await cp(join(COUCHE, 'editions'), join(vers, 'editions'), { recursive: true });
  return vers;
}

/** Changes one file of a content folder; fails when the change changes nothing. */
export async function modifier(fichier: string, change: (texte: string) => string): Promise<void> {
  const before = await readFile(fichier, 'utf8');
  const after = change(before);
  if (after === before) throw new Error(`modifier : rien n’a changé dans ${fichier}`);
  await writeFile(fichier, after);
}

/** Path of the hidden action's file in a content folder. */
export const fichierCache = (contenu: string, nom: 'action' | 'jury' | 'entretien' = 'action'): string => join(contenu, ACTION, `${nom}.mdx`);
