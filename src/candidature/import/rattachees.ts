/** Parts that a document's drawings call: their texts, which the drawing itself does not hold. */
import { posix } from 'node:path';
import type { Element } from 'hast';
import { descendants } from './arbre.ts';
import type { Parties } from './archive.ts';
import { arbreXml, attribut, texteXml } from './xml.ts';

/** By identifier: the parts that one part calls. */
export function liensDe(partie: string, parties: Parties): Map<string, string> {
  const { dir, base } = posix.parse(partie);
  const liens = arbreXml(parties[`${dir}/_rels/${base}.rels`]);
  return new Map(
    [...descendants(liens)].map((lien) => [attribut(lien, 'Id'), posix.join(attribut(lien, 'Target').startsWith('/') ? '' : dir, attribut(lien, 'Target')).replace(/^\//, '')]),
  );
}

/** Texts of the SmartArt or of the chart that a drawing calls. */
export function texteRattache(dessin: Element, liens: ReadonlyMap<string, string>, parties: Parties): string {
  const textes = [...descendants(dessin)].map((un) => {
    if (un.tagName === 'relIds') return texteXml(arbreXml(parties[liens.get(attribut(un, 'dm')) ?? '']));
    return un.tagName === 'chart' ? texteDuGraphique(arbreXml(parties[liens.get(attribut(un, 'id')) ?? ''])) : '';
  });
  return textes.filter(Boolean).join('\n');
}

/** Titles, then each series as the chart keeps it: « Sorties : 2022 : 12 ; 2023 : 15 ». */
function texteDuGraphique(graphique: Parameters<typeof descendants>[0]): string {
  const tous = [...descendants(graphique)];
  const series = tous
    .filter(({ tagName }) => tagName === 'ser')
    .map((serie) => {
      const nom = [...points(serie, 'tx').values()].join(' ');
      const [abscisses, valeurs] = [new Map([...points(serie, 'cat'), ...points(serie, 'xVal')]), new Map([...points(serie, 'val'), ...points(serie, 'yVal')])];
      const dits = [...valeurs].map(([rang, valeur]) => [abscisses.get(rang), valeur].filter(Boolean).join(' : '));
      return [nom, dits.join(' ; ')].filter(Boolean).join(' : ');
    });
  return [texteXml(graphique as Element), ...series].filter(Boolean).join('\n');
}

/** Values that are kept under `nom`, by their place. */
const points = (serie: Element, nom: string): Map<string, string> =>
  new Map(
    [...descendants(serie)]
      .filter(({ tagName }) => tagName === nom)
      .flatMap((un) => [...descendants(un)].filter(({ tagName }) => tagName === 'pt'))
      .map((point) => [
        attribut(point, 'idx'),
        [...descendants(point)]
          .flatMap(({ tagName, children }) => (tagName === 'v' ? children : []))
          .map((un) => (un.type === 'text' ? un.value : ''))
          .join(''),
      ]),
  );
