import { describe, expect, it } from 'vitest';
import { atelierDe } from '../../tests/outils/petit-atelier.ts';
import { actionOuverte } from '#opendata';
import { publish } from '#recueil';
import { action, base, edition, mdx, recueilDe } from '../../tests/outils/petit-recueil.ts';
import { contexteWeb } from './contexte-web.ts';
import { compter, date, enLettres, enumerer, euros, lieuDe, lieuPrecis, nombre, ordinal, ordinalFeminin, titreDe, valeur } from './dire.ts';
import { encresDesEditions } from './encres.ts';
import { adressesAttendues, atelier, entretiens, habillage, vueAccueil, vueAction, vueEdition, vueEditions, vueEntretien, type ActionVue, type Atelier } from './index.ts';
import { marqueDe } from './marque.ts';

const tout = 'publication: 2026-01-01T09:00';
const lieu = (territoire: string) => `territoire: ${territoire}`;
const sansLieu = (texte: string) => texte.replace(/^territoire:.*\n/m, '');
const fichier = (annee: string, slug: string, texte: string, theme = 'a') => ({ [`editions/${annee}/${theme}/${slug}/action.mdx`]: texte });
const ed = (annee: string, plus = '') => ({ [`editions/${annee}/edition.mdx`]: edition(`${tout}\n${plus}`) });

async function une(texte: string, autres: Record<string, string> = {}): Promise<{ a: Atelier; vue: ActionVue<unknown> }> {
  const a = await atelierDe({ ...ed('2026'), ...fichier('2026', 'x', texte), ...autres });
  const [x] = a.actions;
  if (!x) throw new Error('not published');
  return { a, vue: vueAction(x, a) };
}

describe('dire', () => {
  it.each([
    ['2010', '2010'],
    ['2010-10', 'octobre 2010'],
    ['2010-10-27', '27\u00a0octobre 2010'],
    ['2010-01-01', '1er\u00a0janvier 2010'],
    ['2026-11-24T12:00:00', '24\u00a0novembre 2026'],
  ])('%s is %s', (iso, dit) => expect(date(iso)).toBe(dit));
  it.each([
    [0, '0'],
    [12, '12'],
    [1234, '1\u202f234'],
    [1234567, '1\u202f234\u202f567'],
    [2010, '2\u202f010'],
    [0.46, '0,46'],
    [1234.5, '1\u202f234,5'],
    [-3, '-3'],
    [123456789012, '123\u202f456\u202f789\u202f012'],
    [0.12345, '0,12345'],
  ])('%f is %s', (n, dit) => expect(nombre(n)).toBe(dit));
  it('euros', () => expect([euros(10000), euros(0.5), euros(2000)]).toEqual(['10\u202f000\u00a0€', '0,5\u00a0€', '2\u202f000\u00a0€']));
  it('counts', () =>
    expect([compter(0, 'action'), compter(1, 'action'), compter(2, 'action'), compter(2000, 'prix', 'prix')]).toEqual(['0 action', '1 action', '2 actions', '2\u202f000 prix']));
  it('lists', () => expect([enumerer([]), enumerer(['a']), enumerer(['a', 'b']), enumerer(['a', 'b', 'c'])]).toEqual(['', 'a', 'a et b', 'a, b et c']));
  it('ordinals', () =>
    expect([ordinal(1), ordinalFeminin(1), ordinal(6), ordinal(20), ordinal(21), ordinalFeminin(2)]).toEqual(['Premier', 'Première', 'Sixième', 'Vingtième', '21ᵉ', 'Deuxième']));
  it('small numbers in letters', () =>
    expect([enLettres(0), enLettres(16), enLettres(17), enLettres(80), enLettres(91), enLettres(2000)]).toEqual([
      'zéro',
      'seize',
      'dix-sept',
      'quatre-vingts',
      'quatre-vingt-onze',
      '2\u202f000',
    ]));
  it.each([
    ['inconnu', { absence: 'inconnu', connu: false }],
    ['non-communique', { absence: 'non communiqué', connu: false }],
    ['sans-objet', { absence: 'sans objet', connu: false, tuile: false }],
    [undefined, { absence: 'inconnu', connu: false }],
    [0, { texte: '0' }],
  ] as const)('the absence %s', (v, attendu) => expect(valeur<number>(v, String)).toEqual(attendu));
});

