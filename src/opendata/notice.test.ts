/** What is said of the data as a whole: the record, and the catalogue that harvesters take it from. */
import { addresses, publish, readInstant } from '#recueil';
import { expect, describe, it } from 'vitest';
import { action, base, edition, mdx, recueilDe } from '../../tests/outils/petit-recueil.ts';
import { jeuDeDonnees } from './jeu.ts';

const publication = 'publication: 2020-01-01T09:00';
const plusTard = 'publication: 2199-01-01T09:00';

async function decrit(fichiers: Readonly<Record<string, string>>, instant = '2026-12-01T00:00') {
  const lu = readInstant(instant, 'Europe/Paris');
  const ms = lu.ok ? lu.ms : NaN;
  const { notice, catalogue } = jeuDeDonnees(publish(await recueilDe(fichiers), ms), addresses('/'));
  const dcat = JSON.parse(catalogue.contenu) as { 'dcat:dataset': [Record<string, unknown>] };
  return { notice, dcat, jeu: dcat['dcat:dataset'][0] };
}

describe('its period', () => {
  const vide = { 'editions/2014/edition.mdx': edition(publication) };

  it('is that of the editions whose actions are published, in days', async () => {
    const fichiers = {
      ...vide,
      'editions/2015/edition.mdx': edition(publication),
      'editions/2015/a/x/action.mdx': action('x'),
      'editions/2018/edition.mdx': edition(publication),
      'editions/2018/a/y/action.mdx': action('y'),
      'editions/2019/edition.mdx': edition(publication),
      'editions/2019/a/retiree/action.mdx': action('retiree', 'etat: retire'),
      'editions/2020/edition.mdx': edition(plusTard),
      'editions/2020/a/z/action.mdx': action('z'),
      'editions/2020/appel.mdx': mdx('ouvertLe: 2020-01-05T09:00\nclotLe: 2020-03-05T09:00\netat: publie\npublication: { appel: 2020-01-01T09:00 }'),
    };
    const { notice, jeu } = await decrit(fichiers);
    expect(notice.periode).toEqual({ debut: '2015-01-01', fin: '2018-12-31' });
    expect(jeu['dct:temporal']).toEqual({
      '@type': 'dct:PeriodOfTime',
      'dcat:startDate': { '@value': '2015-01-01', '@type': 'xsd:date' },
      'dcat:endDate': { '@value': '2018-12-31', '@type': 'xsd:date' },
    });
    expect((await decrit(fichiers, '2199-02-01T00:00')).notice.periode).toEqual({ debut: '2015-01-01', fin: '2020-12-31' });
  });

  it('is not said where no edition has any', async () => {
    const { notice, jeu } = await decrit(vide);
    expect(notice).not.toHaveProperty('periode');
    expect(jeu).not.toHaveProperty('dct:temporal');
  });
});

const autrement = (cle: string, par: string) => ({ 'recueil.yaml': (base['recueil.yaml'] ?? '').replace(new RegExp(`^${cle}:.*$`, 'm'), `${cle}: ${par}`) });

it('names its publisher by one address, wherever it does', async () => {
  const { dcat, jeu } = await decrit({});
  const editeur = { '@id': 'https://exemple.fr/#organization', 'foaf:name': 'Éditeur d’essai' };
  expect(dcat).toMatchObject({ 'dct:publisher': editeur });
  expect(jeu).toMatchObject({ 'dct:publisher': editeur });
});

it('is open to all, and of France where its places are', async () => {
  const { jeu } = await decrit({});
  expect(jeu).toMatchObject({
    'dct:accessRights': { '@id': 'http://publications.europa.eu/resource/authority/access-right/PUBLIC' },
    'dct:spatial': { '@id': 'http://publications.europa.eu/resource/authority/country/FRA' },
  });
  expect((await decrit(autrement('territoires', 'aucun'))).jeu).not.toHaveProperty('dct:spatial');
});

it.each([
  ['its page', '{ service: Le service, courriel: inconnu, page: "https://exemple.fr/ecrire" }', { 'vcard:hasURL': { '@id': 'https://exemple.fr/ecrire' } }],
  ['its mail', '{ service: Le service, courriel: service@exemple.fr, telephone: "01 00 00 00 00" }', { 'vcard:hasEmail': { '@id': 'mailto:service@exemple.fr' } }],
  [
    'its page rather than its mail',
    '{ service: Le service, courriel: service@exemple.fr, page: "https://exemple.fr/ecrire" }',
    { 'vcard:hasURL': { '@id': 'https://exemple.fr/ecrire' } },
  ],
])('says which service answers, by %s alone', async (_quoi, contact, ou) => {
  const { jeu } = await decrit(autrement('contact', contact));
  expect(jeu['dcat:contactPoint']).toEqual({ '@type': 'vcard:Kind', 'vcard:fn': 'Le service', ...ou });
});

it('names nobody whom the recueil knows, even where a service is to be', async () => {
  const { jeu } = await decrit({
    ...autrement('contact', '{ service: Secrétariat de Rosa Jurée, courriel: inconnu, page: "https://exemple.fr/ecrire" }'),
    'editions/2020/edition.mdx': edition(`${publication}\njury: [{ nom: Rosa Jurée, fonction: présidente }]`),
  });
  expect(jeu['dcat:contactPoint']).toMatchObject({ 'vcard:fn': 'Secrétariat de [sur la page]' });
});

it('says no contact that cannot be reached', async () => {
  expect((await decrit(autrement('contact', '{ service: Le service, courriel: inconnu }'))).jeu).not.toHaveProperty('dcat:contactPoint');
});
