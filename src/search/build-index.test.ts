import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it, onTestFinished } from 'vitest';
import { buildIndex } from './build-index.ts';
import type { PageCherchable, Passage } from './types.ts';

const passage = (more: Partial<Passage> = {}): Passage => ({
  ancre: 'porteur',
  titre: 'Le porteur',
  titreCherche: false,
  voix: 'porteur',
  textes: ['L’égalité au cœur de l’été, 1\u202f053 fois.'],
  ...more,
});
const page = (slug: string, passages: Passage[]): PageCherchable => ({
  chemin: `actions/2031/${slug}/`,
  sorte: 'action',
  criteres: ['edition:2031', `theme:${slug}`],
  edition: '2031',
  titre: 'L’action & <b>',
  voix: 'porteur',
  encre: 'bleu',
  tuile: 'pleine',
  tete: [
    { texte: 'Premier prix 2031', poids: 1, meta: 'distinction' },
    { texte: 'L’Haÿ-les-Roses', poids: 4, meta: 'lieu' },
  ],
  passages,
});
const view = [page('a', [passage(), passage({ ancre: '2031-a-porteur-bilan', titre: 'L’œuvre', titreCherche: true })]), page('b', [])];

/** A finished site with the pages of the view, and their ids. */
async function site(pages: readonly PageCherchable[] = view): Promise<string> {
  const dossier = await mkdtemp(path.join(tmpdir(), 'recherche-'));
  onTestFinished(() => rm(dossier, { recursive: true, force: true }));
  for (const { chemin, passages } of pages) {
    await mkdir(path.join(dossier, chemin), { recursive: true });
    await writeFile(path.join(dossier, chemin, 'index.html'), passages.map(({ ancre }) => `<h2 id="${ancre}"></h2>`).join(''));
  }
  return dossier;
}

const filesOf = async (dossier: string) =>
  (await readdir(dossier, { recursive: true, withFileTypes: true }))
    .filter((e) => e.isFile())
    .map((e) => path.relative(dossier, path.join(e.parentPath, e.name)))
    .sort();
const digests = async (dossier: string) =>
  Promise.all(
    (await filesOf(dossier)).map(async (file) => [
      file,
      createHash('sha256')
        .update(await readFile(path.join(dossier, file)))
        .digest('hex'),
    ]),
  );

const fragments = async (dossier: string) => {
  const folder = path.join(dossier, 'pagefind', 'fragment');
  const all = await Promise.all(
    (await readdir(folder)).map(
      async (name) =>
        JSON.parse(
          gunzipSync(await readFile(path.join(folder, name)))
            .toString()
            .slice('pagefind_dcd'.length),
        ) as { url: string },
    ),
  );
  return all.sort((a, b) => (a.url < b.url ? -1 : 1));
};

describe('buildIndex', () => {
  it('writes the same bytes twice, and leaves nothing else behind', async () => {
    const [one, two] = [await site(), await site()];
    await buildIndex(view, one);
    await buildIndex([...view], two);
    expect(await digests(one)).toEqual(await digests(two));
    expect(await readdir(one)).toEqual(['actions', 'pagefind']);
    const names = (await readdir(path.join(one, 'pagefind'))).map((name) => name.replace(/fr_\w+/, 'fr_x')).sort();
    expect(names).toEqual([
      'criteres.json',
      'filter',
      'fragment',
      'graphies.json',
      'index',
      'pagefind-entry.json',
      'pagefind-worker.js',
      'pagefind.fr_x.pf_meta',
      'pagefind.js',
      'vocabulaire.json',
      'wasm.fr.pagefind',
    ]);
  });

  it('gives each page its words folded, its places and who speaks there', async () => {
    const dossier = await site();
    await buildIndex(view, dossier);
    expect((await fragments(dossier))[0]).toMatchObject({
      url: '/actions/2031/a/',
      content: "L' action & <b> Premier prix 2031. L' Haÿ-les-Roses. L' égalité au coeur de l' été, 1053 fois. L' oeuvre. L' égalité au coeur de l' été, 1053 fois.",
      filters: { sorte: ['action'], edition: ['2031'], voix: ['porteur'], encre: ['bleu'], tuile: ['pleine'] },
      meta: { title: "L' action & <b>", distinction: 'Premier prix 2031', lieu: "L' Haÿ-les-Roses" },
      anchors: [
        { id: 'porteur', title: 'porteur|Le porteur', text: '' },
        { id: '2031-a-porteur-bilan', title: 'porteur|L’œuvre', text: "L' oeuvre" },
      ],
    });
    expect(await readFile(path.join(dossier, 'pagefind', 'graphies.json'), 'utf8')).toBe('{"1053":"1\u202f053","coeur":"cœur","oeuvre":"œuvre"}\n');
  });

  it('says of each result, by the name that Pagefind gives it, what it may be chosen by', async () => {
    const dossier = await site();
    await buildIndex(view, dossier);
    const { criteres, pages } = JSON.parse(await readFile(path.join(dossier, 'pagefind', 'criteres.json'), 'utf8')) as { criteres: string[]; pages: Record<string, number[]> };
    const names = await readdir(path.join(dossier, 'pagefind', 'fragment'));
    expect(Object.keys(pages).sort()).toEqual(names.map((name) => name.replace('.pf_fragment', '')).sort());
    expect(Object.values(pages).map((rangs) => rangs.map((rang) => criteres[rang]))).toContainEqual(['edition:2031', 'theme:a']);
  });

  it('makes an index of nothing', async () => {
    const dossier = await site([]);
    await buildIndex([], dossier);
    expect(await readFile(path.join(dossier, 'pagefind', 'graphies.json'), 'utf8')).toBe('{}\n');
  });

  it.each([
    ['a page that was not built', [...view, page('absente', [])], 'La page actions/2031/absente/ n’est pas dans le site construit.'],
    [
      'a place that is not on its page',
      [page('a', [passage({ ancre: 'nulle-part' })])],
      'Le passage « Le porteur » a l’ancre #nulle-part, qui n’est pas dans la page actions/2031/a/.',
    ],
  ])('refuses %s', async (_case, pages, message) => {
    await expect(buildIndex(pages, await site())).rejects.toThrow(message);
  });

  it('fails, and does not wait for ever, when Pagefind dies', async () => {
    const dossier = await site();
    await writeFile(path.join(dossier, 'pagefind'), 'a file where its folder goes');
    await expect(buildIndex(view, dossier, 2000)).rejects.toThrow(/^Pagefind/);
    expect(await readdir(dossier)).toEqual(['actions', 'pagefind']);
  });
});
