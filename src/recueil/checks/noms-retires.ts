/** Names of people who asked to be left out, or whose consent has ended, in the sentences of public texts: nothing takes them out of there. */
import { toutesLesActions, type Recueil } from '../corpus.ts';
import type { Diagnostic } from '../diagnostics.ts';
import type { Document } from '../document.ts';
import { lineStarts, placeAt } from '../lines.ts';
import { nomRetire } from '../rules/nom-retire.ts';
import { reporterFor } from '../rules/rule.ts';
import { estUnNom, motifDesNoms } from '../taire.ts';
import type { Path } from '../yaml.ts';

interface Personne {
  nom: string;
  /** Why it must no longer be read; undefined while it may. */
  pourquoi: string | undefined;
}

/** @param instant as `PublishedRecueil` says it @param documents of which something is shown */
export function checkNomsRetires(recueil: Recueil, instant: string, documents: readonly Document<unknown>[], into: Diagnostic[]): void {
  for (const [nom, dit] of retireesDe(recueil, instant)) {
    const motif = motifDesNoms([nom]);
    const faits = { nom, pourquoi: dit };
    for (const { file, body, bodyLine, data, valueAt } of documents) {
      const report = reporterFor(file, into);
      const starts = lineStarts(body);
      for (const { index } of body.matchAll(motif)) {
        const { line, column } = placeAt(starts, index);
        report(nomRetire, { line: line + bodyLine - 1, column }, faits);
      }
      for (const [path, texte] of phrases(data)) if (texte.search(motif) >= 0) report(nomRetire, valueAt(path), faits, path.join('.'));
    }
  }
}

/** Why, by name. Somebody who may be named elsewhere in the recueil is not among them. */
function retireesDe(recueil: Recueil, instant: string): Map<string, string> {
  const toutes = [
    ...recueil.editions.flatMap(({ edition }) => (Array.isArray(edition?.data.jury) ? edition.data.jury : [])),
    ...toutesLesActions(recueil).flatMap(({ action, entretien }) => [
      ...(typeof action?.data.contact === 'object' && action.data.contact.personne ? [{ ...action.data.contact, nom: action.data.contact.personne }] : []),
      ...(entretien?.data.intervenants ?? []),
    ]),
  ].map((une): Personne => ({ nom: une.nom, pourquoi: pourquoi(une, instant) }));
  const admises = new Set(toutes.filter((une) => une.pourquoi === undefined).map(({ nom }) => nom));
  return new Map(toutes.flatMap(({ nom, pourquoi: dit }) => (dit !== undefined && estUnNom(nom) && !admises.has(nom) ? [[nom, dit] as const] : [])));
}

const pourquoi = (
  { retrait, consentement }: { retrait?: string | undefined; consentement?: { expireLe?: string | undefined } | undefined },
  instant: string,
): string | undefined => {
  if (retrait !== undefined) return `retrait : ${retrait}`;
  const fin = consentement?.expireLe;
  return fin !== undefined && instant.slice(0, fin.length) > fin ? `accord jusqu’au ${fin}` : undefined;
};

/** Keys that hold a person's own name: nothing is read of them once they are withdrawn. */
const PROPRES = new Set(['nom', 'personne']);

/** Texts of a front matter, by path. */
function phrases(valeur: unknown, path: Path = []): [path: Path, texte: string][] {
  if (typeof valeur === 'string') return PROPRES.has(String(path.at(-1))) ? [] : [[path, valeur]];
  if (Array.isArray(valeur)) return valeur.flatMap((une: unknown, i) => phrases(une, [...path, i]));
  if (typeof valeur !== 'object' || valeur === null) return [];
  return Object.entries(valeur).flatMap(([cle, une]) => phrases(une, [...path, cle]));
}
