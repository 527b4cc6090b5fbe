import { h } from 'hastscript';
import type { FaceHtml } from '../faces.ts';
import type { repere } from './definition.ts';

export const repereHtml: FaceHtml<typeof repere> = (bloc) => h('p.repere', [h('span.terme', bloc.attributs.terme), ' ', h('span.valeur', bloc.attributs.valeur)]);
