import { h } from 'hastscript';
import type { FaceHtml } from '../faces.ts';
import type { reponse } from './definition.ts';

/** The speaker is named in text above each answer: colour and place alone would say nothing to a screen reader. */
export const reponseHtml: FaceHtml<typeof reponse> = (bloc, enfants) => {
  const { nom, fonction, organisme } = bloc.lies.par;
  const qualite = [fonction, organisme].filter(Boolean).join(', ');
  return h('div.reponse', [h('p.qui', [nom, ...(qualite ? [' ', h('span', qualite)] : [])]), ...enfants]);
};
