/** An interview alternates: each question has its answer, each answer its question. */
import type { Root } from 'mdast';
import type {} from 'mdast-util-mdx';
import { blocMalPlace } from '../rules/bloc-mal-place.ts';
import type { BodyContext } from './check.ts';

export function checkInterview(tree: Root, c: BodyContext): void {
  const blocks = tree.children.flatMap((node) => (node.type === 'mdxJsxFlowElement' && (node.name === 'Question' || node.name === 'Reponse') ? [node] : []));
  blocks.forEach((node, i) => {
    const next = blocks[i + 1];
    if (node.name === 'Question' && next?.name !== 'Reponse') {
      c.report(blocMalPlace, c.of(node), { nom: 'Question', raison: 'cette question n’a pas de réponse', conseil: 'écrivez <Reponse par="…"> après elle' });
    } else if (node.name === 'Reponse' && i === 0) {
      c.report(blocMalPlace, c.of(node), { nom: 'Reponse', raison: 'cette réponse vient avant toute question', conseil: 'écrivez <Question>…</Question> avant elle' });
    }
  });
}
