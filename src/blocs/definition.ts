/** How a block is declared. Its folder holds everything else: `html.ts`, `print.typ`, `style.css`. */
import { z } from 'zod';
import type { Intervenant, Media, SourceCitee } from './types.ts';

/** Things that an attribute may name; `link.ts` replaces the name by the thing. */
export interface References {
  intervenant: Intervenant;
  media: Media;
  source: SourceCitee;
}
export type NomDeReference = keyof References;

export const voix = ['organisateur', 'porteur', 'jury', 'laureat'] as const;
export type NomDeVoix = (typeof voix)[number];

export interface DefinitionBloc<N extends string = string, A extends z.ZodObject = z.ZodObject, R extends Record<string, NomDeReference> = Record<string, NomDeReference>> {
  nom: N;
  titre: string;
  /** When and how to use it, in the editor's words. */
  aide: string;
  /** Voices in which it may stand. */
  voix: readonly NomDeVoix[];
  /** What it may contain: one line of text, blocks, or nothing. */
  contenu: 'texte' | 'blocs' | 'aucun';
  attributs: A;
  references: R;
  /** True when it is a heading with an anchor of its own. */
  ancre: boolean;
  /** Feed the guide and the tests. */
  exemples: readonly { titre: string; mdx: string }[];
}

/** An attribute that must say something; `aide` is what the editor reads when it does not. */
export const texte = (aide: string) => z.string({ error: aide }).trim().min(1, aide);

export const defineBloc = <const N extends string, A extends z.ZodObject, const R extends Record<string, NomDeReference>>(definition: DefinitionBloc<N, A, R>) => definition;

/** A block of the tree after linking: literal attributes, and the things that they name. */
export interface NoeudBloc<D extends DefinitionBloc = DefinitionBloc> {
  type: D['nom'];
  attributs: z.infer<D['attributs']>;
  lies: { [K in keyof D['references']]: References[D['references'][K]] };
  /** Anchor without prefix, when the block is a heading. */
  ancre?: string;
}
