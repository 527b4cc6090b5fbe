/** Codes are in their lists: themes, distinctions, types, levels, criteria, axis terms. */
import type { Action, Edition, Recueil } from '../corpus.ts';
import type { Diagnostic } from '../diagnostics.ts';
import type { Document } from '../document.ts';
import { nearest } from '../nearest.ts';
import { cleInconnue } from '../rules/cle-inconnue.ts';
import { codeInconnu } from '../rules/code-inconnu.ts';
import { reporterFor } from '../rules/rule.ts';
import { somethingElse } from './values.ts';
import { estAbsence } from '../schema/commun.ts';
import type { Path } from '../yaml.ts';
import { checkSurvey } from './sources.ts';

/** Folder for actions whose theme nobody knows: it is no theme and has no page. */
export const themeInconnu = 'theme-inconnu';

export function checkCodes(recueil: Recueil, into: Diagnostic[]): void {
  const themes = recueil.themes.data.map((theme) => theme.id);
  const codes = (nom: keyof Recueil['vocabulaires']) => recueil.vocabulaires[nom].map((terme) => terme.code);
  const check = (document: Document<unknown>, path: Path, code: string | undefined, list: readonly string[], liste: string) => {
    if (code === undefined || estAbsence(code) || list.includes(code)) return;
    reporterFor(document.file, into)(codeInconnu, document.valueAt(path), { code, liste, proches: nearest(code, list), codes: [...list] }, path.join('.'));
  };
  for (const edition of recueil.editions) {
    checkEdition(edition, themes, codes, check, into);
    for (const action of edition.actions) checkAction(action, edition, recueil, themes, codes, check, into);
  }
  for (const { page } of recueil.pages) checkSurvey(page, { source: [], intervenant: [], media: [] }, into);
}

type Check = (document: Document<unknown>, path: Path, code: string | undefined, list: readonly string[], liste: string) => void;
type Codes = (nom: keyof Recueil['vocabulaires']) => string[];

function checkEdition({ edition, appel }: Edition, themes: string[], codes: Codes, check: Check, into: Diagnostic[]) {
  edition?.data.themes.forEach((theme, i) => check(edition, ['themes', i], theme, themes, 'themes.yaml'));
  if (edition) checkSurvey(edition, { source: edition.data.sources.map((s) => s.id), intervenant: [], media: [] }, into);
  if (!appel) return;
  checkSurvey(appel, { source: appel.data.sources.map((s) => s.id), intervenant: [], media: [] }, into);
  appel.data.themes.forEach((t, i) => check(appel, ['themes', i, 'theme'], t.theme, themes, 'themes.yaml'));
  appel.data.ouvertA.forEach((code, i) => check(appel, ['ouvertA', i], code, codes('qui-peut-candidater'), 'vocabulaires/qui-peut-candidater.yaml'));
  appel.data.criteres.forEach((code, i) => check(appel, ['criteres', i], code, codes('criteres-du-jury'), 'vocabulaires/criteres-du-jury.yaml'));
}

function checkAction(action: Action, edition: Edition, recueil: Recueil, themes: string[], codes: Codes, check: Check, into: Diagnostic[]) {
  const { action: document, jury } = action;
  if (!document) return;
  const { data } = document;
  const report = reporterFor(document.file, into);
  if (action.theme !== themeInconnu) {
    const declared = edition.edition?.data.themes;
    if (!themes.includes(action.theme))
      report(codeInconnu, { line: 1, column: 1 }, { code: action.theme, liste: 'themes.yaml (c’est le nom du dossier)', proches: nearest(action.theme, themes), codes: themes });
    else if (declared && !declared.includes(action.theme))
      report(codeInconnu, { line: 1, column: 1 }, { code: action.theme, liste: `des thèmes de l’édition ${edition.id} (c’est le nom du dossier)`, proches: [], codes: declared });
  }
  const types = codes('types-de-porteur');
  const typesFile = 'vocabulaires/types-de-porteur.yaml';
  check(document, ['distinction', 'type'], data.distinction?.type, codes('distinctions'), 'vocabulaires/distinctions.yaml');
  if (Array.isArray(data.porteurs)) data.porteurs.forEach((p, i) => check(document, ['porteurs', i, 'type'], p.type, types, typesFile));
  if (Array.isArray(data.partenaires)) data.partenaires.forEach((p, i) => check(document, ['partenaires', i, 'type'], p.type, types, typesFile));
  if (typeof data.evaluation === 'object')
    check(document, ['evaluation', 'niveau'], String(data.evaluation.niveau), codes('niveaux-d-evaluation'), 'vocabulaires/niveaux-d-evaluation.yaml');
  jury?.data.criteres.forEach((c, i) => check(jury, ['criteres', i, 'critere'], c.critere, codes('criteres-du-jury'), 'vocabulaires/criteres-du-jury.yaml'));
  const axes = recueil.axes.map((axe) => axe.id);
  for (const [id, termes] of Object.entries(data.axes)) {
    const axe = recueil.axes.find((a) => a.id === id);
    if (!axe) report(cleInconnue, document.keyAt(['axes', id]), { proches: nearest(id, axes), connues: axes }, `axes.${id}`);
    else if (Array.isArray(termes)) {
      termes.forEach((code, i) =>
        check(
          document,
          ['axes', id, i],
          code,
          axe.termes.map((t) => t.code),
          `axes/${id}.yaml`,
        ),
      );
      if (axe.choix === 'un' && termes.length > 1)
        report(...somethingElse(document.valueAt(['axes', id]), `l’axe « ${axe.libelle} » n’admet qu’un terme`, 'gardez-en un'), `axes.${id}`);
    }
  }
}
