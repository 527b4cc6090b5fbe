/** One table: what is drawn, and what an XML reader gets. */
import type { Nodes } from 'hast';
import { h } from 'hastscript';
import { describe, expect, it } from 'vitest';
import { page } from './page.ts';
import { xhtml } from './xhtml.ts';

const table: readonly [titre: string, noeud: Nodes, xml: string][] = [
  ['signs are escaped', { type: 'text', value: 'a < b & "c" > d' }, 'a &lt; b &amp; &quot;c&quot; &gt; d'],
  ['an element without content that may have some is closed by a tag', h('p'), '<p></p>'],
  ['an element that never has content closes itself', h('br'), '<br/>'],
  [
    'names are those of XML',
    h('section', { className: ['a', 'b'], ariaLabelledBy: ['c'], 'epub:type': 'chapter', 'xml:lang': 'fr' }),
    '<section class="a b" aria-labelledby="c" epub:type="chapter" xml:lang="fr"></section>',
  ],
  ['an attribute that is only there says its name', h('nav', { hidden: true }), '<nav hidden="hidden"></nav>'],
  ['one that is not, nothing', h('p', { hidden: false, title: undefined }), '<p></p>'],
  ['attributes are escaped', h('a', { href: 'https://e.fr/?a=1&b="<' }, 'x'), '<a href="https://e.fr/?a=1&amp;b=&quot;&lt;">x</a>'],
  ['what XML cannot hold is dropped', { type: 'text', value: 'a\u0000b\u000bc\ufffed\ud800e' }, 'abcde'],
  ['pairs of surrogates, tabs and lines stay', { type: 'text', value: '😀\té\n' }, '😀\té\n'],
];

describe('hast as XML', () => {
  it.each(table)('%s', (_titre, noeud, xml) => expect(xhtml(noeud)).toBe(xml));
  it('refuses a node that it does not know', () => expect(() => xhtml({ type: 'comment', value: 'x' })).toThrow('comment'));
});

it('a page is French, named, and has the banner of a preview first', () => {
  const texte = page({ titre: 'A & B', corps: [h('p', 'c')], bandeau: 'Aperçu' });
  expect(texte).toMatch(/^<\?xml version="1\.0" encoding="utf-8"\?>\n<!DOCTYPE html>\n<html [^>]*lang="fr" xml:lang="fr"/);
  expect(texte).toContain('<title>A &amp; B</title>');
  expect(texte).toContain('<body><p class="bandeau">Aperçu</p><p>c</p></body>');
});
