import { rule } from './rule.ts';

export const mdxSyntaxe = rule('mdx-syntaxe', 'error', ({ raison, conseil }: { raison: string; conseil?: string }) => ({
  message: raison,
  ...(conseil ? { hint: conseil } : {}),
}));
