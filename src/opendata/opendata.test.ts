/** What is given of an action, and what never is. */
import type { ActionOuverte, Contexte } from '#opendata';
import { actionOuverte } from '#opendata';
import { recueilOuvert } from './recueil.ts';
import { expect, it } from 'vitest';
import { atelierDe } from '../../tests/outils/petit-atelier.ts';
import { action, edition, mdx } from '../../tests/outils/petit-recueil.ts';

const instant = 'publication: 2020-01-01T09:00';

async function ouvrir(fichiers: Record<string, string>, plus: Partial<Contexte> = {}, editionMdx = edition(instant)): Promise<Record<string, ActionOuverte | undefined>> {
  const entries = Object.entries(fichiers).map(([slug, texte]) => [`editions/2020/a/${slug}/action.mdx`, texte] as const);
  const a = await atelierDe({ 'editions/2020/edition.mdx': editionMdx, ...Object.fromEntries(entries) });
  return Object.fromEntries(a.actions.map((une) => [une.slug, actionOuverte(une, { recueil: a.recueil, adresses: a.adresses, ...plus })]));
}

it('keeps the three absences apart, and is never null nor 0 in their place', async () => {
  const { x } = await ouvrir({ x: action('x', 'budget: inconnu\nresultats: non-communique\ntransferabilite: { cout: sans-objet, delai: inconnu }\n') });
  expect(x?.faits).toMatchObject({
    budget: { absence: 'inconnu' },
    resultats: { absence: 'non-communique' },
    transferabilite: { cout: { absence: 'sans-objet' }, delai: { absence: 'inconnu' } },
  });
  expect(JSON.stringify(x)).not.toMatch(/null|:0\b|""/);
});

it('gives codes with their words, and the text of a voice plain and as its page draws it', async () => {
  const { x } = await ouvrir({ x: action('x', '', 'Une *ruse* simple.') }, { dessiner: () => '<p>dessiné</p>' });
  expect(x).toMatchObject({
    id: '2020/x',
    adresse: '/actions/2020/x/',
    adressePermanente: '/id/2020/x/',
    theme: { code: 'a', libelle: 'Thème A' },
    porteurs: [{ nom: 'Porteur de x', type: { code: 'association', libelle: 'Association' } }],
    faits: { textes: [{ voix: 'porteur', texte: 'Une ruse simple.', html: '<p>dessiné</p>' }] },
  });
});

it('says that the palmarès is to come, be the fiche out before it, and not that nobody knows the distinction', async () => {
  const dit = async (instants: string) => (await ouvrir({ x: action('x') }, {}, edition(`publication: { noms: 2020-01-01T09:00, ${instants} }`)))['x'];
  const [avant, noms, apres] = await Promise.all([
    dit('palmares: 2199-01-01T09:00, fiches: 2020-01-02T09:00'),
    dit('palmares: 2199-01-01T09:00, fiches: 2199-01-01T09:00'),
    dit('palmares: 2020-01-02T09:00, fiches: 2020-01-02T09:00'),
  ]);
  expect([avant, noms, apres].map((une) => [une?.niveau, une?.palmaresAVenir, une?.distinction?.type])).toEqual([
    ['fiche', true, undefined],
    ['noms', true, undefined],
    ['fiche', undefined, 'prix'],
  ]);
});

it('tells a place no finer than its entry allows, and its size only where it is told', async () => {
  const at = (precision: string) => action('x').replace('codes: ["59606"]', `codes: ["59606"]${precision}`);
  const lieux = await ouvrir({
    ici: at(''),
    quartier: at(', libelle: un quartier'),
    deux: action('x').replace('codes: ["59606"]', 'codes: ["33318", "59606"], libelle: deux gares'),
    departement: at(', precisionCarte: departement'),
    epci: at(', precisionCarte: epci, libelle: rue du Marais'),
    region: at(', precisionCarte: region'),
    masque: at(', precisionCarte: masquee, libelle: rue du Marais'),
  });
  const said = Object.fromEntries(
    Object.entries(lieux).map(([slug, une]) => [
      slug,
      une?.territoire && 'nom' in une.territoire
        ? [une.territoire.nom, une.territoire.lieux.map((l) => `${l.code} ${l.libelle}`), une.territoire.strates.map((s) => s.code), une.territoire.libelle]
        : undefined,
    ]),
  );
  expect(said).toEqual({
    ici: ['Valenciennes, Nord (59)', ['59606 Valenciennes'], ['20000-49999'], undefined],
    quartier: ['Valenciennes, Nord (59)', ['59606 Valenciennes'], ['20000-49999'], 'un quartier'],
    deux: ['Pessac et Valenciennes', ['33318 Pessac', '59606 Valenciennes'], ['20000-49999', '50000-99999'], 'deux gares'],
    departement: ['Nord (59)', ['59 Nord'], [], undefined],
    epci: ['Nord (59)', ['59 Nord'], [], undefined],
    region: ['Hauts-de-France', ['32 Hauts-de-France'], [], undefined],
    masque: ['lieu non communiqué', [], [], undefined],
  });
  expect(JSON.stringify([lieux['epci'], lieux['region'], lieux['masque']])).not.toMatch(/Valenciennes|59606|Marais/);
  expect(JSON.stringify(lieux['masque'])).not.toMatch(/Nord|Hauts/);
});

