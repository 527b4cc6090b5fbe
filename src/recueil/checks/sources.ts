/** Whatever cites a source, a speaker or a picture names one that exists. */
import type { NomDeReference } from '#blocs';
import type { Action, Edition } from '../corpus.ts';
import type { Diagnostic } from '../diagnostics.ts';
import type { Document } from '../document.ts';
import { nearest } from '../nearest.ts';
import { codeInconnu } from '../rules/code-inconnu.ts';
import { identifiantDouble } from '../rules/identifiant-double.ts';
import { imageAbsente } from '../rules/image-absente.ts';
import { imageNonDeclaree } from '../rules/image-non-declaree.ts';
import { noteInconnue } from '../rules/note-inconnue.ts';
import { reporterFor } from '../rules/rule.ts';
import { sourceInconnue } from '../rules/source-inconnue.ts';
import type { Place } from '../lines.ts';
import { estAbsence } from '../schema/commun.ts';
import type { Path } from '../yaml.ts';

/** Sources that a front matter names must be in its list. An absence is none. */
function cite(document: Document<unknown>, path: Path, ids: readonly string[] | string | undefined, sources: readonly string[], into: Diagnostic[]) {
  for (const [i, id] of (typeof ids === 'string' ? [ids] : (ids ?? [])).entries()) {
    if (sources.includes(id) || estAbsence(id)) continue;
    const full = typeof ids === 'string' ? path : [...path, i];
    reporterFor(document.file, into)(sourceInconnue, document.valueAt(full), { id, proches: nearest(id, sources) }, full.join('.'));
  }
}

/** What an edition and its call say stands on sources of their own. */
export function checkEditionSources({ edition, appel }: Edition, into: Diagnostic[]): void {
  for (const document of [edition, appel])
    if (document)
      duplicates(
        document,
        ['sources'],
        document.data.sources.map((source) => source.id),
        into,
      );
  if (!edition) return;
  const { sources: written, faits, candidatures } = edition.data;
  const sources = written.map((source) => source.id);
  faits.forEach((fait, i) => cite(edition, ['faits', i, 'sources'], fait.sources, sources, into));
  if (typeof candidatures === 'object') cite(edition, ['candidatures', 'source'], candidatures.source, sources, into);
}

/** Checks the three texts of one action; jury and interview cite the action's sources. */
export function checkSources({ action, jury, entretien, fichiers }: Action, into: Diagnostic[]): void {
  if (!action) return;
  const sources = action.data.sources.map((source) => source.id);
  duplicates(action, ['sources'], sources, into);
  const cites = (document: Document<unknown>, path: Path, ids: readonly string[] | string | undefined) => cite(document, path, ids, sources, into);
  const { budget, resultats, suites, divergences } = action.data;
  if (typeof budget === 'object') cites(action, ['budget', 'sources'], budget.sources);
  if (Array.isArray(resultats)) resultats.forEach((r, i) => cites(action, ['resultats', i, 'source'], r.source));
  suites.forEach((s, i) => cites(action, ['suites', i, 'sources'], s.sources));
  divergences.forEach((d, i) => d.valeurs.forEach((v, j) => cites(action, ['divergences', i, 'valeurs', j, 'sources'], v.sources)));
  if (jury) cites(jury, ['sources'], jury.data.sources);
  if (entretien) cites(entretien, ['sources'], entretien.data.sources);
  const intervenants = entretien?.data.intervenants.map((i) => i.id) ?? [];
  if (entretien) duplicates(entretien, ['intervenants'], intervenants, into);
  const described = action.data.medias.map((media) => media.fichier.normalize('NFC'));
  // A picture that is described and is not there: `checkPictures` says so, once.
  const there = fichiers.map((fichier) => fichier.nom);
  for (const document of [action, jury, entretien]) if (document) checkSurvey(document, { source: sources, intervenant: intervenants, media: described }, into, there);
}

function duplicates(document: Document<unknown>, at: string[], ids: readonly string[], into: Diagnostic[]) {
  ids.forEach((id, i) => {
    if (ids.indexOf(id) !== i) reporterFor(document.file, into)(identifiantDouble, document.valueAt([...at, i, 'id']), { id, liste: at.join('.') }, [...at, i, 'id'].join('.'));
  });
}

/** Names that a body gives, against what its entry holds. */
export function checkSurvey({ file, survey }: Document<unknown>, known: Record<NomDeReference, readonly string[]>, into: Diagnostic[], there: readonly string[] = []): void {
  const report = reporterFor(file, into);
  const picture = (fichier: string, place: Place) => {
    if (known.media.includes(fichier)) return;
    if (there.includes(fichier)) report(imageNonDeclaree, place, { fichier });
    else report(imageAbsente, place, { fichier, proches: nearest(fichier, known.media) });
  };
  for (const { id, place } of survey.citations) if (!known.source.includes(id)) report(noteInconnue, place, { id, proches: nearest(id, known.source) });
  for (const { fichier, place } of survey.images) picture(fichier, place);
  for (const { kind, name, place } of survey.references) {
    if (kind === 'media') picture(name, place);
    if (kind === 'media' || known[kind].includes(name)) continue;
    const proches = nearest(name, known[kind]);
    if (kind === 'source') report(sourceInconnue, place, { id: name, proches });
    else report(codeInconnu, place, { code: name, liste: 'des intervenants', proches, codes: [...known[kind]] });
  }
}