describe('a title that is not known', () => {
  it('leaves its place to the bearers', () => expect(titreDe({ porteurs: [{ nom: 'A' }, { nom: 'B' }] } as never)).toEqual({ titre: 'A et B', titreConnu: false }));
  it('or says so', () => expect(titreDe({ porteurs: 'inconnu' } as never)).toEqual({ titre: 'Intitulé non retrouvé', titreConnu: false }));
});

describe('a place is said no finer than the entry allows', () => {
  it.each([
    ['{ echelle: commune, codes: ["59606"] }', 'Valenciennes, Nord (59)', 'Valenciennes, Nord (59)'],
    ['{ echelle: commune, codes: ["59606"], libelle: un quartier }', 'Valenciennes, Nord (59)', 'un quartier, Nord (59)'],
    ['{ echelle: commune, codes: ["59606"], libelle: un quartier, precisionCarte: masquee }', 'lieu non communiqué', 'lieu non communiqué'],
    ['{ echelle: commune, codes: ["59606"], libelle: un quartier, precisionCarte: departement }', 'Nord (59)', 'Nord (59)'],
    ['{ echelle: commune, codes: ["59606"], precisionCarte: region }', 'Hauts-de-France', 'Hauts-de-France'],
    ['{ echelle: commune, codes: ["59606"], libelle: un quartier, precisionCarte: region }', 'Hauts-de-France', 'Hauts-de-France'],
    ['{ echelle: region, codes: ["32"], libelle: un réseau }', 'Hauts-de-France', 'un réseau, Hauts-de-France'],
    ['{ echelle: commune, codes: ["59606"], precisionCarte: epci }', 'Nord (59)', 'Nord (59)'],
    ['{ echelle: commune, codes: ["59606"], precisionCarte: national }', 'France entière', 'France entière'],
    ['{ echelle: departement, codes: ["2A", "2B"] }', 'Corse-du-Sud (2A) et Haute-Corse (2B)', 'Corse-du-Sud (2A) et Haute-Corse (2B)'],
    ['{ echelle: region, codes: ["32"] }', 'Hauts-de-France', 'Hauts-de-France'],
    ['{ echelle: national }', 'France entière', 'France entière'],
    ['inconnu', undefined, undefined],
  ])('%s', async (territoire, court, long) => {
    const { a } = await une(`${sansLieu(action('x', lieu(territoire)))}`);
    const [x] = a.actions;
    if (!x || x.niveau === 'retire') throw new Error('not published');
    const donnee = actionOuverte(x, a)?.territoire;
    expect([lieuDe(x), lieuPrecis(x), donnee && 'nom' in donnee ? donnee.nom : undefined]).toEqual([court, long, court]);
  });

  it('a masked one is nowhere in what is shown', async () => {
    const { a, vue } = await une(sansLieu(action('x', lieu('{ echelle: commune, codes: ["59606"], libelle: rue du Refuge, precisionCarte: masquee }'))));
    const [premiere] = a.editions;
    const vues = JSON.stringify([vue, premiere && vueEdition(premiere, a), vueAccueil(a), vueEditions(a), a.marque('2026')]);
    expect(vues).not.toMatch(/Valenciennes|Nord|Refuge|59606/);
    expect(a.marque('2026').tuiles).toEqual([]);
  });
});

