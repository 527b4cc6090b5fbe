import { h } from 'hastscript';
import { appelDeSource, type FaceHtml } from '../faces.ts';
import type { chiffreCle } from './definition.ts';

/** No `p`: the library takes paragraphs off in the items of a tight list, and the face would go with it. */
export const chiffreCleHtml: FaceHtml<typeof chiffreCle> = (bloc, _enfants, c) =>
  h('div.chiffre-cle', [
    h('strong.valeur', bloc.attributs.valeur),
    ' ',
    h('span.unite', bloc.attributs.libelle),
    ' ',
    h('span.portee', bloc.attributs.portee),
    appelDeSource([bloc.lies.source], c),
  ]);
