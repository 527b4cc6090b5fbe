/** What leaves for the host: the site in place, never more. */
import path from 'node:path';
import { beforeEach, expect, it, onTestFinished } from 'vitest';
import { dossierTemporaire, ecrire } from '../../../tests/outils/dossier.ts';
import { action, base, edition } from '../../../tests/outils/petit-recueil.ts';
import type { Distant } from './distant.ts';
import { envoyerLeSite } from './index.ts';

const recu = new Map<string, string>();
const hote = (): Promise<Distant> =>
  Promise.resolve({
    ensemble: 1,
    lister: () => Promise.resolve([]),
    lire: () => Promise.resolve(undefined),
    ecrire: async (chemin, octets) => void recu.set(chemin, octets.toString()),
    renommer: async (de, vers) => void recu.set(vers, recu.get(de) ?? ''),
    supprimer: () => Promise.resolve(),
    creerDossier: () => Promise.resolve(),
    supprimerDossierVide: () => Promise.resolve(),
    fermer: () => Promise.resolve(),
  });

let projet: string;
beforeEach(async () => {
  const { racine, retirer } = await dossierTemporaire();
  onTestFinished(retirer);
  projet = racine;
  recu.clear();
  await ecrire(path.join(projet, 'content'), {
    ...base,
    'editions/2026/edition.mdx': edition('publication: 2026-12-01T18:30\n'),
    'editions/2026/a/phare/action.mdx': action('phare'),
    'redirections.yaml': '- { de: /ancienne/, vers: /actions/2026/phare/ }\n- { de: /vieille/, vers: /editions/ }\n',
  });
});
const DIST = { 'index.html': '<title>R</title>', 'editions/index.html': '<title>Éditions</title>' };
const envoyer = () =>
  envoyerLeSite(
    { protocole: 'sftp', hote: 'h', utilisateur: 'u', motDePasse: 'm', dossier: 'www', apache: true, https: false, remplacer: false, essai: false },
    { projet, env: { RECUEIL_DATE: '2026-12-01T18:40' }, out: { write: () => true } },
    hote,
  );

it('the hour has come and the site has not changed: no redirect names what is not in it', async () => {
  await ecrire(path.join(projet, 'dist'), DIST);
  await envoyer();
  expect(recu.get('.htaccess')).toContain('/editions/"');
  expect(recu.get('.htaccess')).not.toContain('phare');
});

it('a preview stays here', async () => {
  await ecrire(path.join(projet, 'dist'), { ...DIST, 'editions/index.html': '<meta name="recueil" content="apercu">' });
  await expect(envoyer()).rejects.toThrow('ne se met jamais en ligne');
  expect([...recu]).toEqual([]);
});