describe('the mark of an edition', () => {
  it('is empty while no laureate is known', async () => {
    const a = await atelierDe({ ...ed('2026') });
    expect(a.marque('2026')).toMatchObject({ vide: true, tuiles: [], legende: [] });
  });

  it('notches at the height of its year, whatever the other editions', async () => {
    const seul = await atelierDe({ ...ed('2020') });
    const parmi = await atelierDe({ ...ed('2008'), ...ed('2020'), ...ed('2032') });
    expect(seul.marque('2020').encoche).toBe(parmi.marque('2020').encoche);
    expect([parmi.marque('2008').encoche, parmi.marque('2032').encoche]).toEqual([1, 18]);
  });

  it('lights one tile a département, the highest distinction', async () => {
    const corse = '{ echelle: departement, codes: ["2A"] }';
    const a = await atelierDe({
      ...ed('2026'),
      ...fichier('2026', 'x', action('x').replace('{ type: prix }', '{ type: selection }')),
      ...fichier('2026', 'y', action('y').replace('{ type: prix }', '{ type: mention }')),
      ...fichier('2026', 'z', sansLieu(action('z', lieu(corse)))),
    });
    expect(
      a
        .marque('2026')
        .tuiles.map((t) => t.tuile)
        .sort(),
    ).toEqual(['cernee', 'pleine']);
    expect(a.marque('2026').champ).toHaveLength(101);
    for (const { x, y } of a.marque('2026').tuiles) expect(a.marque('2026').champ).toContainEqual({ x, y });
  });

  it('lights nothing for what is wider than a département', async () => {
    for (const territoire of ['{ echelle: region, codes: ["32"] }', '{ echelle: national }', 'inconnu', '{ echelle: commune, codes: ["59606"], precisionCarte: region }']) {
      const { a } = await une(sansLieu(action('x', lieu(territoire))));
      expect(a.marque('2026')).toMatchObject({ vide: false, tuiles: [] });
    }
  });

  it('numbers tiles by theme only where there are several', async () => {
    const { a } = await une(action('x'));
    expect(a.marque('2026').tuiles[0]).not.toHaveProperty('numero');
    const deux = await atelierDe({ 'editions/2026/edition.mdx': edition(tout).replace('[a]', '[a, b]'), ...fichier('2026', 'x', action('x'), 'b') });
    expect(deux.marque('2026').tuiles[0]).toMatchObject({ numero: 2 });
  });

  it('of an award without places is a grid, lit by the order of distinctions', async () => {
    const a = await atelierDe({
      'recueil.yaml': (base['recueil.yaml'] ?? '').replace('territoires: cog', 'territoires: aucun'),
      ...ed('2026'),
      ...Object.assign({}, ...Array.from({ length: 20 }, (_, i) => fichier('2026', `x${i}`, sansLieu(action(`x${i}`))))),
    });
    const { champ, tuiles } = a.marque('2026');
    expect(champ).toHaveLength(168);
    expect(new Set(tuiles.map(({ x, y }) => `${x}:${y}`)).size).toBe(20);
  });

  it('is the same object each time, and the same whatever asked first', async () => {
    const { a } = await une(action('x'));
    expect(a.marque('2026')).toBe(a.marque('2026'));
    const [e] = a.editions;
    expect(e && marqueDe(e, { rang: 0, encre: a.encre('2026'), recueil: a.recueil })).toEqual(a.marque('2026'));
    expect(() => a.marque('1999')).toThrow('1999');
  });
});

describe('inks', () => {
  it('cycle by rank; several themes take the text’s', () => {
    const e = (id: string, themes: number) => ({ id, themes: Array.from({ length: themes }, () => ({ id: 'a', libelle: 'A' })) }) as never;
    const encres = encresDesEditions([e('1', 1), e('2', 0), e('3', 2), e('4', 1), e('5', 1), e('6', 1), e('7', 1)]);
    expect([...encres.values()]).toEqual(['bleu', 'garance', 'encre', 'sapin', 'prune', 'bleu', 'garance']);
  });
});

