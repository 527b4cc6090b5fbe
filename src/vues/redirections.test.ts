import { expect, it } from 'vitest';
import { atelierDe } from '../../tests/outils/petit-atelier.ts';
import { action, base, edition } from '../../tests/outils/petit-recueil.ts';
import { redirections, redirectionsSansBut, renvoisDesRedirections } from './index.ts';

it('an address that moved leads under the folder of the site to what is out; one that leads nowhere, or that is still there, is not said', async () => {
  const a = await atelierDe(
    {
      'recueil.yaml': (base['recueil.yaml'] ?? '').replace('urlPublique: inconnu', 'urlPublique: https://exemple.fr/r/'),
      'editions/2024/edition.mdx': edition('publication: 2024-06-01T10:00'),
      'editions/2024/a/lue/action.mdx': action('lue'),
      'editions/2024/a/plus-tard/action.mdx': action('plus-tard', 'publication: 2199-01-01T10:00'),
      'redirections.yaml': [
        '- { de: /actions/2024/vieille/, vers: /actions/2024/lue/ }',
        '- { de: /vieux.pdf, vers: /actions/2024/lue.pdf }',
        '- { de: /vieux.json, vers: /actions/2024/lue.json }',
        '- { de: /vieux.bib, vers: /actions/2024/lue.bib }',
        '- { de: /actions/2024/lue.pdf, vers: /vieux.pdf }',
        '- { de: /x/, vers: /actions/2024/plus-tard/ }',
        '- { de: /actions/, vers: /actions/2024/lue/ }',
      ].join('\n'),
    },
    '/r/',
  );
  expect(redirections(a)).toEqual([
    { de: '/r/actions/2024/vieille/', vers: '/r/actions/2024/lue/' },
    { de: '/r/vieux.pdf', vers: '/r/actions/2024/lue.pdf' },
    { de: '/r/vieux.json', vers: '/r/actions/2024/lue.json' },
    { de: '/r/vieux.bib', vers: '/r/actions/2024/lue.bib' },
  ]);
  expect(redirectionsSansBut(a).map(({ de }) => de)).toEqual(['/actions/2024/lue.pdf', '/x/']);
  expect(renvoisDesRedirections(a)).toMatchObject([{ de: '/r/actions/2024/vieille/', canonique: 'https://exemple.fr/r/actions/2024/lue/' }]);
});
