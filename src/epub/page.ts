/** One content document: its head, and the banner of a preview. */
import type { ElementContent, Element } from 'hast';
import { h } from 'hastscript';
import { xhtml } from './xhtml.ts';

export interface Page {
  titre: string;
  corps: ElementContent[];
  /** Said at the top of every page of a preview. */
  bandeau?: string | undefined;
}

const meta = (titre: string): Element => h('head', [h('meta', { charSet: 'utf-8' }), h('title', titre), h('link', { rel: 'stylesheet', type: 'text/css', href: 'style.css' })]);

export function page({ titre, corps, bandeau }: Page): string {
  const racine = h('html', { xmlns: 'http://www.w3.org/1999/xhtml', 'xmlns:epub': 'http://www.idpf.org/2007/ops', lang: 'fr', 'xml:lang': 'fr' }, [
    meta(titre),
    h('body', [...(bandeau ? [h('p.bandeau', bandeau)] : []), ...corps]),
  ]);
  return `<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html>\n${xhtml(racine)}\n`;
}
