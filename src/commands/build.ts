/** `build`: check, build aside, hold the result to the gates, put it in place. A build that fails leaves the old site whole. */
import {
  acquireLock,
  BUDGETS,
  buildSite,
  createProgress,
  ecrireRenvois,
  discard,
  groupProblems,
  makeNeedles,
  OutputBusy,
  quotesHidden,
  repair,
  runGates,
  swap,
  SwapFailed,
  type Probleme,
} from '#build';
import { composerFichiers, deposer, MiseEnPageRefusee, reprisesDe, type Fait } from '#fichiers';
import { bilan, hasErrors, hiddenTexts, publicDocuments, valeurConnue, type Diagnostic } from '#recueil';
import { count } from '#reporters';
import { buildIndex, searchView } from '#search';
import { base, lecture, offrir, published, sessionOptions, startSession } from '#session';
import { adressesAttendues, atelier, direDate, direPourChercher, renvoisDesRedirections, renvoisPermanents } from '#vues';
import { createHash } from 'node:crypto';
import path from 'node:path';
import { sansGlyphe } from './caracteres.ts';
import { allDiagnostics, print } from './diagnostics.ts';
import { promessesDe } from './promesses.ts';
import { guarded, OptionInvalide, parseOptions, sessionFrom, type Cadre } from './options.ts';

/** Exit code: 0 when the new site is in place, 1 when the content or the gates refuse, 2 for a mistyped option or a busy output. */
export const build = (args: readonly string[], cadre: Cadre): Promise<number> =>
  guarded(cadre, async () => {
    const values = parseOptions(args, { sortie: { type: 'string' }, force: { type: 'boolean' }, 'sans-pdf': { type: 'boolean' } });
    startSession(sessionFrom(cadre, values));
    const sortie = path.resolve(cadre.projet, values.sortie ?? 'dist');
    if (path.relative(cadre.projet, sortie).startsWith('..')) throw new OptionInvalide('--sortie : le dossier doit être dans celui du projet');
    try {
      return await buildInto(sortie, { force: values.force === true, pdf: values['sans-pdf'] !== true }, cadre);
    } catch (error) {
      if (error instanceof MiseEnPageRefusee) {
        cadre.out.write(`\n${error.message}\n\nLe site n’a pas été reconstruit ; l’ancien est resté en place.\n`);
        return 1;
      }
      if (!(error instanceof OutputBusy || error instanceof SwapFailed)) throw error;
      cadre.out.write(`${error.message}\n`);
      return 2;
    }
  });

