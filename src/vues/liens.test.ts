import { publish, readInstant } from '#recueil';
import { expect, it } from 'vitest';
import { action, base, edition, mdx, recueilDe } from '../../tests/outils/petit-recueil.ts';
import { atelier } from './atelier.ts';
import { vueLiens, type LiensVue } from './liens.ts';

const lu = readInstant('2026-10-01T09:00', 'Europe/Paris');
const ms = lu.ok ? lu.ms : Number.NaN;
const SITE = base['recueil.yaml']!.replace('urlPublique: inconnu', 'urlPublique: https://prix.exemple.fr/recueil/');
const entretien = mdx(
  'titre: T\ndate: 2026\nintervenants: [{ id: a, nom: P, fonction: inconnu, organisme: inconnu }]\netat: brouillon',
  '<Question>Un ?</Question>\n\n<Reponse par="a">\n\nDeux.\n\n</Reponse>',
);
const corpus = {
  'recueil.yaml': SITE,
  'editions/2026/edition.mdx': edition('publication: { noms: "2026-09-01T09:00", palmares: "2026-12-01T18:30" }'),
  'editions/2026/a/paru/action.mdx': action('paru'),
  'editions/2026/a/ebauche/action.mdx': action('ebauche', 'etat: brouillon'),
  'editions/2026/a/ebauche/entretien.mdx': entretien,
  'editions/2026/a/parti/action.mdx': action('parti', 'etat: retire'),
};

async function liens(fichiers: Record<string, string>, prefixe = '/recueil/'): Promise<LiensVue> {
  const recueil = await recueilDe(fichiers);
  const a = atelier(publish(recueil, ms, { apercu: true }), prefixe);
  return vueLiens(a.editions[0]!, a, atelier(publish(recueil, ms), prefixe));
}
const dites = ({ adresses }: LiensVue['actions'][number]) => Object.fromEntries(adresses.map(({ quoi, adresse, parue }) => [quoi, `${adresse}${parue ? '' : ' (à venir)'}`]));

it('every address of a draft and of its interview, in full, and which of them are out', async () => {
  const vue = await liens(corpus);
  expect(vue).toMatchObject({ edition: '2026', entieres: true, parue: false });
  expect(vue.actions.map(({ slug, titre, permanente }) => [slug, titre, permanente])).toEqual([
    ['ebauche', 'Titre de ebauche', 'https://prix.exemple.fr/recueil/id/2026/ebauche/'],
    ['paru', 'Titre de paru', 'https://prix.exemple.fr/recueil/id/2026/paru/'],
  ]);
  const site = 'https://prix.exemple.fr/recueil/';
  expect(dites(vue.actions[0]!)).toEqual({
    'Adresse permanente': `${site}id/2026/ebauche/ (à venir)`,
    Fiche: `${site}actions/2026/ebauche/ (à venir)`,
    Entretien: `${site}entretiens/2026/ebauche/ (à venir)`,
    'Fiche, PDF': `${site}actions/2026/ebauche.pdf (à venir)`,
    'Kit de communication': `${site}editions/2026/presse/ebauche/ (à venir)`,
    'Fiche, données (JSON)': `${site}actions/2026/ebauche.json (à venir)`,
    ...Object.fromEntries(
      ['BibTeX', 'RIS', 'CSL-JSON'].flatMap((nom, i) =>
        ['bib', 'ris', 'csl.json'].slice(i, i + 1).flatMap((format) => [
          [`Citation de la fiche, ${nom}`, `${site}actions/2026/ebauche.${format} (à venir)`],
          [`Citation de l’entretien, ${nom}`, `${site}entretiens/2026/ebauche.${format} (à venir)`],
        ]),
      ),
    ),
  });
  expect(dites(vue.actions[1]!)).toMatchObject({ 'Adresse permanente': `${site}id/2026/paru/`, 'Fiche, PDF': `${site}actions/2026/paru.pdf` });
  expect(vue.deLEdition.map(({ adresse }) => adresse.replace(`${site}editions/2026/`, ''))).toEqual([
    '',
    'presse/',
    'recueil-2026.pdf',
    'recueil-2026.epub',
    'recueil-2026-archive.pdf',
    'a/',
    'a.pdf',
    'recueil-2026.bib',
    'recueil-2026.ris',
    'recueil-2026.csl.json',
  ]);
});

it('where the site has no address of its own, they begin at its root, and this is said', async () => {
  const vue = await liens({ ...corpus, 'recueil.yaml': base['recueil.yaml']! }, '/');
  expect([vue.entieres, vue.actions[0]?.permanente]).toEqual([false, '/id/2026/ebauche/']);
});

it('all is out: nothing is private', async () => {
  const vue = await liens({ 'recueil.yaml': SITE, 'editions/2020/edition.mdx': edition('publication: 2020-01-01T09:00'), 'editions/2020/a/x/action.mdx': action('x') });
  expect(vue.parue).toBe(true);
});
