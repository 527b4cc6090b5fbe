/** The shape of an HTML face, and the two small things that several faces draw. */
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { DefinitionBloc, NoeudBloc } from './definition.ts';
import type { Contexte, Media, SourceCitee } from './types.ts';

/** Draws a block whose children are drawn already. */
export type FaceHtml<D extends DefinitionBloc> = (bloc: NoeudBloc<D>, enfants: ElementContent[], c: Contexte) => Element;

const hors = (texte: string) => h('span.hors', texte);

/** Superior numbers that lead to the list of sources. */
export function appelDeSource(sources: readonly SourceCitee[], c: Contexte): Element {
  const links = sources.map((source) => h('a', { href: c.source(source) }, [hors('source '), String(source.numero)]));
  return h(
    'sup.appel',
    links.flatMap((link, i) => (i === 0 ? [link] : [h('span', { ariaHidden: 'true' }, ', '), link])),
  );
}

/** Who made a picture and on what terms it may be shown: the law asks for the one, its reuse for the other. */
export const creditHtml = ({ credit, licence }: Media): Element => h('span.credit', `Image : ${credit} (${licence})`);

/** A picture at the widths that the caller offers; its size is written so that nothing moves while it loads. */
export function imageHtml(media: Media, c: Contexte): Element {
  const { src, srcset } = c.media(media);
  return h('img', {
    src,
    ...(srcset.length > 1 ? { srcSet: srcset.map((s) => `${s.src} ${s.largeur}w`).join(', '), sizes: '(min-width: 64rem) 38.5rem, 100vw' } : {}),
    width: media.largeur,
    height: media.hauteur,
    alt: media.alt,
    ...(srcset.length > 0 ? { loading: 'lazy', decoding: 'async' } : {}),
  });
}