async function buildInto(sortie: string, { force, pdf }: { force: boolean; pdf: boolean }, cadre: Cadre): Promise<number> {
  const { projet, contenu, instant } = sessionOptions();
  const work = path.join(projet, '.recueil');
  const places = { sortie, precedent: path.join(work, `precedent${nameOf(sortie, projet)}`) };
  const verrou = await acquireLock({ sortie, atelier: work });
  try {
    const { remis } = await repair({ ...places, verrou });
    if (remis) cadre.out.write('Une construction précédente s’était interrompue : l’ancien site a été remis en place.\n');
    const progress = createProgress({ flux: cadre.out });
    const diagnostics = await progress.step('Lecture et vérification des textes', () => allDiagnostics());
    const { recueil } = lecture();
    if (hasErrors(diagnostics) || !recueil) {
      cadre.out.write(`\n${printDiscreetly(diagnostics, cadre)}\n\nLe site n’a pas été reconstruit ; l’ancien est resté en place.\n`);
      return 1;
    }
    const shown = published();
    const urlPublique = valeurConnue(recueil.config.data.urlPublique);
    // One cache for each pair of content and output: two builds at once never write in the same.
    const cache = path.join(work, 'cache', `site${nameOf(sortie, projet)}-${createHash('sha256').update(contenu).digest('hex').slice(0, 12)}`);
    const absents = pdf
      ? await sansGlyphe(
          publicDocuments(recueil, shown).map(({ file }) => file),
          { contenu, textes: lecture().textes },
        )
      : [];
    if (absents.length > 0) {
      cadre.out.write(`\n${print(absents, 'terminal', cadre)}\n\nLe site n’a pas été reconstruit ; l’ancien est resté en place.\n`);
      return 1;
    }
    const faits: ReadonlyMap<string, Fait> = pdf ? await progress.step('Mise en page des PDF et des EPUB', () => composerFichiers(atelier(shown, base()), { projet })) : new Map();
    offrir(faits);
    const a = atelier(shown, base(), { fichiers: faits });
    const deplacees = renvoisDesRedirections(a);
    await progress.step('Construction du site', async () => {
      await buildSite({ projet, sortie: verrou.dossier, cache, base: base(), urlPublique, force });
      await deposer(faits, { dossier: verrou.dossier, base: base() });
      await ecrireRenvois([...renvoisPermanents(a), ...deplacees], { dossier: verrou.dossier, base: base() });
    });
    await progress.step('Index de recherche', () => buildIndex(searchView(shown, direPourChercher(a)), verrou.dossier));
    const promesses = await promessesDe(shown, { contenu, instant });
    const problems = await progress.step('Contrôle du site construit', () => {
      const { textes, publics } = hiddenTexts(recueil, shown);
      return runGates(verrou.dossier, {
        base: base(),
        pages: [...adressesAttendues(a), ...deplacees.map(({ de }) => de)],
        promesses,
        aiguilles: { textes: makeNeedles(textes, publics), octets: [] },
        budgets: BUDGETS,
      });
    });
    if (problems.length > 0) {
      cadre.out.write(`\n${printProblems(problems)}\n\nLe site construit a été refusé ; l’ancien est resté en place.\n`);
      return 1;
    }
    await progress.step('Mise en place', () => swap({ nouveau: verrou.dossier, ...places }));
    const reprises = reprisesDe(faits);
    if (reprises.length > 0)
      cadre.out.write(`\nÀ reprendre pour l’impression, quand vous le pourrez :\n${reprises.map(({ fiche, message }) => `  ${fiche} : ${message}`).join('\n')}\n`);
    const warnings = diagnostics.length > 0 ? ` ; ${count(diagnostics)}` : '';
    const { editions, actions, entretiens, retenues } = bilan(recueil, shown, instant);
    const some = (n: number, mot: string) => `${n} ${mot}${n > 1 ? 's' : ''}`;
    cadre.out.write(
      `\nPublié au ${direDate(shown.instant)} : ${some(editions, 'édition')}, ${some(actions, 'action')}, ${some(entretiens, 'entretien')} ; ${retenues === 0 ? 'rien n’est retenu' : `${some(retenues, 'partie')} retenue${retenues > 1 ? 's' : ''}`}${warnings}.\n`,
    );
    return 0;
  } finally {
    await discard(verrou.dossier);
    verrou.release();
  }
}

/** The previous output of `dist` is `precedent`; another output has its own. */
const nameOf = (sortie: string, projet: string) => {
  const name = path.relative(projet, sortie).split(path.sep).join('-');
  return name === 'dist' ? '' : `-${name}`;
};

/**
 * Logs of continuous integration are kept and shared: there, a file of which nothing is public is only counted, and a suggestion that names
 * something hidden is left out. On one's own screen everything is shown.
 */
function printDiscreetly(diagnostics: readonly Diagnostic[], cadre: Cadre): string {
  if (!cadre.env['CI']) return print(diagnostics, 'terminal', cadre);
  const { recueil } = lecture();
  const open = new Set(recueil ? publicDocuments(recueil, published()).map((document) => document.file) : []);
  const common = (file: string) => !/\/editions\//.test(`/${file}`);
  const { textes, publics } = recueil ? hiddenTexts(recueil, published()) : { textes: [], publics: [] };
  const tells = quotesHidden(makeNeedles(textes, publics));
  const shown = diagnostics
    .filter((d) => (open.has(d.file) || common(d.file)) && !tells(d.message))
    .map((d) => (d.hint !== undefined && tells(d.hint) ? { ...d, hint: undefined } : d));
  const hidden = diagnostics.length - shown.length;
  return [
    ...(shown.length > 0 ? [print(shown, 'terminal', cadre)] : []),
    ...(hidden > 0
      ? [`${hidden} problème${hidden > 1 ? 's' : ''} dans des fichiers qui ne sont pas publics, ou que l’on ne peut pas lire : « npm run verifier » les montre.`]
      : []),
  ].join('\n\n');
}

const printProblems = (problems: readonly Probleme[]) =>
  groupProblems(problems)
    .map((p) => `${p.fichier} [${p.gate}] ${p.message}${p.autres > 0 ? ` (et ${p.autres} autre${p.autres > 1 ? 's' : ''})` : ''}${p.conseil ? `\n  → ${p.conseil}` : ''}`)
    .join('\n\n');
