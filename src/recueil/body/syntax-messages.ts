/** What the MDX parser says, in French and in the editor's words. */
import type { SyntaxProblem } from '../parse.ts';
import { expressionInterdite } from '../rules/expression-interdite.ts';
import { htmlInterdit } from '../rules/html-interdit.ts';
import { importInterdit } from '../rules/import-interdit.ts';
import { mdxSyntaxe } from '../rules/mdx-syntaxe.ts';
import type { Report } from '../rules/rule.ts';
import type { Place } from '../lines.ts';

const isHtml = (name: string) => /^[a-z]/.test(name);

/** Reports a body that the parser refuses. `place` is in the file. */
export function reportSyntax(problem: SyntaxProblem, place: Place, report: Report): void {
  const { reason } = problem;
  const unclosed = /Expected a closing tag for `<([^`> ]*)/.exec(reason)?.[1];
  if (unclosed !== undefined) {
    if (isHtml(unclosed)) report(htmlInterdit, place, { balise: unclosed });
    else report(mdxSyntaxe, place, { raison: `le bloc <${unclosed}> n’est jamais fermé`, conseil: `ajoutez </${unclosed}> après son contenu, ou écrivez <${unclosed} … /> s’il n’en a pas` });
  } else if (/in expression|closing brace|parse expression/i.test(reason)) {
    report(expressionInterdite, place, {});
  } else if (/import|export|acorn/i.test(reason)) {
    report(importInterdit, place, { mot: /export/i.test(reason) ? 'export' : 'import' });
  } else report(mdxSyntaxe, place, said(reason));
}

function said(reason: string): { raison: string; conseil: string } {
  const closing = /Unexpected closing (?:slash|tag)|closing tag `<\/([^`>]*)>`/.exec(reason);
  if (closing) return { raison: `cette fermeture${closing[1] ? ` </${closing[1]}>` : ''} ne répond à aucun bloc ouvert`, conseil: 'ôtez-la, ou ouvrez le bloc avant ; un bloc s’ouvre et se ferme au même niveau' };
  if (/`!`|comment in MDX/.test(reason)) return { raison: 'les commentaires <!-- … --> ne sont pas admis', conseil: 'ôtez ce commentaire' };
  if (/create a link in MDX|after `<`|before name/.test(reason)) return { raison: 'ce signe < n’ouvre pas un bloc du recueil', conseil: 'pour un lien, écrivez [texte](https://…) ; pour le signe lui-même, mettez une barre devant : \\<' };
  if (/attribute|quote|value/.test(reason)) return { raison: 'un attribut de ce bloc est mal écrit', conseil: 'écrivez nom="valeur", avec des guillemets droits fermés' };
  return { raison: 'ce passage ne peut pas être lu', conseil: 'vérifiez les signes < > { } de ce passage ; pour les écrire tels quels, mettez une barre devant : \\< \\{' };
}
