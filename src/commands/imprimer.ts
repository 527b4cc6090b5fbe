/** `imprimer`: PDFs of an edition, a theme, an action, a call, and EPUBs, on the disk; what an editor should take up again is listed. */
import { createProgress } from '#build';
import { ErreurTypst, imprimer as composerPdf, type Imprime, type Variante } from '#print';
import { hasErrors, type Recueil } from '#recueil';
import { base, lecture, published, sessionOptions, startSession } from '#session';
import { atelier } from '#vues';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { sansGlyphe } from './caracteres.ts';
import { impressionsDe, type Demande, type Impression } from './impressions.ts';
import { ecrireLivres, livresDemandes } from './livres.ts';
import { guarded, OptionInvalide, parseOptions, sessionFrom, type Cadre } from './options.ts';
import { allDiagnostics, print } from './verifier.ts';

const options = {
  edition: { type: 'string' },
  theme: { type: 'string' },
  action: { type: 'string' },
  appel: { type: 'boolean' },
  tout: { type: 'boolean' },
  archive: { type: 'boolean' },
  imprimeur: { type: 'boolean' },
  epub: { type: 'boolean' },
  sortie: { type: 'string' },
} as const;

/** Exit code: 0 when every file is written, 1 when the content or the composition refuses, 2 for a mistyped option. */
export const imprimer = (args: readonly string[], cadre: Cadre): Promise<number> =>
  guarded(cadre, async () => {
    const values = parseOptions(args, options);
    const variantes = variantesDe(values);
    refuser(values, variantes);
    startSession(sessionFrom(cadre, values));
    const sortie = path.resolve(cadre.projet, values.sortie ?? 'impressions');
    return await imprimerVers(sortie, values, variantes, cadre);
  });

type Valeurs = Partial<Demande> & { archive?: boolean | undefined; imprimeur?: boolean | undefined; epub?: boolean | undefined };

function refuser({ edition, theme, action, appel, tout, epub }: Valeurs, variantes: readonly Variante[]): void {
  if (epub === true && (theme !== undefined || action !== undefined || appel === true))
    throw new OptionInvalide('--epub : un EPUB tient une édition entière, ou toutes ; ôtez --theme, --action ou --appel');
  if (edition === undefined && !(epub === true && tout === true && variantes.length === 0))
    throw new OptionInvalide(
      '--edition manque : npm run imprimer -- --edition 2022 [--theme … | --action … | --appel | --tout] [--archive] [--imprimeur] [--epub] ; ou, pour tous les EPUB, --tout --epub',
    );
}

/** What is read on a screen, unless something else is asked for. */
function variantesDe({ archive, imprimeur, epub }: Valeurs): Variante[] {
  const demandees: Variante[] = [...(archive === true ? ['a-2a' as const] : []), ...(imprimeur === true ? ['imprimeur' as const] : [])];
  return demandees.length > 0 || epub === true ? demandees : ['ua-1'];
}

const suffixes: Record<Variante, string> = { 'ua-1': '', 'a-2a': '-archive', imprimeur: '-imprimeur' };

async function imprimerVers(sortie: string, demande: Valeurs, variantes: readonly Variante[], cadre: Cadre): Promise<number> {
  const progress = createProgress({ flux: cadre.out });
  const diagnostics = await progress.step('Lecture et vérification des textes', () => allDiagnostics());
  const { recueil } = lecture();
  if (hasErrors(diagnostics) || !recueil) {
    cadre.out.write(`\n${print(diagnostics, 'terminal', cadre)}\n\nRien n’a été imprimé.\n`);
    return 1;
  }
  const livres = demande.epub === true ? livresDemandes(demande, published()) : [];
  if (variantes.length > 0) {
    const code = await ecrirePdf(recueil, sortie, { ...demande, edition: demande.edition ?? '' }, variantes, cadre);
    if (code !== 0) return code;
  }
  await mkdir(sortie, { recursive: true });
  await ecrireLivres(published(), livres, sortie, cadre);
  return 0;
}

async function ecrirePdf(recueil: Recueil, sortie: string, demande: Demande, variantes: readonly Variante[], cadre: Cadre): Promise<number> {
  const progress = createProgress({ flux: cadre.out });
  const impressions = impressionsDe(demande, atelier(published(), base()));
  const absents = await sansGlyphe(recueil, published(), { contenu: sessionOptions().contenu, edition: demande.edition });
  if (absents.length > 0) {
    cadre.out.write(`\n${absents.map(({ file, line, column, message }) => `${file}:${line}:${column} erreur ${message}`).join('\n')}\n\nRien n’a été imprimé.\n`);
    return 1;
  }
  await mkdir(sortie, { recursive: true });
  for (const impression of impressions) {
    for (const variante of variantes) {
      const fichier = path.join(sortie, `${impression.fichier}${suffixes[variante]}.pdf`);
      const fait = await progress.step(impression.nom, () => composee(impression, variante));
      if (typeof fait === 'string') {
        cadre.out.write(`\n${impression.nom} : la mise en page a été refusée.\n${fait}\n`);
        return 1;
      }
      await writeFile(fichier, fait.octets);
      cadre.out.write(`  ${path.relative(cadre.projet, fichier)} : ${fait.pages} page${fait.pages > 1 ? 's' : ''}, ${Math.ceil(fait.octets.length / 1000)} Ko\n`);
      for (const { fiche, message } of fait.reprises) cadre.out.write(`  à reprendre : ${fiche} : ${message}\n`);
    }
  }
  if (variantes.includes('imprimeur'))
    cadre.out.write(
      '\nCopie pour l’imprimeur : fonds perdus et traits de coupe, textes en noir pur, images en RVB. Ce n’est pas un PDF/X, et les boîtes de coupe n’y sont pas encore écrites.\n',
    );
  return 0;
}

/** The bytes, or what Typst said. */
async function composee(impression: Impression, variante: Variante): Promise<Imprime | string> {
  try {
    return await composerPdf(impression.composer(variante), variante);
  } catch (error) {
    if (error instanceof ErreurTypst) return error.message;
    throw error;
  }
}
