/** `satteri` where there is none: in an editor's browser its reading is the reference's (docs/adr/0002). */
import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { unravel } from './unravel.ts';

const remark = unified().use(remarkParse).use(remarkMdx).use(remarkGfm).freeze();

export const mdxToMdast = (body: string): Root => unravel(remark.parse(body));
