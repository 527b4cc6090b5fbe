/** Links and pictures of a body: only addresses that neither run nor lead out in silence. */
import type { Definition, Image, ImageReference, Link } from 'mdast';
import { imageAbsente } from '../rules/image-absente.ts';
import { imageSansAlt } from '../rules/image-sans-alt.ts';
import { lienInterdit } from '../rules/lien-interdit.ts';
import { mdxSyntaxe } from '../rules/mdx-syntaxe.ts';
import type { BodyContext } from './check.ts';

const reAction = /^action:([a-z0-9-]+)\/([a-z0-9-]+)$/;
const reAllowed = /^(https?:\/\/[^\s<>"]+|mailto:[^\s<>"]+@[^\s<>"]+|#[^\s<>"]+)$/i;

/** The action that an address names, if it is of that form. */
export function actionOf(url: string): { edition: string; slug: string } | undefined {
  const found = reAction.exec(url);
  return found?.[1] && found[2] ? { edition: found[1], slug: found[2] } : undefined;
}

export function checkLink(node: Link | Definition, c: BodyContext): void {
  // A note too far from the margin: ambiguous.ts says so.
  if (node.type === 'definition' && node.label?.startsWith('^')) return;
  const action = actionOf(node.url);
  if (action) c.survey.actions.push({ ...action, place: c.of(node) });
  else if (!reAllowed.test(node.url)) c.report(lienInterdit, c.of(node), { adresse: node.url.slice(0, 80) });
}

export function checkImage(node: Image, c: BodyContext): void {
  if (!node.alt?.trim()) c.report(imageSansAlt, c.of(node), { fichier: node.url });
  if (/^[a-z][\w+.-]*:|^\/|\.\./i.test(node.url)) c.report(imageAbsente, c.of(node), { fichier: node.url.slice(0, 80), proches: [] });
  else c.survey.images.push({ fichier: node.url, place: c.of(node) });
}

/** A definition holds a web address: it cannot name a file of `medias`. */
export function checkImageReference(node: ImageReference, c: BodyContext): void {
  c.report(mdxSyntaxe, c.of(node), {
    raison: 'cette image est écrite par référence',
    conseil: `écrivez ![${node.alt ?? 'texte de remplacement'}](fichier.jpg), le nom du fichier entre parenthèses`,
  });
}
