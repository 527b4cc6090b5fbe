import { h } from 'hastscript';
import type { FaceHtml } from '../faces.ts';
import type { temoignage } from './definition.ts';

export const temoignageHtml: FaceHtml<typeof temoignage> = (bloc, enfants) =>
  h('figure.temoignage', [h('blockquote', enfants), h('figcaption', [bloc.attributs.fonction, bloc.attributs.organisme].filter(Boolean).join(', '))]);
