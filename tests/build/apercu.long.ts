/** A preview as a whole: signed, bannered on each page of all it holds, apart from the site. */
import { existsSync } from 'node:fs';
import { cp, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { unzipSync, strFromU8 } from 'fflate';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { lancer, type Fin } from '../outils/construire.ts';
import { FICTIF, modifier } from '../outils/couche.ts';
import type { DossierTemporaire } from '../outils/dossier.ts';
import { lirePdf } from '../outils/pdf.ts';
import { autreProjet } from '../outils/projet.ts';

let projet: DossierTemporaire;
let made: Fin;
const commande = (...args: string[]) => lancer(args, { projet: projet.racine, env: { RECUEIL_CONTENT: FICTIF } }).fini;
const fichiers = async (fin: string) => (await readdir(join(projet.racine, 'apercu'), { recursive: true })).filter((nom) => nom.endsWith(fin) && !nom.startsWith('pagefind'));
const octets = (nom: string) => readFile(join(projet.racine, 'apercu', nom));

beforeAll(async () => {
  projet = await autreProjet();
  made = await commande('recueil', 'apercu', '--date', '2026-12-01T00:00');
});
afterAll(() => projet.retirer());

it('is built beside the site, and signed', async () => {
  expect(made.code, made.sortie).toBe(0);
  expect(existsSync(join(projet.racine, 'dist'))).toBe(false);
  expect(await octets('.apercu.json').then(String)).toContain('"apercu":true');
  expect(await octets('robots.txt').then(String)).toContain('Disallow: /');
});

it('of the real content is built too: what is drawn for it, stamped, stays within its weight', async () => {
  const autre = await autreProjet();
  try {
    const { code, sortie } = await lancer(['recueil', 'apercu', '--sans-pdf', '--date', '2026-12-01T00:00'], { projet: autre.racine }).fini;
    expect(code, sortie).toBe(0);
  } finally {
    await autre.retirer();
  }
});

it('says so on each page, and is for no index', async () => {
  const pages = await fichiers('.html');
  expect(pages.length).toBeGreaterThan(80);
  const muettes = [];
  for (const page of pages) {
    const texte = String(await octets(page));
    if (!['<meta name="recueil" content="apercu"', 'content="noindex"', 'Aperçu — ne pas diffuser'].every((dit) => texte.includes(dit))) muettes.push(page);
  }
  expect(muettes).toEqual([]);
  expect(pages).toContain(join('actions', '2022', 'lampe-relue', 'index.html'));
});

it('on each page of each PDF, and in each EPUB', async () => {
  const pdf = await fichiers('.pdf');
  expect(pdf.length).toBeGreaterThan(20);
  for (const nom of pdf) {
    const { pages } = await lirePdf(await octets(nom));
    expect(
      pages.flatMap(({ texte }, i) => (texte.replaceAll('\u00a0', ' ').includes('Aperçu au 1er décembre 2026 : ne pas diffuser') ? [] : [i + 1])),
      nom,
    ).toEqual([]);
  }
  for (const nom of await fichiers('.epub')) {
    const pages = Object.entries(unzipSync(await octets(nom))).filter(([page]) => page.endsWith('.xhtml') && !page.endsWith('couverture.xhtml'));
    expect(pages.filter(([, page]) => !strFromU8(page).includes('Ne pas diffuser')).map(([page]) => page)).toEqual([]);
  }
});

it('is made of what is unfinished, and says what is wrong on each page', async () => {
  const contenu = join(projet.racine, 'inacheve');
  await cp(FICTIF, contenu, { recursive: true });
  await modifier(join(contenu, 'editions/2022/heures-calmes/tapis-de-lecture/action.mdx'), (texte) =>
    texte.replace('provenance: fictif', 'provenance: dossier').replace(/^accroche:.*\n/m, ''),
  );
  const fin = await commande('recueil', 'apercu', '--sans-pdf', '--contenu', contenu, '--date', '2026-12-01T00:00');
  expect(fin.code, fin.sortie).toBe(0);
  expect(String(await octets('index.html'))).toMatch(/2 erreurs empêchent/);
  await modifier(join(contenu, 'editions/2022/heures-calmes/veilleuse/action.mdx'), (texte) => texte.replace('format:', 'formatt:'));
  expect(await commande('recueil', 'apercu', '--sans-pdf', '--contenu', contenu)).toMatchObject({
    code: 1,
    sortie: expect.stringContaining('corrigez d’abord ces erreurs') as unknown,
  });
  expect(existsSync(join(projet.racine, 'apercu', '.apercu.json'))).toBe(true);
});

it('a site is not built in its place, nor it in that of something else', async () => {
  expect(await commande('build', '--sans-pdf', '--sortie', 'apercu')).toMatchObject({ code: 2, sortie: expect.stringContaining('dossier des aperçus') as unknown });
  await rm(join(projet.racine, 'apercu', '.apercu.json'));
  expect(await commande('recueil', 'apercu', '--sans-pdf')).toMatchObject({ code: 2, sortie: expect.stringContaining('tient autre chose qu’un aperçu') as unknown });
});
