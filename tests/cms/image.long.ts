/** A picture put beside its action, in the web editor: refused without what replaces it and who made it, then written with them. */
import { load } from '#recueil';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { enregistrer, entreeDe, lignesEnPlus, ouvrirUneEntree, servirLEditeur, surveiller } from '../outils/editeur.ts';
import { ouvrirNavigateur } from '../outils/navigateur.ts';

const DOSSIER = 'editions/2022/heures-calmes/silence-partage';

it('lies beside its action, described and credited', async () => {
  const [editeur, browser] = await Promise.all([servirLEditeur('tests/fixtures/prix-fictif'), ouvrirNavigateur()]);
  onTestFinished(async () => {
    await browser.close();
    await editeur.fermer();
  });
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, locale: 'fr-FR' });
  const fautes = surveiller(page);
  const lu = () => readFileSync(path.join(editeur.contenu, DOSSIER, 'action.mdx'), 'utf8');
  const avant = lu();
  const octets = readFileSync(path.join(editeur.contenu, DOSSIER, 'horloge.png'));
  await page.goto(editeur.url);
  await page.getByText('Commentaires du jury').waitFor();
  await ouvrirUneEntree(page, entreeDe(`${DOSSIER}/action.mdx`));

  const medias = page.locator('[data-key-path="medias"]');
  // Fields are drawn as they are scrolled to.
  await page.mouse.move(600, 500);
  while ((await medias.count()) === 0) await page.mouse.wheel(0, 800);
  await medias.getByRole('button', { name: /Ajouter/ }).click();
  await page.locator('[data-key-path="medias.4.fichier"]').getByRole('button', { name: 'Parcourir' }).click();
  const [choix] = await Promise.all([page.waitForEvent('filechooser'), page.getByRole('button', { name: 'Téléverser' }).click()]);
  await choix.setFiles({ name: 'Photo été 1.png', mimeType: 'image/png', buffer: octets });
  await page.getByRole('option', { name: 'photo-ete-1.png' }).waitFor();
  await page.getByRole('button', { name: 'Insérer' }).click();
  await page.locator('[data-key-path="medias.4.fichier"]').getByText('photo-ete-1.png').waitFor();

  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await page.getByText('3 champs comportent des erreurs').waitFor();
  expect(lu()).toBe(avant);

  const dits = { alt: 'Une horloge de papier sans aiguilles.', credit: 'Atelier inventé', licence: 'Licence inventée' };
  for (const [cle, dit] of Object.entries(dits)) await page.locator(`[data-key-path="medias.4.${cle}"]`).getByRole('textbox').fill(dit);
  await enregistrer(page);
  // Sent together, the picture first.
  await expect.poll(lu).not.toBe(avant);
  expect(lignesEnPlus(lu(), avant)).toEqual(['  - fichier: photo-ete-1.png', ...Object.entries(dits).map(([cle, dit]) => `    ${cle}: ${dit}`)]);
  expect(readFileSync(path.join(editeur.contenu, DOSSIER, 'photo-ete-1.png'))).toEqual(octets);
  const { recueil, diagnostics } = load({ racine: editeur.contenu, prefix: 'content/' });
  expect(diagnostics.filter(({ file, severity }) => file.includes(DOSSIER) && severity === 'error')).toEqual([]);
  expect(recueil?.editions.flatMap(({ actions }) => actions.find(({ slug }) => slug === 'silence-partage')?.medias ?? []).map(({ fichier }) => fichier)).toContain(
    'photo-ete-1.png',
  );
  expect(fautes).toEqual([]);
});
