/** `importer`: a candidacy that came back becomes a draft; a CSV becomes one for each row. */
import { maladresseDe, OptionInvalide, ouvrirSession, type Cadre } from '#commands';
import { typographier } from '#recueil';
import { lecture, sessionOptions } from '#session';
import path from 'node:path';
import { editions, themesOuInconnu } from './choix.ts';
import type { Depose } from './depot.ts';
import { editionDe, sansRecueil, themeDe } from './edition.ts';
import type { Compte, Tache, Valeurs } from './tache.ts';
import { listeDe } from './valeurs.ts';

/** More than any dossier with its photographs. */
const octetsMax = 60_000_000;

export const importer: Tache = {
  nom: 'importer',
  titre: 'Importer une candidature',
  aide: 'Fait un brouillon de fiche d’un dossier de candidature rempli, d’un autre document Word (.docx), ou de chaque ligne d’un tableau (.csv). Dit ce qui reste à compléter, et où. Ne remplace jamais une fiche.',
  groupe: 'ecrire',
  champs: [
    { nom: 'fichier', titre: 'Fichiers', aide: 'Les documents Word (.docx) ou les tableaux (.csv) reçus : un ou plusieurs.', genre: 'fichiers', requis: true },
    { nom: 'edition', titre: 'Édition', aide: 'L’année de l’édition à laquelle la candidature se présente.', genre: 'choix', requis: true, choix: editions, exemple: '2026' },
    { nom: 'theme', titre: 'Thème', aide: 'Le thème de la candidature ; sans réponse, elle attend dans « theme-inconnu ».', genre: 'choix', choix: themesOuInconnu },
    {
      nom: 'slug',
      titre: 'Nom du dossier',
      aide: 'Sans réponse, il est fait du titre de l’action. Des minuscules, des chiffres et des traits d’union.',
      genre: 'texte',
      exemple: 'mediation-de-nuit',
    },
  ],
  executer: async (valeurs, cadre) => {
    const noms = listeDe(valeurs, 'fichier');
    if (noms.length > 1 && valeurs['slug']) throw new OptionInvalide('Un nom de dossier ne vaut que pour une candidature : vous donnez plusieurs fichiers.');
    ouvrirSession(valeurs, cadre);
    const { recueil } = lecture();
    if (!recueil) return sansRecueil;
    themeDe(recueil, editionDe(recueil, valeurs['edition']), valeurs['theme']);
    const { compteDe } = await import('./depot.ts');
    const depot: Depose[] = [];
    const refuses: { nom: string; cause: string }[] = [];
    for (const nom of noms) {
      // What was written is read as everything else is: two files may hold one candidacy.
      ouvrirSession(valeurs, cadre);
      try {
        depot.push(...(await importerUn(nom, valeurs, cadre)));
      } catch (error) {
        // Alone, its refusal is the whole account; among others, it does not stop them.
        const cause = maladresseDe(error);
        if (noms.length === 1 || cause === undefined) throw error;
        refuses.push({ nom: path.basename(nom), cause });
      }
    }
    ouvrirSession(valeurs, cadre);
    const ecrits = depot.flatMap(({ dossier }) => dossier ?? []);
    return avecRefus(
      compteDe(
        depot,
        lecture().diagnostics.filter(({ file }) => ecrits.some((dossier) => file.startsWith(`${dossier}/`))),
      ),
      refuses,
    );
  },
};

/** In the current session. Throws what a person can mend. */
async function importerUn(nom: string, valeurs: Valeurs, cadre: Cadre): Promise<Depose[]> {
  const { recueil } = lecture();
  if (!recueil) return [];
  const edition = editionDe(recueil, valeurs['edition']);
  const theme = themeDe(recueil, edition, valeurs['theme']);
  const [{ DocumentRefuse, lireCandidatures }, { readFile, stat }, { deposer }] = await Promise.all([
    import('#candidature/import'),
    import('node:fs/promises'),
    import('./depot.ts'),
  ]);
  const chemin = path.resolve(cadre.projet, nom);
  const etat = await stat(chemin).catch(() => undefined);
  if (!etat?.isFile()) throw new OptionInvalide(`« ${nom} » n’existe pas, ou n’est pas un fichier : vérifiez son nom et son dossier.`);
  if (etat.size > octetsMax)
    throw new OptionInvalide(`« ${path.basename(chemin)} » pèse plus de 60 Mo : allégez ses images dans Word (« Compresser les images »), puis recommencez.`);
  try {
    const brouillons = await lireCandidatures({
      nom: path.basename(chemin),
      octets: new Uint8Array(await readFile(chemin)),
      edition: edition.id,
      matiere: { config: recueil.config.data, axes: recueil.axes, vocabulaires: recueil.vocabulaires },
    });
    return await deposer(brouillons, { edition, theme, contenu: sessionOptions().contenu, slug: valeurs['slug'] });
  } catch (error) {
    if (error instanceof DocumentRefuse) throw new OptionInvalide(error.message);
    throw error;
  }
}

/** Of several files, those that gave nothing are told first, each with its cause. */
function avecRefus(compte: Compte, refuses: readonly { nom: string; cause: string }[]): Compte {
  if (refuses.length === 0) return compte;
  const combien = refuses.length > 1 ? `${refuses.length} fichiers n’ont pas été importés` : 'Un fichier n’a pas été importé';
  const elements = refuses.map(({ nom, cause }) => ({ texte: typographier(cause.includes(nom) ? cause : `« ${nom} » : ${cause}`), ton: 'erreur' as const }));
  return {
    ...compte,
    code: 2,
    phrase: [compte.phrase, typographier(`${combien} : la liste dit pourquoi.`)].filter(Boolean).join(' '),
    listes: [{ titre: 'Fichiers qui n’ont pas été importés', elements }, ...(compte.listes ?? [])],
  };
}