describe('an action', () => {
  it('says what its level allows', async () => {
    const noms = 'publication: { noms: 2026-01-01T09:00 }';
    const { vue } = await une(action('x', noms.replace('publication: {', 'publication:\n ').replace(' }', '')), {
      'editions/2026/edition.mdx': edition('publication:\n  noms: 2026-01-01T09:00'),
    });
    expect(vue).toMatchObject({ titre: 'Titre de x', avis: ['La fiche de cette action n’est pas encore publiée.'], sources: [], reperes: [] });
    expect(vue.palmares).toEqual({ libelle: 'Distinction non annoncée', tuile: 'vide', details: ['porté par Porteur de x'] });
    expect(vue).not.toHaveProperty('accroche');
    expect(vue).not.toHaveProperty('porteur');
  });

  it('withdrawn says nothing of itself', async () => {
    const { vue, a } = await une(action('x', 'etat: retire'));
    expect(vue).toMatchObject({ titre: 'Action retirée', surtitre: {}, sources: [] });
    expect(vue.retiree).toBeDefined();
    expect(JSON.stringify([vue, vueAccueil(a), vueEditions(a), ...a.editions.map((e) => vueEdition(e, a))])).not.toMatch(/Titre de x|Porteur de x/);
  });

  it('gives the publisher’s contact where it has none, and its own where it has', async () => {
    expect((await une(action('x'))).vue.contact).not.toHaveProperty('courriel');
    expect((await une(action('x', 'contact: { service: Le service, courriel: a@exemple.fr, telephone: "03 27 00 00 00" }'))).vue.contact).toEqual({
      texte: 'Le service, 03 27 00 00 00',
      courriel: 'a@exemple.fr',
    });
  });

  it('a drop cap stands as high as three lines: a shorter paragraph has none', async () => {
    const lettrine = async (texte: string) => (await une(action('x', '', texte))).vue.porteur?.lettrine;
    const long = `Un texte ${'long '.repeat(40)}.`;
    expect([await lettrine(long), await lettrine(`## Contexte\n\n${long}`), await lettrine(`On lisait debout.\n\n${long}`)]).toEqual([true, true, false]);
  });
  it('warns of what no bearer has read', async () => expect((await une(action('x'))).vue.avis).toEqual(['Écrit d’après des sources publiques\u202f; le porteur ne l’a pas relu.']));

  it('numbers sources as its list does', async () => {
    const { vue } = await une(action('x', 'suites: [{ texte: Suite, sources: [s] }]'));
    expect(vue.suites).toEqual([{ texte: 'Suite', sources: [1] }]);
    expect(vue.sources).toEqual([{ numero: 1, id: 'source-1', titre: 'Une source', hote: 'exemple.fr', date: '2020', href: 'https://exemple.fr/' }]);
  });

  it('says figures in French, with their reserve', async () => {
    const { vue } = await une(
      action(
        'x',
        'resultats: [{ texte: R, valeur: 0.46, unite: atteinte, periode: en 2021, source: s }, { texte: S, valeur: -3, source: inconnu, declaratif: false }, { texte: T, valeur: 12345, source: s }, { texte: U, valeur: inconnu, unite: courses, periode: en 2021, source: s }]',
      ),
    );
    expect(vue.resultats).toMatchObject([
      { valeur: '0,46', precision: 'atteinte, en 2021', declaratif: true, sources: [1] },
      { valeur: '−3', declaratif: false, sources: [] },
      { valeur: '12\u202f345' },
      // A unit alone would count nothing.
      { precision: 'courses\u00a0: inconnu, en 2021' },
    ]);
  });

  it.each([
    ["L'équipe travaille.", false],
    ['L’équipe travaille.', false],
    ["Qu'elle travaille.", false],
    ['## Contexte\n\nD’abord.', false],
    ['- Une liste', false],
    ['<Repere terme="a" valeur="b" />', false],
    ['| a |\n|-|\n| b |', false],
    ['120 personnes.', false],
    ['« Oui », dit-elle.', false],
    ['*Un* mot.', false],
    ['![a](a.jpg)', false],
    ['[Un lien](https://exemple.fr/)', false],
    ['Une équipe travaille.', true],
    ['## Contexte\n\nUne équipe.', true],
    ['Équipe', true],
  ])('opens with a drop cap only on a letter: %j', async (corps, lettrine) => {
    if (corps.startsWith('![')) return;
    const suite = /^[<|]/.test(corps) ? '' : ' encore'.repeat(30);
    expect((await une(action('x', '', corps + suite))).vue.porteur?.lettrine).toBe(lettrine);
  });

  it('has its neighbours in the order of the collection', async () => {
    const a = await atelierDe({
      ...ed('2020'),
      ...ed('2021'),
      ...fichier('2020', 'un', action('un')),
      ...fichier('2021', 'deux', action('deux')),
      ...fichier('2021', 'trois', action('trois', 'distinction: { type: prix, rang: 1 }').replace('distinction: { type: prix }\n', '')),
    });
    expect(a.actions.map(({ slug }) => slug)).toEqual(['un', 'trois', 'deux']);
    const vues = a.actions.map((x) => vueAction(x, a));
    expect(vues.map((v) => [v.precedente?.libelle, v.suivante?.libelle])).toEqual([
      [undefined, 'Titre de trois'],
      ['Titre de un', 'Titre de deux'],
      ['Titre de trois', undefined],
    ]);
  });
});

