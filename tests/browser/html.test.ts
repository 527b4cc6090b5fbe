/** Every page of both sites as it is written: valid, one title of its own, headings in order. No browser needed. */
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { HtmlValidate, StaticConfigLoader, type ConfigData } from 'html-validate';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fichiersDe } from '../outils/comparer.ts';
import { ouvrirSites, type Sites } from '../outils/sites.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

let sites: Sites;
const pages = { reel: new Map<string, string>(), fictif: new Map<string, string>() };
const NAMES = ['reel', 'fictif'] as const;

beforeAll(async () => {
  sites = await ouvrirSites();
  for (const name of NAMES) {
    const folder = sites.dossiers[name];
    for (const file of await fichiersDe(folder)) if (file.endsWith('.html')) pages[name].set(file, await readFile(join(folder, file), 'utf8'));
  }
});
afterAll(() => sites?.fermer());

function elements(node: Node, found: Element[] = []): Element[] {
  if ('tagName' in node) found.push(node);
  if ('childNodes' in node) for (const child of node.childNodes) elements(child, found);
  return found;
}

const textOf = (node: Node): string => ('value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : '');

/** What a page's headings do wrong. */
function headingFaults(html: string): string[] {
  const levels = elements(parse(html)).flatMap((e) => (/^h[1-6]$/.test(e.tagName) ? [{ level: Number(e.tagName[1]), text: textOf(e).trim() }] : []));
  const faults = levels.flatMap(({ level, text }, i) => {
    const before = levels[i - 1]?.level ?? 0;
    return level > before + 1 ? [`h${level} « ${text.slice(0, 50)} » après ${before === 0 ? 'rien' : `h${before}`}`] : [];
  });
  const first = levels.filter(({ level }) => level === 1).length;
  const empty = levels.filter(({ text }) => text === '').map(({ level }) => `h${level} vide`);
  return [...(first === 1 ? [] : [`${first} h1`]), ...faults, ...empty];
}

/** `motifs` says why a rule is turned off or relaxed. */
const { motifs, ...config } = JSON.parse(readFileSync(join(import.meta.dirname, 'html-validate.json'), 'utf8')) as ConfigData & { motifs: Record<string, string> };
const validator = new HtmlValidate(new StaticConfigLoader({ root: true, ...config }));

/** The real site has hundreds of pages of the same templates: one in four, but for the long tests. */
const long = process.env['RECUEIL_TESTS'] === 'long';
const choisie = (name: (typeof NAMES)[number], rang: number): boolean => long || name === 'fictif' || rang % 4 === 0;

describe.each(NAMES)('the site « %s »', (name) => {
  it('has pages', () => expect(pages[name].size).toBeGreaterThan(40));

  it('is valid HTML', async () => {
    const faults: string[] = [];
    for (const [file, html] of [...pages[name]].filter((_page, rang) => choisie(name, rang))) {
      const { results } = await validator.validateString(html, file);
      for (const m of results.flatMap((r) => r.messages)) faults.push(`${file} [${m.ruleId}] ${m.message} (${m.selector ?? ''})`);
    }
    expect(faults).toEqual([]);
  });

  it('has one h1 a page, and no level skipped', () => {
    expect([...pages[name]].flatMap(([file, html]) => headingFaults(html).map((fault) => `${file} : ${fault}`))).toEqual([]);
  });

  it('gives each page a title of its own, and a description', () => {
    const titles = new Map<string, string[]>();
    for (const [file, html] of pages[name]) {
      const all = elements(parse(html));
      const title = textOf(all.find((e) => e.tagName === 'title')!).trim();
      titles.set(title, [...(titles.get(title) ?? []), file]);
      const description = all.find((e) => e.tagName === 'meta' && e.attrs.some((a) => a.name === 'name' && a.value === 'description'));
      expect([file, (description?.attrs.find((a) => a.name === 'content')?.value ?? '').length > 5]).toEqual([file, true]);
    }
    expect([...titles].filter(([title, files]) => files.length > 1 || title === '')).toEqual([]);
  });

  it('holds no inline style, handler or script', () => {
    const faults = [...pages[name]].flatMap(([file, html]) =>
      elements(parse(html)).flatMap((e) => e.attrs.filter((a) => a.name === 'style' || a.name.startsWith('on')).map((a) => `${file} : ${e.tagName} ${a.name}`)),
    );
    expect(faults).toEqual([]);
  });
});

it('says why each rule is turned off or relaxed', () => {
  expect(Object.keys(motifs).sort()).toEqual(Object.keys(config.rules ?? {}).sort());
});
