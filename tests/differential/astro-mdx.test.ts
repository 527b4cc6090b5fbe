/**
 * The same bodies through @astrojs/mdx, as astro.config.mjs sets it: the guide's pages and any other MDX tool must say what the recueil says.
 * Before French typography, which the model alone applies: its signs are folded on both sides.
 */
import { blocs, voix } from '#blocs';
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkBody } from '../../src/recueil/body/check.ts';
import { dossierTemporaire, ecrire, PROJET, type DossierTemporaire } from '../outils/dossier.ts';
import { corpsSous, exemplesDeBlocs, type Corps } from './bodies.ts';
import { dEux, deNous, sectionsDe } from './html.ts';
import { connues } from './known-differences.ts';
import { probes } from './probes.ts';

/** A picture is a module for Astro, a line of three dashes its front matter; a body that is refused says nothing. */
const comparable = ({ mdx }: Corps) =>
  !/!\[|^\s*---|^\s*\+\+\+/.test(mdx) &&
  mdx.trim() !== '' &&
  voix.some((v) => {
    let accepte = true;
    checkBody(mdx, 1, v, () => (accepte = false));
    return accepte;
  });
const montrees = new Set(connues.montre.flatMap(({ sondes }) => sondes));
const corps: Corps[] = [...corpsSous('content'), ...corpsSous('tests/fixtures'), ...exemplesDeBlocs, ...probes.filter(({ titre }) => !montrees.has(titre))].filter(comparable);

const page = `---
const fichiers = import.meta.glob('../corps/*.mdx', { eager: true });
const corps = Object.entries(fichiers).sort(([a], [b]) => (a < b ? -1 : 1)).map(([, { Content }]) => Content);
import Bloc from '../Bloc.astro';
const components = Object.fromEntries(${JSON.stringify(Object.keys(blocs))}.map((nom) => [nom, Bloc]));
---
<!doctype html>
{corps.map((Content) => <section class="corps"><Content components={components} /></section>)}
`;
const config = `import projet from '../../../astro.config.mjs';
export default { markdown: projet.markdown, integrations: projet.integrations.filter(({ name }) => name === '@astrojs/mdx'), compressHTML: false, devToolbar: { enabled: false } };
`;

describe('@astrojs/mdx says what the recueil says', () => {
  let dossier: DossierTemporaire;
  let sections: ReturnType<typeof sectionsDe>;

  beforeAll(async () => {
    dossier = await dossierTemporaire();
    const { racine } = dossier;
    await ecrire(racine, {
      'astro.config.mjs': config,
      'src/pages/index.astro': page,
      'src/Bloc.astro': '<bloc-a><slot /></bloc-a>',
      ...Object.fromEntries(corps.map(({ mdx }, i) => [`src/corps/${String(i).padStart(4, '0')}.mdx`, mdx])),
    });
    await promisify(execFile)(process.execPath, [join(PROJET, 'node_modules/astro/bin/astro.mjs'), 'build', '--root', racine, '--silent'], {
      cwd: racine,
      env: { ...process.env, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1' },
    });
    sections = sectionsDe(await readFile(join(racine, 'dist/index.html'), 'utf8'));
  });
  afterAll(() => dossier.retirer());

  test('every body is there', () => {
    expect(sections).toHaveLength(corps.length);
    expect(corps.length).toBeGreaterThan(130);
  });

  test.each(corps.map(({ titre, mdx }, i) => [titre, mdx, i] as const))('%s', (_titre, mdx, i) => {
    const section = sections[i];
    expect(deNous(mdx)).toEqual(section && dEux(section));
  });
});
