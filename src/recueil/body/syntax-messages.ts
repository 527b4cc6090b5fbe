/** What the MDX parser says, in French and in the editor's words, at the place where the mistake was made. */
import { lineStarts, type Place } from '../lines.ts';
import type { SyntaxProblem } from '../parse.ts';
import { expressionInterdite } from '../rules/expression-interdite.ts';
import { htmlInterdit } from '../rules/html-interdit.ts';
import { importInterdit } from '../rules/import-interdit.ts';
import { mdxSyntaxe } from '../rules/mdx-syntaxe.ts';
import type { Report } from '../rules/rule.ts';

const isHtml = (name: string) => /^[a-z]/.test(name);

/** Reports a body that the parser refuses. `at` gives the place in the file of an offset of the body. */
export function reportSyntax({ reason, line, column }: SyntaxProblem, body: string, at: (start: number, end?: number) => Place, report: Report): void {
  const offset = (lineStarts(body)[line - 1] ?? 0) + column - 1;
  const unclosed = /Expected a closing tag for `<([^`> ]*)/.exec(reason)?.[1];
  const tag = tagBefore(body, offset);
  if (unclosed !== undefined) {
    if (isHtml(unclosed)) report(htmlInterdit, at(offset), { balise: unclosed });
    else
      report(mdxSyntaxe, at(offset), {
        raison: `le bloc <${unclosed}> n’est jamais fermé`,
        conseil: `ajoutez </${unclosed}> après son contenu, ou écrivez <${unclosed} … /> s’il n’en a pas`,
      });
  } else if (/in expression|closing brace|parse expression/i.test(reason)) {
    const brace = openBrace(body, offset);
    report(expressionInterdite, brace === undefined ? at(offset) : at(brace, brace + 1), {});
  } else if (/import|export|acorn/i.test(reason)) {
    report(importInterdit, at(offset), { mot: /export/i.test(reason) ? 'export' : 'import' });
  } else if (tag && isHtml(tag.name) && !/^[a-z][\w.+-]*:/.test(body.slice(tag.start + 1))) {
    report(htmlInterdit, at(tag.start, tag.start + tag.length), { balise: tag.name });
  } else {
    const said = say(reason, tag?.name ?? '', body.slice(tag?.start ?? offset).split('\n', 1)[0] ?? '');
    report(mdxSyntaxe, said.atTag && tag ? at(tag.start, tag.start + tag.length) : at(offset), said);
  }
}

/** The tag in which the parser stumbled: it says how far it went, an editor looks where it begins. */
function tagBefore(body: string, offset: number): { start: number; length: number; name: string } | undefined {
  const start = body.lastIndexOf('<', offset);
  if (start === -1 || body.slice(start, offset).includes('\n\n')) return undefined;
  const [written = '<', name = ''] = /^<\/?([\p{L}_$][\p{L}\p{N}_$.-]*)?/u.exec(body.slice(start, start + 80)) ?? [];
  return { start, length: written.length, name };
}

/** The first brace that is open at `offset`; code shows braces as they are. */
function openBrace(body: string, offset: number): number | undefined {
  const seen = body.slice(0, offset + 1).replace(/(`+)[^`]*\1|\\./gs, (hidden) => ' '.repeat(hidden.length));
  const open: number[] = [];
  for (const { 0: brace, index } of seen.matchAll(/[{}]/g)) {
    if (brace === '{') open.push(index);
    else open.pop();
  }
  return open[0];
}

interface Said {
  raison: string;
  conseil: string;
  /** The mistake is the tag itself, not a sign in it. */
  atTag?: boolean;
}

function say(reason: string, name: string, written: string): Said {
  const opened = /Unexpected closing tag .*, expected corresponding closing tag for `<([^`> ]*)>?` \((\d+):/.exec(reason);
  if (opened?.[1])
    return {
      raison: `cette fermeture </${name}> ne répond pas au bloc ouvert avant elle, <${opened[1]}>`,
      conseil: `écrivez </${opened[1]}>, ou fermez d’abord <${opened[1]}>`,
      atTag: true,
    };
  if (/Unexpected closing (?:slash|tag)|closing tag `<\//.test(reason))
    return {
      raison: `cette fermeture${name ? ` </${name}>` : ''} ne répond à aucun bloc ouvert`,
      conseil: 'ôtez-la, ou ouvrez le bloc avant ; un bloc s’ouvre et se ferme au même niveau',
      atTag: true,
    };
  if (/`!`|comment in MDX/.test(reason)) return { raison: 'les commentaires <!-- … --> ne sont pas admis', conseil: 'ôtez ce commentaire', atTag: true };
  if (/create a link in MDX|after `<`|before name|before member|local name/.test(reason))
    return {
      raison: 'ce signe < n’ouvre pas un bloc du recueil',
      conseil: 'pour un lien, écrivez [texte](https://…) ; pour le signe lui-même, mettez une barre devant : \\<',
      atTag: true,
    };
  if (/attribute|quote|value/.test(reason)) {
    const [, attribut, valeur] = /\s([\p{L}\w-]+)=["“”«»'‘’]?\s?([^"“”«»'<>/\s]+)/u.exec(written) ?? [];
    return {
      raison: `un attribut de ce bloc est mal écrit`,
      conseil: `écrivez ${attribut && valeur ? `${attribut}="${valeur}"` : 'nom="valeur"'}, avec des guillemets droits fermés`,
    };
  }
  return { raison: 'ce passage ne peut pas être lu', conseil: 'vérifiez les signes < > { } de ce passage ; pour les écrire tels quels, mettez une barre devant : \\< \\{' };
}
