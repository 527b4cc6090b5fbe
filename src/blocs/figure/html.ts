import { h } from 'hastscript';
import { creditHtml, imageHtml, type FaceHtml } from '../faces.ts';
import type { figure } from './definition.ts';

export const figureHtml: FaceHtml<typeof figure> = (bloc, enfants, c) => {
  const media = bloc.lies.fichier;
  return h('figure.figure', [imageHtml(media, c), h('figcaption', [...enfants, ...(enfants.length > 0 ? [' '] : []), creditHtml(media)])]);
};
