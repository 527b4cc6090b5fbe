import { jeuDeDonnees } from '#opendata';
import { describe, expect, it } from 'vitest';
import { atelierDe } from '../../../tests/outils/petit-atelier.ts';
import { action, base, edition, mdx } from '../../../tests/outils/petit-recueil.ts';
import { entretiens, grapheDeLAction, grapheDeLEdition, grapheDeLEntretien, grapheDuJeu, grapheDuSite, habillage, type Atelier } from '../index.ts';
import { serialiser, type Noeud } from './index.ts';

const entretien = mdx(
  'titre: On y revient\ndate: 2025-03-01\nintervenants: [{ id: i, nom: Ida Zorb, fonction: directrice, organisme: Maison, consentement: { accordLe: 2025-01-01, expireLe: 2099-01-01 } }]\netat: publie',
  '<Question>\n\nPourquoi ?\n\n</Question>\n\n<Reponse par="i">\n\nParce que.\n\n</Reponse>\n',
);
const jury = mdx(
  'pointsForts: [{ texte: Un point fort., diffusion: publique }, { texte: Un secret., diffusion: porteur }]\netat: publie',
  'Le jury a aimé </script><script>.'.replace(/</g, '\\<'),
);
const fichiers = {
  'editions/2024/edition.mdx': edition(
    'issn: 0000-0000\npublication: { noms: 2024-06-01T10:00, palmares: 2024-06-01T10:00, fiches: 2024-06-01T10:00, jury: 2024-06-01T10:00, entretiens: 2024-06-01T10:00 }',
  ),
  'editions/2024/a/lue/action.mdx': action('lue', 'verifieLe: 2025-02-03'),
  'editions/2024/a/lue/jury.mdx': jury,
  'editions/2024/a/lue/entretien.mdx': entretien,
  'editions/2024/a/cachee/action.mdx': action('cachee').replace('codes: ["59606"]', 'codes: ["59606"], precisionCarte: departement'),
  'editions/2024/a/retiree/action.mdx': action('retiree', 'etat: retire'),
  'editions/2024/a/nommee/action.mdx': action('nommee', 'publication: { noms: 2024-06-02T10:00, palmares: 2199-01-01T10:00, fiches: 2199-01-01T10:00 }'),
};
/** As a page holds it. */
const ecrit = (noeuds: readonly Noeud[], a: Atelier) => (JSON.parse(serialiser(noeuds, a) ?? '{}') as { '@graph': Record<string, unknown>[] })['@graph'];
const graphe = (a: Atelier, slug: string) => {
  const found = a.actions.find((one) => one.slug === slug);
  return found ? grapheDeLAction(found, a) : [];
};

