/**
 * YAML with positions. Core schema of YAML 1.2 through `yaml`, then our own walk of the nodes:
 * no alias, no tag, no number whose text would be lost, and a place for every path.
 */
import { isAlias, isMap, isPair, isScalar, isSeq, LineCounter, parseDocument, type Node, type Document as YamlDocument } from 'yaml';
import { controlIn, reportControls } from './control-characters.ts';
import type { Place } from './lines.ts';
import { caractereDeCommande } from './rules/caractere-de-commande.ts';
import { guillemetsRequis } from './rules/guillemets-requis.ts';
import { yamlInvalide } from './rules/yaml-invalide.ts';
import type { Report } from './rules/rule.ts';
import { readQuickly } from './yaml-quick.ts';
import { comment, secondDocument, sign, tag, tooDeep, yamlErrors } from './yaml-messages.ts';

export type Path = readonly (string | number)[];

export interface Yaml {
  /** Plain data: objects, arrays, strings, numbers, booleans, null. */
  data: unknown;
  /** Place of the value at a path, or of the nearest parent that exists. */
  valueAt: (path: Path) => Place;
  /** Place of the key itself. */
  keyAt: (path: Path) => Place;
}

interface Source {
  text: string;
  /** Line of the file on which `text` starts, 1-based. */
  line: number;
}

function parse(source: Source) {
  const lines = new LineCounter();
  const document = parseDocument(source.text, { lineCounter: lines, schema: 'core', version: '1.2', uniqueKeys: true, prettyErrors: false, strict: true, logLevel: 'silent' });
  const place = (start: number, end = start): Place => {
    const from = lines.linePos(start);
    const to = lines.linePos(end);
    return { line: from.line + source.line - 1, column: from.col, ...(to.line === from.line && to.col > from.col ? { endColumn: to.col } : {}) };
  };
  return { document, place };
}

/** `yaml` calls itself at each level, and runs out of stack on levels by the thousand. */
function tryParse(source: Source): ReturnType<typeof parse> | undefined {
  try {
    return parse(source);
  } catch {
    return undefined;
  }
}

/** Reads YAML; reports what is wrong and returns `undefined` when no data can be trusted. */
export function readYaml(source: Source, report: Report): Yaml | undefined {
  const quick = readQuickly(source.text);
  return quick ? { ...quick, ...locators(source) } : readYamlByReference(source, report);
}

/** The reading that knows all places and says what is wrong. */
export function readYamlByReference(source: Source, report: Report): Yaml | undefined {
  const parsed = tryParse(source);
  if (!parsed) {
    report(yamlInvalide, { line: source.line, column: 1 }, tooDeep);
    return undefined;
  }
  const { document, place } = parsed;
  reportControls(source.text, place, report);
  let sound = true;
  for (const { start, end, ...said } of yamlErrors(document, source.text)) {
    sound = false;
    report(yamlInvalide, place(start, end), said);
  }
  if (!sound) return undefined;
  // After a line `...` the parser stops without a word.
  const rest = source.text.slice(document.range[2]).search(/\S/);
  if (rest !== -1) {
    const end = source.text.slice(0, document.range[2]).trimEnd();
    report(yamlInvalide, place(end.lastIndexOf('\n') + 1, end.length), secondDocument);
    return undefined;
  }
  const walk = (node: unknown): unknown => {
    if (isAlias(node) || (isNode(node) && (node.anchor !== undefined || foreignTag(node)))) {
      sound = false;
      const anchored = !isAlias(node) && node.anchor !== undefined;
      const start = node.range?.[0] ?? 0;
      report(yamlInvalide, place(anchored ? Math.max(0, source.text.lastIndexOf('&', start)) : start), isAlias(node) || anchored ? sign : tag);
      return undefined;
    }
    if (isMap(node)) return Object.fromEntries(node.items.filter(isPair).map((pair) => [isScalar(pair.key) ? String(pair.key.source ?? pair.key.value) : '?', walk(pair.value)]));
    if (isSeq(node)) return node.items.map(walk);
    if (!isScalar(node)) return null;
    const { value, source: written } = node;
    if (node.type === 'PLAIN' && typeof value === 'string' && node.comment) {
      sound = false;
      report(yamlInvalide, place(node.range?.[1] ?? 0, node.range?.[2]), comment);
    }
    // Between double quotes one may also be written by its code.
    const control = node.type === 'QUOTE_DOUBLE' && typeof value === 'string' ? controlIn(value) : undefined;
    if (control && node.range && !controlIn(source.text.slice(node.range[0], node.range[1])))
      report(caractereDeCommande, place(node.range[0], node.range[1]), { code: control, ecrit: true });
    if (typeof value !== 'number' || node.type !== 'PLAIN' || written === undefined || String(value) === written) return typeof value === 'bigint' ? String(value) : value;
    sound = false;
    report(guillemetsRequis, place(node.range?.[0] ?? 0, node.range?.[1]), { ecrit: written, lu: String(value) });
    return value;
  };
  const data = walk(document.contents);
  return sound ? { data, ...locators(source, { document, place }) } : undefined;
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'range' in value;
const foreignTag = (node: Node) => 'tag' in node && typeof node.tag === 'string' && !node.tag.startsWith('tag:yaml.org,2002:');

/**
 * Places are asked for rarely (an error) and documents are heavy: the text is kept and parsed again when asked.
 * `first` serves the questions of the same reading.
 */
function locators(source: Source, first?: ReturnType<typeof parse>) {
  let kept = first && new WeakRef(first);
  const parsed = () => {
    const again = kept?.deref() ?? parse(source);
    kept = new WeakRef(again);
    return again;
  };
  const at = (path: Path, wanted: 'key' | 'value'): Place => {
    const { document, place } = parsed();
    return placeInDocument(document, path, wanted, place);
  };
  return { valueAt: (path: Path) => at(path, 'value'), keyAt: (path: Path) => at(path, 'key') };
}

function placeInDocument(document: YamlDocument, path: Path, wanted: 'key' | 'value', place: (start: number, end?: number) => Place): Place {
  let node: unknown = document.contents;
  let key: unknown;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.source ?? item.key.value) === String(step));
      if (!pair) break;
      key = pair.key;
      node = pair.value;
    } else if (isSeq(node) && typeof step === 'number' && node.items[step] !== undefined) {
      node = node.items[step];
      key = node;
    } else break;
  }
  const [target, other] = wanted === 'key' ? [key, node] : [node, key];
  const found = isNode(target) && target.range ? target : isNode(other) && other.range ? other : undefined;
  if (!found?.range) return place(0);
  return place(found.range[0], found.range[1]);
}
