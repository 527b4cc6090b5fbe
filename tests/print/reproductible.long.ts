import { expect, it, onTestFinished } from 'vitest';
import { imprimerIciEtAilleurs } from '../outils/ailleurs.ts';
import { dossierTemporaire } from '../outils/dossier.ts';

it('two printings to read give the same bytes', async () => {
  const { racine, retirer } = await dossierTemporaire();
  onTestFinished(retirer);
  const [ici, ailleurs] = await imprimerIciEtAilleurs(racine);
  expect(Object.keys(ici).length).toBeGreaterThan(3);
  expect(ailleurs).toEqual(ici);
});
