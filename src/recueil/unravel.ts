/**
 * remark reads `<Question>…</Question>` alone on its line as a paragraph that holds an inline element;
 * satteri (as @mdx-js/mdx does later) reads a block. This brings remark's tree to the same shape.
 */
import type { Paragraph, Parents, Root, RootContent } from 'mdast';
import type {} from 'mdast-util-mdx';

const blank = (node: RootContent) => node.type === 'text' && /^[\t\r\n ]*$/.test(node.value);
const jsx = (node: RootContent) => node.type === 'mdxJsxTextElement' || node.type === 'mdxTextExpression';

const isOnlyJsx = (paragraph: Paragraph) => paragraph.children.some(jsx) && paragraph.children.every((child) => jsx(child) || blank(child));

const flow = { mdxJsxTextElement: 'mdxJsxFlowElement', mdxTextExpression: 'mdxFlowExpression' } as const;

function lift(paragraph: Paragraph): RootContent[] {
  return paragraph.children.filter((child) => !blank(child)).map((child) => ({ ...child, type: flow[child.type as keyof typeof flow] }) as RootContent);
}

/** Changes the tree in place and returns it. */
export function unravel<T extends Parents | Root>(parent: T): T {
  const children = (parent.children as RootContent[]).flatMap((child) => {
    if ('children' in child) unravel(child as Parents);
    return child.type === 'paragraph' && isOnlyJsx(child) ? lift(child) : [child];
  });
  parent.children = children as T['children'];
  return parent;
}
