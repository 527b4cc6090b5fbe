/** What is known of words before a text is read: the dictionary, the project's own list, names. */
import { motsDesLieux, nomsPropres, type Recueil } from '#recueil';
import { ouvrirDictionnaire } from './dictionnaire.ts';
import type { Connus } from './orthographe.ts';

const decouper = (nom: string) => {
  const propre = nom.replaceAll("'", '’').replace(/[^\p{L}\p{M}\p{N}’·.&-]+/gu, ' ');
  return propre.split(' ').flatMap((mot) => [mot, mot.replace(/^\p{L}{1,2}’/u, ''), mot.replace(/[.’]+$/, ''), ...mot.split(/[-’.]/)]);
};

/** Without a corpus that can be read, the dictionary alone. */
export async function motsConnus(recueil: Recueil | undefined): Promise<Connus> {
  const noms = new Set((recueil ? nomsPropres(recueil) : []).flatMap(decouper));
  for (const mot of motsDesLieux()) noms.add(mot);
  return { dictionnaire: await ouvrirDictionnaire(), acceptes: new Set(recueil?.orthographe ?? []), noms };
}
