import { expect, it } from 'vitest';
import { adressesGate, lireAdresses } from './adresses.ts';
import type { Site } from './types.ts';

const site = (...fichiers: string[]) => ({ fichiers: new Map(fichiers.map((fichier) => [fichier, 1])) }) as unknown as Site;
const publiees = lireAdresses('# En-tête\r\n/ 2026-01-01\r\n/actions/2021/x/ 2026-01-01\n/recueil.epub 2026-01-01\n/apres/ 2199-01-01\n/sans-date/ bientôt\n\n', (ecrit) => {
  const ms = Date.parse(ecrit);
  return Number.isNaN(ms) ? undefined : ms;
});
const instant = Date.parse('2026-06-01');
const perdues = async (deplacees: string[], ...fichiers: string[]) =>
  (await adressesGate({ publiees, instant, deplacees: new Set(deplacees) })(site(...fichiers))).map(({ message }) => message.replace(/.*« (.*) ».*/, '$1'));

it('what was published and is gone is said; what is published later is not owed yet', async () => {
  expect(await perdues([], 'index.html')).toEqual(['/actions/2021/x/', '/recueil.epub', '/sans-date/']);
  expect(await perdues([], 'index.html', 'actions/2021/x/index.html', 'recueil.epub', 'sans-date/index.html')).toEqual([]);
});

it('unless redirections.yaml says where it went', async () => {
  expect(await perdues(['/actions/2021/x/', '/sans-date/'], 'index.html', 'recueil.epub')).toEqual([]);
});

it('says the line to write: the nearest page that is left, or the nearest feed', async () => {
  const owed = ['/axes/publics/seniors/', '/axes/publics/seniors/rss.xml', '/editions/2021/mobilites.pdf', '/actions/par/strate/rural/', '/vieux/'];
  const problemes = await adressesGate({ publiees: owed.map((adresse) => ({ adresse, instant })), instant, deplacees: new Set() })(
    site('index.html', 'rss.xml', 'axes/publics/index.html', 'editions/2021/index.html', 'actions/index.html'),
  );
  expect(problemes.map(({ conseil }) => conseil?.replace(/.*exemple : /, ''))).toEqual([
    '- { de: /axes/publics/seniors/, vers: /axes/publics/ }',
    '- { de: /axes/publics/seniors/rss.xml, vers: /rss.xml }',
    '- { de: /editions/2021/mobilites.pdf, vers: /editions/2021/ }',
    '- { de: /actions/par/strate/rural/, vers: /actions/ }',
    '- { de: /vieux/, vers: / }',
  ]);
});
