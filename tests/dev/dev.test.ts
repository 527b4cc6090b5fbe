/** `dev`: a save shows, an error shows where one looks and hides nothing, mended it goes. One server for all. */
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chantier, lancer, type Lancement } from '../outils/construire.ts';
import { FICTIF, modifier } from '../outils/couche.ts';
import type { DossierTemporaire } from '../outils/dossier.ts';
import { lirePdf } from '../outils/pdf.ts';

const SILENCE = 'editions/2022/heures-calmes/silence-partage';
/** Name of the box of errors that stands above a preview's pages. */
const ALERTE = 'Erreurs du contenu';
let place: DossierTemporaire;
let server: Lancement;
let url: string;
const file = (name: string): string => join(place.racine, 'contenu', name);

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => (address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port'))));
    });
  });

/** Waits until a question is answered; says what was seen last when it never is. */
async function until<T>(ask: () => Promise<T> | T, good: (seen: T) => boolean, seconds = 20): Promise<T> {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    const seen = await ask();
    if (good(seen)) return seen;
    if (Date.now() > end) throw new Error(`rien n’est venu en ${seconds} s ; vu en dernier :\n${String(seen).slice(-2000)}`);
    await wait(50);
  }
}

const page = async (path: string): Promise<string> => (await fetch(url + path)).text();
const shows = (path: string, text: string | RegExp): Promise<string> =>
  until(
    () => page(path),
    (html) => (typeof text === 'string' ? html.includes(text) : text.test(html)),
  );
const hides = (path: string, text: string): Promise<string> =>
  until(
    () => page(path),
    (html) => html.includes('</html>') && !html.includes(text),
  );

beforeAll(async () => {
  place = await chantier();
  await cp(FICTIF, join(place.racine, 'contenu'), { recursive: true });
  const port = await freePort();
  server = lancer(['dev', '--port', String(port), '--contenu', join(place.racine, 'contenu'), '--date', '2026-12-01']);
  await until(server.dit, (said) => said.includes('Aperçu du recueil :'), 60);
  url = `http://127.0.0.1:${port}/`;
});
afterAll(async () => {
  server?.processus.kill('SIGTERM');
  await server?.fini;
  await place.retirer();
});

