/** The preview shows what is under embargo: only a browser that the workshop has sent may look. */
import { request } from 'node:http';
import path from 'node:path';
import { beforeEach, expect, it, onTestFinished } from 'vitest';
import { dossierTemporaire, ecrire } from '../../tests/outils/dossier.ts';
import { servirApercu } from './apercu.ts';

let adresse: URL;
beforeEach(async () => {
  const { racine, retirer } = await dossierTemporaire();
  onTestFinished(retirer);
  await ecrire(path.join(racine, 'apercu'), { 'index.html': 'sous embargo' });
  const apercu = await servirApercu({ dossier: path.join(racine, 'apercu'), base: () => '/r/', jeton: 'abcDEF', port: 47_480 });
  onTestFinished(apercu.fermer);
  adresse = new URL(apercu.adresse() ?? '');
});

/** `fetch` lets nobody say another host. */
const demander = (chemin: string, headers: Record<string, string> = {}) =>
  new Promise<{ statut: number; cookie: string; texte: string }>((resolve, reject) => {
    request({ host: '127.0.0.1', port: adresse.port, path: chemin, headers }, (reponse) => {
      let texte = '';
      reponse.setEncoding('utf8').on('data', (dit: string) => (texte += dit));
      reponse.on('end', () => resolve({ statut: reponse.statusCode ?? 0, cookie: String(reponse.headers['set-cookie'] ?? ''), texte }));
    })
      .on('error', reject)
      .end();
  });

it('the workshop’s address opens it, and takes the key out of the address', async () => {
  const entree = await demander(adresse.pathname + adresse.search);
  expect(entree).toMatchObject({ statut: 302, cookie: expect.stringMatching(/HttpOnly; SameSite=Strict/) as unknown });
  expect(await demander('/r/', { cookie: entree.cookie.split(';')[0] ?? '' })).toMatchObject({ statut: 200, texte: 'sous embargo' });
});

it.each<[string, string, Record<string, string>]>([
  ['without the key', '/r/', {}],
  ['with another key', '/r/?jeton=abcDEG', {}],
  ['with the cookie of another port', '/r/', { cookie: 'apercu-1=abcDEF' }],
  ['by a name that leads here, even with the key', '/r/?jeton=abcDEF', { host: 'attaque.exemple' }],
])('%s, nothing is shown', async (_, chemin, headers) => {
  const { statut, cookie, texte } = await demander(chemin, headers);
  expect([statut, cookie, texte.includes('embargo')]).toEqual([403, '', false]);
});
