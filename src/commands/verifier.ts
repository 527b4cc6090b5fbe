/** `verifier`: reads everything, says everything, writes nothing. */
import { editionFiles, hasErrors, sortDiagnostics, type Diagnostic } from '#recueil';
import { isFormat, reporters } from '#reporters';
import { lecture, sessionOptions, startSession } from '#session';
import { sansGlyphe } from './caracteres.ts';
import { allDiagnostics, print } from './diagnostics.ts';
import { guarded, OptionInvalide, parseOptions, sessionFrom, type Cadre } from './options.ts';

/** Exit code: 0 without error, 1 with, 2 for a mistyped option. */
export const verifier = (args: readonly string[], cadre: Cadre): Promise<number> =>
  guarded(cadre, async () => {
    const values = parseOptions(args, { format: { type: 'string' } });
    const format = values.format ?? 'terminal';
    if (!isFormat(format)) throw new OptionInvalide(`--format=${format} n’existe pas ; formats : ${Object.keys(reporters).join(', ')}`);
    const diagnostics = await diagnostiquer(values, cadre);
    cadre.out.write(`${print(diagnostics, format, cadre)}\n`);
    return hasErrors(diagnostics) ? 1 : 0;
  });

/** Every problem of the content, of the instant and of the book, sorted. Starts a session. */
export async function diagnostiquer(values: { date?: string | undefined; contenu?: string | undefined }, cadre: Cadre): Promise<Diagnostic[]> {
  startSession(sessionFrom(cadre, values));
  return diagnosticsDeLaSession();
}

/** The same, in the session that was started. */
export const diagnosticsDeLaSession = async (): Promise<Diagnostic[]> => sortDiagnostics([...allDiagnostics(), ...(await pourLeLivre())]);

/** What only the book would refuse, told to who writes: drafts and embargoed texts too. */
async function pourLeLivre(): Promise<Diagnostic[]> {
  const { recueil, textes } = lecture();
  return recueil ? sansGlyphe(editionFiles(recueil), { contenu: sessionOptions().contenu, textes }) : [];
}
