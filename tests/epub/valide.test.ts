/** Every EPUB that this content can give passes the checker without a message, and is fit for an e-reader and for a screen reader. */
import { describe as decrire, epubDe, livreDe } from '#epub';
import { publish, type PublishedRecueil } from '#recueil';
import { EpubCheck } from '@likecoin/epubcheck-ts';
import { beforeAll, describe, expect, it } from 'vitest';
import { attribut, lireEpub, toutes, type Epub, type Noeud } from '../outils/epub.ts';
import { FICTIF, instant, lireContenu, publieDe, REEL } from '../outils/publies.ts';

const apercu = (racine: string): PublishedRecueil => publish(lireContenu(racine), instant, { apercu: true });

describe.each([
  ['the recueil', () => publieDe(REEL)],
  ['the fictional award', () => publieDe(FICTIF)],
  ['a preview of the fictional award', () => apercu(FICTIF)],
])('%s', (_nom, lire) => {
  const livres = new Map<string, { octets: Uint8Array; epub: Epub }>();
  let published: PublishedRecueil;

  beforeAll(async () => {
    published = lire();
    for (const edition of [...published.editions.map(({ id }) => id), undefined]) {
      const octets = await epubDe(published, edition);
      livres.set(livreDe(published, edition).fichier, { octets, epub: lireEpub(octets) });
    }
  });
  const chacun = (dire: (epub: Epub, nom: string) => void) => {
    for (const [nom, { epub }] of livres) dire(epub, nom);
  };
  const chaquePage = (dire: (epub: Epub, page: string, ou: string) => void) => {
    chacun((epub, nom) => {
      for (const page of epub.lecture) dire(epub, page, `${nom} ${page}`);
    });
  };

  it('passes EPUBCheck: no error, no warning, nothing to say', async () => {
    const dits: Record<string, unknown> = {};
    for (const [nom, { octets }] of livres) {
      const { valid, messages } = await EpubCheck.validate(octets);
      if (!valid || messages.length > 0) dits[nom] = messages;
    }
    expect(dits).toEqual({});
    expect(livres.size).toBe(published.editions.length + 1);
  });

  it('says what it is, in French, how it can be read, and claims no conformance', () => {
    chacun(({ opf }, nom) => {
      for (const propriete of ['accessMode', 'accessModeSufficient', 'accessibilityFeature', 'accessibilityHazard', 'accessibilitySummary'])
        expect(opf, `${nom} ${propriete}`).toContain(`property="schema:${propriete}"`);
      expect(opf).toMatch(/<dc:language>fr<\/dc:language>/);
      expect(opf).toContain('n’a pas été évaluée');
      expect(opf).not.toMatch(/conformsTo|WCAG|certif/i);
    });
  });

  it('has a cover, landmarks, and contents of two levels, in the order in which it is read', () => {
    chacun((epub, nom) => {
      expect(epub.opf).toContain('properties="cover-image"');
      const [toc, landmarks] = epub.balises('nav.xhtml').filter(({ tagName }) => tagName === 'nav');
      if (!toc || !landmarks) throw new Error(`no contents: ${nom}`);
      expect(toutes(landmarks).flatMap((b) => (b.tagName === 'a' ? [attribut(b, 'epub:type')] : [])), nom).toEqual(expect.arrayContaining(['cover', 'titlepage', 'toc', 'bodymatter'])); // prettier-ignore
      const adresses = toutes(toc).flatMap((b) => attribut(b, 'href') ?? []);
      const rangs = adresses.map((href) => epub.lecture.indexOf(href.replace(/#.*/, '')));
      expect(rangs, nom).toEqual([...rangs].sort((a, b) => a - b));
      expect(profondeur(toc), nom).toBeLessThanOrEqual(2);
      for (const action of epub.lecture.filter((page) => page.startsWith('action-'))) expect(adresses, nom).toContain(action);
    });
  });

  it('links to places that exist, and out to the web or to mail only', () => {
    chaquePage((epub, page, ou) => {
      for (const href of epub.balises(page).flatMap((b) => (b.tagName === 'a' ? [attribut(b, 'href') ?? ''] : []))) {
        if (/^[a-z]+:/.test(href)) expect(href, ou).toMatch(/^(?:https?|mailto):/);
        else expect(ids(epub, href.split('#')[0] || page), `${ou} → ${href}`).toEqual(href.includes('#') ? expect.arrayContaining([href.split('#')[1]]) : expect.anything());
      }
    });
  });

  it('has one title a chapter, no jump in its headings, no id twice, each picture in words', () => {
    chaquePage((epub, page, ou) => {
      const balises = epub.balises(page);
      const niveaux = balises.flatMap(({ tagName }) => (/^h[1-6]$/.test(tagName) ? [Number(tagName[1])] : []));
      if (page !== 'couverture.xhtml') expect([niveaux[0], niveaux.filter((n) => n === 1).length], ou).toEqual([1, 1]);
      niveaux.reduce((avant, niveau, i) => (expect(niveau - avant, `${ou} : ${niveaux.slice(0, i + 1).join(' ')}`).toBeLessThanOrEqual(1), niveau), 1);
      const siens = ids(epub, page);
      expect(siens.filter((id, i) => siens.indexOf(id) !== i), ou).toEqual([]); // prettier-ignore
      for (const image of balises.filter(({ tagName }) => tagName === 'img')) expect(attribut(image, 'alt'), ou).toMatch(/\S/);
      for (const nomme of balises.flatMap((b) => attribut(b, 'aria-labelledby') ?? [])) expect(siens, `${ou} ${nomme}`).toContain(nomme);
    });
  });

  it('opens each note from its call, and leads back to it', () => {
    chaquePage((epub, page, ou) => {
      const balises = epub.balises(page);
      const ou_ = (type: string) => balises.filter((b) => attribut(b, 'epub:type') === type);
      const notes = ou_('footnote');
      expect(new Set(ou_('noteref').map((b) => attribut(b, 'href'))), ou).toEqual(new Set(notes.map((b) => `#${attribut(b, 'id') ?? ''}`)));
      for (const note of notes) {
        const retour = toutes(note).find((b) => attribut(b, 'role') === 'doc-backlink');
        expect(
          balises.some((b) => attribut(b, 'epub:type') === 'noteref' && `#${attribut(b, 'id') ?? ''}` === attribut(retour ?? note, 'href')),
          ou,
        ).toBe(true);
      }
    });
  });

  it('has no attribute that XHTML does not know', () => {
    // The checker lets through a name that it has never seen.
    const connus =
      /^(?:aria-(?:label|labelledby|hidden)|class|id|lang|xml:lang|xmlns|xmlns:epub|epub:type|role|hidden|title|href|rel|type|charset|src|alt|width|height|scope|start|value|tabindex)$/;
    chaquePage((epub, page, ou) => {
      expect(epub.balises(page).flatMap(({ tagName, attrs }) => attrs.flatMap(({ name }) => (connus.test(name) ? [] : [`${tagName} ${name}`]))), ou).toEqual([]); // prettier-ignore
    });
  });

  it('gives a role only to elements that may have it', () => {
    // As HTML and ARIA say; the checker looks at names of roles alone.
    const admis: Record<string, RegExp> = { section: /^doc-(?:chapter|part|glossary|bibliography)$/, nav: /^doc-toc$/, aside: /^doc-footnote$/, a: /^doc-(?:noteref|backlink|glossref)$/, img: /^doc-cover$/ }; // prettier-ignore
    chaquePage((epub, page, ou) => {
      for (const balise of epub.balises(page))
        expect(attribut(balise, 'role') ?? '', `${ou} ${balise.tagName}`).toMatch(attribut(balise, 'role') === undefined ? /^$/ : (admis[balise.tagName] ?? /^-$/));
    });
  });

  it('runs nothing, fetches nothing, and styles nothing in its attributes', () => {
    chaquePage((epub, page, ou) => {
      const texte = epub.texte(page);
      expect(/<(?:script|style|iframe|form|input|object)\b| style="| on\w+="|src="https?:/.exec(texte)?.[0], ou).toBeUndefined();
    });
    chacun(({ fichiers }, nom) => {
      expect(
        [...fichiers.keys()].filter((chemin) => !/^(?:mimetype|META-INF\/container\.xml|EPUB\/[\w./-]+\.(?:xhtml|opf|css|png|jpg))$/.test(chemin)),
        nom,
      ).toEqual([]);
    });
  });

  it('describes itself to the site that offers it', () => {
    for (const [nom, { octets }] of livres) {
      const edition = /recueil-(.*)\.epub/.exec(nom)?.[1];
      expect(decrire(published, octets, edition)).toMatchObject({
        format: 'EPUB',
        fichier: nom,
        langue: 'fr',
        poids: octets.length,
        titre: expect.stringMatching(/édition/) as unknown,
      });
    }
  });
});

it('a preview says so on each page, and is another book', async () => {
  const published = apercu(FICTIF);
  const epub = lireEpub(await epubDe(published, '2022'));
  for (const page of epub.lecture.filter((une) => une !== 'couverture.xhtml')) expect(epub.texte(page), page).toContain('Ne pas diffuser');
  const public_ = lireEpub(await epubDe(publieDe(FICTIF), '2022'));
  expect(identifiant(epub)).not.toBe(identifiant(public_));
  expect(public_.texte('titre.xhtml')).not.toContain('Ne pas diffuser');
});

it('an edition that is not published has no book', async () => {
  await expect(epubDe(publieDe(FICTIF), '1999')).rejects.toThrow('1999');
});

const identifiant = ({ opf }: Epub) => /<dc:identifier[^>]*>([^<]*)/.exec(opf)?.[1];
const connues = new WeakMap<Epub, Map<string, string[]>>();
function ids(epub: Epub, page: string): string[] {
  const siens = connues.get(epub) ?? new Map<string, string[]>();
  connues.set(epub, siens);
  const lues = siens.get(page) ?? epub.balises(page).flatMap((b) => attribut(b, 'id') ?? []);
  siens.set(page, lues);
  return lues;
}

/** Lists within lists. */
function profondeur(node: Noeud): number {
  const dedans = 'childNodes' in node ? Math.max(0, ...node.childNodes.map(profondeur)) : 0;
  return dedans + (node.nodeName === 'ol' ? 1 : 0);
}
