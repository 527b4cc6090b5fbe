/** What is said of the data as a whole: the record, and the catalogue that harvesters take it from. */
import { addresses, publish, readInstant } from '#recueil';
import { expect, describe, it } from 'vitest';
import { action, edition, mdx, recueilDe } from '../../tests/outils/petit-recueil.ts';
import { jeuDeDonnees } from './jeu.ts';

const lu = readInstant('2026-12-01T00:00', 'Europe/Paris');
const ms = lu.ok ? lu.ms : NaN;
const publication = 'publication: 2020-01-01T09:00';
const plusTard = 'publication: 2199-01-01T09:00';

async function decrit(fichiers: Readonly<Record<string, string>>) {
  const { notice, catalogue } = jeuDeDonnees(publish(await recueilDe(fichiers), ms), addresses('/'));
  const dcat = JSON.parse(catalogue.contenu) as { 'dcat:dataset': [Record<string, unknown>] };
  return { notice, dcat, jeu: dcat['dcat:dataset'][0] };
}

describe('its period', () => {
  const vide = { 'editions/2014/edition.mdx': edition(publication) };

  it('is that of the editions whose actions are published, in days', async () => {
    const { notice, jeu } = await decrit({
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
    });
    expect(notice.periode).toEqual({ debut: '2015-01-01', fin: '2018-12-31' });
    expect(jeu['dct:temporal']).toEqual({
      '@type': 'dct:PeriodOfTime',
      'dcat:startDate': { '@value': '2015-01-01', '@type': 'xsd:date' },
      'dcat:endDate': { '@value': '2018-12-31', '@type': 'xsd:date' },
    });
  });

  it('is not said where no edition has any', async () => {
    const { notice, jeu } = await decrit(vide);
    expect(notice).not.toHaveProperty('periode');
    expect(jeu).not.toHaveProperty('dct:temporal');
  });
});