describe('an interview', () => {
  const entretien = mdx(
    'titre: E\ndate: 2018-05\nintervenants: [{ id: ab, nom: Anne, fonction: chargée de mission, organisme: inconnu }, { id: cd, nom: Les deux, fonction: inconnu, organisme: inconnu, collectif: true }]\netat: publie',
    '<Question>Qui ?</Question>\n\n<Reponse par="ab">Moi.</Reponse>\n\n<Question>Pourquoi *donc* ?</Question>\n\n<Reponse par="cd">\n\nParce que.[^s]\n\nFin.\n\n</Reponse>\n',
  );
  const autres = { 'editions/2026/a/x/entretien.mdx': entretien };

  it('opens from the fiche by its second question', async () => {
    const { vue } = await une(action('x'), autres);
    expect(vue.entretien).toMatchObject({
      href: '/entretiens/2026/x/',
      question: 'Pourquoi donc\u202f?',
      extrait: 'Parce que.',
      detail: 'Entretien, mai 2018, 2 questions, avec Anne.',
    });
  });
  it('names its guests, not a collective', async () => {
    const { a } = await une(action('x'), autres);
    const [x] = entretiens(a);
    expect(x && vueEntretien(x, a)).toMatchObject({ date: 'mai 2018', invites: [{ nom: 'Anne', fonction: 'chargée de mission' }], fiche: { href: '/actions/2026/x/' } });
  });
});

describe('an edition', () => {
  it('keeps rows that are not known, and says so', async () => {
    const a = await atelierDe(ed('2026', 'candidatures: inconnu'));
    const [e] = a.editions;
    const vue = e && vueEdition(e, a);
    expect(vue?.reperes.map((r) => [r.terme, 'connu' in r.valeur])).toEqual(
      expect.arrayContaining([
        ['Remise', true],
        ['Candidatures reçues', true],
      ]),
    );
    expect(vue?.themes).toMatchObject([{ libelle: 'Thème A', absence: 'Lauréat non retrouvé', actions: [] }]);
  });
  it('says all that is known of its jury, its partners, its candidacies and its printed book', async () => {
    const a = await atelierDe(
      ed(
        '2026',
        `jury: [{ nom: Anne, fonction: Présidente, organisme: Ville }, { nom: Jo, fonction: inconnu }]
partenaires: [{ nom: Fonds, role: Financement }, { nom: Ligue, role: A prêté la salle }, { nom: Amis }]
candidatures: { recues: 41, recevables: 38, source: s }
remerciements: Merci.
isbn: "978-2"
depotLegal: mars 2026
recueilImprime: https://www.exemple.fr/livre`,
      ),
    );
    const [e] = a.editions;
    const vue = e && vueEdition(e, a);
    expect(vue?.reperes.map(({ terme, valeur: v }) => `${terme} : ${'texte' in v ? v.texte : v.absence}`)).toEqual([
      'Remise : inconnu',
      'Candidatures reçues : 41',
      'Candidatures recevables : 38',
      'Soutiens : Fonds (financement), Ligue (a prêté la salle) et Amis',
      'Jury : Anne (présidente, Ville) et Jo',
    ]);
    expect([vue?.remerciements, vue?.imprime]).toEqual([
      'Merci.',
      { mentions: ['ISBN 978-2', 'Dépôt légal\u00a0: mars 2026'], lien: { libelle: 'Le lire en ligne (exemple.fr)', href: 'https://www.exemple.fr/livre' } },
    ]);
  });
  it('puts actions of no known theme after the others', async () => {
    const a = await atelierDe({ ...ed('2026'), ...fichier('2026', 'x', action('x'), 'theme-inconnu'), ...fichier('2026', 'y', action('y')) });
    const [e] = a.editions;
    expect(e && vueEdition(e, a).themes.map((t) => [t.libelle, t.actions.length])).toEqual([
      ['Thème A', 1],
      ['Thème non retrouvé', 1],
    ]);
  });
  it('knows its neighbours', async () => {
    const a = await atelierDe({ ...ed('2020'), ...ed('2021'), ...ed('2022') });
    expect(
      a.editions.map((e) => {
        const vue = vueEdition(e, a);
        return [vue.precedente?.annee, vue.suivante?.annee];
      }),
    ).toEqual([
      [undefined, '2021'],
      ['2020', '2022'],
      ['2021', undefined],
    ]);
  });
});

