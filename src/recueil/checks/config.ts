/** recueil.yaml and the lists: colours that can be read, ids that are unique. */
import { couleursInsuffisantes, palette } from '#palette';
import type { Piece } from '../assemble.ts';
import type { Recueil } from '../corpus.ts';
import type { Diagnostic } from '../diagnostics.ts';
import type { Document } from '../document.ts';
import { couleurInsuffisante } from '../rules/couleur-insuffisante.ts';
import { datesInversees } from '../rules/dates-inversees.ts';
import { identifiantDouble } from '../rules/identifiant-double.ts';
import { reporterFor } from '../rules/rule.ts';

interface Listed {
  id?: string;
  code?: string;
  de?: string;
  jusqua?: string;
}

export function checkConfig(recueil: Recueil, pieces: readonly Piece[], into: Diagnostic[]): void {
  const { config } = recueil;
  const report = reporterFor(config.file, into);
  const own = config.data.apparence.couleurs;
  for (const { couleur, fond, rapport, minimum } of couleursInsuffisantes(palette(own))) {
    const blamed = couleur in own ? couleur : fond;
    const key = ['apparence', 'couleurs', blamed];
    report(
      couleurInsuffisante,
      config.valueAt(key),
      { couleur, fond, ratio: String(Math.floor(rapport * 10) / 10).replace('.', ','), min: String(minimum).replace('.', ','), eclaircir: blamed === fond },
      key.join('.'),
    );
  }
  for (const piece of pieces) {
    if (!piece.document) continue;
    if (piece.kind.kind === 'themes' || piece.kind.kind === 'vocabulaire') checkList(piece.document as Document<Listed[]>, [], piece.document.data as Listed[], into);
    if (piece.kind.kind === 'axe') checkList(piece.document, ['termes'], (piece.document.data as { termes: Listed[] }).termes, into);
  }
}

function checkList(document: Document<unknown>, at: string[], items: readonly Listed[], into: Diagnostic[]) {
  const report = reporterFor(document.file, into);
  const seen = new Set<string>();
  items.forEach((item, i) => {
    const key = item.id === undefined ? 'code' : 'id';
    const id = item.id ?? item.code ?? '';
    const path = [...at, i, key];
    if (seen.has(id)) report(identifiantDouble, document.valueAt(path), { id, liste: 'cette liste' }, path.join('.'));
    seen.add(id);
    if (item.de && item.jusqua && item.jusqua < item.de.slice(0, item.jusqua.length))
      report(datesInversees, document.valueAt([...at, i, 'jusqua']), { debut: item.de, fin: item.jusqua }, [...at, i, 'jusqua'].join('.'));
  });
}
