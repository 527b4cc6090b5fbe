/**
 * Writes instants of publication in a front matter. Only these characters change: comments, order, quotes, line ends and the body stay as they were
 * written.
 */
import { isMap, isPair, isScalar, parseDocument, type Pair, type YAMLMap } from 'yaml';

interface Retouche {
  de: number;
  a: number;
  texte: string;
}

const OPTIONS = { schema: 'core', version: '1.2', logLevel: 'silent' } as const;

/** Where the YAML of a front matter stands in its file. */
function yamlDans(texte: string): { debut: number; yaml: string } {
  const trouve = /^(\uFEFF?---[ \t]*\r?\n)([\s\S]*?)^---[ \t]*$/m.exec(texte);
  if (!trouve || trouve.index !== 0) throw new Error('no front matter');
  return { debut: trouve[1]?.length ?? 0, yaml: trouve[2] ?? '' };
}

const rangeOf = (node: unknown): [number, number] => {
  const range = (node as { range?: [number, number, number] | null } | null)?.range;
  if (!range) throw new Error('a node without a place');
  return [range[0], range[1]];
};

const keyOf = (pair: Pair): string => (isScalar(pair.key) ? String(pair.key.value) : '');
const pairsOf = (map: YAMLMap): Pair[] => map.items.filter(isPair);

/** `publication` as it is written: nothing, one instant, or one a part. */
function publicationDans(yaml: string): Pair | undefined {
  const document = parseDocument(yaml, OPTIONS);
  if (document.errors.length > 0 || !isMap(document.contents)) throw new Error('a front matter that cannot be read');
  return pairsOf(document.contents as YAMLMap).find((pair) => keyOf(pair) === 'publication');
}

/** Replaces instants that are there, adds those that are not. */
function dansLaTable(map: YAMLMap, yaml: string, instants: ReadonlyMap<string, string>, eol: string): Retouche[] {
  const pairs = pairsOf(map);
  const retouches: Retouche[] = [];
  const nouveaux: string[] = [];
  for (const [partie, instant] of instants) {
    const pair = pairs.find((p) => keyOf(p) === partie);
    if (!pair) nouveaux.push(`${partie}: ${instant}`);
    else if (isScalar(pair.value) && pair.value.source !== undefined && pair.value.source !== '') {
      const [de, a] = rangeOf(pair.value);
      retouches.push({ de, a, texte: instant });
    } else {
      const [, fin] = rangeOf(pair.key);
      const deuxPoints = yaml.indexOf(':', fin) + 1;
      retouches.push({ de: deuxPoints, a: deuxPoints, texte: ` ${instant}` });
    }
  }
  const last = pairs.at(-1);
  if (nouveaux.length === 0) return retouches;
  if (map.flow) {
    const place = last ? rangeOf(last.value ?? last.key)[1] : rangeOf(map)[0] + 1;
    return [...retouches, { de: place, a: place, texte: `${last ? ', ' : ''}${nouveaux.join(', ')}` }];
  }
  if (!last) throw new Error('an empty table that is not written');
  const [debut] = rangeOf(pairs[0]?.key);
  const indent = yaml.slice(yaml.lastIndexOf('\n', debut - 1) + 1, debut);
  const finDeLigne = yaml.indexOf('\n', rangeOf(last.value ?? last.key)[1] - 1);
  const place = finDeLigne === -1 ? yaml.length : finDeLigne + 1;
  return [...retouches, { de: place, a: place, texte: nouveaux.map((ligne) => `${indent}${ligne}${eol}`).join('') }];
}

/** What must change in the YAML so that these parts have these instants. */
function retouchesDe(yaml: string, instants: ReadonlyMap<string, string>, parties: readonly string[], eol: string): Retouche[] {
  const enLignes = (lignes: readonly string[]) => lignes.map((ligne) => `${eol}  ${ligne}`).join('');
  const pair = publicationDans(yaml);
  if (!pair) {
    const texte = `publication:${enLignes([...instants].map(([partie, instant]) => `${partie}: ${instant}`))}${eol}`;
    return [{ de: yaml.length, a: yaml.length, texte: yaml.endsWith('\n') || yaml === '' ? texte : `${eol}${texte}` }];
  }
  if (isMap(pair.value) && (pair.value.items.length > 0 || pair.value.flow)) return dansLaTable(pair.value as YAMLMap, yaml, instants, eol);
  const [, finDeCle] = rangeOf(pair.key);
  const [de, a] = pair.value ? rangeOf(pair.value) : [finDeCle + 1, finDeCle + 1];
  const ancien = isScalar(pair.value) && pair.value.value !== null ? yaml.slice(de, a) : undefined;
  const valeurs = new Set(parties.map((partie) => instants.get(partie)));
  const [seul] = valeurs;
  if (ancien !== undefined && valeurs.size === 1 && seul !== undefined) return [{ de, a, texte: seul }];
  const lignes = parties.flatMap((partie) => {
    const instant = instants.get(partie) ?? ancien;
    return instant === undefined ? [] : [`${partie}: ${instant}`];
  });
  return [{ de: finDeCle, a, texte: `:${enLignes(lignes)}` }];
}

/**
 * The file with these instants.
 * @param parties every part that `publication` may tell in such a file: one instant for all of them is split when some keep theirs
 */
export function ecrireParution(texte: string, instants: ReadonlyMap<string, string>, parties: readonly string[]): string {
  const { debut, yaml } = yamlDans(texte);
  const eol = yaml.includes('\r\n') ? '\r\n' : '\n';
  let neuf = yaml;
  for (const { de, a, texte: par } of retouchesDe(yaml, instants, parties, eol).sort((x, y) => y.de - x.de)) neuf = neuf.slice(0, de) + par + neuf.slice(a);
  const lu: unknown = parseDocument(neuf, OPTIONS).toJS();
  const publication: unknown = typeof lu === 'object' && lu !== null && 'publication' in lu ? lu.publication : undefined;
  for (const [partie, instant] of instants) {
    const ecrit = typeof publication === 'string' ? publication : (publication as Record<string, unknown> | undefined)?.[partie];
    if (ecrit !== instant) throw new Error(`${partie} could not be written in this front matter`);
  }
  return texte.slice(0, debut) + neuf + texte.slice(debut + yaml.length);
}
