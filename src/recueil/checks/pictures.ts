/** Pictures are described where they lie: each file declared, each declaration with its file. */
import type { Media } from '#blocs';
import type { Action } from '../corpus.ts';
import type { Diagnostic } from '../diagnostics.ts';
import { nearest } from '../nearest.ts';
import { identifiantDouble } from '../rules/identifiant-double.ts';
import { imageAbsente } from '../rules/image-absente.ts';
import { imageNonDeclaree } from '../rules/image-non-declaree.ts';
import { presseImpossible } from '../rules/presse-impossible.ts';
import { reporterFor } from '../rules/rule.ts';

/** Fills `action.medias`. */
export function checkPictures(action: Action, files: readonly { file: string }[], into: Diagnostic[]): void {
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
    else if (!fichier) report(imageAbsente, place, { fichier: nom, ...meant(nom, action, files) }, key);
    else if (fichier.image)
      action.medias.push({ fichier: nom, alt: media.alt, credit: media.credit, licence: media.licence, ...pourLaPresse(media), ...fichier.image, chemin: fichier.chemin });
    const pourquoi = media.presse ? refus(media) : undefined;
    if (pourquoi) report(presseImpossible, document.valueAt(['medias', i, 'presse']), { pourquoi }, `medias.${String(i)}.presse`);
    seen.add(nom);
  });
  // A draft may wait for the credit of a picture: it cannot be published before it is described.
  const unfinished = document.data.etat === 'brouillon';
  for (const fichier of fichiers) {
    if (!seen.has(fichier.nom))
      reporterFor(fichier.file, into)(unfinished ? { ...imageNonDeclaree, severity: 'warning' } : imageNonDeclaree, { line: 1, column: 1 }, { fichier: fichier.nom });
  }
}

type Declaree = NonNullable<Action['action']>['data']['medias'][number];

/** What newspapers have printed cannot be taken back: denied unless it is written, and where anything speaks against it. */
const pourLaPresse = (media: Declaree): Pick<Media, 'presse'> =>
  media.presse === true && !refus(media) ? { presse: media.consentement?.expireLe ? { avant: media.consentement.expireLe } : {} } : {};

function refus({ retrait, mineurs, consentement }: Declaree): 'retrait' | 'mineurs' | undefined {
  if (retrait !== undefined) return 'retrait';
  return mineurs === true && consentement === undefined ? 'mineurs' : undefined;
}

/** Where a picture that is not there may be: elsewhere in the edition, or here under another name. */
function meant(nom: string, { dossier, fichiers, action }: Action, files: readonly { file: string }[]): { proches: string[]; ailleurs?: string } {
  const edition = dossier.split('/').slice(0, -2).join('/');
  const found = files.find(({ file }) => file.startsWith(`${edition}/`) && file.endsWith(`/${nom}`) && file !== `${dossier}/${nom}`);
  const noms = fichiers.map((fichier) => fichier.nom);
  const proches = nearest(nom, noms);
  const libres = noms.filter((libre) => !action?.data.medias.some((media) => media.fichier.normalize('NFC') === libre));
  if (proches.length === 0 && found) return { proches, ailleurs: found.file.slice(0, -nom.length - 1) };
  return { proches: proches.length > 0 || libres.length > 1 ? proches : libres };
}
