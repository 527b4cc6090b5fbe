/** Adds words to orthographe.yaml, in the order of the alphabet; comments stay. */
import { ecrireEntier } from '#ecriture';
import { schemas } from '#recueil';
import { readFile } from 'node:fs/promises';
import { isSeq, parseDocument, Document } from 'yaml';

const entete = ' Mots que le dictionnaire ne connaît pas et qui sont bien écrits ainsi. « npm run recueil -- accepter-mot --mots … » en ajoute.';

export type Acceptation = { ok: true; ajoutes: string[]; deja: string[] } | { ok: false; raison: string };

const ordre = (mot: string) => mot.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const parOrdre = (a: string, b: string) => (ordre(a) < ordre(b) ? -1 : ordre(a) > ordre(b) ? 1 : a < b ? -1 : 1);

async function lire(fichier: string): Promise<Document> {
  try {
    return parseDocument(await readFile(fichier, 'utf8'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    const neuf = new Document({ mots: [] });
    neuf.commentBefore = entete;
    return neuf;
  }
}

/** @param fichier absolute path of orthographe.yaml, which may not be there yet */
export async function accepter(fichier: string, demandes: readonly string[]): Promise<Acceptation> {
  const mots = [...new Set(demandes.map((mot) => mot.normalize('NFC').replaceAll("'", '’')))];
  const refuse = mots.find((mot) => !schemas['orthographe.yaml'].safeParse({ mots: [mot] }).success);
  if (refuse !== undefined) return { ok: false, raison: `« ${refuse} » n’est pas un mot` };
  const document = await lire(fichier);
  const lu = schemas['orthographe.yaml'].safeParse(document.errors.length > 0 ? undefined : document.toJS());
  if (!lu.success) return { ok: false, raison: 'orthographe.yaml ne se lit pas : corrigez-le d’abord' };
  const ajoutes = mots.filter((mot) => !lu.data.mots.includes(mot));
  const deja = mots.filter((mot) => lu.data.mots.includes(mot));
  if (ajoutes.length > 0) {
    const liste = document.createNode([...lu.data.mots, ...ajoutes].sort(parOrdre));
    if (isSeq(liste)) liste.flow = false;
    document.set('mots', liste);
    await ecrireEntier(fichier, document.toString({ lineWidth: 0, singleQuote: true }));
  }
  return { ok: true, ajoutes, deja };
}
