/** « Maintenant »: what the first key makes is put in place at once, and is not left for another night. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, it, vi } from 'vitest';
import { APRES, AVANT, chaqueNuit, empaqueter, enLigne, places, T } from '../../tests/livraison/une-nuit.ts';
import { lireTout } from '../../tests/outils/dossier.ts';
import { lireManifeste } from './paquets.ts';
import type { preparer } from './preparer.ts';

chaqueNuit();
const NOMS = { maintenant: true, edition: '2026', parties: ['noms'] } as const;
const rendu = { diagnostics: [], journal: '', retenues: [] };

it('a package of the chosen parts, for this very instant, is in place and waits no more', async () => {
  const id = await empaqueter(APRES, ['noms'], [], { pour: T - 3600_000, prepareMs: T - 3600_000 });
  const premiere = vi.fn<typeof preparer>().mockResolvedValueOnce({ ...rendu, manifeste: await lireManifeste(places.paquets, id) });
  const fait = await enLigne('2026-12-01T17:30', NOMS, premiere);
  const instant = '2026-12-01T16:30:00Z';
  expect(premiere.mock.lastCall?.[0]).toMatchObject({ edition: '2026', parties: ['noms'], pour: instant, date: instant });
  expect([fait.paquet?.id, fait.aFaire, await lireTout(places.dist)]).toEqual([id, [], APRES]);
  expect(existsSync(path.join(places.paquets, id))).toBe(false);
});

it('what the gates refuse leaves all as it was', async () => {
  expect(await enLigne('2026-12-01T17:30', NOMS, () => Promise.resolve({ ...rendu, journal: 'refusé' }))).toMatchObject({ journal: 'refusé', ecrits: [] });
  expect([await lireTout(places.dist), existsSync(path.join(places.livraisons, '0001'))]).toEqual([AVANT, false]);
});
