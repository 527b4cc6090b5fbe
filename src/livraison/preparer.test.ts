/** The first key: what it refuses, and a correction. */
import { readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { AVANT, cadre, chaqueNuit, EDITION, empaqueter, enLigne, places, projet, T } from '../../tests/livraison/une-nuit.ts';
import { lireTout } from '../../tests/outils/dossier.ts';
import { action, edition } from '../../tests/outils/petit-recueil.ts';
import type { Partie } from './parties.ts';
import { preparer } from './preparer.ts';

chaqueNuit();

describe('the first key refuses', () => {
  it.each<[string, { edition?: string; parties?: Partie[]; pour?: string }, string]>([
    ['a part without the one that it waits for', { edition: '2026', parties: ['palmares'], pour: '2026-12-01T12:00' }, '« palmares » ne paraît jamais avant « noms »'],
    [
      'a part that would come out unchosen',
      { edition: '2026', parties: ['noms'], pour: '2027-04-01T12:00' },
      '« fiches » est écrit pour le 2027-03-01 à 09:00 : il paraîtrait aussi',
    ],
    ['a part without instant', { edition: '2026', parties: ['noms', 'palmares'] }, 'aucun instant n’est écrit dans l’édition 2026 pour : palmares'],
    ['an edition that is not there', { edition: '2027', parties: ['noms'] }, 'le recueil n’a pas d’édition 2027'],
    ['parts of no edition', { parties: ['noms'] }, 'dites de quelle édition'],
    ['an instant that has passed', { pour: '2026-11-01T09:00' }, '2026-11-01 à 09:00 est passé'],
    ['an instant that is none', { pour: 'demain' }, '--pour : « demain » n’est pas un instant complet'],
  ])('%s', async (_nom, demande, dit) => {
    await expect(preparer({ parties: [], sansPdf: true, ...demande }, cadre('2026-11-30T10:00'))).rejects.toThrow(dit);
    expect(await lireTout(places.dist)).toEqual(AVANT);
    expect(await readdir(projet)).not.toContain('.recueil');
  });

  it.each([
    ['the edition', edition('publication:\n  noms: 2026-12-15T18:30\n  palmares: 2026-11-01T18:30\n'), action('phare'), 'edition.mdx'],
    ['an action of its own', edition('publication:\n  noms: 2026-12-15T18:30\n'), action('phare', 'publication:\n  palmares: 2026-11-01T18:30\n'), 'a/phare/action.mdx'],
  ])('a part that only waits for the one that is chosen, in %s', async (_ou, texte, sienne, fichier) => {
    await writeFile(path.join(projet, 'content/editions/2026/edition.mdx'), texte);
    await writeFile(path.join(projet, 'content/editions/2026/a/phare/action.mdx'), sienne);
    await expect(preparer({ parties: ['noms'], edition: '2026', pour: '2026-12-10T12:00', sansPdf: true }, cadre('2026-11-30T10:00'))).rejects.toThrow(
      new RegExp(`« palmares » n’attend plus qu’une partie choisie : il paraîtrait aussi. .*editions/2026/${fichier}`),
    );
  });

  it('texts with errors, and says where', async () => {
    await writeFile(path.join(projet, 'content/editions/2026/edition.mdx'), EDITION.replace('themes:', 'thmes:'));
    const { manifeste, diagnostics } = await preparer({ parties: [], sansPdf: true }, cadre('2026-11-30T10:00'));
    expect([manifeste, diagnostics.map(({ rule }) => rule)]).toEqual([undefined, ['cle-inconnue']]);
  });
});

describe('the first key, for a correction', () => {
  it('is for now, whatever waits; and is nothing else', async () => {
    const refus = preparer({ parties: [], sansPdf: true, correction: true, edition: '2026' }, cadre('2026-11-30T10:00'));
    await expect(refus).rejects.toThrow('une correction est pour maintenant, et ne fait rien paraître');
  });

  it('goes online before the ceremony; the package of the ceremony, which lacks it, is refused then', async () => {
    const soir = await empaqueter();
    const corrige = { ...AVANT, 'index.html': 'Corrigé.' };
    const midi = await empaqueter(corrige, [], [], { pour: T - 30 * 3600_000, prepareMs: T - 30 * 3600_000 });
    await expect(enLigne('2026-11-30T12:31')).rejects.toThrow(`Plusieurs paquets attendent, pour des heures différentes : ${midi}, ${soir}.`);
    await enLigne('2026-11-30T12:31', { paquet: midi });
    expect(await lireTout(places.dist)).toEqual(corrige);
    await expect(enLigne('2026-12-01T18:40', { paquet: soir })).rejects.toThrow(`Le paquet ${soir} est préparé d’avant la dernière mise en ligne`);
    expect(await lireTout(places.dist)).toEqual(corrige);
  });
});
