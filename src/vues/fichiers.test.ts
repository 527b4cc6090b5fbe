import { atelier } from '#vues';
import { describe, expect, it } from 'vitest';
import { atelierDe } from '../../tests/outils/petit-atelier.ts';
import { action, base, edition } from '../../tests/outils/petit-recueil.ts';
import { fichiersOfferts, offertsDeLAction, tailleDite, telechargements } from './fichiers.ts';
import { vueTelechargements } from './telechargements.ts';

const unRecueil = (base_ = '/') =>
  atelierDe(
    { ...base, 'editions/2026/edition.mdx': edition('publication: 2026-01-01T00:00'), 'editions/2026/a/x/action.mdx': action('x', 'publication: 2026-01-01T00:00') },
    base_,
  );

describe('files that are offered', () => {
  it('are the book in three formats, the themes and the actions that are known, under the site’s folder', async () => {
    const adresses = fichiersOfferts(await unRecueil('/recueil/')).map(({ adresse }) => adresse);
    expect(adresses).toEqual([
      '/recueil/recueil.epub',
      '/recueil/editions/2026/recueil-2026.pdf',
      '/recueil/editions/2026/recueil-2026.epub',
      '/recueil/editions/2026/recueil-2026-archive.pdf',
      '/recueil/editions/2026/a.pdf',
      '/recueil/actions/2026/x.pdf',
      '/recueil/editions/2026/presse/communique-2026.docx',
    ]);
  });
  it('are none for an edition of which no laureate is known', async () =>
    expect(fichiersOfferts(await atelierDe({ ...base, 'editions/2026/edition.mdx': edition('publication: 2026-01-01T00:00') }))).toEqual([]));
});

describe('how a file is told', () => {
  it('is format, length, size and language; what was not made is not offered', async () => {
    const sans = await unRecueil();
    const [une] = sans.actions;
    if (!une) throw new Error('no action');
    const offerts = offertsDeLAction(une, sans);
    expect(telechargements(offerts, sans)).toEqual([]);
    const avec = atelier(sans.recueil, '/', { fichiers: new Map([['/actions/2026/x.pdf', { taille: 156_432, pages: 5 }]]) });
    expect(telechargements(offerts, avec, 'Cette fiche')).toEqual([
      { href: '/actions/2026/x.pdf', libelle: 'Cette fiche', precision: expect.stringMatching(/^PDF, 5\s?pages, 156\sKo, en français$/), type: 'application/pdf' },
    ]);
  });
  it('has neither length nor size while files are made when they are asked for', async () => {
    const { recueil } = await unRecueil();
    const vue = vueTelechargements(atelier(recueil, '/', { fichiers: 'a-la-demande' }));
    expect(vue.tout.map(({ precision }) => precision)).toEqual(['EPUB, en français']);
    expect(vue.editions[0]?.fichiers.map(({ precision }) => precision.split(',')[0])).toEqual(['PDF', 'EPUB', 'PDF/A', 'PDF', 'PDF', 'Word']);
  });
  it.each([
    [1, '1\u00a0Ko'],
    [156_432, '156\u00a0Ko'],
    [999_999, '1\u202f000\u00a0Ko'],
    [1_234_567, '1,2\u00a0Mo'],
  ])('%i bytes', (octets, dit) => expect(tailleDite(octets).replace(/ (?=Ko|Mo)/, '\u00a0')).toBe(dit));
});
