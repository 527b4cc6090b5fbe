import { load } from '#recueil';
import { Ajv } from 'ajv';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { configuration, type Depot } from './configuration.ts';

const racine = path.resolve(import.meta.dirname, '../..');
const schema = JSON.parse(readFileSync(fileURLToPath(import.meta.resolve('@sveltia/cms')).replace(/npm.index\.js$/, 'schema/sveltia-cms.json'), 'utf8')) as object;
const recueilDe = (contenu: string) => {
  const { recueil } = load({ racine: path.join(racine, contenu), prefix: 'content/' });
  if (!recueil) throw new Error(contenu);
  return recueil;
};
const valider = new Ajv({ strict: false, validateFormats: false }).compile(schema);
const depots: (Depot | undefined)[] = [
  undefined,
  { service: 'gitlab', depot: 'ffsu/recueil', adresse: 'https://git.exemple.fr', application: 'abc' },
  { service: 'github', depot: 'ffsu/recueil', branche: 'edition' },
];

interface Champ {
  name: string;
  label?: string;
  hint?: string;
  widget?: string;
  fields?: Champ[];
  field?: Champ;
  types?: Champ[];
  options?: unknown[];
}
const tous = (champs: readonly Champ[]): Champ[] => champs.flatMap((un) => [un, ...tous(un.fields ?? []), ...tous(un.types ?? []), ...tous(un.field ? [un.field] : [])]);
const collectionsDe = (config: unknown) =>
  (config as { collections: { name: string; label: string; fields?: Champ[]; files?: { name: string; fields: Champ[] }[] }[] }).collections;
const champsDe = (config: unknown) => collectionsDe(config).flatMap(({ fields = [], files = [] }) => tous([...fields, ...files.flatMap((un) => un.fields)]));

describe.each(['content', 'tests/fixtures/prix-fictif'])('the configuration for %s', (contenu) => {
  const recueil = recueilDe(contenu);

  it.each(depots)('is valid for Sveltia: %o', (depot) => {
    const config = JSON.parse(JSON.stringify(configuration(recueil, { depot }))) as unknown;
    expect(valider(config), JSON.stringify(valider.errors?.slice(0, 3))).toBe(true);
  });
  it('names and explains each field in French, from the schema', () => {
    const muets = champsDe(configuration(recueil)).filter(({ label, widget }) => !label && widget !== 'hidden');
    expect(muets).toEqual([]);
  });
  it('offers the axes and lists of the award', () => {
    const champs = champsDe(configuration(recueil));
    for (const { id, libelle } of recueil.axes) expect(champs.find(({ name }) => name === id)?.label).toBe(libelle);
    expect(JSON.stringify(champs.find(({ name }) => name === 'distinction'))).toContain(recueil.vocabulaires.distinctions[0]?.libelle);
  });
});

it('refuses what Sveltia does not know', () => {
  const config = { ...configuration(recueilDe('content')), backend: { name: 'ailleurs' } };
  expect(valider(JSON.parse(JSON.stringify(config)))).toBe(false);
});

it('asks for a place only where the award has places', () => {
  const noms = (contenu: string) => champsDe(configuration(recueilDe(contenu))).map(({ name }) => name);
  expect(noms('content')).toContain('territoire');
  expect(noms('tests/fixtures/prix-fictif')).not.toContain('territoire');
});

it('holds a picture with its text and its credit, both required', () => {
  const medias = champsDe(configuration(recueilDe('content'))).find(({ name }) => name === 'medias');
  expect(medias?.fields?.filter(({ name }) => ['fichier', 'alt', 'credit'].includes(name))).toMatchObject([
    { widget: 'image', required: true, media_folder: '' },
    { label: 'Texte de remplacement', required: true },
    { label: 'Crédit', required: true },
  ]);
});

it('asks for no item where the schema takes an empty list', () => {
  const jury = champsDe(configuration(recueilDe('content'))).find(({ name, types }) => name === 'jury' && types);
  expect(tous(jury ? [jury] : []).find(({ widget }) => widget === 'list')).toMatchObject({ name: 'elements', required: false });
});
