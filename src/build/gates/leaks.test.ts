import { createHash } from 'node:crypto';
import { deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { ecrire, nouveauDossier } from '../../../tests/outils/dossier.ts';
import { zipOf } from '../../../tests/outils/zip.ts';
import { makeNeedles, type TexteCache } from '../needles.ts';
import { runGates, type Probleme } from './index.ts';

const PASSAGE = 'un passage d’une fiche non publiée';
const NOM = 'le nom d’une action non publiée';
const HIDDEN: TexteCache[] = [
  { texte: 'L’équipe œuvre chaque soir auprès des jeunes du quartier', nature: PASSAGE },
  { texte: 'dispositif-valenciennois', nature: NOM, entier: true },
  { texte: 'marianne', nature: NOM, entier: true },
];
const PICTURE = Buffer.from([0xff, 0xd8, 0xff, 0, 1, 2, 3]);

const leaksIn = async (files: Record<string, string | Uint8Array>): Promise<Probleme[]> => {
  const dossier = await ecrire(await nouveauDossier(), files);
  const octets = [{ sha256: createHash('sha256').update(PICTURE).digest('hex'), nature: 'une image d’une fiche non publiée' }];
  const problems = await runGates(dossier, { base: '/', pages: [], aiguilles: { textes: makeNeedles(HIDDEN, []), octets }, budgets: [] });
  return problems.filter((p) => p.gate === 'leaks');
};

const said = async (files: Record<string, string | Uint8Array>): Promise<string[]> => (await leaksIn(files)).map((p) => `${p.fichier} ${p.message}`);

describe('leaks', () => {
  it.each([
    ['plain text', 'a.txt', 'il œuvre chaque soir auprès des jeunes'],
    ['typography and case', 'a.txt', "L'ÉQUIPE\u00a0oeuvre chaque\u202fsoir, auprès…"],
    ['entities', 'a.xml', '<p>l&rsquo;&eacute;quipe &oelig;uvre chaque&nbsp;soir aupr&#xE8;s</p>'],
    ['entities escaped in a feed', 'rss.xml', '&lt;p&gt;l&amp;rsquo;&amp;eacute;quipe &lt;em&gt;œuvre&lt;/em&gt; chaque soir auprès'],
    ['tags inside the run, even inside a word', 'a.html', '<p><span class="x">L</span>’équipe <a href="/x/">œuvre</a> <strong>cha</strong>que soir<br>auprès</p>'],
    ['tags of blocks', 'a.html', '<h2>L’équipe œuvre</h2><p>chaque soir auprès</p>'],
    ['an attribute', 'a.html', '<meta name=description content="l’équipe œuvre chaque soir auprès">'],
    ['a comment', 'a.html', '<!-- l’équipe œuvre chaque soir auprès -->'],
    ['JSON escapes', 'a.json', JSON.stringify({ t: 'œuvre\nchaque soir' }).replace('œ', '\\u0153').replace('soir', 'soir aupr\\u00e8s des jeunes')],
    ['URL escapes', 'a.html', '<a href="mailto:?body=%C5%93uvre%20chaque%20soir%20aupr%C3%A8s%20des%20jeunes">x</a>'],
    ['soft hyphens, decomposed letters', 'a.txt', 'l’e\u0301quipe œu\u00advre chaque soir auprès'],
    ['a gzipped index', 'p.pf_fragment', gzipSync('pagefind_dcd{"content":"l’équipe œuvre chaque soir auprès"}')],
    ['an EPUB', 'a.epub', zipOf({ mimetype: 'application/epub+zip', 'OPS/a.xhtml': '<p>l’équipe <i>œuvre</i> chaque soir auprès</p>' })],
  ])('finds a passage in %s, and does not quote it', async (_name, fichier, contenu) => {
    const problems = await leaksIn({ [fichier]: contenu });
    expect(problems.map((p) => `${p.fichier} ${p.message}`)).toEqual([`${fichier} Ce fichier contient ${PASSAGE}.`]);
    expect(JSON.stringify(problems)).not.toMatch(/soir|uvre/);
  });

  it.each([
    ['a slug in an address', 'a.html', '<a href="/actions/2021/dispositif-valenciennois/">x</a>'],
    ['the same words', 'a.txt', 'Le Dispositif Valenciennois a dix ans'],
    ['a one-word slug as a segment', 'a.xml', '<loc>https://x.fr/actions/2021/marianne/</loc>'],
    ['a one-word title alone', 'a.html', '<h2> Marianne </h2>'],
    [
      'a link in a PDF',
      'a.pdf',
      Buffer.concat([Buffer.from('%PDF-1.7\n1 0 obj <<>> stream\n'), deflateSync('/URI (https://x.fr/dispositif-valenciennois/)'), Buffer.from('\nendstream')]),
    ],
    [
      'a bookmark of a PDF',
      'a.pdf',
      Buffer.from(`%PDF-1.7\n<</Title <FEFF${[...'Dispositif valenciennois'].map((c) => c.charCodeAt(0).toString(16).padStart(4, '0')).join('')}>>>`),
    ],
    ['a title of a PDF, in octal', 'a.pdf', Buffer.from('%PDF-1.7\n<</Title (Dispositif\\240valenciennois)>>')],
    ['a name inside an archive', 'a.epub', zipOf({ 'OPS/2021-dispositif-valenciennois.xhtml': '' })],
  ])('finds %s', async (_name, fichier, contenu) => {
    expect(await said({ [fichier]: contenu })).toEqual([`${fichier} Ce fichier contient ${NOM}.`]);
  });

  it.each([
    ['five words of a passage', 'a.txt', 'œuvre chaque soir auprès des aînés'],
    ['a run broken by another word', 'a.txt', 'l’équipe œuvre vraiment chaque soir auprès des personnes'],
    ['a one-word name in a sentence', 'a.html', '<p>la Marianne de la République</p>'],
    ['a longer slug', 'a.html', '<a href="/x/marianne-en-fete/">x</a>'],
    ['the words of a name apart', 'a.txt', 'un dispositif ; une équipe valenciennoise'],
  ])('lets %s be', async (_name, fichier, contenu) => expect(await said({ [fichier]: contenu })).toEqual([]));

  it('finds names of files and the bytes of pictures, and masks what they would tell', async () => {
    expect(await said({ 'actions/marianne/index.html': '', 'medias/dispositif-valenciennois.jpg': 'x', 'medias/a.jpg': PICTURE })).toEqual([
      `actions/•••/index.html Ce fichier contient ${NOM}.`,
      `medias/a.jpg Ce fichier contient une image d’une fiche non publiée.`,
      `medias/•••.jpg Ce fichier contient ${NOM}.`,
    ]);
  });

  it('masks hidden names in what other gates say', async () => {
    const dossier = await ecrire(await nouveauDossier(), { 'index.html': '<a href="/actions/dispositif-valenciennois/">x</a>' });
    const problems = await runGates(dossier, { base: '/', pages: ['/', '/actions/marianne/'], aiguilles: { textes: makeNeedles(HIDDEN, []), octets: [] }, budgets: [] });
    expect(problems.map((p) => p.gate)).toEqual(['leaks', 'pages', 'links', 'csp']);
    expect(JSON.stringify(problems)).not.toMatch(/valenciennois|marianne/i);
  });

  it('says so when an archive cannot be read', async () => {
    const damaged = gzipSync('x'.repeat(100)).subarray(0, 15);
    expect(await said({ 'a.pf_index': damaged })).toEqual([expect.stringContaining('a.pf_index Ce fichier n’a pas pu être relu')]);
  });
});
