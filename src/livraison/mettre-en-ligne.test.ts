/** The second key: on time, early, late, twice, cut. */
import { OptionInvalide } from '#commands';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { APRES, AVANT, cadre, chaqueNuit, EDITION, empaqueter, enLigne, places, projet, texte, TOT } from '../../tests/livraison/une-nuit.ts';
import { ecrire, lireTout } from '../../tests/outils/dossier.ts';
import { action, edition } from '../../tests/outils/petit-recueil.ts';
import { dossierDe, listerLivraisons, noter } from './livraisons.ts';
import { revenir } from './revenir.ts';

chaqueNuit();

describe('the second key', () => {
  it('is not turned before the hour by mistake', async () => {
    await empaqueter();
    await expect(enLigne('2026-12-01T18:10')).rejects.toThrow('montre le recueil au 2026-12-01 à 18:30, et cette heure n’est pas venue');
    expect(await lireTout(places.dist)).toEqual(AVANT);
  });

  it('puts the package in place, byte for byte, and notes its addresses', async () => {
    await empaqueter();
    const fait = await enLigne('2026-12-01T18:40');
    expect(await lireTout(places.dist)).toEqual(APRES);
    expect([fait.retard, fait.ecrits, fait.aFaire]).toEqual([10, [], []]);
    expect(await texte('urls.txt')).toMatch(/^#.*\n\/ 2026-12-01T18:40\n\/actions\/2024\/pont\/ .*\n\/actions\/2026\/phare\/ 2026-12-01T18:40\n$/);
    expect(await texte('editions/2026/edition.mdx')).toBe(EDITION);
  });

  it('turned before the hour, it writes that what came out came out now, and nothing else', async () => {
    await empaqueter();
    const fait = await enLigne('2026-12-01T18:10', TOT);
    expect([fait.retard, fait.ecrits]).toEqual([-20, ['editions/2026/edition.mdx']]);
    expect(await texte('editions/2026/edition.mdx')).toBe(EDITION.replace('"2026-12-01T18:30"', '2026-12-01T18:10'));
  });

  it('turned before the hour, what was given that hour since the package was made keeps it: the package does not show it', async () => {
    await empaqueter();
    const depuis = EDITION.replace('fiches: 2027-03-01T09:00', 'fiches: 2026-12-01T18:30');
    await writeFile(path.join(projet, 'content/editions/2026/edition.mdx'), depuis);
    await enLigne('2026-12-01T18:10', TOT);
    expect(await texte('editions/2026/edition.mdx')).toBe(depuis.replace('"2026-12-01T18:30"', '2026-12-01T18:10'));
  });

  it('with chosen parts, it writes the instant that the package was made for', async () => {
    await writeFile(path.join(projet, 'content/editions/2026/edition.mdx'), edition(''));
    await empaqueter(APRES, ['noms', 'palmares']);
    const fait = await enLigne('2026-12-01T19:05');
    expect(fait.ecrits).toEqual(['editions/2026/edition.mdx']);
    expect(await texte('editions/2026/edition.mdx')).toContain('publication:\n  noms: 2026-12-01T18:30\n  palmares: 2026-12-01T18:30\n---');
  });

  it('refuses a package that would take back what came out since it was made, but not what it said that it takes away', async () => {
    const id = await empaqueter();
    await ecrire(places.dist, { 'actions/2025/neuve/index.html': '<title>Neuve — R</title>' });
    const avant = await lireTout(places.dist);
    await expect(enLigne('2026-12-01T18:40')).rejects.toThrow(`Depuis que le paquet ${id} est préparé, le site en place a eu une page qu’il n’a pas (/actions/2025/neuve/).`);
    expect([await lireTout(places.dist), await listerLivraisons(places.livraisons)]).toEqual([avant, []]);
    await empaqueter(APRES, ['noms'], [{ adresse: '/actions/2025/neuve/', titre: 'Neuve' }]);
    await enLigne('2026-12-01T18:40');
    expect(await lireTout(places.dist)).toEqual(APRES);
  });

  it('turned twice, it changes nothing more', async () => {
    await empaqueter();
    await enLigne('2026-12-01T18:40');
    const urls = await texte('urls.txt');
    expect(await enLigne('2026-12-01T18:50')).toMatchObject({ deja: true, adresses: 0 });
    expect(await texte('urls.txt')).toBe(urls);
    expect(await listerLivraisons(places.livraisons)).toHaveLength(1);
  });

  it('says which texts have changed since the package', async () => {
    await empaqueter();
    await writeFile(path.join(projet, 'content/editions/2026/a/phare/action.mdx'), action('phare', '', 'Corrigé.'));
    expect((await enLigne('2026-12-01T18:40')).changes).toEqual(['editions/2026/a/phare/action.mdx']);
  });

  it('with texts that cannot be read, the site is in place all the same, and what is left to do is said until it is done', async () => {
    await empaqueter();
    await writeFile(path.join(projet, 'content/editions/2026/edition.mdx'), EDITION.replace('themes:', 'thmes:'));
    const fait = await enLigne('2026-12-01T18:10', TOT);
    expect([fait.ecrits, fait.aFaire.length]).toEqual([[], 1]);
    expect(await lireTout(places.dist)).toEqual(APRES);
    await writeFile(path.join(projet, 'content/editions/2026/edition.mdx'), EDITION);
    expect(await enLigne('2026-12-01T18:12', TOT)).toMatchObject({ ecrits: ['editions/2026/edition.mdx'], aFaire: [] });
  });

  it('does not take parts for a choice in a package, nor a package for what « Maintenant » makes: nothing is put online', async () => {
    const paquet = await empaqueter(APRES, ['noms', 'palmares']);
    await expect(enLigne('2026-12-01T18:40', { edition: '2026', parties: ['noms'] })).rejects.toThrow('ne se choisit qu’avec « Maintenant »');
    await expect(enLigne('2026-12-01T18:40', { maintenant: true, edition: '2026', parties: ['noms'], paquet })).rejects.toThrow('l’un ou l’autre');
    expect(await lireTout(places.dist)).toEqual(AVANT);
  });

  it('without a package, it says what to do', async () => {
    await expect(enLigne('2026-12-01T18:40')).rejects.toThrow('Aucun paquet n’est prêt');
    await expect(enLigne('2026-12-01T18:40', { paquet: '../../etc' })).rejects.toThrow(OptionInvalide);
    await expect(enLigne('2026-12-01T18:40', { maintenant: true })).rejects.toThrow('dites ce qui paraît');
  });
});

describe('interrupted', () => {
  it('between the site and the texts: turned again, it goes on, and the way back still leads to the site before', async () => {
    await empaqueter();
    await enLigne('2026-12-01T18:10', TOT);
    // As a machine that stopped before the texts were written leaves it.
    await writeFile(path.join(projet, 'content/editions/2026/edition.mdx'), EDITION);
    const [livraison] = await listerLivraisons(places.livraisons);
    await noter(places.livraisons, { ...livraison!, finie: false, textes: [] });
    expect((await enLigne('2026-12-01T18:12', TOT)).ecrits).toEqual(['editions/2026/edition.mdx']);
    expect(await listerLivraisons(places.livraisons)).toHaveLength(1);
    await revenir({ confirmer: true }, cadre('2026-12-01T18:15'));
    expect(await lireTout(places.dist)).toEqual(AVANT);
    expect(await texte('editions/2026/edition.mdx')).toBe(EDITION);
  });

  it('while the copy was made: nothing is in place, and it can be turned again', async () => {
    await empaqueter();
    await mkdir(`${dossierDe(places.livraisons, 1)}.ebauche`, { recursive: true });
    await mkdir(path.join(places.atelier, 'build-1-00000000', 'actions'), { recursive: true });
    await enLigne('2026-12-01T18:40');
    expect(await lireTout(places.dist)).toEqual(APRES);
    expect((await readdir(places.atelier)).filter((nom) => nom.startsWith('build-'))).toEqual([]);
  });
});

it('two at once: one does it, the other says so', async () => {
  await empaqueter();
  const ends = await Promise.allSettled([enLigne('2026-12-01T18:40'), enLigne('2026-12-01T18:40')]);
  expect(ends.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(String(ends.find((e) => e.status === 'rejected')?.reason)).toContain('est en cours');
  expect(await lireTout(places.dist)).toEqual(APRES);
  expect(await readdir(path.join(places.atelier, 'verrous'))).toEqual([]);
});
