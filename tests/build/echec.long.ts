/** A build that fails says nothing of what is hidden, leaves the old site whole and nothing behind. In a project of its own: all that is left is looked at. */
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { chercher, empreintes } from '../outils/comparer.ts';
import { construire, construireBien, type Construction } from '../outils/construire.ts';
import { contenuEtCouche, contenuSeul, fichierCache, imageCachee, modifier, MOTS, NOMBRES } from '../outils/couche.ts';
import type { DossierTemporaire } from '../outils/dossier.ts';
import { autreProjet } from '../outils/projet.ts';

const TAXIS = 'editions/2021/mobilites-et-securite/taxis-gratuits/action.mdx';
/** A hook builds several sites, and machines are busy. */
const HOOK = 600_000;
let projet: DossierTemporaire;
let before: Record<string, string>;
const at = (name: string): string => join(projet.racine, name);
const build = (env: Record<string, string> = { CI: 'true' }): Promise<Construction> => construire({ contenu: 'contenu', dossier: at('dist'), projet: projet.racine, env });

beforeAll(async () => {
  projet = await autreProjet();
  await construireBien({ contenu: await contenuSeul(at('public-seul')), dossier: at('dist'), projet: projet.racine });
  await rm(at('public-seul'), { recursive: true });
  before = await empreintes(at('dist'));
}, HOOK);
afterAll(() => projet.retirer());

beforeEach(async () => {
  await rm(at('contenu'), { recursive: true, force: true });
  await contenuEtCouche(at('contenu'));
});

/** Everything under the project but what was put there: packages, and the content itself. */
const inputs = (file: string): boolean => /^(contenu|node_modules)\//.test(file);

async function expectDiscreet({ sortie }: Construction): Promise<void> {
  const hidden = [...Object.values(MOTS), ...NOMBRES, await imageCachee()];
  const folded = sortie.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  expect(hidden.filter((word) => folded.includes(word))).toEqual([]);
  expect(await chercher(projet.racine, hidden, inputs)).toEqual([]);
}

async function expectNothingLeft(): Promise<void> {
  expect(await empreintes(at('dist'))).toEqual(before);
  expect((await readdir(at('.recueil'))).filter((name) => name.startsWith('build-'))).toEqual([]);
  expect(await readdir(at('.recueil/verrous'))).toEqual([]);
}

describe('a content that is refused, in continuous integration', () => {
  it('an error in a public file', async () => {
    await modifier(join(at('contenu'), TAXIS), (text) => `${text}\n{oups}\n`);
    const made = await build();
    expect(made.code).toBe(1);
    await expectDiscreet(made);
    await expectNothingLeft();
  });

  it('errors of several kinds in the hidden files', async () => {
    await modifier(fichierCache(at('contenu')), (text) =>
      text.replace('rang: 3', 'rang: zorbnom-trois').replace('niveau: 1', 'niveau: 9').concat('\n{zorbfichu} <Encadre titre="zorbfichu">\n'),
    );
    await modifier(fichierCache(at('contenu'), 'jury'), (text) => text.replace('critere: originalite', 'critere: zorbjuridique'));
    await modifier(fichierCache(at('contenu'), 'entretien'), (text) => `${text}\n<Question>Zorbentretenons-nous ?</Question>\n`);
    await modifier(join(at('contenu'), 'editions/2030/edition.mdx'), (text) => text.replace('ordinal: 23', 'ordinal: zorbédition'));
    const made = await build();
    expect(made.code).toBe(1);
    expect(made.sortie).toMatch(/\d problèmes? dans des fichiers/);
    await expectDiscreet(made);
    await expectNothingLeft();
  });

  it('a common file, whose error is shown with its place', async () => {
    await modifier(join(at('contenu'), 'themes.yaml'), (text) => text.replace('definition:', 'definitoin:'));
    const made = await build();
    expect(made.code).toBe(1);
    expect(made.sortie).toMatch(/contenu\/themes\.yaml:\d+:3 erreur .*definitoin/);
    await expectDiscreet(made);
    await expectNothingLeft();
  });

  it('a public text that leads to a hidden one: the place is said, not what is hidden', async () => {
    let line = 0;
    await modifier(join(at('contenu'), TAXIS), (text) => {
      line = text.split('\n').length + 1;
      return `${text}\nVoir [la navette](action:2021/zorbnom-navette).\n`;
    });
    const made = await build();
    expect(made.code).toBe(1);
    expect(made.sortie).toContain(`contenu/${TAXIS}:${line}:6 `);
    expect(made.sortie).toContain('[lien-retenu]');
    await expectDiscreet(made);
    await expectNothingLeft();
  });

  it('a public text with a mistyped link, close to a hidden address: no suggestion tells it', async () => {
    await modifier(join(at('contenu'), TAXIS), (text) => `${text}\nVoir [la navette](action:2021/zorbnam-navette).\n`);
    const made = await build();
    expect(made.code).toBe(1);
    await expectDiscreet(made);
    await expectNothingLeft();
  });

  it('no recueil.yaml at all: nothing is said of the entries', async () => {
    await rm(join(at('contenu'), 'recueil.yaml'));
    await modifier(fichierCache(at('contenu')), (text) => text.replace('rang: 3', 'rang: zorbnom-trois'));
    const made = await build();
    expect(made.code).toBe(1);
    expect(made.sortie).toContain('recueil.yaml');
    await expectDiscreet(made);
    await expectNothingLeft();
  });
});

describe('on one’s own screen', () => {
  it('the same error is shown whole', async () => {
    await modifier(fichierCache(at('contenu')), (text) => text.replace('rang: 3', 'rang: zorbnom-trois'));
    const made = await build({});
    expect(made.code).toBe(1);
    expect(made.sortie).toMatch(/zorbnom-navette\/action\.mdx:12:9 erreur/);
    await expectNothingLeft();
  });
});

describe('a site that the gates refuse', () => {
  it('a hidden passage that slipped into public/', async () => {
    const leak = at('public/notes-zorbnom-navette');
    await mkdir(leak);
    await writeFile(join(leak, 'notes.txt'), 'Note : le quai zorbfichait sans fin, et personne n’osait y attendre.');
    try {
      const made = await build();
      expect(made.code).toBe(1);
      expect(made.sortie).toContain('[leaks]');
      const folded = made.sortie.toLowerCase();
      expect(Object.values(MOTS).filter((word) => folded.includes(word))).toEqual([]);
    } finally {
      await rm(leak, { recursive: true });
    }
    await expectNothingLeft();
  });

  it('a page that leads nowhere', async () => {
    await writeFile(at('public/perdue.html'), '<!doctype html><html lang="fr"><title>Perdue</title><a href="/nulle-part/">Nulle part</a></html>');
    try {
      const made = await build();
      expect(made.code).toBe(1);
      expect(made.sortie).toContain('perdue.html [links]');
      expect(made.sortie).toContain('[pages]');
      await expectDiscreet(made);
    } finally {
      await rm(at('public/perdue.html'));
    }
    await expectNothingLeft();
  });
});
