/** Every written instant exists in the recueil's time zone. */
import { toutesLesActions, type Recueil } from '../corpus.ts';
import type { Diagnostic } from '../diagnostics.ts';
import type { Document } from '../document.ts';
import { readInstant } from '../instants.ts';
import { datesInversees } from '../rules/dates-inversees.ts';
import { instantInvalide } from '../rules/instant-invalide.ts';
import { reporterFor } from '../rules/rule.ts';
import { valeurConnue } from '../schema/commun.ts';
import type { Publication } from '../schema/commun.ts';
import type { Path } from '../yaml.ts';

export function checkInstants(recueil: Recueil, into: Diagnostic[]): void {
  const { fuseau } = recueil.config.data;
  const check = (document: Document<unknown>, path: Path, ecrit: string | undefined): number | undefined => {
    if (ecrit === undefined) return undefined;
    const lu = readInstant(ecrit, fuseau);
    if (lu.ok) return lu.ms;
    reporterFor(document.file, into)(instantInvalide, document.valueAt(path), lu, path.join('.'));
    return undefined;
  };
  const publication = (document: Document<{ publication?: Publication | undefined }> | undefined) => {
    const written = document?.data.publication;
    if (!document || written === undefined) return;
    if (typeof written === 'string') check(document, ['publication'], written);
    else for (const [part, ecrit] of Object.entries(written)) check(document, ['publication', part], ecrit);
  };
  for (const { edition, appel } of recueil.editions) {
    publication(edition);
    publication(appel);
    if (!appel) continue;
    const [ouvert, clot, prolonge] = (['ouvertLe', 'clotLe', 'prolongeAu'] as const).map((key) => check(appel, [key], valeurConnue(appel.data[key])));
    const late = (debut: number | undefined, fin: number | undefined, d: string | undefined, f: string | undefined, key: string, noms: [string, string]) => {
      if (debut !== undefined && fin !== undefined && fin < debut) reporterFor(appel.file, into)(datesInversees, appel.valueAt([key]), { debut: d ?? '', fin: f ?? '', noms }, key);
    };
    late(ouvert, clot, appel.data.ouvertLe, appel.data.clotLe, 'clotLe', ['l’ouverture', 'la clôture']);
    late(clot, prolonge, appel.data.clotLe, appel.data.prolongeAu, 'prolongeAu', ['la clôture', 'la prolongation']);
  }
  for (const { action } of toutesLesActions(recueil)) publication(action);
}
