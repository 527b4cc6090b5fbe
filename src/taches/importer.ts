/** `importer`: a candidacy that came back becomes a draft; a CSV becomes one for each row. */
import { OptionInvalide, ouvrirSession } from '#commands';
import { lecture, sessionOptions } from '#session';
import { editionDe, sansRecueil, themeDe } from './edition.ts';
import { editions, themesOuInconnu } from './choix.ts';
import type { Tache } from './tache.ts';

/** More than any dossier with its photographs. */
const octetsMax = 60_000_000;

export const importer: Tache = {
  nom: 'importer',
  titre: 'Importer une candidature',
  aide: 'Fait un brouillon de fiche d’un dossier de candidature rempli, d’un autre document Word (.docx), ou de chaque ligne d’un tableau (.csv). Dit ce qui reste à compléter, et où. Ne remplace jamais une fiche.',
  groupe: 'ecrire',
  champs: [
    { nom: 'fichier', titre: 'Fichier', aide: 'Le document Word (.docx) ou le tableau (.csv) reçu.', genre: 'fichier', requis: true },
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
    ouvrirSession(valeurs, cadre);
    const { recueil } = lecture();
    if (!recueil) return sansRecueil;
    const edition = editionDe(recueil, valeurs['edition']);
    const theme = themeDe(recueil, edition, valeurs['theme']);
    const [{ DocumentRefuse, lireCandidatures }, { readFile, stat }, path, { compteDe, deposer }] = await Promise.all([
      import('#candidature/import'),
      import('node:fs/promises'),
      import('node:path'),
      import('./depot.ts'),
    ]);
    const chemin = path.resolve(cadre.projet, String(valeurs['fichier']));
    const etat = await stat(chemin).catch(() => undefined);
    if (!etat?.isFile()) throw new OptionInvalide(`« ${String(valeurs['fichier'])} » n’existe pas, ou n’est pas un fichier : vérifiez son nom et son dossier.`);
    if (etat.size > octetsMax)
      throw new OptionInvalide(`« ${path.basename(chemin)} » pèse plus de 60 Mo : allégez ses images dans Word (« Compresser les images »), puis recommencez.`);
    try {
      const brouillons = await lireCandidatures({
        nom: path.basename(chemin),
        octets: new Uint8Array(await readFile(chemin)),
        edition: edition.id,
        matiere: { config: recueil.config.data, axes: recueil.axes, vocabulaires: recueil.vocabulaires },
      });
      const depot = await deposer(brouillons, { edition, theme, contenu: sessionOptions().contenu, slug: valeurs['slug'] });
      // What was written is read as everything else is.
      ouvrirSession(valeurs, cadre);
      const ecrits = depot.flatMap(({ dossier }) => dossier ?? []);
      return compteDe(
        depot,
        lecture().diagnostics.filter(({ file }) => ecrits.some((dossier) => file.startsWith(`${dossier}/`))),
      );
    } catch (error) {
      if (error instanceof DocumentRefuse) throw new OptionInvalide(error.message);
      throw error;
    }
  },
};
