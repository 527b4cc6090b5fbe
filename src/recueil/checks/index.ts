/** Checks that look at more than one value or one file. Each adds its diagnostics; none stops another. */
import type { Piece } from '../assemble.ts';
import { toutesLesActions, type Recueil } from '../corpus.ts';
import type { Diagnostic } from '../diagnostics.ts';
import { checkAddresses } from './addresses.ts';
import { checkCodes } from './codes.ts';
import { checkConfig } from './config.ts';
import { checkFormat } from './format.ts';
import { checkInstants } from './instants.ts';
import { checkLinks } from './links.ts';
import { checkLogos } from './logos.ts';
import { checkNumbers } from './numbers.ts';
import { checkPictures } from './pictures.ts';
import { checkRedirections } from './redirections.ts';
import { checkRelecture } from './relecture.ts';
import { checkEditionSources, checkSources } from './sources.ts';
import { checkTerritoires } from './territoires.ts';

export function runChecks(recueil: Recueil, pieces: readonly Piece[], files: readonly { file: string; real: string }[], into: Diagnostic[]): void {
  checkAddresses(recueil, pieces, files, into);
  checkConfig(recueil, pieces, into);
  checkInstants(recueil, into);
  for (const edition of recueil.editions) {
    checkEditionSources(edition, into);
    checkLogos(edition, into);
  }
  for (const action of toutesLesActions(recueil)) {
    checkPictures(action, files, into);
    checkSources(action, into);
    checkFormat(action, recueil, into);
    checkRelecture(action, into);
    checkNumbers(action, into);
    checkTerritoires(action, recueil, into);
  }
  checkCodes(recueil, into);
  checkRedirections(recueil, into);
  checkLinks(recueil, into);
}