describe('around a page', () => {
  it('the thumb index has holes for years without edition', async () => {
    const a = await atelierDe({ ...ed('2020'), ...ed('2022') });
    const { tranche } = habillage({ titre: 'T', description: 'D', classe: 'edition', adresse: '/', edition: '2022' }, a);
    expect(tranche.map((c) => ('trou' in c ? 'trou' : `${c.annee}${c.courant ? '*' : ''}`))).toEqual(['2020', 'trou', '2022*']);
  });
  it('a fiction is never indexed, and says so', async () => {
    const a = await atelierDe(ed('2020'));
    expect(habillage({ titre: 'T', description: 'D', classe: 'fiche', adresse: '/', fictif: true }, a)).toMatchObject({
      horsIndex: true,
      bandeau: expect.stringContaining('fictif') as unknown,
    });
    expect(habillage({ titre: 'T', description: 'D', classe: 'fiche', adresse: '/' }, a)).toMatchObject({ horsIndex: false });
  });

  it('says it on every page where all actions are invented, a list or the home page too', async () => {
    const page = { titre: 'T', description: 'D', classe: 'accueil', adresse: '/' };
    const { a } = await une(action('x').replace('sources-publiques', 'fictif'));
    expect(habillage(page, a)).toMatchObject({ horsIndex: true, bandeau: expect.stringContaining('fictif') as unknown });
    const { a: mele } = await une(action('x').replace('sources-publiques', 'fictif'), fichier('2026', 'y', action('y')));
    expect(habillage(page, mele)).toMatchObject({ horsIndex: false });
    expect(habillage(page, mele)).not.toHaveProperty('bandeau');
  });
  it('a preview says what it is on each page, is for no index and is followed by nobody', async () => {
    const adressee = { ...ed('2020'), 'recueil.yaml': base['recueil.yaml']?.replace('urlPublique: inconnu', 'urlPublique: https://exemple.fr/') ?? '' };
    const recueil = await recueilDe(adressee);
    const page = { titre: 'T', description: 'D', classe: 'accueil', adresse: '/' };
    const [apercu, publie] = [true, false].map((apercu) => habillage(page, atelier(publish(recueil, Date.UTC(2026, 9, 15), { apercu }), '/')));
    expect(apercu).toMatchObject({ apercu: { titre: 'Aperçu — ne pas diffuser', detail: expect.stringMatching(/15.octobre 2026/) as unknown }, horsIndex: true, flux: [] });
    expect(apercu).not.toHaveProperty('canonique');
    expect(publie).toMatchObject({ horsIndex: false, canonique: 'https://exemple.fr/', flux: [{}] });
    expect(publie).not.toHaveProperty('apercu');
  });
  it('honours a base everywhere', async () => {
    const a = await atelierDe({ ...ed('2020'), ...fichier('2020', 'x', action('x')) }, '/recueil/');
    const [x] = a.actions;
    const hrefs = [
      ...JSON.stringify([
        habillage({ titre: 'T', description: 'D', classe: 'x', adresse: '/recueil/' }, a),
        x && vueAction(x, a),
        vueAccueil(a),
        vueEditions(a),
        ...a.editions.map((e) => vueEdition(e, a)),
      ]).matchAll(/"(?:href\w*|feuilleThemes)":"([^"]*)"/g),
    ].map(([, href = '']) => href);
    expect(hrefs.length).toBeGreaterThan(5);
    for (const href of [...hrefs, ...adressesAttendues(a)]) expect(href).toMatch(/^(\/recueil\/|https?:|mailto:|#)/);
  });
  it('every page that is awaited is there once', async () => {
    const { a } = await une(action('x'));
    const attendues = adressesAttendues(a);
    expect(new Set(attendues).size).toBe(attendues.length);
    expect(attendues).toEqual(expect.arrayContaining(['/', '/editions/2026/', '/actions/2026/x/']));
  });
});

describe('the web’s names inside bodies', () => {
  const corps = { texte: '', voix: 'jury', edition: '2013', slug: 'x', sources: [], medias: [], intervenants: [] } as const;
  const adresses = {
    action: ({ edition: e, slug }: { edition: string; slug: string }) => `/b/actions/${e}/${slug}/`,
    media: (d: string, l: number) => `/b/medias/${d}-${l}.webp`,
  } as never;
  it('prefix, sources, pictures by width', () => {
    const c = contexteWeb({ ...corps, sources: [], medias: [], intervenants: [] }, 3, adresses, () => [480, 960]);
    expect([c.prefixe, c.niveau, c.lien({ edition: '2010', slug: 'y' }), c.source({ id: 's', numero: 4, titre: 't' })]).toEqual([
      '2013-x-jury-',
      3,
      '/b/actions/2010/y/',
      '#source-4',
    ]);
    expect(c.media({ digest: 'd' } as never)).toEqual({
      src: '/b/medias/d-960.webp',
      srcset: [
        { src: '/b/medias/d-480.webp', largeur: 480 },
        { src: '/b/medias/d-960.webp', largeur: 960 },
      ],
    });
  });
});
