import { expect, it, onTestFinished } from 'vitest';
import { dossierTemporaire, ecrire } from '../../../tests/outils/dossier.ts';
import { ecrireRenvois } from '#build';
import { inventorier } from '../inventaire.ts';
import { renvoisDe } from './renvois.ts';

it('pages that only send on are known by what they say, as the build writes them', async () => {
  const { racine, retirer } = await dossierTemporaire();
  onTestFinished(retirer);
  await ecrire(racine, { 'index.html': '<p>Accueil', 'actions/2026/phare/index.html': '<p>Phare' });
  await ecrireRenvois([{ de: '/r/id/2026/phare/', vers: '/r/actions/2026/phare/', titre: 'Phare' }], { dossier: racine, base: '/r/' });
  expect([...(await renvoisDe(racine, await inventorier(racine)))]).toEqual([['id/2026/phare/index.html', '/r/actions/2026/phare/']]);
});
