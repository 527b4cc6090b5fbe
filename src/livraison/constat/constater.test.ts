/** A server that does well, then one fault at a time. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { expect, it, onTestFinished } from 'vitest';
import { attendus } from '../entetes/index.ts';
import { sha256, type FichierInventorie } from '../inventaire.ts';
import { adressesParties, constater, type Constat } from './constater.ts';
import { adresseDe, racineDe } from './demander.ts';

const SITE: Record<string, string> = {
  '404.html': 'introuvable',
  '_astro/a.1.css': 'p{}',
  'actions/2026/phare/index.html': 'phare',
  'donnees/actions.csv': 'a',
  'donnees/catalogue.jsonld': '{}',
  'id/2026/phare/index.html': '<meta http-equiv="refresh" content="0; url=/r/actions/2026/phare/">',
  'index.html': 'accueil',
  'robots.txt': 'User-agent: *',
};
const FICHIERS = Object.entries(SITE).map(([chemin, texte]): FichierInventorie => ({ chemin, taille: texte.length, sha256: sha256(texte) }));

const RENVOIS = new Map([['id/2026/phare/index.html', '/r/actions/2026/phare/']]);

/** Gives true when it has answered in place of the good server. */
type Defaut = (chemin: string, reponse: ServerResponse, requete: IncomingMessage) => boolean;

