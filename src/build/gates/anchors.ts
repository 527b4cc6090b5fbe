/** Every `#x` is the id of one element of the page it points into. */
import { eachReference } from './each-reference.ts';
import { shown } from './links.ts';
import type { Gate, Probleme } from './types.ts';

/** Nothing, and `top`, are the top of any page. */
const isTop = (ancre: string): boolean => ancre === '' || ancre.toLowerCase() === 'top';

/** See the file's head. Anchors into other kinds of file (`x.pdf#page=3`) are not judged. */
export const anchors: Gate = async (site) => {
  const pages = await site.pages();
  const problems: Probleme[] = [];
  await eachReference(site, ({ fichier, reference, cible }) => {
    if (cible.sorte !== 'interne' || isTop(cible.ancre)) return;
    const page = pages.get(cible.fichier);
    if (!page) return;
    const where = `${shown(reference.url)} (${reference.place})`;
    if (!page.ids.has(cible.ancre)) {
      problems.push({
        gate: 'anchors',
        fichier,
        message: `L’adresse ${where} vise un endroit qui n’existe pas dans la page ${cible.fichier}.`,
        conseil: 'Corrigez ce qui suit le signe #, ou donnez cet identifiant à l’endroit visé.',
      });
    } else if (page.doublons.has(cible.ancre)) {
      problems.push({
        gate: 'anchors',
        fichier,
        message: `L’adresse ${where} vise un identifiant que la page ${cible.fichier} porte plusieurs fois.`,
        conseil: 'Un identifiant ne sert qu’une fois par page.',
      });
    }
  });
  return problems;
};
