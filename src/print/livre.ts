/** The book of an edition, or of one of its themes: what stands around the fiches, and in what order. */
import { typographier, type ActionPubliee, type EditionPubliee } from '#recueil';
import { dansLePalmares, vueEdition, type Atelier } from '#vues';
import { champDe } from './champ.ts';
import { commun, mediasDe, type DocumentImprime, type Variante } from './document.ts';
import { editionImprimee } from './edition.ts';
import { zoneDe, type Cadre, type Nommee } from './fiche.ts';
import { formatDe } from './format.ts';
import { indexDe } from './indexes.ts';
import { oursDe } from './ours.ts';
import { partiesDe } from './parties.ts';
import { siglesEmployes } from './sigles.ts';

/** Without `theme`, the whole edition. */
export function livre(edition: EditionPubliee, a: Atelier, { theme, variante = 'ua-1' }: { theme?: string; variante?: Variante } = {}): DocumentImprime {
  const { config, vocabulaires } = a.recueil;
  const nommees = edition.actions
    .filter((action): action is Nommee => action.niveau !== 'retire')
    .filter((action) => theme === undefined || action.theme === theme)
    .sort(dansLePalmares(a.recueil, edition));
  const cadre: Cadre = { a, niveauFiche: 2, presentes: new Set(nommees.map(zoneDe)), colonne: formatDe(config).colonne };
  const sujets = theme === undefined ? edition.themes.map(({ libelle }) => libelle) : edition.themes.filter(({ id }) => id === theme).map(({ libelle }) => libelle);
  const parties = partiesDe(edition, nommees, cadre);
  const sujet = sujets.length === 1 ? (sujets[0] ?? '') : sujets.length > 1 ? `${sujets.length} thèmes` : 'Thème non retrouvé';
  const nom = `${config.titre} ${config.sousTitre}`;
  const contenu = {
    ...(theme === undefined ? { edition: editionImprimee(edition, vueEdition(edition, a), nommees, cadre) } : {}),
    parties,
  };
  return {
    gabarit: 'livre',
    donnees: {
      ...commun(
        typographier(`${theme === undefined ? nom : `${sujet}, ${config.titre} ${config.sousTitre}`}, édition ${edition.id}`),
        sujets.join(', '),
        typographier(`${config.prix}, ${edition.id}`),
        nommees,
        a,
        variante,
      ),
      niveauFiche: 2,
      couverture: couverture(edition, sujet, a),
      ours: oursDe(edition, a),
      ...contenu,
      genres: genresDe(parties),
      // A guess, that the compiled pages confirm or not.
      lireAvant: false,
      lire: {
        voix: (['porteur', 'jury', 'laureat', 'organisateur'] as const).map((cle) => ({ cle, nom: config.voix[cle].nom, dit: config.voix[cle].dit })),
        niveaux: vocabulaires['niveaux-d-evaluation'].map(({ code, libelle }) => ({ niveau: Number(code), libelle })),
      },
      index: indexDe(nommees, a),
      sigles: siglesEmployes(a.recueil.glossaire, contenu),
    },
    medias: mediasDe(nommees satisfies ActionPubliee[]),
  };
}

/** In the book of an edition, its year goes without saying. */
const sansAnnee = (libelle: string) => libelle.replace(/ \d{4}\S*$/, '');

/** What the contents say of each fiche beside its title. */
const genresDe = (parties: ReturnType<typeof partiesDe>) =>
  Object.fromEntries(
    parties.flatMap(({ fiches }) =>
      fiches.map(({ zone, palmares, porteurs }) => [zone, { tuile: palmares?.tuile ?? 'vide', libelle: sansAnnee(palmares?.libelle ?? ''), porteurs: porteurs ?? null }]),
    ),
  );

function couverture(edition: EditionPubliee, sujet: string, a: Atelier) {
  const { config } = a.recueil;
  const annee = edition.id.slice(0, 4);
  return { haut: annee.slice(0, 2), bas: annee.slice(2), champ: champDe(edition, a), titre: config.titre, sousTitre: config.sousTitre, sujet, editeur: config.editeur.nom };
}
