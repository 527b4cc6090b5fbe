import { describe, expect, it } from 'vitest';
import { atelierDe } from '../../../tests/outils/petit-atelier.ts';
import { action, edition } from '../../../tests/outils/petit-recueil.ts';
import { vueChiffres, type ChiffresVue } from '../index.ts';
import { auFeminin } from '../dire.ts';
import { combien, lePlusFrequent } from './mots.ts';

const publie = 'publication: 2026-01-01T09:00\n';
const ed = (annee: string, plus = '') => ({ [`editions/${annee}/edition.mdx`]: edition(`${publie}${plus}`) });
const ac = (annee: string, slug: string, plus = '', change = (texte: string) => texte) => ({ [`editions/${annee}/a/${slug}/action.mdx`]: change(action(slug, plus)) });
const vue = async (...fichiers: Record<string, string>[]): Promise<ChiffresVue> => vueChiffres(await atelierDe(Object.assign({}, ...fichiers) as Record<string, string>));
const graphique = (v: ChiffresVue, id: string) => v.graphiques.find((g) => g.id === id);
const dits = (v: ChiffresVue, id: string) =>
  graphique(v, id)?.rangs.map(({ libelle, parts, dit }) => `${libelle} ${parts.map(({ tuile, nombre }) => `${tuile} ${nombre}`).join('+')} ${dit}`);

describe('words', () => {
  it('numbers agree', () => expect([1, 2, 21, 61, 80].map(auFeminin)).toEqual(['une', 'deux', 'vingt et une', 'soixante et une', 'quatre-vingts']));
  it('begin a sentence', () =>
    expect([0, 1, 6].map((n) => combien(n, 21, 'action', ['a', 'ont']))).toEqual([
      'Aucune action sur vingt et une n’a',
      'Une action sur vingt et une a',
      'Six actions sur vingt et une ont',
    ]));
  it.each([
    [
      [
        ['A', 3],
        ['B', 1],
      ],
      '« A » est le terme le plus fréquent : trois actions sur neuf.',
    ],
    [
      [
        ['A', 1],
        ['B', 1],
      ],
      '« A » et « B » sont les termes les plus fréquents : une action sur neuf, pour chacun.',
    ],
    [
      [
        ['A', 1],
        ['B', 1],
        ['C', 1],
        ['D', 1],
      ],
      'Aucun terme ne domine : une action sur neuf au plus.',
    ],
  ] as const)('%j', (rangs, dit) =>
    expect(
      lePlusFrequent(
        rangs.map(([libelle, nombre]) => ({ libelle, nombre })),
        9,
        ['terme', 'termes'],
      ).replace(/[\u00a0\u202f]/g, ' '),
    ).toBe(dit),
  );
});

describe('candidacies', () => {
  const avec = (dossiers: string) => `candidatures: { ${dossiers}, source: s }\n`;
  it('what is not known is a dashed tile, never a zero; the table says which absence', async () => {
    const v = await vue(ed('2020', avec('recues: 71')), ed('2021', 'candidatures: non-communique\n'), ed('2022', avec('recues: inconnu, retenues: 0')), ed('2023'));
    expect(dits(v, 'candidatures')).toEqual(['2020 pleine 71 71 reçues', '2021 vide 1 non communiqué', '2022 petite 0 0 retenues', '2023 vide 1 inconnu']);
    expect(graphique(v, 'candidatures')?.phrase).toBe('Deux éditions sur quatre disent combien de dossiers ont été reçus, jugés recevables ou retenus.');
    expect(graphique(v, 'candidatures')?.table.rangs.map(({ cellules }) => cellules.slice(0, 3).map((c) => ('absence' in c ? c.absence : 'texte' in c ? c.texte : '')))).toEqual([
      ['71', 'inconnu', 'inconnu'],
      ['non communiqué', 'non communiqué', 'non communiqué'],
      ['inconnu', 'inconnu', '0'],
      ['inconnu', 'inconnu', 'inconnu'],
    ]);
    expect(graphique(v, 'candidatures')?.table.rangs[0]?.cellules[3]).toEqual({ libelle: 'exemple.fr', href: 'https://exemple.fr/' });
  });
  it('with one known value there is no chart', async () => expect(graphique(await vue(ed('2020', avec('recues: 71')), ed('2021')), 'candidatures')).toBeUndefined());
  it('an edition whose palmarès is to come is not counted among those of which nothing is known', async () => {
    const v = await vue(ed('2020', avec('recues: 71')), ed('2021', avec('recues: 5')), {
      'editions/2022/edition.mdx': edition('publication: { appel: 2026-01-01T09:00, noms: 2027-01-01T09:00 }'),
    });
    expect(graphique(v, 'candidatures')?.rangs).toHaveLength(2);
  });
});

