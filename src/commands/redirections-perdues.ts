/** Lines of redirections.yaml that send nobody on: a typing mistake, a chain. What is not out yet is none: a line is lost when a preview lacks its end too. */
import { checkButs, publish, type Diagnostic, type PublishedRecueil, type Recueil } from '#recueil';
import { adressesAttendues, atelier, redirectionsSansBut } from '#vues';
import { retirees } from './retirees.ts';

/** @param publie at the asked instant: what only a preview lacks, feeds, is in it @param instant of the build, in milliseconds since 1970 */
export function redirectionsPerdues(recueil: Recueil, publie: PublishedRecueil, instant: number): Diagnostic[] {
  const ici = redirectionsSansBut(atelier(publie, '/'));
  if (ici.length === 0) return [];
  const entier = atelier(publish(recueil, instant, { apercu: true }), '/');
  const plusDues = retirees(publie, recueil);
  const jamais = new Set(redirectionsSansBut(entier).map(({ vers }) => vers));
  const perdues = ici.map(({ vers }) => vers).filter((vers) => jamais.has(vers) && !plusDues(vers));
  return checkButs(recueil, new Set(perdues), adressesAttendues(entier));
}
