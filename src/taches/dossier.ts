/** `dossier`: the candidacy form of an edition, for Word. */
import { OptionInvalide, ouvrirSession } from '#commands';
import { ecrireEntier } from '#ecriture';
import { lecture } from '#session';
import { editionDe, sansRecueil } from './edition.ts';
import { editions } from './choix.ts';
import type { Tache } from './tache.ts';

export const dossier: Tache = {
  nom: 'dossier',
  titre: 'Dossier de candidature',
  aide: 'Fait le formulaire Word que remplissent les candidats, d’après les questions, les axes et les listes du recueil. Range le fichier dans impressions/, sans rien remplacer.',
  groupe: 'ecrire',
  champs: [{ nom: 'edition', titre: 'Édition', aide: 'L’année de l’édition dont l’appel est lancé.', genre: 'choix', requis: true, choix: editions, exemple: '2026' }],
  executer: async (valeurs, cadre) => {
    ouvrirSession(valeurs, cadre);
    const { recueil } = lecture();
    if (!recueil) return sansRecueil;
    const edition = editionDe(recueil, valeurs['edition']);
    const [{ ecrireDossier, nomDuDossier }, { mkdir, readFile }, path] = await Promise.all([import('#candidature/dossier'), import('node:fs/promises'), import('node:path')]);
    const octets = await ecrireDossier(edition.id, { config: recueil.config.data, axes: recueil.axes, vocabulaires: recueil.vocabulaires });
    const chemin = `impressions/${nomDuDossier(edition.id)}`;
    const cible = path.join(cadre.projet, chemin);
    const deja = await readFile(cible).catch(() => undefined);
    if (deja && !deja.equals(octets)) throw new OptionInvalide(`« ${chemin} » existe déjà et n’est pas le même : renommez-le ou ôtez-le, puis recommencez. Rien n’a été remplacé.`);
    if (!deja) {
      await mkdir(path.dirname(cible), { recursive: true });
      await ecrireEntier(cible, octets);
    }
    return {
      code: 0,
      phrase: deja ? 'Le dossier de candidature était déjà là, à jour.' : 'Le dossier de candidature est prêt à être envoyé.',
      fichiers: [{ chemin, dit: 'le dossier à remplir, pour Word' }],
      suites: [{ tache: 'importer', valeurs: { edition: edition.id }, dit: 'Quand un dossier revient rempli' }],
    };
  },
};
