/** The way back. */
import { readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { APRES, AVANT, cadre, chaqueNuit, EDITION, empaqueter, enLigne, places, projet, T, texte, TOT } from '../../tests/livraison/une-nuit.ts';
import { lireTout } from '../../tests/outils/dossier.ts';
import { dossierDe, listerLivraisons } from './livraisons.ts';
import { revenir } from './revenir.ts';

chaqueNuit();

describe('the way back', () => {
  const retour = (a: string, confirmer: boolean) => revenir({ confirmer }, cadre(a));

  it('first says what it would undo, then undoes it: the site and the instants', async () => {
    await empaqueter();
    await enLigne('2026-12-01T18:10', TOT);
    const dit = await retour('2026-12-01T18:12', false);
    expect([dit.fait, dit.repris, dit.comparaison.disparaissent]).toEqual([
      false,
      ['editions/2026/edition.mdx', 'urls.txt'],
      [{ adresse: '/actions/2026/phare/', titre: 'Phare' }],
    ]);
    expect(await lireTout(places.dist)).toEqual(APRES);
    const fait = await retour('2026-12-01T18:12', true);
    expect([fait.fait, fait.repris, fait.laisses, fait.reparaitrait]).toEqual([true, ['editions/2026/edition.mdx', 'urls.txt'], [], false]);
    expect(await lireTout(places.dist)).toEqual(AVANT);
    expect(await texte('editions/2026/edition.mdx')).toBe(EDITION);
    // Nothing is owed of what was taken back: the next build would be refused for it.
    expect(await readdir(path.join(projet, 'content'))).not.toContain('urls.txt');
    await expect(retour('2026-12-01T18:13', true)).rejects.toThrow('Rien à défaire');
  });

  it('leaves alone a text that somebody has changed since', async () => {
    await empaqueter();
    await enLigne('2026-12-01T18:10', TOT);
    const changed = `${await texte('editions/2026/edition.mdx')}\nUne phrase de plus.\n`;
    await writeFile(path.join(projet, 'content/editions/2026/edition.mdx'), changed);
    expect((await retour('2026-12-01T18:12', true)).laisses).toEqual(['editions/2026/edition.mdx']);
    expect(await texte('editions/2026/edition.mdx')).toBe(changed);
  });

  it('says when the written instant would publish again', async () => {
    await empaqueter();
    await enLigne('2026-12-01T18:40');
    expect((await retour('2026-12-01T18:45', true)).reparaitrait).toBe(true);
  });

  it('of a correction leads to the site of the ceremony, even where that one had something left to do', async () => {
    await writeFile(path.join(projet, 'content/donnees.yaml'), 'pas: une liste\n');
    const soir = { ...APRES, 'donnees/recueil.json': '{"prix":"Prix","actions":[]}' };
    await empaqueter(soir);
    expect((await enLigne('2026-12-01T18:40')).aFaire).not.toEqual([]);
    await rm(path.join(projet, 'content/donnees.yaml'));
    await empaqueter({ ...soir, 'index.html': 'Corrigé.' }, [], [], { pour: T + 48 * 3600_000, prepareMs: T + 48 * 3600_000 });
    await enLigne('2026-12-03T18:31');
    await retour('2026-12-03T18:40', true);
    expect(await lireTout(places.dist)).toEqual(soir);
  });

  it('refuses a kept site that was changed', async () => {
    await empaqueter();
    await enLigne('2026-12-01T18:40');
    await writeFile(path.join(dossierDe(places.livraisons, 1), 'avant', 'index.html'), 'autre');
    await expect(retour('2026-12-01T18:45', true)).rejects.toThrow('a été changé depuis');
    expect(await lireTout(places.dist)).toEqual(APRES);
  });

  it('keeps three releases', async () => {
    for (const n of [1, 2, 3, 4, 5]) {
      await rm(places.paquets, { recursive: true, force: true });
      await empaqueter({ ...APRES, 'n.txt': String(n) });
      await enLigne(`2026-12-01T18:4${n}`);
    }
    expect((await listerLivraisons(places.livraisons)).map(({ numero }) => numero)).toEqual([5, 4, 3]);
    await retour('2026-12-01T18:50', true);
    expect((await lireTout(places.dist))['n.txt']).toBe('4');
  });
});
