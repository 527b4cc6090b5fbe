/** What the workshop answers of the texts. */
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { dossierTemporaire, ecrire } from '../../tests/outils/dossier.ts';
import { action, base, edition } from '../../tests/outils/petit-recueil.ts';
import { tenir } from '../../tests/outils/tenir.ts';
import { creerApp } from './app.ts';
import { lireTexte, type Texte } from './textes.ts';
import { creerTravaux } from './travaux.ts';

let projet: string;
let retirer: () => Promise<void>;
let app: ReturnType<typeof creerApp>;
const demander = async (chemin: string, init: RequestInit = {}) => {
  const reponse = await app.request(`http://127.0.0.1:1/jeton/${chemin}`, { ...init, headers: { host: '127.0.0.1:1', ...init.headers } });
  return `${reponse.status} ${(await reponse.text()).replaceAll(/[\u00a0\u202f]/g, ' ')}`;
};

beforeAll(async () => {
  ({ racine: projet, retirer } = await dossierTemporaire());
  await ecrire(path.join(projet, 'content'), { ...base, 'editions/2026/edition.mdx': edition(''), 'editions/2026/a/phare/action.mdx': action('phare', '', 'Un arc-en-ciel 🌈.') });
  app = creerApp({
    cadre: { projet, env: {}, out: { write: () => true } },
    serrure: { jeton: 'jeton', port: 1 },
    travaux: creerTravaux({ projet, env: {} }),
    depots: path.join(projet, 'depots'),
    apercu: () => undefined,
  });
});
afterAll(() => retirer());

it('a text that is open elsewhere is told as such, by the text editor and by the web editor', async () => {
  const { texte, empreinte } = lireTexte('content/themes.yaml', { contenu: path.join(projet, 'content'), prefixe: 'content/' }) as Texte;
  const { headers } = await app.request('http://127.0.0.1:1/jeton/editeur/fichiers?chemin=content/themes.yaml', { headers: { host: '127.0.0.1:1' } });
  tenir('themes.yaml');
  const body = new FormData();
  body.set('texte', `${texte}\n`);
  body.set('empreinte', empreinte);
  expect(await demander('texte/content/themes.yaml', { method: 'POST', body })).toMatch(
    /^423 [\s\S]*« themes\.yaml » est ouvert dans un autre programme, ou protégé : fermez-le, puis relancez\./,
  );
  expect(await demander('editeur/fichiers?chemin=content/themes.yaml', { method: 'PUT', body: `${texte}\n`, headers: { 'if-match': headers.get('etag') ?? '' } })).toMatch(
    /^423 Rien n’a été écrit : « themes\.yaml » est ouvert/,
  );
});

it('a text that « Vérifier » would refuse for the book is not said to be sound', async () => {
  expect(await demander('texte/content/editions/2026/a/phare/action.mdx')).toMatch(/À reprendre[\s\S]*🌈/);
  expect(await demander('textes/')).toMatch(/a\/phare\/action\.mdx<\/a><span class="ou"> 1 problème/);
});
