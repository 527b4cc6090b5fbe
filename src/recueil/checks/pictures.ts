/** Pictures are described where they lie: each file declared, each declaration with its file. */
import type { Action } from '../corpus.ts';
import type { Diagnostic } from '../diagnostics.ts';
import { nearest } from '../nearest.ts';
import { identifiantDouble } from '../rules/identifiant-double.ts';
import { imageAbsente } from '../rules/image-absente.ts';
import { imageNonDeclaree } from '../rules/image-non-declaree.ts';
import { reporterFor } from '../rules/rule.ts';

/** Fills `action.medias`. */
export function checkPictures(action: Action, into: Diagnostic[]): void {
  action.medias = [];
  const { action: document, fichiers } = action;
  if (!document) return;
  const report = reporterFor(document.file, into);
  const seen = new Set<string>();
  document.data.medias.forEach((media, i) => {
    const place = document.valueAt(['medias', i, 'fichier']);
    const key = `medias.${String(i)}.fichier`;
    const nom = media.fichier.normalize('NFC');
    const fichier = fichiers.find((f) => f.nom === nom);
    if (seen.has(nom)) report(identifiantDouble, place, { id: nom, liste: 'medias' }, key);
    else if (!fichier)
      report(
        imageAbsente,
        place,
        {
          fichier: nom,
          proches: nearest(
            nom,
            fichiers.map((f) => f.nom),
          ),
        },
        key,
      );
    else if (fichier.image) action.medias.push({ fichier: nom, alt: media.alt, credit: media.credit, licence: media.licence, ...fichier.image, chemin: fichier.chemin });
    seen.add(nom);
  });
  // A draft may wait for the credit of a picture: it cannot be published before it is described.
  const unfinished = document.data.etat === 'brouillon';
  for (const fichier of fichiers) {
    if (!seen.has(fichier.nom))
      reporterFor(fichier.file, into)(unfinished ? { ...imageNonDeclaree, severity: 'warning' } : imageNonDeclaree, { line: 1, column: 1 }, { fichier: fichier.nom });
  }
}
