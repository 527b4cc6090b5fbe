import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { readPage } from './page.ts';

const sha = (text: string, algorithm = 'sha256'): string => `'${algorithm}-${createHash(algorithm).update(text).digest('base64')}'`;
const withPolicy = (policy: string, body = ''): string => `<meta http-equiv="Content-Security-Policy" content="${policy}">${body}`;
const OPEN = withPolicy('default-src &#39;self&#39;');
const faults = (source: string): readonly string[] => readPage(source).fautesCsp;
const references = (source: string): string[] => readPage(source).references.map((r) => `${r.role} ${r.place} ${r.url}`);

describe('references', () => {
  it.each([
    ['links', '<a href="/a/">x</a><area href="b"><a>x</a><a href="">y</a>', ['lien a href /a/', 'lien area href b', 'lien a href ']],
    [
      'links in SVG',
      '<svg><a href="#x"/><a xlink:href="/y/"/><use href="#z"/><image xlink:href="i.png"/></svg>',
      ['lien a href #x', 'lien a xlink:href /y/', 'ressource use href #z', 'ressource image xlink:href i.png'],
    ],
    [
      'pictures',
      '<picture><source srcset="a 1x, b 2x"><img src="c" alt=""></picture><video poster="d" src="e"><track src="f"></video>',
      ['ressource source srcset a', 'ressource source srcset b', 'ressource img src c', 'ressource video src e', 'ressource video poster d', 'ressource track src f'],
    ],
    [
      'link relations',
      '<link rel="preload stylesheet" href="a"><link rel="canonical" href="b"><link rel=dns-prefetch href="//c">',
      ['ressource link href a', 'mention link href b', 'ressource link href //c'],
    ],
    [
      'metas',
      '<meta property="og:image" content="/og/1.png"><meta http-equiv=refresh content="0;url=/x/"><meta name=description content="/no/">',
      ['mention meta content /og/1.png', 'lien meta content /x/'],
    ],
    [
      'forms and frames',
      '<form action="/f"><button formaction="/g">x</button></form><iframe src="/h"></iframe>',
      ['ressource form action /f', 'ressource button formaction /g', 'ressource iframe src /h'],
    ],
    ['noscript and template', '<noscript><img src="n"></noscript><template><img src="t"></template>', ['ressource img src n', 'ressource img src t']],
    ['inline style', '<style>@import "i.css";</style><p style="background:url(s.png)">x', ['ressource css i.css', 'ressource p style s.png']],
    ['comments and text hold none', '<!-- <a href="/c/"> --><textarea><a href="/t/"></textarea><p>&lt;a href="/p/"&gt;', []],
    ['entities are read', '<a href="/a/?b=1&amp;c=2">x</a>', ['lien a href /a/?b=1&c=2']],
  ])('%s', (_name, source, expected) => expect(references(source)).toEqual(expected));
});

describe('facts', () => {
  it('keeps ids, those said twice, the title and the base', () => {
    const page = readPage('<title> Été &amp; hiver </title><base href="/b/"><p id=a><p id=b><p id=a><a name=vieux></a><svg><title>Non</title></svg>');
    expect(page.titre).toBe('Été & hiver');
    expect(page.racine).toBe('/b/');
    expect([...page.ids]).toEqual(['a', 'b', 'vieux']);
    expect([...page.doublons]).toEqual(['a']);
  });

  it('reads a page nested deeper than the stack', () => {
    expect(references(`${'<div>'.repeat(20_000)}<a href="/fond/">`)).toEqual(['lien a href /fond/']);
  });
});

describe('csp', () => {
  it.each([
    ['nothing inline', withPolicy('script-src &#39;self&#39;', '<script src="/a.js"></script><link rel=stylesheet href="/a.css">')],
    ['a script whose digest is listed', withPolicy(`script-src ${sha('go()')}`, '<script>go()</script>')],
    ['another algorithm, and the fallback to default-src', withPolicy(`default-src ${sha('go()', 'sha384')}`, '<script type=module>go()</script>')],
    ['style-src-elem before style-src', withPolicy(`style-src &#39;none&#39;; style-src-elem ${sha('a{}')}`, '<style>a{}</style>')],
    ['data', withPolicy('script-src &#39;self&#39;', '<script type="application/ld+json">{}</script><script type="application/json">{}</script>')],
    ['line ends, as browsers see them', withPolicy(`script-src ${sha('a\nb')}`, '<script>a\r\nb</script>')],
    ['a page that only redirects', '<meta http-equiv=refresh content="0;url=/x/">'],
  ])('allows %s', (_name, source) => expect(faults(source)).toEqual([]));

  it.each([
    ['a page without a policy', '<p>x', ['Page sans politique de sécurité (CSP).']],
    ['style attributes', `${OPEN}<p style="color:red">x<svg><g style="x"/></svg>`, ['Attribut « style » sur <p>.', 'Attribut « style » sur <g>.']],
    ['handlers', `${OPEN}<body onload="x()"><img OnError=x>`, ['Attribut « onload » sur <body>.', 'Attribut « onerror » sur <img>.']],
    ['javascript: addresses', `${OPEN}<a href=" JavaScript:x()">x</a>`, ['Adresse « javascript: » sur <a>.']],
  ])('refuses %s', (_name, source, expected) => expect(faults(source)).toEqual(expected));

  it.each([
    ['a script that is not listed', withPolicy(`script-src ${sha('other()')}`, '<script>go()</script>')],
    ['a style, by a script digest', withPolicy(`script-src ${sha('a{}')}`, '<style>a{}</style>')],
    ['unsafe-inline', withPolicy('script-src &#39;unsafe-inline&#39;', '<script>go()</script>')],
    ['what one of two policies refuses', withPolicy(`script-src ${sha('go()')}`, withPolicy('script-src &#39;self&#39;', '<script>go()</script>'))],
    ['an import map', withPolicy('script-src &#39;self&#39;', '<script type=importmap>{}</script>')],
  ])('refuses %s', (_name, source) => expect(faults(source)).toEqual([expect.stringContaining('dont l’empreinte n’est pas dans sa politique')]));
});
