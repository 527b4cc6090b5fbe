/** Files that the site offers: each is there, is what its page says, and says nothing before its instant. */
import { readdirSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { publish } from '#recueil';
import { atelier, fichiersOfferts } from '#vues';
import { composerFichiers, MiseEnPageRefusee } from '#fichiers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dossierTemporaire, type DossierTemporaire } from './outils/dossier.ts';
import { siteFictif, siteReel } from './outils/partage.ts';
import { lirePdf } from './outils/pdf.ts';
import { atelierDe } from './outils/petit-atelier.ts';
import { action, base, edition, recueilDe } from './outils/petit-recueil.ts';

const sous = (dossier: string, fin: RegExp) =>
  readdirSync(dossier, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => fin.test(file))
    .sort();

describe.each([
  ['reel', siteReel],
  ['fictif', siteFictif],
] as const)('the site « %s »', (_nom, site) => {
  let dossier: string;
  let offres: { href: string; pages: number; dit: string }[];
  beforeAll(async () => {
    ({ dossier } = await site());
    const html = await readFile(join(dossier, 'telechargements/index.html'), 'utf8');
    offres = [...html.matchAll(/<a href="([^"]+\.(?:pdf|epub))"[^>]*>[\s\S]*?<span class="petit"[^>]*>([^<]*)<\/span>/g)].map(([, href = '', dit = '']) => ({
      href: decodeURI(href),
      dit: dit.replace(/\s/g, ' '),
      pages: Number(/(\d+) pages?/.exec(dit)?.[1] ?? 0),
    }));
  });

  it('offers every file that it has, and has every file that it offers', () => {
    expect(offres.length).toBeGreaterThan(10);
    expect(offres.map(({ href }) => href.slice(1)).sort()).toEqual(sous(dossier, /\.(?:pdf|epub)$/));
  });

  it('tells their size', async () => {
    for (const { href, dit } of offres) {
      const { size } = await stat(join(dossier, href));
      expect([href, dit]).toEqual([href, expect.stringContaining(`${Math.round(size / 1000)} Ko, en français`)]);
    }
  });

  it('tells how many pages a PDF has', async () => {
    for (const { href, pages } of offres.filter((offre) => offre.href.endsWith('.pdf')).slice(0, 6)) {
      const pdf = await lirePdf(await readFile(join(dossier, href)));
      expect([href, pdf.pages.length, pdf.langue]).toEqual([href, pages, expect.stringMatching(/^fr/)]);
    }
  });

  it('offers a fiche on its page, an edition’s book on the edition’s', async () => {
    const [fiche] = sous(join(dossier, 'actions'), /\.pdf$/);
    const [annee = '', nom = ''] = fiche?.split('/') ?? [];
    expect(await readFile(join(dossier, `actions/${annee}/${nom.replace('.pdf', '')}/index.html`), 'utf8')).toContain(`href="/actions/${annee}/${nom}"`);
    const html = await readFile(join(dossier, `editions/${annee}/index.html`), 'utf8');
    for (const fin of ['.pdf', '.epub', '-archive.pdf']) expect(html).toContain(`href="/editions/${annee}/recueil-${annee}${fin}"`);
  });
});

describe('making them', () => {
  let place: DossierTemporaire;
  beforeAll(async () => {
    place = await dossierTemporaire();
  });
  afterAll(() => place.retirer());

  it('sets each once: a second build takes what is kept, and gives the same bytes', async () => {
    const a = await atelierDe({
      ...base,
      'editions/2026/edition.mdx': edition('publication: 2026-01-01T00:00'),
      'editions/2026/a/x/action.mdx': action('x', 'publication: 2026-01-01T00:00'),
    });
    const un = await composerFichiers(a, { projet: place.racine });
    const gardes = sous(place.racine, /\.pdf$/);
    const deux = await composerFichiers(a, { projet: place.racine });
    expect([...deux.keys()].sort()).toEqual(
      fichiersOfferts(a)
        .map(({ adresse }) => adresse)
        .sort(),
    );
    expect(deux).toEqual(un);
    expect(sous(place.racine, /\.pdf$/)).toEqual(gardes);
  });

  it('a second before its fiche an action has a notice, the second that it is released its fiche', async () => {
    const recueil = await recueilDe({
      ...base,
      'editions/2026/edition.mdx': edition('publication: 2026-01-01T00:00'),
      'editions/2026/a/x/action.mdx': action('x', 'publication:\n  noms: 2026-01-01T00:00\n  palmares: 2026-01-01T00:00\n  fiches: 2026-11-24T12:00\n'),
    });
    const ms = Date.parse('2026-11-24T11:00:00Z');
    const textes = await Promise.all(
      [ms - 1000, ms].map(async (instant) => {
        const fait = (await composerFichiers(atelier(publish(recueil, instant), '/'), { projet: place.racine })).get('/actions/2026/x.pdf');
        return fait && 'chemin' in fait ? (await lirePdf(await readFile(fait.chemin))).texte : '';
      }),
    );
    expect(textes.map((texte) => [texte.includes('Titre de x'), texte.includes('Accroche de x')])).toEqual([
      [true, false],
      [true, true],
    ]);
  });

  it('names each document that could not be set', async () => {
    const a = await atelierDe({
      ...base,
      'editions/2026/edition.mdx': edition('publication: 2026-01-01T00:00'),
      'editions/2026/a/x/action.mdx': action('x', 'publication: 2026-01-01T00:00'),
    });
    // A font that does not hold U+0F3C: found in the author's file before, here it is too late.
    const [une] = a.editions[0]?.actions ?? [];
    if (!une || une.niveau !== 'fiche') throw new Error('not published');
    const abimee = { ...a, editions: [{ ...a.editions[0], actions: [{ ...une, donnees: { ...une.donnees, accroche: 'Un \u0f3c.' } }] }] } as unknown as typeof a;
    await expect(composerFichiers(abimee, { projet: place.racine })).rejects.toThrow(MiseEnPageRefusee);
    await expect(composerFichiers(abimee, { projet: place.racine })).rejects.toThrow(/« Titre de x » \(2026\/x\) : la mise en page a été refusée/);
  });
});
