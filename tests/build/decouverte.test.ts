/** What programs read of a finished site: well formed, and every address of it leads somewhere. */
import { Parser } from 'htmlparser2';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { fichiersDe } from '../outils/comparer.ts';
import { siteFictif } from '../outils/partage.ts';

const SITE = 'https://carnet.exemple.org/';
let dossier: string;
let fichiers: string[];
const lire = (fichier: string): Promise<string> => readFile(join(dossier, fichier), 'utf8');

beforeAll(async () => {
  ({ dossier } = await siteFictif());
  fichiers = await fichiersDe(dossier);
}, 600_000);

interface Element {
  nom: string;
  attributs: Record<string, string>;
  texte: string;
  enfants: Element[];
}

/** A strict enough reader: what is left open, closed twice or cut short is an error. */
function enXml(source: string): Element {
  const racine: Element = { nom: '', attributs: {}, texte: '', enfants: [] };
  const ouverts = [racine];
  const parser = new Parser(
    {
      onopentag: (nom, attributs) => {
        const element = { nom, attributs, texte: '', enfants: [] };
        ouverts.at(-1)?.enfants.push(element);
        ouverts.push(element);
      },
      ontext: (texte) => {
        (ouverts.at(-1) as Element).texte += texte;
      },
      onclosetag: (nom, implied) => {
        if (implied && source[parser.endIndex - 1] !== '/') throw new Error(`left open: ${nom}`);
        ouverts.pop();
      },
    },
    { xmlMode: true },
  );
  parser.end(source);
  expect(source.replace(/&(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-f]+);/gi, '')).not.toContain('&');
  expect(ouverts).toHaveLength(1);
  return racine.enfants[0] as Element;
}
const de = (element: Element, nom: string): Element[] => element.enfants.filter((enfant) => enfant.nom === nom);
const texteDe = (element: Element, nom: string): string => de(element, nom)[0]?.texte ?? '';

