/** The parts of the search script that need no page: sentences, headings taken off, words held to. */
import { describe, expect, it } from 'vitest';
import { tient } from './chercher.ts';
import { detacher } from './detacher.ts';
import { pageVue, type PageVue } from './passages.ts';
import { phraseDe, silenceDe } from './phrases.ts';

const NB = '\u00a0';
const page = (cle: string, more: Partial<PageVue> = {}): PageVue => ({
  href: `/actions/${cle}/`,
  titre: [],
  sorte: 'action',
  cle,
  encre: 'bleu',
  passages: [{ href: '', voix: 'porteur', extrait: [] }],
  autres: 0,
  ...more,
});

describe('phraseDe', () => {
  const pages = [page('2013/a', { autres: 1 }), page('2013/a', { sorte: 'entretien' }), page('2019/b'), page('2013', { sorte: 'edition' })];
  it.each([
    ['an action and its interview, counted once', 'violences', pages, 4, [], `5 passages dans 2 actions et 1 édition pour «${NB}violences${NB}».`],
    ['one', 'été', [page('a/b')], 1, [], `1 passage dans 1 action pour «${NB}été${NB}».`],
    ['a call', 'été', [page('2024', { sorte: 'appel' })], 1, [], `1 passage dans 1 appel pour «${NB}été${NB}».`],
    ['more than are shown', 'prix', pages, 43, [], `43 pages pour «${NB}prix${NB}».`],
    ['none', 'zzz', [], 0, ['zzz'], `Aucun passage pour «${NB}zzz${NB}».`],
    ['words that are nowhere', 'l’hay les roses', [], 0, ['hay', 'roses'], `Aucun passage ne contient «${NB}hay${NB}» et «${NB}roses${NB}».`],
    ['a phrase, not quoted twice', `«${NB}à côté${NB}»`, [], 0, [], `Aucun passage pour «${NB}à côté${NB}».`],
  ] as const)('%s', (_case, requete, found, total, absents, expected) => {
    expect(phraseDe({ requete, pages: found, gardees: total, total, absents })).toBe(expected);
  });

  it('says what the criteria keep of what was found', () => {
    expect(phraseDe({ requete: 'été', pages: pages.slice(0, 1), gardees: 1, total: 4, absents: [] })).toBe(`1 page sur 4 pour «${NB}été${NB}».`);
  });
});

describe('silenceDe', () => {
  const noms = { organisateur: 'L’organisateur', porteur: 'Le porteur', jury: 'Le jury', laureat: 'Le lauréat', palmares: 'Le recueil' };
  const said = (...voix: string[]) => [page('a/b', { passages: voix.map((one) => ({ href: '', voix: one, extrait: [] })) })];
  it.each([
    [['porteur', 'laureat', 'organisateur'], 'Le jury n’en dit rien.'],
    [['porteur'], 'Ni l’organisateur ni le jury ni le lauréat n’en disent rien.'],
    [['porteur', 'laureat', 'organisateur', 'jury'], undefined],
  ])('%j', (voix, expected) => {
    expect(silenceDe(said(...voix), noms)).toBe(expected);
  });
});

describe('detacher', () => {
  it.each([
    ['Contexte. Une <mark>rue</mark>', 'Contexte', { titre: 'Contexte', reste: 'Une <mark>rue</mark>' }],
    ['Les <mark>rues.</mark> Une <mark>rue</mark>', 'Les rues', { titre: 'Les <mark>rues</mark>', reste: 'Une <mark>rue</mark>' }],
    ['… de la <mark>rue.</mark> Puis', 'Le plan de la rue', { reste: 'Puis' }],
    ['… ailleurs. Puis', 'Le plan de la rue', { reste: '… ailleurs. Puis' }],
    ['Une rue', 'Le plan', { reste: 'Une rue' }],
    ['Une rue', '', { reste: 'Une rue' }],
  ])('%j under %j', (excerpt, heading, expected) => {
    expect(detacher(excerpt, heading)).toEqual(expected);
  });
});

describe('tient', () => {
  const content = "L' HAŸ-LES-ROSES et ses habitants, l' égalité aujourd'hui";
  it.each([
    ['hay', [1], true],
    ['Haÿ-les-Roses', [1], true],
    ['roses', [1], true],
    ['egalite', [6], true],
    ['hay', [4], false],
    ['zzz', [1, 4], false],
    ['zzz', [], false],
  ])('%s at %j: %s', (mot, locations, expected) => {
    expect(tient(mot, { content, locations })).toBe(expected);
  });
});

describe('pageVue', () => {
  const sub = (id: string, balanced_score: number) => ({
    title: `jury|${id}`,
    url: `/a/#${id}`,
    excerpt: `<mark>${id}</mark>`,
    anchor: { id, text: '' },
    weighted_locations: [{ balanced_score }],
  });

  it('shows the three best passages in the order of the page, and counts the others', () => {
    const { passages, autres } = pageVue(
      { url: '/actions/2013/x/', content: '', locations: [], meta: {}, filters: { voix: ['porteur'] }, sub_results: [sub('a', 1), sub('b', 4), sub('c', 3), sub('d', 2)] },
      {},
    );
    expect([passages.map(({ href }) => href), autres]).toEqual([['/a/#b', '/a/#c', '/a/#d'], 1]);
    expect(passages[0]).toMatchObject({ voix: 'jury', section: [{ texte: 'b', marque: false }] });
  });

  it('marks the title, and leaves markup for what it is', () => {
    const found = pageVue({ url: '/actions/2013/x/', content: 'Une rue <b>. Suite', locations: [1], meta: { title: 'Une rue <b>' }, filters: {}, sub_results: [] }, {});
    expect(found.titre).toEqual([
      { texte: 'Une ', marque: false },
      { texte: 'rue', marque: true },
      { texte: ' <b>', marque: false },
    ]);
    expect(found.cle).toBe('2013/x');
  });
});
