/** `build`: check, build aside, hold the result to the gates, put it in place. A build that fails leaves the old site whole. A preview is built by the same steps. */
import {
  acquireLock,
  BUDGETS,
  buildSite,
  createProgress,
  ecrireRenvois,
  discard,
  estApercu,
  groupProblems,
  makeNeedles,
  marquerApercu,
  OutputBusy,
  quotesHidden,
  repair,
  runGates,
  swap,
  SwapFailed,
  tientAutreChose,
  tientAutreChoseQuUnSite,
  type Probleme,
} from '#build';
import { composerFichiers, deposer, MiseEnPageRefusee, reprisesDe, type Fait } from '#fichiers';
import { bilan, hasErrors, hiddenTexts, publicDocuments, publish, valeurConnue, type Diagnostic } from '#recueil';
import { count } from '#reporters';
import { buildIndex, searchView } from '#search';
import { alertes, base, lecture, offrir, published, sessionOptions, startSession } from '#session';
import { adressesAttendues, apercuDit, atelier, direDate, direPourChercher, renvoisDesRedirections, renvoisPermanents } from '#vues';
import { createHash } from 'node:crypto';
import path from 'node:path';
import { sansGlyphe } from './caracteres.ts';
import { promessesDe } from './promesses.ts';
import { allDiagnostics, bloquants, print } from './diagnostics.ts';
import { DOSSIER_APERCU, guarded, OptionInvalide, parseOptions, sessionFrom, type Cadre } from './options.ts';

/** Exit code: 0 when the new site is in place, 1 when the content or the gates refuse, 2 for a mistyped option or a busy output. */
export const build = (args: readonly string[], cadre: Cadre): Promise<number> =>
  guarded(cadre, async () => {
    const values = parseOptions(args, { sortie: { type: 'string' }, force: { type: 'boolean' }, 'sans-pdf': { type: 'boolean' } });
    startSession(sessionFrom(cadre, values));
    const sortie = path.resolve(cadre.projet, values.sortie ?? 'dist');
    if (path.relative(cadre.projet, sortie).startsWith('..')) throw new OptionInvalide('--sortie : le dossier doit être dans celui du projet');
    if (estApercu(sortie) || path.relative(cadre.projet, sortie).split(path.sep)[0] === DOSSIER_APERCU)
      throw new OptionInvalide(`--sortie : « ${path.relative(cadre.projet, sortie)} » est le dossier des aperçus, qui montrent ce qui n’a pas paru ; choisissez-en un autre`);
    await refuserCeDossier(sortie, cadre.projet);
    return await construire(sortie, { force: values.force === true, pdf: values['sans-pdf'] !== true }, cadre);
  });

/** The preview of the session that was started for one. @param sortie absolute, in the project */
export async function construireApercu(sortie: string, options: { pdf: boolean }, cadre: Cadre): Promise<number> {
  if (!sessionOptions().apercu) throw new Error('this session is not for a preview');
  if (await tientAutreChose(sortie))
    throw new OptionInvalide(`le dossier « ${path.relative(cadre.projet, sortie)} » tient autre chose qu’un aperçu : renommez-le, ou ôtez-le, puis recommencez`);
  return await construire(sortie, { force: false, ...options }, cadre);
}

/** A build replaces the whole folder: one that holds something else than a site would be lost. */
async function refuserCeDossier(sortie: string, projet: string): Promise<void> {
  const { contenu } = sessionOptions();
  const dit = path.relative(projet, sortie) || 'le projet';
  const dedans = (un: string, autre: string) => `${un}${path.sep}`.startsWith(`${autre}${path.sep}`);
  if (dedans(projet, sortie) || dedans(contenu, sortie) || dedans(sortie, contenu)) throw new OptionInvalide(`--sortie : « ${dit} » tient vos textes ; choisissez-en un autre`);
  if (await tientAutreChoseQuUnSite(sortie)) throw new OptionInvalide(`--sortie : « ${dit} » tient autre chose qu’un site du recueil ; renommez-le, ou ôtez-le, puis recommencez`);
}

interface Options {
  force: boolean;
  pdf: boolean;
}

/** Mistakes and refusals are told; the code is that of the command. */
async function construire(sortie: string, options: Options, cadre: Cadre): Promise<number> {
  try {
    return await buildInto(sortie, options, cadre);
  } catch (error) {
    if (error instanceof MiseEnPageRefusee) {
      cadre.out.write(`\n${error.message}\n\n${resteEnPlace()}\n`);
      return 1;
    }
    if (!(error instanceof OutputBusy || error instanceof SwapFailed)) throw error;
    cadre.out.write(`${error.message}\n`);
    return 2;
  }
}

const resteEnPlace = () => `${sessionOptions().apercu ? 'L’aperçu' : 'Le site'} n’a pas été reconstruit ; l’ancien est resté en place.`;