async function servir(defaut: Defaut = () => false): Promise<string> {
  const server = createServer((requete, reponse) => {
    const chemin = decodeURIComponent((requete.url ?? '/').slice('/r/'.length));
    if (defaut(chemin, reponse, requete)) return;
    const fichier = chemin === '' || chemin.endsWith('/') ? `${chemin}index.html` : chemin;
    if (SITE[`${chemin}/index.html`] !== undefined) return void reponse.writeHead(301, { location: `${requete.url}/` }).end();
    const la = SITE[fichier] !== undefined;
    reponse.writeHead(la ? 200 : 404, Object.fromEntries(attendus(la ? fichier : '404.html', { https: false })));
    reponse.end(SITE[la ? fichier : '404.html']);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return `http://127.0.0.1:${(server.address() as { port: number }).port}/r/`;
}
const regarder = async (defaut?: Defaut, parties: string[] = []): Promise<Constat> =>
  constater({ url: await servir(defaut), fichiers: FICHIERS, parties, renvois: RENVOIS, dire: () => {} });
const fautes = ({ ecarts, enTetes, points }: Constat) => [
  ...ecarts.map(({ adresse, dit }) => `${new URL(adresse).pathname} ${dit}`),
  ...enTetes.filter(({ ton }) => ton !== 'bien').map(({ nom, ton }) => `${nom} ${ton}`),
  ...points.filter(({ ton }) => ton === 'erreur' || ton === 'attention').map(({ quoi, ton }) => `${quoi} ${ton}`),
];
const repondre =
  (quand: (chemin: string) => boolean, statut: number, texte = '', entetes: Record<string, string> = {}): Defaut =>
  (chemin, reponse) => {
    if (!quand(chemin)) return false;
    reponse.writeHead(statut, entetes).end(texte);
    return true;
  };

it('all is well: only plain HTTP is told', async () => {
  const constat = await regarder(undefined, ['/actions/2020/partie/']);
  expect(fautes(constat)).toEqual(['HTTPS attention']);
  expect(constat.regardes).toBe(8);
});

it('an address that should be gone and could not be asked for is not said to be gone', async () => {
  const couper: Defaut = (chemin, reponse) => chemin === 'actions/2020/partie/' && Boolean(reponse.destroy());
  for (const defaut of [couper, repondre((c) => c === 'actions/2020/partie/', 503)]) {
    const constat = await regarder(defaut, ['/actions/2020/partie/', '/actions/2020/autre/']);
    expect(fautes(constat)).toEqual(['HTTPS attention', 'Adresses parties attention']);
    expect(constat.points.find(({ quoi }) => quoi === 'Adresses parties')?.dit).toContain('/actions/2020/partie/');
  }
});

it.each<[string, Defaut, string[]]>([
  ['a page that was not sent', repondre((c) => c === 'actions/2026/phare/', 404), ['/r/actions/2026/phare/ absent']],
  ['a permanent address that the server sends on by itself', repondre((c) => c === 'id/2026/phare/', 301, '', { location: '/r/actions/2026/phare/' }), []],
  ['the same, to elsewhere', repondre((c) => c === 'id/2026/phare/', 301, '', { location: '/r/' }), ['/r/id/2026/phare/ répond 301']],
  ['a page that is sent on', repondre((c) => c === 'robots.txt', 301, '', { location: '/r/' }), ['/r/robots.txt répond 301']],
  ['an old page', repondre((c) => c === 'actions/2026/phare/', 200, 'ancien'), ['/r/actions/2026/phare/ une autre version est en ligne']],
  ['a server that fails', repondre((c) => c === 'robots.txt', 503), ['/r/robots.txt répond 503']],
  ['an address that should be gone', repondre((c) => c === 'actions/2020/partie/', 200, 'encore'), ['Répond encore erreur']],
  ['every address answers', repondre((c) => c.startsWith('cette-adresse'), 200, 'accueil'), ['Page introuvable erreur']],
  ['the server’s own 404', repondre((c) => c.startsWith('cette-adresse'), 404, 'nginx'), ['Page introuvable attention']],
  ['no way without the final slash', repondre((c) => c === 'actions/2026/phare', 404), ['Barre finale erreur']],
  ['the manifest is shown', repondre((c) => c === '.recueil-manifeste.json', 200, '{}'), ['Fichiers cachés attention']],
  ['a repository is shown', repondre((c) => c === '.git/HEAD', 200, 'ref'), ['Fichiers cachés erreur']],
  [
    'a style sheet served as text',
    repondre((c) => c.endsWith('.css'), 200, 'p{}', { 'content-type': 'text/plain', 'cache-control': 'public, max-age=31536000, immutable' }),
    ['Content-Type erreur'],
  ],
  [
    'data that other sites cannot read, in a type of their own',
    repondre((c) => c.startsWith('donnees/'), 200, 'a', { 'content-type': 'application/octet-stream', 'cache-control': 'no-cache' }),
    ['/r/donnees/catalogue.jsonld une autre version est en ligne', ...Array<string[]>(2).fill(['Access-Control-Allow-Origin manque', 'Content-Type erreur']).flat()],
  ],
  [
    'a preview, closed to search engines, without any header',
    repondre((c) => c === '', 200, '<meta name="recueil" content="apercu">', { 'x-robots-tag': 'noindex', 'content-type': 'text/html' }),
    [
      '/r/ une autre version est en ligne',
      'X-Content-Type-Options manque',
      'Referrer-Policy manque',
      'Content-Security-Policy manque',
      'Permissions-Policy manque',
      'Cross-Origin-Opener-Policy manque',
      'Cache-Control manque',
      'Aperçu erreur',
      'Moteurs de recherche erreur',
    ],
  ],
])('%s', async (_nom, defaut, dits) => {
  expect(fautes(await regarder(defaut, ['/actions/2020/partie/']))).toEqual([...dits, 'HTTPS attention'].sort((a, b) => ordre(a) - ordre(b)));
});
/** Points are told in the order in which they are looked at. */
const ordre = (dit: string): number => ['Aperçu', 'Moteurs', 'Page introuvable', 'Barre', 'HTTPS', 'Fichiers', 'Répond'].findIndex((debut) => dit.startsWith(debut));

it('nothing answers', async () => {
  expect((await constater({ url: 'http://127.0.0.1:9/', fichiers: FICHIERS, parties: [], renvois: RENVOIS, dire: () => {} })).repond).toBe(false);
});

it('addresses', () => {
  expect(racineDe('prix.exemple.fr/recueil?x#y')).toBe('https://prix.exemple.fr/recueil/');
  expect(() => racineDe('http://')).toThrow('n’est pas une adresse');
  expect(adresseDe('https://e.fr/r/', 'actions/2024/été/index.html')).toBe('https://e.fr/r/actions/2024/%C3%A9t%C3%A9/');
  expect(adressesParties(FICHIERS, ['/', '/actions/2026/phare/', '/actions/2020/x/', '/actions/2020/x/'])).toEqual(['/actions/2020/x/']);
});
