/** Same input, same bytes: whatever the machine's zone, language and folder. What was built before: changements.long.ts. */
import { cp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { empreintes } from '../outils/comparer.ts';
import { chantier, construireBien } from '../outils/construire.ts';
import { FICTIF } from '../outils/couche.ts';
import type { DossierTemporaire } from '../outils/dossier.ts';
import { siteFictif } from '../outils/partage.ts';
import { autreProjet } from '../outils/projet.ts';

/** A hook builds several sites, and machines are busy. */
const HOOK = 600_000;
let place: DossierTemporaire;
const at = (name: string): string => join(place.racine, name);

beforeAll(async () => {
  place = await chantier();
});
afterAll(() => place.retirer());

describe('the same content at the same instant', () => {
  const auckland = { TZ: 'Pacific/Auckland', LANG: 'fr_FR.UTF-8', LC_ALL: 'fr_FR.UTF-8' };
  // The same instant, said otherwise.
  const newYork = { TZ: 'America/New_York', LANG: 'C', LC_ALL: 'C', RECUEIL_DATE: '2026-12-01T00:00+01:00' };
  const from = (name: string): string => join(elsewhere.racine, name);
  let elsewhere: DossierTemporaire;

  beforeAll(async () => {
    elsewhere = await autreProjet();
    await cp(FICTIF, from('contenu-fictif'), { recursive: true });
    const there = { projet: elsewhere.racine, date: '', env: newYork };
    await Promise.all([construireBien({ dossier: at('auckland'), force: true, env: auckland }), construireBien({ ...there, dossier: from('reel') })]);
    await construireBien({ ...there, contenu: 'contenu-fictif', dossier: from('fictif'), pdf: true });
  }, HOOK);
  afterAll(() => elsewhere.retirer());

  it('in another time zone, another language, from another folder, the instant written with its offset', async () => {
    expect(await empreintes(from('reel'))).toEqual(await empreintes(at('auckland')));
  });

  it('with pictures, every block, another award, and its PDFs', async () => {
    expect(await empreintes(from('fictif'))).toEqual(await empreintes((await siteFictif()).dossier));
  });

  it('says the day in the recueil’s own zone', async () => {
    expect(await readFile(join(from('reel'), 'index.html'), 'utf8')).toContain('Publié au 1er\u00a0décembre 2026');
  });
});
