import { h } from 'hastscript';
import { expect, it } from 'vitest';
import { stringify } from './index.ts';
import { chaqueTexte } from './textes.ts';

it('changes words and what stands for a picture, at any depth; no address', () => {
  const dit = h('p', ['Ida ', h('a', { href: '/Ida/', title: 'Ida' }, [h('em', 'Ida')]), h('img', { src: '/Ida.jpg', alt: 'Ida' })]);
  const tu = chaqueTexte([dit], (texte) => texte.replace('Ida', 'X'));
  expect(stringify({ type: 'root', children: tu })).toBe('<p>X <a href="/Ida/" title="X"><em>X</em></a><img src="/Ida.jpg" alt="X"></p>');
});
