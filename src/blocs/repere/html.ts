import { h } from 'hastscript';
import type { FaceHtml } from '../faces.ts';
import type { repere } from './definition.ts';

/** No `p`: the library takes paragraphs off in the items of a tight list, and the face would go with it. */
export const repereHtml: FaceHtml<typeof repere> = (bloc) => h('div.repere', [h('span.terme', bloc.attributs.terme), ' ', h('span.valeur', bloc.attributs.valeur)]);
