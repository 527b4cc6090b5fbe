import { describe, expect, it } from 'vitest';
import { atelierDe } from '../../tests/outils/petit-atelier.ts';
import { action, base, edition, mdx } from '../../tests/outils/petit-recueil.ts';
import { adressesAttendues, consignesAuxRobots, habillage, moteurDuSite, planPourRobots, signalerUneFaille } from './index.ts';

const fichiers = {
  'editions/2020/edition.mdx': edition('publication: 2020-06-01T10:00'),
  'editions/2020/a/vieille/action.mdx': action('vieille', 'versions: [{ date: 2021-02-03, texte: Corrigée. }, { date: 2022, texte: Corrigée encore. }]'),
  'editions/2024/edition.mdx': edition('themes: [b]\npublication: 2024-06-01T10:00').replace('themes: [a]\n', ''),
  'editions/2024/b/neuve/action.mdx': action('neuve', 'verifieLe: 2199-01-01'),
  'editions/2024/b/retiree/action.mdx': action('retiree', 'etat: retire'),
};
const entretien = mdx(
  'titre: On y revient\ndate: 2024-05-01\nintervenants: [{ id: i, nom: Ida Zorb, fonction: directrice, organisme: Maison, consentement: { accordLe: 2024-01-01, expireLe: 2099-01-01 } }]\netat: publie',
  '<Question>\n\nPourquoi ?\n\n</Question>\n\n<Reponse par="i">\n\nParce que.\n\n</Reponse>\n',
);
const recueil = (changer: (texte: string) => string) => ({
  'recueil.yaml': changer((base['recueil.yaml'] ?? '').replace('urlPublique: inconnu', 'urlPublique: https://exemple.fr/r/')),
  ...fichiers,
});
const avec = (changer = (texte: string) => texte) => atelierDe(recueil(changer), '/r/');

describe('while the site has no address', () => {
  it('there is no map, no search from elsewhere, and robots are told of none', async () => {
    const a = await atelierDe(fichiers);
    expect([planPourRobots(a), moteurDuSite(a), consignesAuxRobots(a)]).toEqual([[], undefined, ['User-agent: *', 'Allow: /']]);
    expect(habillage({ titre: '', description: '', classe: '', adresse: '/' }, a)).not.toHaveProperty('moteur');
  });
});

describe('the map', () => {
  it('has every page but those that send on and those that are no more, in full, once', async () => {
    const a = await avec();
    const plan = planPourRobots(a).map(({ adresse }) => adresse);
    const attendues = adressesAttendues(a).filter((chemin) => !/\/(?:404|id\/.*|actions\/2024\/retiree)\/$/.test(chemin));
    expect(plan).toEqual(attendues.map((chemin) => `https://exemple.fr${chemin}`));
    expect(new Set(plan).size).toBe(plan.length);
  });

  it('dates a page by its content: the last whole day that is not to come; a list by the newest of what it lists', async () => {
    const a = await avec();
    const jours = new Map(planPourRobots(a).map(({ adresse, modifiee }) => [adresse.slice('https://exemple.fr/r/'.length), modifiee]));
    expect(['actions/2020/vieille/', 'actions/2024/neuve/', 'actions/2024/retiree/', 'themes/a/', 'editions/2020/', '', 'guide/'].map((chemin) => jours.get(chemin))).toEqual([
      '2021-02-03',
      '2024-06-01',
      undefined,
      '2021-02-03',
      '2021-02-03',
      '2024-06-01',
      undefined,
    ]);
  });

  it('dates the pages of newspapers, interviews, calls, criteria and data by what they say', async () => {
    const a = await avec();
    const appel = 'ouvertLe: 2026-01-05T09:00\nclotLe: 2026-03-01T18:00\nprolongeAu: 2027-01-01T18:00\netat: publie\npublication: 2026-01-05T09:00';
    const b = await atelierDe(
      {
        ...recueil((texte) => texte),
        'editions/2024/edition.mdx': edition(
          'themes: [b]\npublication: { noms: 2024-06-01T10:00, palmares: 2024-06-01T10:00, fiches: 2024-06-01T10:00, entretiens: 2024-07-01T10:00 }',
        ).replace('themes: [a]\n', ''),
        'editions/2024/b/neuve/entretien.mdx': entretien,
        'editions/2026/edition.mdx': edition('publication: { noms: 2199-01-01T10:00, palmares: 2199-01-01T10:00, fiches: 2199-01-01T10:00 }'),
        'editions/2026/appel.mdx': mdx(appel),
      },
      '/r/',
    );
    const jours = (de: typeof a) => Object.fromEntries(planPourRobots(de).map(({ adresse, modifiee }) => [adresse.slice('https://exemple.fr/r/'.length), modifiee]));
    expect(jours(a)).toMatchObject({
      'editions/2020/presse/': '2021-02-03',
      'editions/2020/presse/vieille/': '2021-02-03',
      'donnees/': '2024-06-01',
      'telechargements/': '2024-06-01',
    });
    expect(jours(b)).toMatchObject({ 'entretiens/': '2024-07-01', 'editions/2026/appel/': '2026-01-05', 'editions/2026/': '2026-01-05', 'participer/': '2026-01-05' });
    expect(Object.entries(jours(a)).filter(([chemin, jour]) => /^(?:actions\/par|axes|territoires)\//.test(chemin) && !jour)).toEqual([]);
  });
});

describe('security.txt', () => {
  const racine = (contact: string) =>
    atelierDe(
      recueil((texte) => texte.replace('https://exemple.fr/r/', 'https://exemple.fr/').replace('courriel: inconnu', contact)),
      '/',
    );
  it('names the service, for eleven months from the day of the site', async () => {
    expect(signalerUneFaille(await racine('courriel: a@exemple.fr'))).toEqual([
      'Contact: mailto:a@exemple.fr',
      'Expires: 2027-10-24T00:00:00Z',
      'Preferred-Languages: fr',
      'Canonical: https://exemple.fr/.well-known/security.txt',
    ]);
  });
  it('or a page where one can write; or is not', async () => {
    expect(signalerUneFaille(await racine('courriel: inconnu, page: https://exemple.fr/ecrire'))[0]).toBe('Contact: https://exemple.fr/ecrire');
    expect(signalerUneFaille(await racine('courriel: inconnu'))).toEqual([]);
  });
  it('is read at the root of a host: below a folder there is none', async () => {
    expect(signalerUneFaille(await avec((texte) => texte.replace('courriel: inconnu', 'courriel: a@exemple.fr')))).toEqual([]);
  });
});

it('a browser can search the site, under a name of sixteen letters', async () => {
  expect(moteurDuSite(await avec((texte) => texte.replace('titre: Le recueil', 'titre: Un recueil au nom très long')))).toMatchObject({
    nom: 'Un recueil au no',
    modele: 'https://exemple.fr/r/recherche/?q={searchTerms}',
  });
});
