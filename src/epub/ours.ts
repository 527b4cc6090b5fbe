/** The imprint: who publishes, when, on what terms. */
import { oursDe, type Atelier } from '#vues';
import { typographier, type EditionPubliee } from '#recueil';
import type { Element } from 'hast';
import { h } from 'hastscript';

export const ours = (a: Atelier, edition?: EditionPubliee): Element =>
  h('section.ours', { 'epub:type': 'imprint', ariaLabel: 'Mentions de l’éditeur' }, [
    ...oursDe(a, edition, 'Recueil imprimé : ').map((ligne) => h('p', ligne)),
    h('p', typographier('La couverture est tracée par programme : à données égales, image égale. Les caractères du texte sont ceux de votre liseuse.')),
  ]);
