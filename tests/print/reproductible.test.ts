/** A book for a press from other folders, in another zone and another language: the same bytes. To read: reproductible.long.ts, and the site's own PDFs. */
import { expect, it, onTestFinished } from 'vitest';
import { imprimerIciEtAilleurs } from '../outils/ailleurs.ts';
import { dossierTemporaire } from '../outils/dossier.ts';

it('two printings for a press give the same bytes', async () => {
  const { racine, retirer } = await dossierTemporaire();
  onTestFinished(retirer);
  const [ici, ailleurs] = await imprimerIciEtAilleurs(racine, ['--imprimeur', '--traits-de-coupe']);
  expect(Object.keys(ici).length).toBeGreaterThan(3);
  expect(ailleurs).toEqual(ici);
});
