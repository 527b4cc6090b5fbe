import { h } from 'hastscript';
import type { FaceHtml } from '../faces.ts';
import type { etape } from './definition.ts';

export const etapeHtml: FaceHtml<typeof etape> = (bloc, enfants, c) =>
  h('div.etape', [h('p.quand', bloc.attributs.quand), h(`h${Math.min(6, c.niveau + 1)}`, { id: `${c.prefixe}${bloc.ancre ?? ''}` }, bloc.attributs.titre), ...enfants]);