/** Where a host would look for an address of the site. */
const mene = (url: string): boolean => {
  const chemin = decodeURIComponent(new URL(url).pathname.slice(1));
  return existsSync(join(dossier, chemin === '' || chemin.endsWith('/') ? `${chemin}index.html` : chemin));
};
const perdues = (texte: string): string[] => [...texte.matchAll(/https:\/\/carnet\.exemple\.org\/[^\s"'<>}{\\)]*/g)].map(([url]) => url).filter((url) => !mene(url));

describe('feeds', () => {
  const RFC822 = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/;

  it('are RSS 2.0: what a channel and an item must have, dates, one lasting identifier an item, themselves', async () => {
    const flux = fichiers.filter((fichier) => fichier.endsWith('rss.xml'));
    expect(flux.length).toBeGreaterThan(3);
    for (const fichier of flux) {
      const rss = enXml(await lire(fichier));
      const [canal] = de(rss, 'channel');
      if (!canal) throw new Error(`${fichier}: no channel`);
      expect([fichier, rss.attributs['version'], texteDe(canal, 'language'), de(canal, 'atom:link')[0]?.attributs['href']]).toEqual([fichier, '2.0', 'fr', `${SITE}${fichier}`]);
      for (const nom of ['title', 'link', 'description']) expect([fichier, nom, texteDe(canal, nom) !== '']).toEqual([fichier, nom, true]);
      const items = de(canal, 'item');
      const guids = items.map((item) => texteDe(item, 'guid'));
      expect([fichier, new Set(guids).size]).toEqual([fichier, items.length]);
      for (const item of items) {
        expect([de(item, 'guid').length, texteDe(item, 'title') !== '', texteDe(item, 'description') !== '']).toEqual([1, true, true]);
        expect(texteDe(item, 'pubDate')).toMatch(RFC822);
        expect(texteDe(item, 'guid')).toMatch(/^https:\/\/carnet\.exemple\.org\/(?:id|entretiens)\/\d{4}\/[a-z-]+\/$/);
        // No address of an item depends on where it is read.
        expect(texteDe(item, 'content:encoded')).not.toMatch(/(?:href|src|srcset)="(?!https?:|mailto:)/);
      }
    }
  });

  it('say all that the voices say, and nobody’s name with an answer', async () => {
    const [canal] = de(enXml(await lire('rss.xml')), 'channel');
    const contenu = (guid: string) => texteDe(de(canal as Element, 'item').find((item) => texteDe(item, 'guid').endsWith(guid)) as Element, 'content:encoded');
    expect(contenu('/id/2022/silence-partage/')).toMatch(/<h2>La bibliothèque<\/h2>[\s\S]*une rue bavarde[\s\S]*<h2>Les lecteurs<\/h2>[\s\S]*a voté sans parler/);
    expect(contenu('/entretiens/2022/silence-partage/')).toContain('Une bibliothécaire qui n’existe pas');
    expect(await lire('rss.xml')).not.toContain('Feuillant');
  });
});

it('the map has every page but those that send on, the one that is not found and those that are no more', async () => {
  const locs = de(enXml(await lire('sitemap.xml')), 'url').map((url) => texteDe(url, 'loc'));
  const pages = fichiers
    .filter((fichier) => fichier.endsWith('.html') && fichier !== '404.html' && !/^id\/|une-heure|armoire-retiree/.test(fichier))
    .map((fichier) => SITE + fichier.replace(/index\.html$/, ''));
  expect([...locs].sort()).toEqual(pages.sort());
});

interface Noeud {
  '@type': string;
  '@id'?: string;
  mainEntity?: { itemListElement?: { item: { '@id': string } }[] };
}

it('structured data are JSON in every page that says something of its own', async () => {
  const types = new Set<string>();
  const [dits, listes] = [new Set<string>(), new Set<string>()];
  for (const fichier of fichiers.filter((un) => un.endsWith('.html'))) {
    for (const [, json = ''] of (await lire(fichier)).matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)) {
      const lu = JSON.parse(json) as { '@context': string; '@graph': Noeud[] };
      expect([fichier, lu['@context'], perdues(json)]).toEqual([fichier, 'https://schema.org', []]);
      for (const noeud of lu['@graph']) {
        types.add(noeud['@type']);
        if (noeud['@id']) dits.add(noeud['@id']);
        for (const { item } of noeud.mainEntity?.itemListElement ?? []) listes.add(item['@id']);
      }
    }
  }
  expect([...types].sort()).toEqual(['Article', 'BreadcrumbList', 'CollectionPage', 'Dataset', 'DefinedTermSet', 'Project', 'PublicationIssue', 'Review', 'WebSite']);
  // What is listed is what its own page describes; a kit's page describes nothing.
  expect([...listes].filter((id) => !dits.has(id) && !/\/presse\//.test(id))).toEqual([]);
  expect([...listes].some((id) => id.startsWith(`${SITE}id/`))).toBe(true);
  const { 'dcat:dataset': jeux } = JSON.parse(await lire('donnees/catalogue.jsonld')) as { 'dcat:dataset': { '@id': string }[] };
  expect(jeux.filter((jeu) => !dits.has(jeu['@id']))).toEqual([]);
});

it('every address of every file for programs leads somewhere', async () => {
  const lus = fichiers.filter((fichier) => /\.(?:xml|txt|bib|ris|csl\.json)$/.test(fichier));
  expect(lus).toEqual(
    expect.arrayContaining(['robots.txt', '.well-known/security.txt', 'opensearch.xml', 'sitemap.xml', 'actions/2022/silence-partage.bib', 'editions/2022/recueil-2022.ris']),
  );
  for (const fichier of lus) expect([fichier, perdues((await lire(fichier)).replaceAll('&amp;', '&').replaceAll('&quot;', '"').replaceAll('&lt;', '<'))]).toEqual([fichier, []]);
});

it('an address that moved is a page that sends on', async () => {
  expect(await lire('actions/2022/une-heure/index.html')).toContain('<meta http-equiv="refresh" content="0; url=/actions/2022/silence-partage/">');
});

it('a fiche tells Zotero a chapter, its book, its body and its PDF; an edition tells a book', async () => {
  const fiche = await lire('actions/2022/silence-partage/index.html');
  for (const dit of [
    'citation_book_title" content="Le carnet du Prix',
    'citation_author" content="Bibliothèque des Trois-Marches,"',
    'citation_pdf_url" content="https://carnet.exemple.org/actions/2022/silence-partage.pdf"',
    'og:type" content="article"',
  ])
    expect([dit, fiche.includes(dit)]).toEqual([dit, true]);
  expect(await lire('editions/2022/index.html')).toContain('og:type" content="book"');
});
