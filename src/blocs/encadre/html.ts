import { h } from 'hastscript';
import type { FaceHtml } from '../faces.ts';
import type { encadre } from './definition.ts';

export const encadreHtml: FaceHtml<typeof encadre> = (bloc, enfants, c) => {
  const id = `${c.prefixe}${bloc.ancre ?? ''}`;
  return h('aside.encadre', { ariaLabelledBy: id }, [h(`h${Math.min(6, c.niveau + 1)}`, { id }, bloc.attributs.titre), ...enfants]);
};
