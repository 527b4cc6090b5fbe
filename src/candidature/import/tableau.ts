/** A CSV of a form's answers: a row is a candidacy, a column is a question, by its title or its key. Strict: what does not hold is said with its row and column. */
import { typographier } from '#recueil';
import { CsvError, parse } from 'csv-parse/sync';
import type { RootContent } from 'mdast';
import { questionsDe } from '../questions.ts';
import { plier } from '../textes.ts';
import type { Matiere, Nature, Section } from '../types.ts';
import { brouillonDe, type Brouillon } from './brouillon.ts';
import { comprendre } from './comprendre.ts';
import { paragraphes } from './recit.ts';
import { DocumentRefuse, refuser } from './refus.ts';
import type { Reponse } from './types.ts';

/** UTF-8, with or without its mark, else what Excel writes on Windows in French. */
export function decoder(octets: Uint8Array): string {
  const utf16 = octets[0] === 0xff && octets[1] === 0xfe ? 'utf-16le' : octets[0] === 0xfe && octets[1] === 0xff ? 'utf-16be' : undefined;
  if (utf16) return new TextDecoder(utf16).decode(octets);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(octets);
  } catch {
    return new TextDecoder('windows-1252').decode(octets);
  }
}

/** The one that the header has most of, outside its quotes. */
export function separateurDe(texte: string): string {
  const tete = (/^(?:"(?:[^"]|"")*"|[^\n"])*/.exec(texte)?.[0] ?? '').replace(/"(?:[^"]|"")*"/g, '');
  const compte = (signe: string) => tete.split(signe).length;
  return [';', '\t', ','].sort((a, b) => compte(b) - compte(a))[0] ?? ';';
}

type Cible = { cle: string; nature: Nature } | undefined;

export function brouillonsDuCsv(nom: string, octets: Uint8Array, edition: string, m: Matiere): Brouillon[] {
  const sections = questionsDe(edition, m);
  const rangees = lireRangees(nom, decoder(octets));
  const [tete = [], ...candidatures] = rangees.map(({ record }) => record);
  if (candidatures.length === 0) refuser(nom, 'ne contient aucune candidature : il faut une ligne de titres, puis une ligne par candidature.');
  const cibles = ciblesDe(nom, tete, sections, rangees[0]?.info.lines ?? 1);
  return candidatures.map((cellules, i) => {
    const ligne = rangees[i + 1]?.info.lines ?? i + 2;
    const compris = comprendre(sections, reponsesDe(cellules, tete, cibles, ligne), 'inconnu');
    for (const [j, cellule] of cellules.entries())
      if (!cibles[j] && cellule.trim() !== '')
        compris.reprises.push({ ou: `Ligne ${ligne}, colonne « ${(tete[j] ?? '').trim()} »`, pourquoi: 'cette colonne ne répond à aucune question du dossier', texte: cellule });
    for (const { ou, reponses } of compris.images)
      compris.reprises.push({
        ou,
        pourquoi: 'rangez l’image à côté de la fiche, puis décrivez-la dans « medias »',
        texte: Object.values(reponses)
          .map(({ texte }) => texte)
          .join('\n'),
      });
    const corps = compris.recits.flatMap(({ titre, reponse }): RootContent[] => [
      { type: 'heading', depth: 2, children: [{ type: 'text', value: titre }] },
      ...paragraphes(reponse.texte),
    ]);
    return brouillonDe(compris, corps, { nom: `ligne-${ligne}` });
  });
}

interface Rangee {
  record: string[];
  info: { lines: number };
}

