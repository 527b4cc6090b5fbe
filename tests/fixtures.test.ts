/**
 * The fixtures use all that may be written: every key of every schema, with a value and without where absences are admitted, every value
 * of every closed list, every block in every voice with every attribute. What they do not use is said by name.
 */
import { blocs } from '#blocs';
import { load, parseBody, publish, readInstant, schemas } from '#recueil';
import { adressesAttendues, atelier, habillage, vueTerritoires } from '#vues';
import { readdirSync, readFileSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { absences, estAbsence, schemaAbsence } from '../src/recueil/schema/commun.ts';
import { JOUR } from './outils/construire.ts';
import { FICTIF } from './outils/couche.ts';
import { nouveauDossier } from './outils/dossier.ts';
import { formesDe, nodesDe } from './outils/schemas.ts';
import { toutesLesVues } from './outils/toutes-les-vues.ts';

const FIXTURES = resolve(import.meta.dirname, 'fixtures');
type Fichier = keyof typeof schemas;

/** What no fiction can use, and why. */
const ailleurs = new Map([
  ['action.mdx provenance = dossier', 'a fiction says that it is one; vues.test.ts and content/ have the others'],
  ['action.mdx provenance = sources-publiques', 'the same'],
  ['recueil.yaml editeurWeb', 'texts in a repository on a host: fixtures lie on this disk; src/cms/configuration.test.ts has both'],
  ['recueil.yaml editeurWeb.service', 'the same'],
  ['recueil.yaml editeurWeb.service = gitlab', 'the same'],
  ['recueil.yaml editeurWeb.service = github', 'the same'],
  ['recueil.yaml editeurWeb.depot', 'the same'],
  ['recueil.yaml editeurWeb.branche', 'the same'],
  ['recueil.yaml editeurWeb.adresse', 'the same'],
  ['recueil.yaml editeurWeb.application', 'the same'],
]);

/** Schema of a file by its path in a content folder. */
const schemaOf = (path: string): Fichier | undefined => {
  if (path.startsWith('axes/')) return 'axes/*.yaml';
  if (path.startsWith('pages/')) return 'pages/*.mdx';
  const name = path.split('/').at(-1) ?? '';
  if (path.startsWith('vocabulaires/')) return name === 'distinctions.yaml' ? 'vocabulaires/distinctions.yaml' : 'vocabulaires/*.yaml';
  return name in schemas ? (name as Fichier) : undefined;
};

const files = readdirSync(FIXTURES, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .flatMap((path) => {
    const schema = schemaOf(path.split('/').slice(1).join('/'));
    const text = schema && readFileSync(join(FIXTURES, path), 'utf8');
    if (!schema || text === undefined) return [];
    const [, head = text, body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
    return [{ schema, data: parse(head) as unknown, body }];
  });

const below = (at: string, key: string) => (/[\]\s]$/.test(at) || at === '' ? `${at}${key}` : `${at}.${key}`);

/** All that a schema lets one write. */
function possible(schema: z.ZodType, at: string): string[] {
  const formes = formesDe(schema);
  const absent = formes.includes(schemaAbsence);
  return [
    ...(absent ? [`${at} : une absence`, `${at} : une valeur`] : []),
    ...formes.flatMap((forme): string[] => {
      if (forme === schemaAbsence) return [];
      if (forme instanceof z.ZodObject) return Object.entries(forme.shape).flatMap(([key, value]) => [below(at, key), ...possible(value as z.ZodType, below(at, key))]);
      if (forme instanceof z.ZodArray) return possible(forme.element as z.ZodType, at);
      if (forme instanceof z.ZodRecord) {
        const keys = forme.keyType instanceof z.ZodEnum ? forme.keyType.options.map(String) : ['*'];
        return keys.flatMap((key) => [below(at, key), ...possible(forme.valueType as z.ZodType, below(at, key))]);
      }
      if (forme instanceof z.ZodEnum) return forme.options.map((option) => `${at} = ${option}`);
      if (forme instanceof z.ZodLiteral) return [...forme.values].map((value) => `${at} = ${String(value)}`);
      return forme instanceof z.ZodBoolean ? [`${at} = true`, `${at} = false`] : [];
    }),
  ];
}

/** What a value uses of it. */
function used(schema: z.ZodType, value: unknown, at: string): string[] {
  const formes = formesDe(schema);
  if (formes.includes(schemaAbsence) && estAbsence(value)) return [`${at} : une absence`, `absence ${value}`];
  const said = formes.includes(schemaAbsence) ? [`${at} : une valeur`] : [];
  if (Array.isArray(value)) {
    const list = formes.find((forme) => forme instanceof z.ZodArray);
    return [...said, ...value.flatMap((one) => (list ? used(list.element as z.ZodType, one, at) : []))];
  }
  if (typeof value !== 'object' || value === null) return [...said, `${at} = ${String(value)}`];
  return [
    ...said,
    ...Object.entries(value).flatMap(([key, one]) => {
      const object = formes.find((forme) => forme instanceof z.ZodObject);
      const record = formes.find((forme) => forme instanceof z.ZodRecord);
      const inner = (object?.shape[key] ?? record?.valueType) as z.ZodType | undefined;
      const name = below(at, record && !(record.keyType instanceof z.ZodEnum) ? '*' : key);
      return inner ? [name, ...used(inner, one, name)] : [];
    }),
  ];
}

const employes = new Set(files.flatMap(({ schema, data }) => used(schemas[schema], data, `${schema} `)));

test.each(Object.keys(schemas) as Fichier[])('%s: every key, value and absence', (schema) => {
  const missing = possible(schemas[schema], `${schema} `).filter((name) => !employes.has(name) && !ailleurs.has(name));
  expect([...new Set(missing)].join('\n')).toBe('');
});

test('nothing is said to be elsewhere that is here, or that cannot be written', () => {
  const all = new Set((Object.keys(schemas) as Fichier[]).flatMap((schema) => possible(schemas[schema], `${schema} `)));
  expect([...ailleurs.keys()].filter((name) => employes.has(name) || !all.has(name))).toEqual([]);
});

test('each of the three absences', () => expect(absences.filter((absence) => !employes.has(`absence ${absence}`))).toEqual([]));

describe('blocks', () => {
  const voix = { 'edition.mdx': 'organisateur', 'appel.mdx': 'organisateur', 'action.mdx': 'porteur', 'jury.mdx': 'jury', 'entretien.mdx': 'laureat' } as const;
  const places = new Set(
    files.flatMap(({ schema, body }) =>
      schema in voix
        ? nodesDe(parseBody(body)).flatMap((node) => {
            if (node.type !== 'mdxJsxFlowElement') return [];
            const name = node.name ?? '';
            const attributes = node.attributes.flatMap((attribute) => (attribute.type === 'mdxJsxAttribute' ? [`<${name} ${attribute.name}>`] : []));
            return [`<${name}> : ${voix[schema as keyof typeof voix]}`, `<${name}> ${node.children.length > 0 ? 'plein' : 'vide'}`, ...attributes];
          })
        : [],
    ),
  );

  test.each(Object.values(blocs))('$nom: in every voice, with every attribute', ({ nom, voix: admises, attributs }) => {
    const wanted = [...admises.map((v) => `<${nom}> : ${v}`), ...Object.keys(attributs.shape).map((name) => `<${nom} ${name}>`)];
    expect(wanted.filter((name) => !places.has(name)).join('\n')).toBe('');
  });
});

describe('read', () => {
  const instant = readInstant(`${JOUR}T00:00`, 'Europe/Paris');
  const published = (racine: string) => {
    const { recueil, diagnostics } = load({ racine, prefix: '' });
    expect(diagnostics.map((d) => `${d.file}:${d.line} ${d.message}`)).toEqual([]);
    if (!recueil || !instant.ok) throw new Error('the fixture cannot be read');
    return { recueil, a: atelier(publish(recueil, instant.ms), '/') };
  };

  test('the award has twelve actions or more, an edition without interviews, and no error', () => {
    const { recueil, a } = published(FICTIF);
    expect(recueil.editions.flatMap((edition) => edition.actions).length).toBeGreaterThanOrEqual(12);
    expect(a.editions.filter(({ actions }) => actions.length > 0 && actions.every((action) => !('entretien' in action))).map(({ id }) => id)).toEqual(['2024']);
  });

  test('every page has a view, and every view a page', () => {
    const { a } = published(FICTIF);
    // A page that only sends on has no view.
    const pages = adressesAttendues(a).filter((address) => !/^\/(guide|404|id)\//.test(address));
    expect([...toutesLesVues(a).keys()].sort()).toEqual(pages.sort());
  });

  test('every state of an action, a call and an edition is on the day of the builds', () => {
    const { editions, actions } = published(FICTIF).a;
    expect([...new Set(actions.map(({ niveau }) => niveau))].sort()).toEqual(['fiche', 'noms', 'palmares', 'retire']);
    expect([...new Set(editions.flatMap(({ appel }) => appel?.etat ?? []))].sort()).toEqual(['a-venir', 'clos', 'inconnu', 'ouvert']);
    expect(editions.some((edition) => edition.themes.length > 0 && edition.actions.length === 0)).toBe(true);
  });

  test('every notice is shown', () => {
    const { a } = published(FICTIF);
    const shown = JSON.stringify([...toutesLesVues(a).values(), habillage({ titre: '', description: '', classe: '', adresse: '/', fictif: true }, a)]);
    const notices = [
      'La fiche de cette action n’est pas encore publiée.',
      'Les faits retrouvés ne suffisent pas à une fiche.',
      'Cette fiche a été retirée du recueil',
      'Texte fictif, écrit pour des essais',
      'Distinction non annoncée',
      'Thème non retrouvé',
      'Lauréat non retrouvé',
      'Son thème n’a pas été retrouvé.',
      'Aucun lauréat n’a encore été retrouvé.',
      'Les lauréats ne sont pas encore annoncés.',
      'Lauréat à venir',
      'Le contact du porteur ne nous a pas été communiqué.',
      'La date de clôture de cet appel n’est pas connue.',
      'délai prolongé',
      'L’appel est clos.',
      'sont reçues',
      'seront reçues',
      'partiellement conforme',
      'pas d’édition',
      'pas encore saisie',
      'non communiqué',
      'sans objet',
    ];
    expect(notices.filter((notice) => !shown.includes(notice))).toEqual([]);
  });

  test('the layer of places has one at each scale, and is said no finer than that', async () => {
    const racine = await nouveauDossier();
    await cp(FICTIF, racine, { recursive: true, filter: (from) => !from.startsWith(join(FICTIF, 'editions')) });
    await cp(join(FIXTURES, 'lieux-fictifs'), racine, { recursive: true, filter: (from) => !from.endsWith('.md') });
    const { a } = published(racine);
    const { departements, regions, ailleurs } = vueTerritoires(a);
    expect(departements.map(({ nom, nombre }) => `${nom} ${nombre}`)).toEqual(['Nord 2', 'Lozère 1', 'Rhône 1']);
    expect(regions.map(({ nom, nombre }) => `${nom} ${nombre}`)).toEqual(['Auvergne-Rhône-Alpes 1', 'Hauts-de-France 3', 'Occitanie 1']);
    expect(ailleurs.map(({ libelle, nombre }) => `${libelle} ${nombre}`)).toEqual([
      'France entière 1',
      'Région, sans plus de précision 1',
      'Lieu non communiqué 1',
      'Territoire inconnu ou incertain 1',
    ]);
    expect(JSON.stringify([...toutesLesVues(a).values()])).not.toMatch(/48095|Mende|Préau/);
  });
});
