/** Same input, same bytes, whatever was built before: a dozen builds. */
import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { empreintes } from '../outils/comparer.ts';
import { chantier, construireBien } from '../outils/construire.ts';
import { FICTIF, modifier } from '../outils/couche.ts';
import type { DossierTemporaire } from '../outils/dossier.ts';

let place: DossierTemporaire;
const at = (name: string): string => join(place.racine, name);

beforeAll(async () => {
  place = await chantier();
});
afterAll(() => place.retirer());

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
    120_000,
  );

  it('another day', async () => {
    await Promise.all([
      construireBien({ contenu: at('contenu'), dossier: at('chaud'), date: '2027-04-05' }),
      construireBien({ contenu: at('contenu'), dossier: at('froid-jour'), date: '2027-04-05' }),
    ]);
    expect(await empreintes(at('chaud'))).toEqual(await empreintes(at('froid-jour')));
  });
});