function lireRangees(nom: string, texte: string): Rangee[] {
  if (texte.includes('\u0000')) refuser(nom, 'n’est pas un texte : enregistrez le tableau au format « CSV UTF-8 ».');
  // Excel's own line for what parts the columns; its place stays, so that lines are counted as they are seen.
  const dit = /^\ufeff?sep=(.)(?=\r?\n)/i.exec(texte);
  try {
    return parse(dit ? texte.slice(dit[0].length) : texte, {
      bom: true,
      delimiter: dit?.[1] ?? separateurDe(texte.replace(/^\ufeff/, '')),
      info: true,
      skip_empty_lines: true,
      // Rows that Excel keeps below a table: `;;;`.
      skip_records_with_empty_values: true,
      relax_column_count: false,
      max_record_size: 2_000_000,
    }) as unknown as Rangee[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return refuser(nom, `ne peut pas être lu : ${raisonDe(error)}`);
  }
}

/** Codes of csv-parse in the editor's words, with row and column. */
function raisonDe(error: CsvError): string {
  const { code } = error;
  const faits = error as unknown as { lines?: number; column?: number | string; record?: unknown[] };
  const ligne = `ligne ${faits.lines ?? '?'}`;
  if (code === 'CSV_RECORD_INCONSISTENT_FIELDS_LENGTH')
    return typographier(
      `${ligne}, le nombre de cases (${faits.record?.length ?? '?'}) n’est pas celui des titres de colonnes. Un séparateur est de trop ou manque : corrigez cette ligne dans le tableur, et enregistrez de nouveau.`,
    );
  const colonne = typeof faits.column === 'number' ? `, colonne ${faits.column + 1}` : '';
  if (code === 'CSV_QUOTE_NOT_CLOSED')
    return typographier(`${ligne}${colonne}, des guillemets ouverts ne sont jamais fermés. Rouvrez le tableau dans un tableur, et enregistrez-le de nouveau en « CSV UTF-8 ».`);
  return typographier(`${ligne}${colonne}, les guillemets sont mal placés. Rouvrez le tableau dans un tableur, et enregistrez-le de nouveau en « CSV UTF-8 ».`);
}

/** Columns by key (`budget.montant`), by title, or by « table : column ». Two columns for one question would hide one another. */
function ciblesDe(nom: string, tete: readonly string[], sections: readonly Section[], ligne: number): Cible[] {
  const noms = new Map<string, string[]>();
  const natures = new Map(sections.flatMap(({ questions }) => questions.map(({ cle, nature }) => [cle, nature] as const)));
  const nommer = (titre: string, cle: string) => noms.set(plier(titre), [...(noms.get(plier(titre)) ?? []), cle]);
  for (const { titre: section, questions } of sections)
    for (const { cle, titre, colonnes, genre } of questions) {
      if (genre !== 'table') for (const un of [cle, titre, `${section} ${titre}`]) nommer(un, cle);
      for (const colonne of colonnes ?? [])
        for (const un of [`${cle}.${colonne.cle}`, `${titre} ${colonne.titre}`, `${cle} ${colonne.titre}`]) nommer(un, `${cle}.*.${colonne.cle}`);
      // A table in one column: the first of its own.
      if (genre === 'table' && colonnes?.[0]) nommer(titre, `${cle}.*.${colonnes[0].cle}`);
    }
  const cibles = tete.map((titre): Cible => {
    const cles = [...new Set(noms.get(plier(titre)) ?? [])];
    // « Partenaires » names a table and a part of the narrative: the table wins, its key tells the other.
    const cle = cles.length === 1 ? cles[0] : cles.find((une) => une.includes('*'));
    return cle === undefined ? undefined : { cle, nature: natures.get(cle) ?? 'texte' };
  });
  if (cibles.every((cible) => cible === undefined))
    throw new DocumentRefuse(
      typographier(
        `« ${nom} » : ligne ${ligne}, aucun titre de colonne n’est celui d’une question du dossier (par exemple « Titre », « Résumé », « Budget : montant », ou titre, resume, budget.montant).`,
      ),
    );
  cibles.forEach((cible, i) => {
    const premier = cible ? cibles.findIndex((une) => une?.cle === cible.cle) : i;
    if (premier !== i)
      throw new DocumentRefuse(
        typographier(`« ${nom} » : ligne ${ligne}, colonnes ${premier + 1} et ${i + 1}, les deux répondent à « ${(tete[i] ?? '').trim()} » : gardez-en une.`),
      );
  });
  return cibles;
}

/** Several values of a table stand in one cell, parted by `|` or by lines. */
function reponsesDe(cellules: readonly string[], tete: readonly string[], cibles: readonly Cible[], ligne: number): Map<string, Reponse> {
  const reponses = new Map<string, Reponse>();
  cibles.forEach((cible, i) => {
    const cellule = cellules[i] ?? '';
    if (!cible || cellule.trim() === '') return;
    const ou = `ligne ${ligne}, colonne « ${(tete[i] ?? '').trim()} »`;
    const [avant, apres] = cible.cle.split('.*.');
    if (apres === undefined) {
      reponses.set(cible.cle, { texte: cible.nature === 'lignes' ? cellule.replaceAll('|', '\n') : cellule, ou });
      return;
    }
    cellule.split(/\s*[|\n]\s*/).forEach((texte, rang) => {
      if (texte !== '') reponses.set(`${avant ?? ''}.${rang}.${apres}`, { texte, ou });
    });
  });
  return reponses;
}
