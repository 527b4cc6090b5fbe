/** `imprimer`: PDFs of an edition, a theme, an action, a call, and EPUBs, on the disk; what an editor should take up again is listed. */
import { createProgress } from '#build';
import { ecrireEntier } from '#ecriture';
import { ErreurTypst, presseDe, type Variante } from '#print';
import { hasErrors, publicDocuments, type Diagnostic, type Recueil } from '#recueil';
import { base, lecture, published, sessionOptions, startSession } from '#session';
import { atelier } from '#vues';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { sansGlyphe } from './caracteres.ts';
import { chacun, direManques, type Manque } from './chacun.ts';
import { allDiagnostics, print } from './diagnostics.ts';
import { definitionsTropFaibles } from './definitions.ts';
import { impressionsDe, type Demande, type Impression } from './impressions.ts';
import { ecrireLivres, livresDemandes } from './livres.ts';
import { guarded, OptionInvalide, parseOptions, sessionFrom, type Cadre } from './options.ts';
import { pourLaPresse } from './presse.ts';
import { pourLire, type Tirage } from './tirage.ts';

const options = {
  edition: { type: 'string' },
  theme: { type: 'string' },
  action: { type: 'string' },
  appel: { type: 'boolean' },
  tout: { type: 'boolean' },
  archive: { type: 'boolean' },
  imprimeur: { type: 'boolean' },
  'traits-de-coupe': { type: 'boolean' },
  epub: { type: 'boolean' },
  sortie: { type: 'string' },
} as const;

/** Exit code: 0 when every file is written, 1 when the content or the composition refuses, 2 for a mistyped option or a file that is held. */
export const imprimer = (args: readonly string[], cadre: Cadre): Promise<number> =>
  guarded(cadre, async () => {
    const values = parseOptions(args, options);
    const variantes = variantesDe(values);
    refuser(values, variantes);
    startSession(sessionFrom(cadre, values));
    const sortie = path.resolve(cadre.projet, values.sortie ?? 'impressions');
    return await imprimerVers(sortie, values, variantes, cadre);
  });

type Valeurs = Partial<Demande> & { archive?: boolean | undefined; imprimeur?: boolean | undefined; 'traits-de-coupe'?: boolean | undefined; epub?: boolean | undefined };

function refuser({ edition, theme, action, appel, tout, epub }: Valeurs, variantes: readonly Variante[]): void {
  if (epub === true && (theme !== undefined || action !== undefined || appel === true))
    throw new OptionInvalide('--epub : un EPUB tient une édition entière, ou toutes ; ôtez --theme, --action ou --appel');
  if (edition === undefined && !(epub === true && tout === true && variantes.length === 0))
    throw new OptionInvalide(
      '--edition manque : npm run imprimer -- --edition 2022 [--theme … | --action … | --appel | --tout] [--archive] [--imprimeur [--traits-de-coupe]] [--epub] ; ou, pour tous les EPUB, --tout --epub',
    );
}

/** What is read on a screen, unless something else is asked for. */
function variantesDe({ archive, imprimeur, 'traits-de-coupe': traits, epub }: Valeurs): Variante[] {
  if (traits === true && imprimeur !== true) throw new OptionInvalide('--traits-de-coupe ne va qu’avec --imprimeur');
  const presse: Variante = traits === true ? 'imprimeur-traits' : 'imprimeur';
  const demandees: Variante[] = [...(archive === true ? ['a-2a' as const] : []), ...(imprimeur === true ? [presse] : [])];
  return demandees.length > 0 || epub === true ? demandees : ['ua-1'];
}

async function imprimerVers(sortie: string, demande: Valeurs, variantes: readonly Variante[], cadre: Cadre): Promise<number> {
  const progress = createProgress({ flux: cadre.out });
  const diagnostics = await progress.step('Lecture et vérification des textes', () => allDiagnostics());
  const { recueil } = lecture();
  if (hasErrors(diagnostics) || !recueil) return refus(diagnostics, cadre);
  const livres = demande.epub === true ? livresDemandes(demande, published()) : [];
  const impressions = variantes.length > 0 ? aImprimer({ ...demande, edition: demande.edition ?? '' }, variantes) : [];
  const retenus = await reserves(recueil, impressions, variantes, demande.edition);
  if (hasErrors(retenus)) return refus(retenus, cadre);
  if (retenus.length > 0) cadre.out.write(`\n${print(retenus, 'terminal', cadre)}\n\n`);
  await mkdir(sortie, { recursive: true });
  const manques = [...(await ecrirePdf(impressions, sortie, cadre)), ...(await ecrireLivres(published(), livres, sortie, cadre))];
  if (variantes.some(presseDe))
    cadre.out.write(
      '\nCopie pour l’imprimeur : lisez la fiche technique et remplissez le bon à tirer. Ce n’est pas un PDF/X, et les images restent en RVB : voyez avec votre imprimeur.\n',
    );
  return direManques(manques, cadre);
}

type AImprimer = Impression & { variante: Variante };

const aImprimer = (demande: Demande, variantes: readonly Variante[]): AImprimer[] =>
  impressionsDe(demande, atelier(published(), base())).flatMap((impression) => variantes.map((variante) => ({ ...impression, variante })));

/** What paper cannot take of the texts. */
async function reserves(recueil: Recueil, impressions: readonly Impression[], variantes: readonly Variante[], edition: string | undefined): Promise<Diagnostic[]> {
  if (impressions.length === 0 || edition === undefined) return [];
  const absents = await sansGlyphe(
    publicDocuments(recueil, published()).map(({ file }) => file),
    { contenu: sessionOptions().contenu, edition, textes: lecture().textes },
  );
  return absents.length > 0 ? absents : definitionsTropFaibles(recueil, impressions, variantes);
}

const ecrirePdf = (impressions: readonly AImprimer[], sortie: string, cadre: Cadre): Promise<Manque[]> => {
  const progress = createProgress({ flux: cadre.out });
  return chacun(impressions, async (impression) => {
    const tirage = await progress.step(impression.nom, () => tirer(impression));
    if (typeof tirage === 'string') return tirage;
    await ecrire(tirage, sortie, cadre);
    return undefined;
  });
};

function refus(diagnostics: readonly Diagnostic[], cadre: Cadre): number {
  cadre.refuse?.({ diagnostics: diagnostics.filter(({ severity }) => severity === 'error') });
  cadre.out.write(`\n${print(diagnostics, 'terminal', cadre)}\n\nRien n’a été imprimé.\n`);
  return 1;
}

/** The files, or what Typst said. */
async function tirer({ variante, ...impression }: AImprimer): Promise<Tirage | string> {
  try {
    return await (presseDe(variante) ? pourLaPresse(impression, variante, published()) : pourLire(impression, variante));
  } catch (error) {
    if (error instanceof ErreurTypst) return error.message;
    throw error;
  }
}

async function ecrire({ fichiers, reprises }: Tirage, sortie: string, cadre: Cadre): Promise<void> {
  const { out, projet } = cadre;
  for (const { nom, contenu, pages } of fichiers) {
    const chemin = path.join(sortie, nom);
    await ecrireEntier(chemin, contenu);
    const combien = pages === undefined ? '' : ` : ${pages} page${pages > 1 ? 's' : ''}, ${Math.ceil(contenu.length / 1000)} Ko`;
    out.write(`  ${path.relative(projet, chemin)}${combien}\n`);
    cadre.ecrit?.({ chemin: path.relative(projet, chemin).split(path.sep).join('/'), dit: `${nom}${combien}` });
  }
  for (const { fiche, message } of reprises) out.write(`  à reprendre : ${fiche} : ${message}\n`);
}
