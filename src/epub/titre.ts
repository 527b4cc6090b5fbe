/** The title page. */
import type { Atelier } from '#vues';
import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Identite } from './identite.ts';

export const pageDeTitre = ({ recueil: { config } }: Atelier, { serie, etendue }: Identite): ElementContent[] => [
  h('section.page-de-titre', { 'epub:type': 'titlepage', ariaLabelledBy: 'titre' }, [
    h('h1', { id: 'titre' }, serie),
    h(
      'p.chapeau',
      etendue.replace(/^\p{Ll}/u, (c) => c.toUpperCase()),
    ),
    h('p.editeur', config.editeur.nom),
  ]),
];
