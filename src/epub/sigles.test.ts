import { h } from 'hastscript';
import { expect, it } from 'vitest';
import { pageDesSigles, sigles } from './sigles.ts';
import { xhtml } from './xhtml.ts';

const glossaire = [
  { terme: 'CIPDR', developpe: 'Comité élargi', definition: 'Il est grand.' },
  { terme: 'CIPD', developpe: 'Comité' },
  { terme: 'Cote', definition: 'Un mot courant.' },
];
const lu = (noeuds: Parameters<ReturnType<typeof sigles>['relier']>[0]) =>
  sigles(glossaire)
    .relier(noeuds)
    .map(xhtml)
    .join('')
    .replace(/<a class="sigle"[^>]*href="sigles\.xhtml#([^"]*)"[^>]*><abbr title="([^"]*)">([^<]*)<\/abbr><\/a>/g, '[$3→$1=$2]');

it('the first use in a chapter leads to the list, and tells what it stands for', () => {
  expect(lu([h('p', 'Le CIPD, le CIPDR, le CIPD.'), h('p', 'La Cote du CIPD.')])).toBe(
    '<p>Le [CIPD→sigle-cipd=Comité], le [CIPDR→sigle-cipdr=Comité élargi], le CIPD.</p><p>La Cote du CIPD.</p>',
  );
});
it('a link, a title, a call, a code are left alone', () => {
  const tel = [h('h2', 'CIPD'), h('p', [h('a', { href: 'x' }, 'CIPD'), h('code', 'CIPD'), h('sup', 'CIPD')])];
  expect(lu(tel)).not.toContain('[CIPD');
});
it('the list has those that were met, in order, and the anchors that lead there', () => {
  const relieur = sigles(glossaire);
  relieur.relier([h('p', 'CIPDR')]);
  expect(relieur.employes().map(({ terme }) => terme)).toEqual(['CIPDR']);
  expect(pageDesSigles(relieur.employes()).map(xhtml).join('')).toContain('<dt id="sigle-cipdr" epub:type="glossterm"><dfn>CIPDR</dfn></dt>');
});
it('without a glossary nothing changes', () => {
  const p = h('p', 'CIPD');
  expect(sigles([]).relier([p])).toEqual([p]);
});
