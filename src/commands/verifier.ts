/** `verifier`: reads everything, says everything, writes nothing. */
import { checkPublished, editionFiles, hasErrors, publish, sortDiagnostics, valeurConnue, type Diagnostic, type Lecture } from '#recueil';
import { isFormat, reporters, type Format } from '#reporters';
import { lecture, sessionOptions, startSession } from '#session';
import { sansGlyphe } from './caracteres.ts';
import { guarded, OptionInvalide, parseOptions, sessionFrom, type Cadre } from './options.ts';

/** Exit code: 0 without error, 1 with, 2 for a mistyped option. */
export const verifier = (args: readonly string[], cadre: Cadre): Promise<number> =>
  guarded(cadre, async () => {
    const values = parseOptions(args, { format: { type: 'string' } });
    const format = values.format ?? 'terminal';
    if (!isFormat(format)) throw new OptionInvalide(`--format=${format} n’existe pas ; formats : ${Object.keys(reporters).join(', ')}`);
    startSession(sessionFrom(cadre, values));
    const diagnostics = sortDiagnostics([...allDiagnostics(), ...(await pourLeLivre())]);
    cadre.out.write(`${print(diagnostics, format, cadre)}\n`);
    return hasErrors(diagnostics) ? 1 : 0;
  });

/** What only the book would refuse, told to who writes: drafts and embargoed texts too. */
async function pourLeLivre(): Promise<Diagnostic[]> {
  const { recueil, textes } = lecture();
  return recueil ? sansGlyphe(editionFiles(recueil), { contenu: sessionOptions().contenu, textes }) : [];
}

/** The content's problems, and those that only the instant tells. */
export function allDiagnostics(): Diagnostic[] {
  const { recueil, diagnostics } = lecture();
  if (!recueil) return diagnostics;
  return sortDiagnostics([...diagnostics, ...checkPublished(recueil, publish(recueil, sessionOptions().instant))]);
}

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
