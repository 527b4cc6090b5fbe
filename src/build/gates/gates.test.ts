import { describe, expect, it } from 'vitest';
import { ecrire, nouveauDossier } from '../../../tests/outils/dossier.ts';
import { groupProblems, runGates, type Budget, type GatesOptions } from './index.ts';

const META = '<meta http-equiv=content-security-policy content="default-src \'self\'">';
const page = (body: string): string => `<!doctype html>${META}<title>T</title>${body}`;

/** Runs all gates on a folder; pages expected are those given, unless told otherwise. */
const judge = async (files: Record<string, string | Uint8Array>, options: Partial<GatesOptions> = {}): Promise<string[]> => {
  const dossier = await ecrire(await nouveauDossier(), files);
  const problems = await runGates(dossier, {
    base: '/',
    pages: Object.keys(files).filter((f) => f.endsWith('.html')),
    aiguilles: { textes: [], octets: [] },
    budgets: [],
    ...options,
  });
  return problems.map((p) => `${p.gate} ${p.fichier} ${p.message}`);
};

describe('links and anchors', () => {
  it('accepts what leads somewhere, under a base, encoded or not', async () => {
    const body = `
      <a href="/recueil/">a</a><a href="/recueil">b</a><a href="/recueil/%C3%A9t%C3%A9/">c</a><a href="/recueil/été/#le%20mot">d</a><a href="#">e</a><a href="#top">f</a>
      <a href="été/?q=1#:~:text=mot">g</a><a href="">h</a><a href="/recueil/un%20fichier.pdf#page=2">i</a><a href="un fichier.pdf">j</a>
      <a href="mailto:a@b.fr">k</a><a href="tel:+33100000000">l</a><a href="https://ffsu.org/x#y">m</a><a href="//ffsu.org/">n</a><img alt="" src="data:image/png;base64,AA==">
      <svg id="s"><a href="#s"/><use href="#s"/></svg><img alt="" srcset="/recueil/i,1.webp 1x, i,1.webp?v=2 2x">`;
    const files = { 'index.html': page(body), 'été/index.html': page('<p id="le mot"><a href="../">x</a><a href="./#top">y</a>'), 'un fichier.pdf': '', 'i,1.webp': '' };
    expect(await judge(files, { base: '/recueil/' })).toEqual([]);
  });

  it.each([
    ['a page that is not', '<a href="/rien/">x</a>', 'links index.html L’adresse « /rien/ » (a href) ne mène à rien dans le site.'],
    ['a picture of a set', '<img alt="" srcset="/a.webp 1x, /non.webp 2x">', 'links index.html L’adresse « /non.webp » (img srcset) ne mène à rien dans le site.'],
    ['an SVG link', '<svg><a xlink:href="/rien/"/></svg>', 'links index.html L’adresse « /rien/ » (a xlink:href) ne mène à rien dans le site.'],
    ['a folder without its slash', '<a href="/dossier">x</a>', 'links index.html L’adresse « /dossier » (a href) ne mène à rien dans le site.'],
    ['another case', '<a href="/A.webp">x</a>', 'links index.html L’adresse « /A.webp » (a href) ne mène à rien dans le site.'],
    ['a broken escape', '<a href="/%E9t%E9/">x</a>', 'links index.html L’adresse « /%E9t%E9/ » (a href) est mal formée.'],
    ['a broken host', '<a href="https://[x/">x</a>', 'links index.html L’adresse « https://[x/ » (a href) est mal formée.'],
    ['an anchor of the page', '<a href="#rien">x</a>', 'anchors index.html L’adresse « #rien » (a href) vise un endroit qui n’existe pas dans la page index.html.'],
    [
      'an anchor of another page',
      '<a href="/dossier/#rien">x</a>',
      'anchors index.html L’adresse « /dossier/#rien » (a href) vise un endroit qui n’existe pas dans la page dossier/index.html.',
    ],
    ['an id said twice', '<p id=d><p id=d><a href="#d">x</a>', 'anchors index.html L’adresse « #d » (a href) vise un identifiant que la page index.html porte plusieurs fois.'],
  ])('refuses %s', async (_name, body, expected) => {
    expect(await judge({ 'index.html': page(body), 'dossier/index.html': page(''), 'a.webp': '' })).toEqual([expected]);
  });

  it('refuses an address outside the base, and follows the base of a page', async () => {
    const files = { 'index.html': page('<base href="/recueil/sous/"><a href="a.pdf">x</a><a href="/autre/">y</a>'), 'sous/a.pdf': '' };
    expect(await judge(files, { base: 'recueil' })).toEqual(['links index.html L’adresse « /autre/ » (a href) sort du site, qui est publié sous « /recueil/ ».']);
  });

  it('checks the site’s own addresses written in full, and those of style sheets', async () => {
    const files = {
      'index.html': page('<link rel=canonical href="https://prix.fr/"><meta property="og:image" content="https://prix.fr/og.png">'),
      'css/a.css': 'a{background:url(../b.png) url("data:,x")}',
    };
    expect(await judge(files, { origine: 'https://prix.fr/x/' })).toEqual([
      'links css/a.css L’adresse « ../b.png » (css) ne mène à rien dans le site.',
      'links index.html L’adresse « https://prix.fr/og.png » (meta content) ne mène à rien dans le site.',
    ]);
  });
});

