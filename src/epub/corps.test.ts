/** What a body becomes in a book, beside what it is on a page. */
import type { Corps } from '#recueil';
import { atelierDe, FICTIF } from '../../tests/outils/publies.ts';
import { expect, it } from 'vitest';
import type { Cadre } from './cadre.ts';
import { dessiner } from './corps.ts';
import { xhtml } from './xhtml.ts';

const cadre: Cadre = { a: atelierDe(FICTIF), lieux: new Map([['2022/x', 'action-2022-x.xhtml']]), medias: new Map() };
const media = { fichier: 'a.jpg', alt: 'Un banc', credit: 'Ville', licence: 'LO', largeur: 960, hauteur: 640, digest: 'abc', chemin: '/secret/a.jpg' };
const rendre = (texte: string, dans: Cadre = cadre): string => {
  const corps: Corps = { texte, voix: 'porteur', edition: '2022', slug: 'x', sources: [{ id: 's', numero: 1, titre: 'Source' }], medias: [media], intervenants: [] };
  return dessiner(corps, 3, dans).map(xhtml).join('');
};

it('a note follows the block that calls it, opens from there and leads back', () => {
  expect(rendre('Un mot[^n].\n\n[^n]: Une note.')).toBe(
    '<p>Un mot<sup class="appel"><a id="porteur-appel-note-a" href="#porteur-note-a" epub:type="noteref" role="doc-noteref" aria-label="note a">a</a></sup>.</p>\n' +
      '<aside class="note" id="porteur-note-a" epub:type="footnote" role="doc-footnote"><p><a href="#porteur-appel-note-a" role="doc-backlink" aria-label="Retour à l’appel de la note a"><b>a</b></a> Une note.</p></aside>',
  );
});
it('a note called twice leads back to its first call, whose id is one', () => {
  const texte = rendre('Un[^n].\n\nDeux[^n].\n\n[^n]: Une note.');
  expect(texte.match(/ id="porteur-appel-note-a"/g)).toHaveLength(1);
  expect(texte.match(/href="#porteur-note-a"/g)).toHaveLength(2);
});
it('a source is called by its number, named for who listens; nothing is hidden by the sheet', () => {
  const texte = rendre('Un fait.[^s]');
  expect(texte).toContain('<a href="#source-1" aria-label="source 1">1</a>');
  expect(texte).not.toContain('hors');
});
it('a picture is a file of the book, without the widths of a page', () => {
  expect(rendre('![Un banc](a.jpg)')).toMatch(/<img src="images\/abc\.jpg"[^>]* alt="Un banc"/);
  expect(rendre('![Un banc](a.jpg)')).not.toMatch(/srcset|loading|secret/);
  expect([...cadre.medias.keys()]).toEqual(['images/abc.jpg']);
});
it('a task is a word', () => {
  expect(rendre('- [x] Fermer\n- [ ] Ouvrir')).toMatch(/<b class="case">fait<\/b> Fermer[\s\S]*<b class="case">à faire<\/b> Ouvrir/);
});
it('an action of the book is a link in it; another leads to the site, or keeps its words where that has no address', () => {
  expect(rendre('[Voir](action:2022/x)')).toBe('<p><a href="action-2022-x.xhtml">Voir</a></p>');
  expect(rendre('[Voir](action:2021/y)')).toBe('<p><a href="https://carnet.exemple.org/id/2021/y/">Voir</a></p>');
  const { recueil } = cadre.a;
  const sansAdresse = { ...cadre, a: { ...cadre.a, recueil: { ...recueil, config: { ...recueil.config, urlPublique: 'inconnu' as const } } } };
  expect(rendre('[Voir](action:2021/y)', sansAdresse)).toBe('<p>Voir</p>');
});