async function buildInto(sortie: string, { force, pdf }: Options, cadre: Cadre): Promise<number> {
  const { projet, contenu, instant, apercu } = sessionOptions();
  const work = path.join(projet, '.recueil');
  const places = { sortie, precedent: path.join(work, `precedent${nameOf(sortie, projet)}`) };
  const verrou = await acquireLock({ sortie, atelier: work });
  try {
    const { remis } = await repair({ ...places, verrou });
    if (remis) cadre.out.write('Une construction précédente s’était interrompue : l’ancien site a été remis en place.\n');
    const progress = createProgress({ flux: cadre.out });
    const diagnostics = await progress.step('Lecture et vérification des textes', () => allDiagnostics());
    const { recueil } = lecture();
    // A preview shows what a publication would refuse at this instant, and what is not finished.
    if (hasErrors(apercu ? bloquants(lecture().diagnostics) : diagnostics) || !recueil) {
      cadre.out.write(`\n${printDiscreetly(diagnostics, cadre)}\n\n${resteEnPlace()}\n`);
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
      cadre.out.write(`\n${print(absents, 'terminal', cadre)}\n\n${resteEnPlace()}\n`);
      return 1;
    }
    const faits: ReadonlyMap<string, Fait> = pdf ? await progress.step('Mise en page des PDF et des EPUB', () => composerFichiers(atelier(shown, base()), { projet })) : new Map();
    offrir(faits);
    // The pages get this same one, with what is wrong in a preview.
    const a = atelier(shown, base(), { alertes: alertes(), fichiers: faits });
    const deplacees = renvoisDesRedirections(a);
    await progress.step('Construction du site', async () => {
      await buildSite({ projet, sortie: verrou.dossier, cache, base: base(), urlPublique, force });
      await deposer(faits, { dossier: verrou.dossier, base: base() });
      await ecrireRenvois([...renvoisPermanents(a), ...deplacees], { dossier: verrou.dossier, base: base(), ...(apercu ? { apercu: apercuDit(shown.instant).titre } : {}) });
    });
    await progress.step('Index de recherche', () => buildIndex(searchView(shown, direPourChercher(a)), verrou.dossier));
    // A preview is read by its makers alone: it has no feeds, and owes nothing.
    const promesses = apercu ? undefined : await promessesDe(a, recueil, { contenu, instant, pdf });
    const problems = await progress.step('Contrôle du site construit', () => {
      // Nothing is hidden in a preview.
      const { textes, publics } = apercu ? { textes: [], publics: [] } : hiddenTexts(recueil, shown);
      return runGates(verrou.dossier, {
        base: base(),
        pages: [...adressesAttendues(a), ...deplacees.map(({ de }) => de)],
        ...(promesses ? { promesses } : {}),
        aiguilles: { textes: makeNeedles(textes, publics), octets: [] },
        budgets: BUDGETS,
      });
    });
    if (problems.length > 0) {
      cadre.out.write(`\n${printProblems(problems)}\n\n${apercu ? 'L’aperçu' : 'Le site'} construit a été refusé ; l’ancien est resté en place.\n`);
      return 1;
    }
    if (apercu) await marquerApercu(verrou.dossier, shown.instant);
    await progress.step('Mise en place', () => swap({ nouveau: verrou.dossier, ...places }));
    const reprises = reprisesDe(faits);
    if (reprises.length > 0)
      cadre.out.write(`\nÀ reprendre pour l’impression, quand vous le pourrez :\n${reprises.map(({ fiche, message }) => `  ${fiche} : ${message}`).join('\n')}\n`);
    const warnings = diagnostics.length > 0 ? ` ; ${count(diagnostics)}` : '';
    const { editions, actions, entretiens, retenues } = bilan(recueil, shown, instant);
    const some = (n: number, mot: string) => `${n} ${mot}${n > 1 ? 's' : ''}`;
    cadre.out.write(
      `\n${apercu ? 'Aperçu' : 'Publié'} au ${direDate(shown.instant)} : ${some(editions, 'édition')}, ${some(actions, 'action')}, ${some(entretiens, 'entretien')} ; ${apercu ? 'ne pas diffuser ; ' : ''}${retenues === 0 ? 'rien n’est retenu' : `${some(retenues, 'partie')} ${apercu ? 'que le site ne montrerait pas' : `retenue${retenues > 1 ? 's' : ''}`}`}${warnings}.\n`,
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
  // What anyone may read, in a preview too.
  const publie = recueil && publish(recueil, sessionOptions().instant);
  const open = new Set(recueil && publie ? publicDocuments(recueil, publie).map((document) => document.file) : []);
  const common = (file: string) => !/\/editions\//.test(`/${file}`);
  const { textes, publics } = recueil && publie ? hiddenTexts(recueil, publie) : { textes: [], publics: [] };
  const tells = quotesHidden(makeNeedles(textes, publics));
  const shown = diagnostics
    .filter((d) => (open.has(d.file) || common(d.file)) && !tells(d.message))
    .map((d) => (d.hint !== undefined && tells(d.hint) ? { ...d, hint: undefined } : d));
  const hidden = diagnostics.length - shown.length;
  return [
    ...(shown.length > 0 ? [print(shown, 'terminal', cadre)] : []),
    ...(hidden > 0
      ? [`${hidden} problème${hidden > 1 ? 's' : ''} dans des fichiers qui ne sont pas publics, ou que l’on ne peut pas lire : « Vérifier » (npm run verifier) les montre.`]
      : []),
  ].join('\n\n');
}

const printProblems = (problems: readonly Probleme[]) =>
  groupProblems(problems)
    .map((p) => `${p.fichier} [${p.gate}] ${p.message}${p.autres > 0 ? ` (et ${p.autres} autre${p.autres > 1 ? 's' : ''})` : ''}${p.conseil ? `\n  → ${p.conseil}` : ''}`)
    .join('\n\n');