describe('an action', () => {
  it('is an article about a project that was given an award, and what a jury said of it', async () => {
    const a = await atelierDe(fichiers);
    expect(graphe(a, 'lue')).toMatchObject([
      { '@type': 'Article', '@id': '/id/2024/lue/', headline: 'Titre de lue', datePublished: '2024-06-01', dateModified: '2025-02-03', about: { '@id': '/id/2024/lue/#action' } },
      {
        '@type': 'Project',
        '@id': '/id/2024/lue/#action',
        award: 'Prix 2024, Prix d’essai',
        member: [{ name: 'Porteur de lue' }],
        areaServed: [{ name: 'Valenciennes', identifier: { propertyID: 'INSEE', value: '59606' } }],
      },
      { '@type': 'Review', author: { name: 'jury' }, itemReviewed: { '@id': '/id/2024/lue/#action' }, positiveNotes: ['Un point fort.'] },
    ]);
  });

  it('says no more than is out: no award before the palmarès, no code of a place that is told less finely, nothing of what is withdrawn', async () => {
    const a = await atelierDe(fichiers);
    expect(graphe(a, 'retiree')).toEqual([]);
    expect(graphe(a, 'nommee')).toHaveLength(2);
    expect(graphe(a, 'nommee')[1]).not.toHaveProperty('award');
    expect(graphe(a, 'cachee')[1]).toMatchObject({ areaServed: [{ name: 'Nord (59)' }] });
    expect(JSON.stringify(graphe(a, 'cachee'))).not.toMatch(/59606|Valenciennes/);
  });

  it('is written in full where the site has an address, and can never end its element', async () => {
    const a = await atelierDe({ ...fichiers, 'recueil.yaml': (base['recueil.yaml'] ?? '').replace('urlPublique: inconnu', 'urlPublique: https://exemple.fr/r/') }, '/r/');
    const { donnees = '' } = habillage(
      { titre: 'T', description: '', classe: '', adresse: '/r/', graphe: graphe(a, 'lue'), fil: [{ libelle: 'Éditions', href: '/r/editions/' }, { libelle: 'Ici' }] },
      a,
    );
    expect(donnees).not.toContain('<');
    const lu = JSON.parse(donnees) as { '@graph': Record<string, unknown>[] };
    expect(lu['@graph'].map((noeud) => noeud['@type'])).toEqual(['Article', 'Project', 'Review', 'BreadcrumbList']);
    expect(lu['@graph'][2]).toMatchObject({ reviewBody: 'Le jury a aimé </script><script>.' });
    expect(lu['@graph'][0]).toMatchObject({ url: 'https://exemple.fr/r/actions/2024/lue/' });
    expect(donnees).not.toMatch(/"\/r\//);
  });
});

describe('who wrote an action', () => {
  const auteur = async (provenance: string) => {
    const a = await atelierDe({ ...fichiers, 'editions/2024/a/lue/action.mdx': action('lue').replace('provenance: sources-publiques', `provenance: ${provenance}`) });
    return { article: graphe(a, 'lue')[0] as { author: unknown; publisher: unknown } };
  };
  it('is its publisher, by the same identity, where it was written from public sources', async () => {
    const { article } = await auteur('sources-publiques');
    expect(article.author).toEqual(article.publisher);
    expect(article.author).toMatchObject({ '@id': 'https://exemple.fr/#organization' });
  });
  it('is its bearers, where the text is theirs', async () => {
    expect((await auteur('dossier\nrelecture: sans-reponse')).article.author).toEqual([{ '@type': 'Organization', name: 'Porteur de lue' }]);
  });
});

describe('a list', () => {
  interface Liste {
    mainEntity: { numberOfItems: number; itemListElement: unknown[] };
  }
  const element = (position: number, id: unknown) => ({ '@type': 'ListItem', position, item: { '@id': id } });

  it('names actions and editions as their own pages do, by what does not change', async () => {
    const a = await atelierDe(fichiers, '/r/');
    const liste = ['/r/actions/2024/lue/', '/r/actions/2024/cachee/', '/r/editions/2024/', '/r/entretiens/2024/lue/'];
    const { donnees = '' } = habillage({ titre: 'T', description: '', classe: '', adresse: '/r/', liste }, a);
    const { mainEntity } = (JSON.parse(donnees) as { '@graph': [Liste] })['@graph'][0];
    const soi = (noeuds: Noeud[]) => (noeuds[0] as { '@id': string })['@id'];
    expect(mainEntity.itemListElement).toEqual([
      element(1, soi(graphe(a, 'lue'))),
      element(2, soi(graphe(a, 'cachee'))),
      element(3, soi(a.editions.flatMap((une) => grapheDeLEdition(une, a)))),
      element(4, soi(entretiens(a).flatMap((un) => grapheDeLEntretien(un, a)))),
    ]);
    expect(mainEntity.itemListElement[0]).toEqual(element(1, '/r/id/2024/lue/'));
  });

  it('of an edition has no other name for them, nor what is withdrawn', async () => {
    const a = await atelierDe(fichiers);
    const [, liste] = a.editions.flatMap((une) => grapheDeLEdition(une, a)) as unknown as [unknown, Liste];
    expect(liste.mainEntity.itemListElement).toEqual(['cachee', 'lue', 'nommee'].map((slug, i) => element(i + 1, `/id/2024/${slug}/`)));
  });
});

it('an interview is made of questions, and names no one', async () => {
  const a = await atelierDe(fichiers);
  const [one] = entretiens(a);
  const noeuds = one ? grapheDeLEntretien(one, a) : [];
  expect(noeuds).toMatchObject([{ headline: 'On y revient', hasPart: [{ '@type': 'Question', name: 'Pourquoi\u202f?', acceptedAnswer: { text: 'Parce que.' } }] }]);
  expect(JSON.stringify(noeuds)).not.toContain('Zorb');
});

it('no question and no answer of an interview names whom the recueil knows', async () => {
  const nomme = entretien.replace('On y revient', 'Ida Zorb y revient').replace('Pourquoi ?', 'Ida Zorb, pourquoi ?').replace('Parce que.', 'Je suis Ida Zorb.');
  const a = await atelierDe({ ...fichiers, 'editions/2024/a/lue/entretien.mdx': nomme });
  const noeuds = entretiens(a).flatMap((one) => grapheDeLEntretien(one, a));
  expect(ecrit(noeuds, a)).toMatchObject([
    { headline: '[sur la page] y revient', hasPart: [{ name: '[sur la page], pourquoi\u202f?', acceptedAnswer: { text: 'Je suis [sur la page].' } }] },
  ]);
});

it('a jury’s text names nobody, even where the cut would leave half a name', async () => {
  const long = `${'Un texte long. '.repeat(19)}Ida Zorb a salué. Ida Zorb encore.`;
  const a = await atelierDe({ ...fichiers, 'editions/2024/a/lue/jury.mdx': mdx('pointsForts: [{ texte: Ida Zorb tient bon., diffusion: publique }]\netat: publie', long) });
  const avis = ecrit(graphe(a, 'lue'), a)[2];
  expect(avis).toMatchObject({ positiveNotes: ['[sur la page] tient bon.'], reviewBody: expect.stringMatching(/long\. \[sur la page\]…$/) });
});

describe('an edition', () => {
  const de = async (ceremonie: string) => {
    const a = await atelierDe({ ...fichiers, 'editions/2024/edition.mdx': edition(`ceremonie: ${ceremonie}\npublication: 2024-06-01T10:00`) });
    return a.editions.flatMap((one) => grapheDeLEdition(one, a));
  };
  it('is an issue, and the list of its actions', async () => {
    expect(await de('inconnu')).toMatchObject([
      { '@type': 'PublicationIssue', issueNumber: '2024', name: 'Le recueil du Prix d’essai, édition 2024' },
      { '@type': 'CollectionPage', mainEntity: { numberOfItems: 3 } },
    ]);
  });
  it.each([
    ['{ date: 2026-12-01, lieu: Nice }', true],
    ['{ date: 2026-11-24, lieu: Nice }', true],
    ['{ date: 2026-11-23, lieu: Nice }', false],
    ['{ date: 2026-12, lieu: Nice }', false],
    ['{ date: 2026-12-01, lieu: inconnu }', false],
  ])('announces its ceremony while it is to come, with its day and its place: %s', async (ceremonie, annonce) => {
    expect((await de(ceremonie)).some((noeud) => noeud['@type'] === 'Event')).toBe(annonce);
  });
});

it('the site', async () => {
  const a = await atelierDe(fichiers);
  expect(grapheDuSite(a)).toMatchObject([{ '@type': 'WebSite', name: 'Le recueil du Prix d’essai', publisher: { alternateName: 'EE' } }]);
});

describe('the data', () => {
  interface Dcat {
    'dcat:dataset': [{ '@id': string; 'dct:title': { '@value': string }; 'dct:description': { '@value': string }; 'dcat:distribution': { '@id': string }[] }];
  }
  const de = async (plus: Readonly<Record<string, string>> = {}) => {
    const a = await atelierDe({ ...fichiers, ...plus });
    const jeu = jeuDeDonnees(a.recueil, a.adresses);
    const [dit] = ecrit(grapheDuJeu(jeu, a), a);
    return { jeu, dit, dcat: (JSON.parse(jeu.catalogue.contenu) as Dcat)['dcat:dataset'][0] };
  };

  it('are one data set, with the catalogue: one identity, the same words, every file', async () => {
    const { dit, dcat } = await de();
    expect(dit).toMatchObject({
      '@type': 'Dataset',
      '@id': dcat['@id'],
      url: '/donnees/',
      name: dcat['dct:title']['@value'],
      description: dcat['dct:description']['@value'],
      license: 'https://exemple.fr/licence',
      keywords: ['EE', 'Prix d’essai', 'Thème A'],
      temporalCoverage: '2024-01-01/2024-12-31',
      spatialCoverage: { '@type': 'Country', '@id': 'http://publications.europa.eu/resource/authority/country/FRA', name: 'France' },
      dateModified: '2026-11-24',
      publisher: { '@id': 'https://exemple.fr/#organization' },
    });
    expect(dit).not.toHaveProperty('version');
    const noms = (dit?.['distribution'] as { contentUrl: string }[]).map(({ contentUrl }) => contentUrl);
    expect(noms).toEqual(dcat['dcat:distribution'].map((une) => une['@id']));
    expect(noms).toEqual(expect.arrayContaining(['/donnees/recueil.json', '/donnees/datapackage.json', '/donnees/actions.csv', '/donnees/actions-excel.csv']));
  });

  it('say their version, and since when there is one', async () => {
    const { empreinte } = (await de()).jeu.recueil;
    const versions = `- { date: 2026-10-01, texte: Première., empreinte: ${'a'.repeat(64)} }\n- { date: 2026-11-02, texte: Deuxième., empreinte: ${empreinte} }\n`;
    expect((await de({ 'donnees.yaml': versions })).dit).toMatchObject({ version: '2026-11-02', datePublished: '2026-10-01', dateModified: '2026-11-02' });
  });

  it('say no time where they hold no action, nor a place where the award has none', async () => {
    const a = await atelierDe({ 'recueil.yaml': (base['recueil.yaml'] ?? '').replace('territoires: cog', 'territoires: aucun') });
    const [dit] = grapheDuJeu(jeuDeDonnees(a.recueil, a.adresses), a);
    expect(dit).not.toHaveProperty('temporalCoverage');
    expect(dit).not.toHaveProperty('spatialCoverage');
  });
});
