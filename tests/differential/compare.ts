/** Two readings of one body, in a form that can be compared whole: positions included. */
import { parseBody, parseWithRemark } from '#recueil';

export type Lu = { ok: true; arbre: unknown } | { ok: false };

/** Fields that one parser leaves out and the other writes as null, undefined or false say the same. */
const rien = (key: string, value: unknown) => value === null || value === undefined || (key === 'data') || (key === 'spread' && value === false);

/** A node as plain data: keys in one order, nothing that says nothing. */
export function canonique(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonique);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, inner]) => !rien(key, inner))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, canonique(inner)]),
  );
}

export function litSatteri(body: string): Lu {
  const lu = parseBody(body);
  return lu.ok ? { ok: true, arbre: canonique(lu.tree) } : { ok: false };
}

export function litRemark(body: string): Lu {
  try {
    return { ok: true, arbre: canonique(parseWithRemark(body)) };
  } catch {
    return { ok: false };
  }
}

interface Point {
  line: number;
  column: number;
  offset: number;
}
interface Noeud {
  type: string;
  children?: Noeud[];
  position?: { start: Point; end: Point };
  [key: string]: unknown;
}

/** One line a node: what a failing test prints. */
export function dessine(lu: Lu): string {
  if (!lu.ok) return 'refusé';
  const lignes: string[] = [];
  const point = (p: Point | undefined) => (p ? `${p.line}:${p.column}(${p.offset})` : '?');
  const visite = ({ type, children, position, ...reste }: Noeud, marge: string) => {
    lignes.push(`${marge}${type} ${point(position?.start)}-${point(position?.end)} ${JSON.stringify(reste)}`);
    for (const child of children ?? []) visite(child, `${marge}  `);
  };
  visite(lu.arbre as Noeud, '');
  return lignes.join('\n');
}
