/** The real content, on machines of two zones and two languages: the same bytes. */
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { empreintes } from '../outils/comparer.ts';
import { chantier, construireBien } from '../outils/construire.ts';
import type { DossierTemporaire } from '../outils/dossier.ts';

let place: DossierTemporaire;
beforeAll(async () => {
  place = await chantier();
});
afterAll(() => place.retirer());

it.each([
  ['ahead', { TZ: 'Pacific/Auckland', LANG: 'fr_FR.UTF-8', LC_ALL: 'fr_FR.UTF-8' }],
  ['behind', { TZ: 'America/New_York', LANG: 'C', LC_ALL: 'C' }],
])(
  '%s',
  async (zone, env) => {
    const [la, ici] = [join(place.racine, zone), join(place.racine, `ici-${zone}`)];
    await construireBien({ dossier: la, force: true, env });
    await construireBien({ dossier: ici });
    expect(await empreintes(la)).toEqual(await empreintes(ici));
  },
  300_000,
);
