import { h } from 'hastscript';
import { appelDeSource, type FaceHtml } from '../faces.ts';
import type { chiffreCle } from './definition.ts';

export const chiffreCleHtml: FaceHtml<typeof chiffreCle> = (bloc, _enfants, c) =>
  h('p.chiffre-cle', [
    h('strong.valeur', bloc.attributs.valeur),
    ' ',
    h('span.unite', bloc.attributs.libelle),
    ' ',
    h('span.portee', bloc.attributs.portee),
    appelDeSource([bloc.lies.source], c),
  ]);
