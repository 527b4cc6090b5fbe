import { describe, expect, it } from 'vitest';
import { enHtml, rendreGuide } from './rendre.ts';

const html = (texte: string) =>
  enHtml(rendreGuide(`---\ntitre: T\ndescription: D\n---\n\n${texte}`, (adresse) => (adresse.endsWith('a.webp') ? { largeur: 2, hauteur: 1 } : undefined)));

describe('a page of documentation', () => {
  it('has a title and a description', () => expect(rendreGuide('---\ntitre: T\ndescription: D\n---\n\nx')).toMatchObject({ titre: 'T', description: 'D' }));
  it.each([
    [
      'a picture that stands alone is a figure, at its size',
      '![vue](../captures/a.webp "Légende")',
      '<figure class="capture"><img src="../captures/a.webp" alt="vue" loading="lazy" decoding="async" width="2" height="1"><figcaption>Légende</figcaption></figure>',
    ],
    ['a picture in a line stays there', 'Voir ![vue](b.webp).', '<p>Voir <img src="b.webp" alt="vue">.</p>'],
    ['boxes to tick are signs, not fields', '- [ ] Fait', '<ul class="contains-task-list">\n<li class="task-list-item">☐ Fait</li>\n</ul>'],
    ['code scrolls by the keyboard', '```\nx\n```', '<pre tabindex="0"><code>x\n</code></pre>'],
    ['HTML is left out', '<script>x</script>', ''],
  ])('%s', (_, texte, attendu) => expect(html(texte)).toBe(attendu));
});
