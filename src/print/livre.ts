/** The book of an edition, or of one of its themes: what stands around the fiches, and in what order. */
import { typographier, type ActionPubliee, type EditionPubliee } from '#recueil';
import { dansLePalmares, vueEdition, type Atelier } from '#vues';
import { couvertureDe, sujetsDe, titreDuLivre } from './couverture.ts';
import { commun, logosDe, mediasDe, presseDe, type DocumentImprime, type Variante } from './document.ts';
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
  const couverture = couvertureDe(edition, a, theme);
  const parties = partiesDe(edition, nommees, cadre);
  const contenu = {
    ...(theme === undefined ? { edition: editionImprimee(edition, vueEdition(edition, a), nommees, cadre) } : {}),
    parties,
  };
  return {
    gabarit: 'livre',
    donnees: {
      ...commun(titreDuLivre(edition, a, theme), sujetsDe(edition, theme).join(', '), typographier(`${config.prix}, ${edition.id}`), nommees, a, variante),
      niveauFiche: 2,
      couverture,
      // On a press, a book is made of whole sheets.
      feuilles: presseDe(variante) !== undefined,
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
    medias: [...(theme === undefined ? logosDe(edition) : []), ...mediasDe(nommees satisfies ActionPubliee[])],
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
