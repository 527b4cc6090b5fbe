/** The blocks that a text may use. To add one: a folder, a line here, and every renderer asks for its face. */
import { chiffreCle } from './chiffre-cle/definition.ts';
import { chiffreCleHtml } from './chiffre-cle/html.ts';
import type { NoeudBloc } from './definition.ts';
import { encadre } from './encadre/definition.ts';
import { encadreHtml } from './encadre/html.ts';
import type { FaceHtml } from './faces.ts';
import { etape } from './etape/definition.ts';
import { etapeHtml } from './etape/html.ts';
import { figure } from './figure/definition.ts';
import { figureHtml } from './figure/html.ts';
import { question } from './question/definition.ts';
import { questionHtml } from './question/html.ts';
import { repere } from './repere/definition.ts';
import { repereHtml } from './repere/html.ts';
import { reponse } from './reponse/definition.ts';
import { reponseHtml } from './reponse/html.ts';
import { temoignage } from './temoignage/definition.ts';
import { temoignageHtml } from './temoignage/html.ts';

export const blocs = { Question: question, Reponse: reponse, ChiffreCle: chiffreCle, Encadre: encadre, Figure: figure, Temoignage: temoignage, Etape: etape, Repere: repere };

export type Blocs = typeof blocs;
export type NomDeBloc = keyof Blocs;
export type TousLesBlocs = { [N in NomDeBloc]: NoeudBloc<Blocs[N]> };

/** One HTML face a block: a missing one does not compile. */
export const facesHtml: { [N in NomDeBloc]: FaceHtml<Blocs[N]> } = {
  Question: questionHtml,
  Reponse: reponseHtml,
  ChiffreCle: chiffreCleHtml,
  Encadre: encadreHtml,
  Figure: figureHtml,
  Temoignage: temoignageHtml,
  Etape: etapeHtml,
  Repere: repereHtml,
};

export { defineBloc, voix, type DefinitionBloc, type NoeudBloc, type NomDeReference, type NomDeVoix, type References } from './definition.ts';
export { appelDeSource, creditHtml, imageHtml, type FaceHtml } from './faces.ts';
export type { Contexte, Intervenant, Media, SourceCitee } from './types.ts';
