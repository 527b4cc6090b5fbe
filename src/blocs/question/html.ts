import { h } from 'hastscript';
import type { FaceHtml } from '../faces.ts';
import type { question } from './definition.ts';

export const questionHtml: FaceHtml<typeof question> = (bloc, enfants, c) => h(`h${Math.min(6, c.niveau)}.question`, { id: `${c.prefixe}${bloc.ancre ?? ''}` }, enfants);