describe('dev', () => {
  it('says where it is', () => {
    expect(server.dit()).toContain(`Aperçu du recueil : ${url} (Ctrl + C pour arrêter)`);
  });

  it('shows drafts and what is under embargo, with the banner of a preview and no index', async () => {
    expect(await page('actions/2024/phare-aux-livres/')).toContain('Ébauche Mirlababi');
    const html = await page('actions/2024/carte-de-2030/');
    expect(html).toContain('Le pli Turlupinade');
    expect(html).toContain('Au 1er\u00a0décembre 2026');
    expect(html).toMatch(/<meta name="robots" content="noindex"/);
    expect(await page('')).toContain('Aperçu — ne pas diffuser');
  });

  it('sets the PDF and the EPUB that a page offers when they are asked for, drafts and their banner included', async () => {
    expect(await page('actions/2024/phare-aux-livres/')).toContain('href="/actions/2024/phare-aux-livres.pdf"');
    const pdf = await fetch(`${url}actions/2024/phare-aux-livres.pdf`);
    expect(pdf.headers.get('content-type')).toBe('application/pdf');
    const { texte } = await lirePdf(new Uint8Array(await pdf.arrayBuffer()));
    expect(texte).toContain('Ébauche Mirlababi');
    expect(texte).toMatch(/ne pas diffuser/i);
    const epub = await fetch(`${url}editions/2022/recueil-2022.epub`);
    expect([epub.headers.get('content-type'), new TextDecoder().decode(new Uint8Array(await epub.arrayBuffer()).subarray(30, 58))]).toEqual([
      'application/epub+zip',
      'mimetypeapplication/epub+zip',
    ]);
    expect((await fetch(`${url}actions/2022/armoire-retiree.pdf`)).status).toBe(404);
  });

  it('never shows what is withdrawn, even there', async () => {
    expect(await page('actions/2022/armoire-retiree/')).not.toMatch(/Fanferluche|Escamotée/);
    expect(await page('entretiens/2022/silence-partage/')).not.toContain('Témoin Effacé');
  });

  it('shows a save: a body, a front matter, a list', async () => {
    await modifier(file(`${SILENCE}/action.mdx`), (text) => text.replace('une rue bavarde', 'une ruelle zinzoline'));
    await shows('actions/2022/silence-partage/', 'une ruelle zinzoline');
    // No person saves twice within 50 ms: the watcher takes that for one save, and drops the second.
    await wait(200);
    await modifier(file(`${SILENCE}/action.mdx`), (text) => text.replace('titreCourt: Silence partagé', 'titreCourt: Silence zinzolin'));
    await shows('actions/2022/silence-partage/', 'Silence zinzolin');
    await modifier(file('axes/support.yaml'), (text) => text.replace('libelle: Papier', 'libelle: Vélin zinzolin'));
    await shows('actions/2022/silence-partage/', /[Vv]élin zinzolin/);
  });

  /** Each breaks the fiche in its own way; the message names the rule. */
  const breakages: [string, string, (text: string) => string][] = [
    ['its front matter', 'valeur-invalide', (text) => text.replace('niveau: 3', 'niveau: trois')],
    ['its YAML', 'yaml-invalide', (text) => text.replace('format: long', 'format: [long')],
    ['its body', 'expression-interdite', (text) => `${text}\n{panne}\n`],
    ['a name that leads to no source', 'source-inconnue', (text) => text.replace('chauffage compris" source="bilan"', 'chauffage compris" source="bilam"')],
    ['a name that leads to no picture', 'image-absente', (text) => text.replace('<Figure fichier="horloge.png" />', '<Figure fichier="horlage.png" />')],
  ];

  it.each(breakages)(
    'a file broken in %s keeps its last good version; the error [%s] stands at the top of every page and in the terminal, until it is mended',
    async (_where, rule, breakIt) => {
      const before = server.dit().length;
      const whole = await readFile(file(`${SILENCE}/action.mdx`), 'utf8');
      await modifier(file(`${SILENCE}/action.mdx`), breakIt);
      try {
        const html = await shows('editions/2019/', ALERTE);
        expect(html).toMatch(/Erreurs du contenu[\s\S]*silence-partage\/action\.mdx:\d+:\d+ [\s\S]*<main/);
        const said = await until(
          () => server.dit().slice(before),
          (text) => text.includes(`[${rule}]`),
        );
        expect(said).toMatch(/silence-partage\/action\.mdx:\d+:\d+ erreur/);
        const fiche = await page('actions/2022/silence-partage/');
        expect(fiche).toContain('une ruelle zinzoline');
        expect(fiche).toContain(ALERTE);
      } finally {
        await writeFile(file(`${SILENCE}/action.mdx`), whole.replace('## Limites', `Réparé après ${rule}.\n\n## Limites`));
      }
      expect(await shows('actions/2022/silence-partage/', `Réparé après ${rule}.`)).not.toContain(ALERTE);
      await hides('editions/2019/', ALERTE);
    },
  );

  it('shows a new entry, and forgets one that goes', async () => {
    await cp(file('editions/2022/heures-calmes/veilleuse'), file('editions/2022/heures-calmes/lanterne'), { recursive: true });
    await shows('actions/2022/lanterne/', '<h1>La veilleuse</h1>');

    await rm(file('editions/2022/heures-calmes/lanterne'), { recursive: true });
    await until(
      () => fetch(`${url}actions/2022/lanterne/`).then((answer) => answer.status),
      (status) => status === 404,
    );
  });

  it('serves the pictures', async () => {
    const html = await page('actions/2022/silence-partage/');
    const src = /\/medias\/[^" ,]+\.webp/.exec(html)?.[0];
    const answer = await fetch(new URL(src ?? '', url));
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'image/webp']);
  });
});