describe('actions', () => {
  const budget = (montant: string) => `budget: { montant: ${montant}, annee: 2020, perimetre: tout }\n`;
  it('by edition and distinction; an edition without any is to be found again', async () => {
    const v = await vue(
      ed('2020'),
      ed('2021'),
      ac('2020', 'x'),
      ac('2020', 'y', '', (t) => t.replace('type: prix', 'type: mention')),
    );
    expect(dits(v, 'distinctions')).toEqual(['2020 pleine 1+cernee 1 2', '2021 vide 1 à retrouver']);
    expect(graphique(v, 'distinctions')?.phrase.replace(/\u202f/g, ' ')).toBe('Une édition sur deux a au moins une action au recueil ; la plus fournie, 2020, en a deux.');
  });
  it('an action that is out before its edition has its row; a palmarès to come is not unknown', async () => {
    const noms = 'publication: { noms: 2020-01-01T09:00, palmares: 2199-01-01T09:00, fiches: 2199-01-01T09:00 }\n';
    const plusTard = { 'editions/2021/edition.mdx': edition('publication: 2199-01-01T09:00\n') };
    const v = await vue(plusTard, ac('2021', 'x', noms), ac('2021', 'y', publie));
    expect(dits(v, 'distinctions')).toEqual(['2021 pleine 1+vide 1 2']);
    expect(graphique(v, 'distinctions')?.table.colonnes.slice(2)).toEqual([expect.any(String), 'Pas encore annoncée']);
    expect(JSON.stringify(v)).not.toMatch(/Infinity|Non connue/);
  });
  it('a budget of which the amount is unknown is unknown; without object is neither', async () => {
    const v = await vue(ed('2020'), ac('2020', 'x', budget('5')), ac('2020', 'y', budget('inconnu')), ac('2020', 'z', 'budget: sans-objet\n'), ac('2020', 'w', budget('0')));
    expect(dits(v, 'budget')).toEqual(['Connu pleine 2 2', 'Inconnu vide 1 1', 'Sans objet petite 1 1']);
  });
  it('level 0 of evaluation is no level', async () => {
    const niveau = (n: number) => `evaluation: { niveau: ${n}, methode: inconnu, evaluateur: inconnu }\n`;
    const v = await vue(ed('2020'), ac('2020', 'x', niveau(3)), ac('2020', 'y', niveau(0)), ac('2020', 'z', niveau(3)), ac('2020', 'w'));
    expect(dits(v, 'evaluation')).toEqual(['3 sur 4, évaluation externe pleine 2 2', '0 sur 4, non renseigné vide 2 2']);
    expect(graphique(v, 'evaluation')?.phrase.replace(/\u202f/g, ' ')).toBe(
      'Deux actions sur quatre disent comment elles ont été suivies ou évaluées ; deux l’ont été par un tiers.',
    );
  });
  it('a masked place is in no region', async () => {
    const v = await vue(
      ed('2020'),
      ac('2020', 'x'),
      ac('2020', 'y'),
      ac('2020', 'z', '', (t) => t.replace('codes: ["59606"]', 'codes: ["69123"], precisionCarte: masquee')),
    );
    expect(dits(v, 'regions')).toEqual(['Hauts-de-France pleine 2 2', 'Hors des régions (France entière, lieu non communiqué, inconnu ou incertain) vide 1 1']);
    expect(JSON.stringify(v)).not.toContain('Auvergne');
  });
  it('an axis is counted where it is a facet', async () => {
    const axe = (usages: string) => `libelle: Public\naide: Aide.\nchoix: plusieurs\nusages: ${usages}\ntermes:\n  - { code: x, libelle: Terme X }\n`;
    const fichiers = [ed('2020'), ac('2020', 'x', 'axes: { public: [x] }\n'), ac('2020', 'y', 'axes: { public: [x] }\n'), ac('2020', 'z', 'axes: { public: sans-objet }\n')];
    expect(dits(await vue(...fichiers, { 'axes/public.yaml': axe('[facette]') }), 'axe-public')).toEqual(['Terme X pleine 2 2', 'Sans objet petite 1 1']);
    expect(graphique(await vue(...fichiers, { 'axes/public.yaml': axe('[csv]') }), 'axe-public')).toBeUndefined();
  });
  it('too many for a glance are bars', async () => {
    const v = await vue(ed('2020'), ...Array.from({ length: 50 }, (_, i) => ac('2020', `x${i}`)));
    expect(graphique(v, 'porteurs')?.forme).toBe('barres');
  });
});

it('each chart says the numbers of its table, and where they come from', async () => {
  const v = await vue(ed('2020'), ac('2020', 'x'), ac('2020', 'y'));
  expect(v.graphiques.length).toBeGreaterThan(2);
  for (const { rangs, table, source, phrase, nom } of v.graphiques) {
    expect(rangs.map(({ libelle }) => libelle)).toEqual(table.rangs.map(({ tete }) => tete.libelle));
    expect([source, phrase, nom].every(Boolean)).toBe(true);
  }
});

it('says what it cannot say, and that it is empty when it is', async () => {
  const v = await vue(ed('2020'));
  expect(v.graphiques).toEqual([]);
  expect(v.vide).toBeDefined();
  expect(v.biais.join(' ')).toMatch(/distinguées, et elles seules.*ne prouve pas/);
});
