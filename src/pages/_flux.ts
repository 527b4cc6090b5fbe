/** Texts of feeds: drawn as pages draw them, with addresses that hold away from the site. */
import { chaqueTexte, stringify, toHast } from '#html';
import { webWidths } from '#medias';
import { sansPersonnes, tree, type Corps } from '#recueil';
import { contexteWeb, type FluxVue } from '#vues';
import { h } from 'hastscript';
import { commun } from './_atelier.ts';

type Article = FluxVue['articles'][number];
type Noeuds = ReturnType<typeof toHast>['children'];

export const contenuDe = ({ voix, lien }: Article): string => stringify({ type: 'root', children: voix.flatMap((une) => dire(une, lien)) });

/** Without those whom it names: what a reader's software has copied is not taken back when a consent ends. */
const dire = ({ nom, corps, phrases = [] }: Article['voix'][number], page: string): Noeuds => [
  ...(nom ? [h('h2', nom)] : []),
  ...(corps ? entieres(chaqueTexte(dessiner(corps), tu()), page) : []),
  ...(phrases.length > 0
    ? [
        h(
          'ul',
          phrases.map((phrase) => h('li', tu()(phrase))),
        ),
      ]
    : []),
];

const tu = () => sansPersonnes(commun().recueil);
const dessiner = (corps: Corps): Noeuds => toHast(tree(corps), contexteWeb(corps, 3, commun().adresses, webWidths)).children;

const ADRESSES = ['href', 'src'];

/** From addresses of the page to addresses in full. A set of pictures is left to pages: readers' software takes the one. */
function entieres(noeuds: Noeuds, page: string): Noeuds {
  return noeuds.map((noeud) => {
    if (noeud.type !== 'element') return noeud;
    const { srcSet: _set, sizes: _tailles, ...properties } = noeud.properties;
    for (const cle of ADRESSES) if (typeof properties[cle] === 'string') properties[cle] = new URL(properties[cle], page).href;
    return { ...noeud, properties, children: entieres(noeud.children, page) as typeof noeud.children };
  });
}
