/** Same input, same bytes: whatever the machine's zone, language and folder. What was built before: changements.long.ts; the real content: reproductible.long.ts; two builds here, byte for byte: embargo.test.ts. */
import { cp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { empreintes } from '../outils/comparer.ts';
import { construireBien } from '../outils/construire.ts';
import { FICTIF } from '../outils/couche.ts';
import type { DossierTemporaire } from '../outils/dossier.ts';
import { siteFictif } from '../outils/partage.ts';
import { autreProjet } from '../outils/projet.ts';

let elsewhere: DossierTemporaire;
const from = (name: string): string => join(elsewhere.racine, name);

// Machines are busy.
beforeAll(async () => {
  elsewhere = await autreProjet();
  await cp(FICTIF, from('contenu'), { recursive: true });
  // The same instant, said otherwise.
  const env = { TZ: 'America/New_York', LANG: 'C', LC_ALL: 'C', RECUEIL_DATE: '2026-12-01T00:00+01:00' };
  await construireBien({ projet: elsewhere.racine, date: '', env, contenu: 'contenu', dossier: from('dist'), pdf: true });
}, 600_000);
afterAll(() => elsewhere.retirer());

it('in another time zone, another language, from another folder, the instant written with its offset: pictures, every block, PDFs', async () => {
  expect(await empreintes(from('dist'))).toEqual(await empreintes((await siteFictif()).dossier));
});

it('says the day in the recueil’s own zone', async () => {
  expect(await readFile(from('dist/index.html'), 'utf8')).toContain('Publié au 1er\u00a0décembre 2026');
});
