/** Checks a body against the closed MDX profile (docs/adr/0001) and notes what it refers to. */
import type { NomDeVoix } from '#blocs';
import type { Nodes, Root } from 'mdast';
import type {} from 'mdast-util-mdx';
import { reportControls } from '../control-characters.ts';
import { lineStarts, placeAt, type Place } from '../lines.ts';
import { parseBody } from '../parse.ts';
import { expressionInterdite } from '../rules/expression-interdite.ts';
import { htmlInterdit } from '../rules/html-interdit.ts';
import { importInterdit } from '../rules/import-interdit.ts';
import { mdxSyntaxe } from '../rules/mdx-syntaxe.ts';
import type { Report } from '../rules/rule.ts';
import { checkAmbiguous } from './ambiguous.ts';
import { checkBlock } from './blocks.ts';
import { tooDeep } from './depth.ts';
import { checkHeadings } from './headings.ts';
import { checkInterview } from './interview.ts';
import { checkImage, checkImageReference, checkLink } from './links.ts';
import { checkNotes } from './notes.ts';
import { emptySurvey, type Survey } from './survey.ts';
import { reportSyntax } from './syntax-messages.ts';
import { checkTables } from './tables.ts';

export interface BodyContext {
  body: string;
  voix: NomDeVoix;
  report: Report;
  survey: Survey;
  /** Place in the file of an offset of the body. */
  at: (start: number, end?: number) => Place;
  /** Place of a node, on its first line. */
  of: (node: Nodes) => Place;
}

/** Reads a body; problems go to `report`. The tree is dropped: only the survey is kept. */
export function checkBody(body: string, bodyLine: number, voix: NomDeVoix, report: Report): Survey {
  const survey = emptySurvey();
  const starts = lineStarts(body);
  const at = (start: number, end = start): Place => {
    const from = placeAt(starts, start);
    const to = placeAt(starts, end);
    return { line: from.line + bodyLine - 1, column: from.column, ...(to.line === from.line && to.column > from.column ? { endColumn: to.column } : {}) };
  };
  reportControls(body, at, report);
  const parsed = parseBody(body);
  if (!parsed.ok) {
    reportSyntax(parsed.problem, body, at, report);
    return survey;
  }
  const context: BodyContext = { body, voix, report, survey, at, of: (node) => at(node.position?.start.offset ?? 0, node.position?.end.offset) };
  const deep = tooDeep(parsed.tree);
  if (deep) {
    report(mdxSyntaxe, context.of(deep), { raison: 'trop de listes, de citations ou de blocs les uns dans les autres', conseil: 'ramenez ce passage à deux ou trois niveaux' });
    return survey;
  }
  visit(parsed.tree, context);
  checkHeadings(parsed.tree, context);
  checkNotes(parsed.tree, context);
  checkTables(parsed.tree, context);
  checkAmbiguous(parsed.tree, context);
  if (voix === 'laureat') checkInterview(parsed.tree, context);
  return survey;
}

function visit(node: Nodes | Root, c: BodyContext): void {
  switch (node.type) {
    case 'mdxjsEsm':
      c.report(importInterdit, c.of(node), { mot: node.value.trimStart().startsWith('export') ? 'export' : 'import' });
      return;
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      c.report(expressionInterdite, c.of(node), {});
      return;
    case 'html':
      c.report(htmlInterdit, c.of(node), { balise: /<\/?([\w-]+)/.exec(node.value)?.[1] ?? '…' });
      return;
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      if (!checkBlock(node, c)) return;
      break;
    case 'link':
    case 'definition':
      checkLink(node, c);
      break;
    case 'image':
      checkImage(node, c);
      break;
    case 'imageReference':
      checkImageReference(node, c);
      break;
    default:
  }
  if ('children' in node) for (const child of node.children) visit(child, c);
}