describe('pages', () => {
  it('says what is missing and what is too much', async () => {
    const files = { 'index.html': page(''), '404.html': page(''), 'vieux.html': page(''), 'a/index.html': page('') };
    expect(await judge(files, { base: '/r/', pages: ['/r/', '/r/a/', '/r/%C3%A9/', '/r/404.html'] })).toEqual([
      'pages vieux.html Cette page a été construite et n’était pas attendue.',
      'pages é/index.html Cette page était attendue et n’a pas été construite.',
    ]);
  });
});

describe('third-party', () => {
  it.each([
    ['script', '<script src="https://cdn.fr/a.js"></script>'],
    ['protocol-relative picture', '<img alt="" src="//cdn.fr/a.png">'],
    ['srcset', '<img alt="" srcset="https://cdn.fr/a.png 2x">'],
    ['icon', '<link rel="shortcut icon" href="https://cdn.fr/i.ico">'],
    ['frame', '<iframe src="https://cdn.fr/"></iframe>'],
    ['form', '<form action="https://cdn.fr/"></form>'],
    ['preconnect', '<link rel=preconnect href="https://cdn.fr">'],
    ['page whose base is elsewhere', '<base href="https://cdn.fr/"><img alt="" src="/a.png">'],
    ['ping', '<a href="#" ping="https://cdn.fr/p">x</a>'],
  ])('refuses a %s', async (_name, body) => {
    expect(await judge({ 'index.html': page(body) })).toEqual([expect.stringContaining('third-party index.html La page fait appel à un autre site, https://cdn.fr')]);
  });

  it('refuses what a style sheet imports, and lets links be', async () => {
    const files = {
      'index.html': page('<a href="https://x.fr">x</a><link rel=canonical href="https://x.fr/"><link rel=license href="https://x.fr/l">'),
      'a.css': '@import "https://fonts.fr/f.css";',
    };
    expect(await judge(files)).toEqual(['third-party a.css La page fait appel à un autre site, https://fonts.fr (css).']);
  });
});

describe('weights, csp and order', () => {
  const budgets: Budget[] = [
    { quoi: 'une page', motif: /\.html$/, max: 2048 },
    { quoi: 'une image', motif: /\.webp$/, max: 1024 },
  ];

  it('says what is too heavy', async () => {
    expect(await judge({ 'a.webp': 'x'.repeat(1025), 'b.webp': 'x'.repeat(1024), 'c.pdf': 'x'.repeat(9999) }, { budgets })).toEqual([
      'weights a.webp Ce fichier pèse 2\u00a0Ko ; une image ne doit pas dépasser 1\u00a0Ko.',
    ]);
  });

  it('sorts by gravity, then by file', async () => {
    const found = await judge({ 'b/index.html': page('<a href="/x/">x</a>'), 'a/index.html': '<p style="x" id=y><a href="#z">', 'index.html': page('') }, { pages: ['/', '/b/'] });
    expect(found.map((p) => p.split(' ').slice(0, 2).join(' '))).toEqual([
      'pages a/index.html',
      'links b/index.html',
      'anchors a/index.html',
      'csp a/index.html',
      'csp a/index.html',
    ]);
  });

  it('groups what many files share', () => {
    const broken = (fichier: string) => ({ gate: 'links' as const, fichier, message: 'cassé' });
    expect(groupProblems([broken('a'), broken('b'), broken('c'), { gate: 'pages', fichier: 'a', message: 'm' }, { gate: 'pages', fichier: 'b', message: 'm' }])).toEqual([
      { ...broken('a'), autres: 2 },
      { gate: 'pages', fichier: 'a', message: 'm', autres: 0 },
      { gate: 'pages', fichier: 'b', message: 'm', autres: 0 },
    ]);
  });
});
