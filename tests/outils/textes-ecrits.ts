/** What the sources of each page say, as they are written: the prose of their front matter, key by key, and their bodies. */
import { estAbsence, publish, schemas, type Recueil } from '#recueil';
import type { z } from 'zod';
import { formesDe, estProse } from './schemas.ts';
import { corpsDit } from './textes-publies.ts';

export interface Ecrit {
  /** Key in the file, `corps` for the body. */
  cle: string;
  texte: string;
}

type Fichier = keyof typeof schemas;
interface Source {
  data: unknown;
  body: string;
}

/** Texts of a value that its schema takes for prose. */
function prose(schema: z.ZodType, value: unknown, cle: string): Ecrit[] {
  if (value === undefined || estAbsence(value)) return [];
  if (typeof value === 'string') return estProse(schema) && !/^\d{4}(-\d\d){0,2}$/.test(value) ? [{ cle, texte: value }] : [];
  if (Array.isArray(value)) return value.flatMap((one) => formesDe(schema).flatMap((forme) => ('element' in forme ? prose(forme.element as z.ZodType, one, cle) : [])));
  if (typeof value !== 'object' || value === null) return [];
  const shape = formesDe(schema).flatMap((forme) => ('shape' in forme ? [forme.shape as Record<string, z.ZodType>] : []))[0] ?? {};
  return Object.entries(value).flatMap(([key, one]) => (shape[key] ? prose(shape[key], one, cle ? `${cle}.${key}` : key) : []));
}

/** Every string of a published thing: what did not pass the border is not looked for. */
function strings(value: unknown, into = new Set<string>()): Set<string> {
  if (typeof value === 'string') into.add(value);
  else if (typeof value === 'object' && value !== null) for (const one of Object.values(value)) strings(one, into);
  return into;
}

/** By the page's path in the site. */
export function textesEcrits(recueil: Recueil, instant: number): Map<string, Ecrit[]> {
  const published = publish(recueil, instant);
  const pages = new Map<string, Ecrit[]>();
  const write = (chemin: string, passed: ReadonlySet<string>, fichier: Fichier, source: Source | undefined) => {
    if (!source) return;
    const said = prose(schemas[fichier], source.data, '').filter(({ texte }) => passed.has(texte));
    const corps = passed.has(source.body) ? [{ cle: 'corps', texte: corpsDit({ texte: source.body }) }] : [];
    pages.set(chemin, [...(pages.get(chemin) ?? []), ...said, ...corps]);
  };
  for (const page of published.pages) write(`${page.slug}/`, strings(page), 'pages/*.mdx', recueil.pages.find(({ slug }) => slug === page.slug)?.page);
  for (const { appel, actions, ...edition } of published.editions) {
    const written = recueil.editions.find(({ id }) => id === edition.id);
    write(`editions/${edition.id}/`, strings(edition), 'edition.mdx', written?.edition);
    if (appel) write(`editions/${edition.id}/appel/`, strings(appel), 'appel.mdx', written?.appel);
    for (const published of actions) {
      const own = written?.actions.find(({ slug }) => slug === published.slug);
      const { entretien, ...fiche } = 'entretien' in published ? published : { ...published, entretien: undefined };
      const place = `${edition.id}/${published.slug}/`;
      write(`actions/${place}`, strings(fiche), 'action.mdx', own?.action);
      write(`actions/${place}`, strings(fiche), 'jury.mdx', own?.jury);
      if (entretien) write(`entretiens/${place}`, strings(entretien), 'entretien.mdx', own?.entretien);
    }
  }
  return pages;
}
