/** The session's problems, and how they are told. */
import { checkPublished, hasErrors, publish, sortDiagnostics, valeurConnue, type Diagnostic, type Lecture } from '#recueil';
import { reporters, type Format } from '#reporters';
import { lecture, sessionOptions } from '#session';
import type { Cadre } from './options.ts';
import { redirectionsPerdues } from './redirections-perdues.ts';

/** The content's problems, and those that only the instant tells. */
export function allDiagnostics(): Diagnostic[] {
  const { recueil, diagnostics } = lecture();
  if (!recueil) return diagnostics;
  const { instant } = sessionOptions();
  const publie = publish(recueil, instant);
  return sortDiagnostics([...diagnostics, ...checkPublished(recueil, publie), ...redirectionsPerdues(recueil, publie, instant)]);
}

/** What is wrong in a text that can be shown all the same: a preview says it on top of each page. */
const montrables: ReadonlySet<Diagnostic['rule']> = new Set([
  'champ-requis',
  'dates-inversees',
  'personne-sans-consentement',
  'relecture-requise',
  'somme-incoherente',
  'texte-trop-long',
]);

/** Errors of the content without which a preview, or a proof, can be made. */
export const bloquants = (diagnostics: readonly Diagnostic[]): Diagnostic[] => diagnostics.filter((d) => hasErrors([d]) && !montrables.has(d.rule));

/** Diagnostics as text. */
export function print(diagnostics: readonly Diagnostic[], format: Format, cadre: Cadre): string {
  const { recueil, textes } = lecture();
  return reporters[format](diagnostics, { texte: (file) => textes.get(file), page: pageOf(recueil), colour: cadre.out.isTTY === true && !cadre.env['NO_COLOR'] });
}

/** Address of a rule's page: on the site once it has an address, in the project until then. */
function pageOf(recueil: Lecture['recueil']): (rule: string) => string {
  const url = recueil && valeurConnue(recueil.config.data.urlPublique);
  return (rule) => (url ? `${url.replace(/\/$/, '')}/guide/erreurs/${rule}/` : `docs/erreurs/${rule}.md`);
}
