/**
 * The one place that chooses parsers (docs/adr/0002).
 * satteri reads every body; remark reads again what satteri refuses, for the place of the error,
 * and is the oracle of the differential test.
 */
import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { mdxToMdast } from 'satteri';
import { unified } from 'unified';
import { unravel } from './unravel.ts';

export interface SyntaxProblem {
  /** English, from the parser: `syntax-messages.ts` puts it into the editor's words. */
  reason: string;
  /** 1-based, in the body. */
  line: number;
  column: number;
}

export type Parsed = { ok: true; tree: Root } | { ok: false; problem: SyntaxProblem };

/** remark takes a time that grows with the square of the marks, with the cube of lists in lists: 5 kB of `- - - -` took 8 s. */
const reNested = /^(?:[ \t]*(?:[-*+>]|\d{1,9}[.)])){30}/m;
const canBeReread = (body: string) => body.length < 200_000 && (body.match(/[*_~`[\]<{]/g)?.length ?? 0) < 2000 && !reNested.test(body);

const features = { frontmatter: false, smartPunctuation: false } as const;
const remark = unified().use(remarkParse).use(remarkMdx).use(remarkGfm).freeze();

/** Reads a body (front matter already taken off). Never throws. */
export function parseBody(body: string): Parsed {
  try {
    return { ok: true, tree: mdxToMdast(body, { features }) as Root };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { ok: false, problem: (canBeReread(body) ? remarkProblem(body) : undefined) ?? fromMessage(reason) };
  }
}

/** The reference reading; throws what remark throws. One-line blocks are unravelled as satteri reads them. */
export function parseWithRemark(body: string): Root {
  return unravel(remark.parse(body));
}

function remarkProblem(body: string): SyntaxProblem | undefined {
  try {
    remark.parse(body);
    return undefined;
  } catch (error) {
    if (typeof error !== 'object' || error === null || !('reason' in error)) return undefined;
    const { reason, line, column } = error as { reason: unknown; line?: unknown; column?: unknown };
    // What is never closed has its place in the words only: "Expected a closing tag for `<b>` (1:2-1:5)".
    const [, said = '1', saidColumn = '1'] = /\((\d+):(\d+)-\d+:\d+\)/.exec(String(reason)) ?? [];
    return { reason: String(reason), line: typeof line === 'number' ? line : Number(said), column: typeof column === 'number' ? column : Number(saidColumn) };
  }
}

function fromMessage(message: string): SyntaxProblem {
  const [, line = '1', column = '1', reason = message] = /^(\d+):(\d+): ([\s\S]*)$/.exec(message) ?? [];
  return { reason, line: Number(line), column: Number(column) };
}
