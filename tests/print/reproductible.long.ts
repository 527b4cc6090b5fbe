/** A book from other folders, in another zone and another language: the same bytes. The site's own PDFs: tests/build/ailleurs.long.ts. */
import { expect, it, onTestFinished } from 'vitest';
import { imprimerIciEtAilleurs } from '../outils/ailleurs.ts';
import { dossierTemporaire } from '../outils/dossier.ts';

it.each([
  ['to read', []],
  ['for a press', ['--imprimeur', '--traits-de-coupe']],
])('two printings %s give the same bytes', async (_pour, options) => {
  const { racine, retirer } = await dossierTemporaire();
  onTestFinished(retirer);
  const [ici, ailleurs] = await imprimerIciEtAilleurs(racine, options);
  expect(Object.keys(ici).length).toBeGreaterThan(3);
  expect(ailleurs).toEqual(ici);
});
