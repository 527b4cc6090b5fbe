import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { dossierTemporaire, ecrire } from '../../tests/outils/dossier.ts';
import { empreinteDe, empreinteDuCode } from './empreinte.ts';

const document = { gabarit: 'livre', donnees: { titre: 'T', format: {} }, medias: [] } as unknown as Parameters<typeof empreinteDe>[0];
const autre = (change: object) => ({ ...document, ...change }) as typeof document;

it('changes with what is said, its template, its pictures and the code', () => {
  const seules = [
    empreinteDe(document, 'c'),
    empreinteDe(document, 'd'),
    empreinteDe(autre({ gabarit: 'appel' }), 'c'),
    empreinteDe(autre({ donnees: { titre: 'U', format: {} } }), 'c'),
    empreinteDe(autre({ medias: [{ digest: 'x' }] }), 'c'),
  ];
  expect(new Set(seules).size).toBe(seules.length);
  expect(empreinteDe(structuredClone(document), 'c')).toBe(seules[0]);
});

it('the code’s changes with a template, a block, a package; not with a test', async () => {
  const { racine, retirer } = await dossierTemporaire();
  const files = { 'package.json': '{}', 'src/print/a.ts': 'a', 'src/print/templates/b.typ': 'b', 'src/blocs/c/print.typ': 'c', 'src/medias/d.ts': 'd' };
  await ecrire(racine, files);
  const seen = new Set([empreinteDuCode(racine)]);
  for (const file of Object.keys(files)) {
    await ecrire(racine, { [file]: `${await readFile(path.join(racine, file), 'utf8')} ` });
    seen.add(empreinteDuCode(racine));
  }
  expect(seen.size).toBe(6);
  await ecrire(racine, { 'src/print/a.test.ts': 't' });
  expect(seen.has(empreinteDuCode(racine))).toBe(true);
  await retirer();
});
