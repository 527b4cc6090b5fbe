/** Same input, same bytes: whatever the machine's zone, language and folder, and whatever was built before. */
import { cp, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { empreintes } from '../outils/comparer.ts';
import { chantier, construireBien } from '../outils/construire.ts';
import { FICTIF, modifier } from '../outils/couche.ts';
import type { DossierTemporaire } from '../outils/dossier.ts';
import { siteFictif, siteReel } from '../outils/partage.ts';
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
    await construireBien({ ...there, contenu: 'contenu-fictif', dossier: from('fictif') });
  }, HOOK);
  afterAll(() => elsewhere.retirer());

  it('in another time zone and another language', async () => {
    expect(await empreintes(at('auckland'))).toEqual(await empreintes((await siteReel()).dossier));
  });

  it('from another folder, another zone, the instant written with its offset', async () => {
    expect(await empreintes(from('reel'))).toEqual(await empreintes(at('auckland')));
  });

  it('with pictures, every block and another award', async () => {
    expect(await empreintes(from('fictif'))).toEqual(await empreintes((await siteFictif()).dossier));
  });

  it('says the day in the recueil’s own zone', async () => {
    expect(await readFile(join(from('reel'), 'index.html'), 'utf8')).toContain('Publié au 1er\u00a0décembre 2026');
  });
});

describe('a build after a change gives what a build from nothing gives', () => {
  const silence = 'editions/2022/heures-calmes/silence-partage';
  /** Each is made upon the ones before. */
  const changes: [string, (contenu: string) => Promise<void>][] = [
    ['one body', (contenu) => modifier(join(contenu, silence, 'action.mdx'), (text) => text.replace('une rue bavarde', 'une rue très bavarde'))],
    ['the label of an axis term', (contenu) => modifier(join(contenu, 'axes/age-des-lecteurs.yaml'), (text) => text.replace('Adultes', 'Grandes personnes'))],
    ['a picture under the same name', (contenu) => cp(join(contenu, 'editions/2024/livres-voyageurs/valise-de-contes/valise.jpg'), join(contenu, silence, 'table.jpg'))],
    [
      'an entry that goes, with what leads to it',
      async (contenu) => {
        await rm(join(contenu, 'editions/2022/heures-calmes/veilleuse'), { recursive: true });
        await modifier(join(contenu, silence, 'action.mdx'), (text) => text.replace('[une action voisine](action:2022/veilleuse)', 'une action voisine'));
        await modifier(join(contenu, silence, 'jury.mdx'), (text) => text.replace('[repartir](action:2022/veilleuse)', 'repartir'));
      },
    ],
    [
      'the words and colours of the award',
      (contenu) => modifier(join(contenu, 'recueil.yaml'), (text) => text.replace('titre: Le carnet', 'titre: Le cahier').replace('#24505e', '#1e4653')),
    ],
  ];

  it.each(changes)(
    '%s',
    async (name, change) => {
      const [contenu, warm, cold] = [at('contenu'), at('chaud'), at(`froid-${changes.findIndex(([other]) => other === name)}`)];
      if (name === changes[0]?.[0]) {
        await cp(FICTIF, contenu, { recursive: true });
        await construireBien({ contenu, dossier: warm });
      }
      const before = await empreintes(warm);
      await change(contenu);
      // A new output has a new cache: nothing is kept from any other build.
      await Promise.all([construireBien({ contenu, dossier: warm }), construireBien({ contenu, dossier: cold, force: true })]);
      const after = await empreintes(warm);
      expect(after).toEqual(await empreintes(cold));
      expect(after).not.toEqual(before);
    },
    60_000,
  );

  it('another day', async () => {
    await Promise.all([
      construireBien({ contenu: at('contenu'), dossier: at('chaud'), date: '2027-04-05' }),
      construireBien({ contenu: at('contenu'), dossier: at('froid-jour'), date: '2027-04-05' }),
    ]);
    expect(await empreintes(at('chaud'))).toEqual(await empreintes(at('froid-jour')));
  });
});
