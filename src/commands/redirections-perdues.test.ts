import { publish } from '#recueil';
import { expect, it } from 'vitest';
import { action, base, edition, lire, recueilDe } from '../../tests/outils/petit-recueil.ts';
import { redirectionsPerdues } from './redirections-perdues.ts';

const instant = Date.parse('2026-11-24T12:00Z');
const fichiers = {
  'recueil.yaml': (base['recueil.yaml'] ?? '').replace('urlPublique: inconnu', 'urlPublique: https://exemple.fr/r/'),
  'editions/2024/edition.mdx': edition('publication: 2024-06-01T10:00'),
  'editions/2024/a/lue/action.mdx': action('lue'),
  'editions/2024/a/otee/action.mdx': action('otee', 'etat: retire'),
  'editions/2024/a/plus-tard/action.mdx': action('plus-tard', 'publication: 2199-01-01T10:00'),
};
const dire = async (...lignes: string[]) => {
  const recueil = await recueilDe({ ...fichiers, 'redirections.yaml': lignes.join('\n') });
  return redirectionsPerdues(recueil, publish(recueil, instant), instant).map((d) => `${d.line}:${d.column} ${d.message} — ${d.hint}`);
};

it('a line that leads nowhere is told where it is written, with what is near', async () => {
  expect(
    await dire(
      '- { de: /actions/2024/vieille/, vers: /actions/2024/lue/#recit }',
      '- { de: /faute/, vers: /actions/2024/leu/ }',
      '- de: /plus-vieille/',
      '  vers: /actions/2024/vieille/',
      '- { de: /perdue/, vers: /nulle-part-du-tout/ }',
    ),
  ).toMatchInlineSnapshot(`
    [
      "2:24 ce lien mène à « /actions/2024/leu/ », qui n’est ni une page ni un fichier du site — vouliez-vous « /actions/2024/lue/ » ?",
      "4:9 ce lien mène à « /actions/2024/vieille/ », qui n’est ni une page ni un fichier du site — écrivez une adresse que le site a ; si celle-là a déménagé aussi, écrivez la dernière ; si plus rien ne la remplace, menez à une page qui l’explique",
      "5:25 ce lien mène à « /nulle-part-du-tout/ », qui n’est ni une page ni un fichier du site — écrivez une adresse que le site a ; si celle-là a déménagé aussi, écrivez la dernière ; si plus rien ne la remplace, menez à une page qui l’explique",
    ]
  `);
});

it('a page, a file, a feed, what is not out yet, what went with a withdrawal: none is a mistake', async () => {
  expect(
    await dire(
      '- { de: /vieille.json, vers: /actions/2024/lue.json }',
      '- { de: /fil.xml, vers: /rss.xml }',
      '- { de: /secrete/, vers: /actions/2024/plus-tard/ }',
      '- { de: /otee-avant.json, vers: /actions/2024/otee.json }',
    ),
  ).toEqual([]);
});

it('an address leads to one place', async () => {
  const { diagnostics } = await lire({ ...fichiers, 'redirections.yaml': '- { de: /vieille/, vers: / }\n- { de: /vieille/, vers: /actions/ }\n' });
  expect(diagnostics.map((d) => `${d.file}:${d.line}:${d.column} ${d.rule} : ${d.message} — ${d.hint}`)).toMatchInlineSnapshot(`
    [
      "content/redirections.yaml:2:9 identifiant-double : « /vieille/ » est déjà pris dans redirections.yaml — une adresse ne mène qu’à un endroit : gardez une seule de ces lignes",
    ]
  `);
});