it('names nobody: no contact, no guest of an interview, no point kept for the bearer', async () => {
  const personne = 'personne: Ada Nominée, consentement: { accordLe: 2020-01-01, expireLe: 2199-01-01 }';
  const a = await atelierDe({
    'editions/2020/edition.mdx': edition(`${instant}\njury: [{ nom: Rosa Jurée, fonction: présidente }]`),
    'editions/2020/a/x/action.mdx': action('x', `contact: { service: Service du lien, courriel: lien@exemple.fr, ${personne} }\n`),
    'editions/2020/a/x/jury.mdx': mdx('etat: publie\npointsForts:\n  - { texte: Un point dit., diffusion: publique }\n  - { texte: Un point gardé., diffusion: porteur }'),
    'editions/2020/a/x/entretien.mdx': mdx(
      'etat: publie\ntitre: Plus tard\ndate: 2021\nintervenants:\n  - { id: zoe, nom: Zoé Interrogée, fonction: directrice, organisme: inconnu, consentement: { accordLe: 2020-01-01 } }',
      '<Question>\nEt alors ?\n</Question>\n\n<Reponse par="zoe">\nBien.\n</Reponse>',
    ),
  });
  const [une] = a.actions;
  const text = JSON.stringify(une && actionOuverte(une, { recueil: a.recueil, adresses: a.adresses }));
  expect(text).toContain('/entretiens/2020/x/');
  expect(text).toContain('Un point dit.');
  expect(text).not.toMatch(/Nominée|Jurée|Interrogée|Service du lien|lien@|gardé/);
});

it.each([
  [
    'whose interview is still to come',
    '',
    'publication: { noms: 2020-01-01T09:00, palmares: 2020-01-01T09:00, fiches: 2020-01-01T09:00, jury: 2020-01-01T09:00, entretiens: 2199-01-01T09:00 }',
  ],
  ['who asked to be left out', ', retrait: 2024-05', instant],
  ['whose consent has ended', '', instant, 'expireLe: 2024-01-01'],
])('a free text that names somebody %s does not', async (_qui, retrait, publication, expire = 'expireLe: 2199-01-01') => {
  const a = await atelierDe({
    'editions/2020/edition.mdx': edition(`${publication}\njury: [{ nom: Rosa Jurée, fonction: présidente${retrait} }]`),
    'editions/2020/a/x/action.mdx': action(
      'x',
      `contact: { service: Service, courriel: lien@exemple.fr, personne: Ada Nominée, consentement: { accordLe: 2020-01-01, ${expire} } }\n`,
      'Rosa Jurée, Ada Nominée et Zoé Interrogée sont venues.',
    ),
    'editions/2020/a/x/entretien.mdx': mdx(
      `etat: publie\ntitre: Plus tard\ndate: 2021\nintervenants:\n  - { id: zoe, nom: Zoé Interrogée, fonction: directrice, organisme: inconnu, consentement: { accordLe: 2020-01-01, ${expire} }${retrait} }`,
      '<Question>\nEt alors ?\n</Question>\n\n<Reponse par="zoe">\nBien.\n</Reponse>',
    ),
  });
  const text = JSON.stringify(recueilOuvert({ recueil: a.recueil, adresses: a.adresses }));
  expect(text).toContain('[sur la page], [sur la page] et [sur la page] sont venues.');
  expect(text).not.toMatch(/Nominée|Jurée|Interrogée/);
});

it('gives what its level shows, and nothing of a withdrawn action', async () => {
  const parts = edition('publication: { noms: 2020-01-01T09:00, palmares: 2999-01-01T09:00, fiches: 2999-01-01T09:00 }');
  const { x } = await ouvrir({ x: action('x') }, {}, parts);
  expect(Object.keys(x ?? {})).toEqual([
    'id',
    'niveau',
    'adresse',
    'adressePermanente',
    'edition',
    'titre',
    'nom',
    'porteurs',
    'theme',
    'palmaresAVenir',
    'territoire',
    'provenance',
    'licence',
  ]);
  expect(await ouvrir({ x: action('x', 'etat: retire\n') })).toEqual({ x: undefined });
});

it('keeps to the page an address that names somebody: it is said to be there', async () => {
  const sources = 'sources:\n  - { id: s, titre: Une source, url: "https://exemple.fr/quelques-mots-de-zoe-zorb", date: 2020, nominative: true }\n';
  const a = await atelierDe({
    'editions/2020/edition.mdx': edition(instant).replace(/sources:\n.*\n/, sources),
    'editions/2020/a/x/action.mdx': action('x').replace(/sources:\n.*\n/, sources),
  });
  const ouvert = recueilOuvert({ recueil: a.recueil, adresses: a.adresses });
  expect([ouvert.editions[0]?.sources[0]?.url, ouvert.actions[0]?.faits?.sources[0]?.url]).toEqual(
    ['non-communique', 'non-communique'].map((absence) => expect.objectContaining({ absence })),
  );
  expect(JSON.stringify(ouvert)).not.toContain('zoe-zorb');
});
