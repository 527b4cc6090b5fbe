/** One part a theme: an opener, the fiches that open a page, then the actions of which little is known. */
import { typographier, type EditionPubliee } from '#recueil';
import { departementsDe, lieuxDe } from '#vues';
import { champDe } from './champ.ts';
import { ficheImprimee, type Cadre, type FicheImprimee, type Nommee } from './fiche.ts';

/** An action whose text is short of a fiche: it runs on in the list that closes its part. */
const estNotice = (action: Nommee) => action.niveau !== 'fiche' || action.donnees.format === 'palmares';

export function partiesDe(edition: EditionPubliee, actions: readonly Nommee[], cadre: Cadre) {
  const declares = edition.themes.map(({ id, libelle, definition }, i) => ({ id, titre: libelle, numero: i + 1, ...(definition ? { definition } : {}) }));
  const connus = new Set(declares.map(({ id }) => id));
  const inconnu = { id: 'theme-inconnu', titre: 'Thème non retrouvé', numero: declares.length + 1 };
  return [...declares, inconnu].flatMap((theme) => {
    const siennes = actions.filter((action) => (theme.id === inconnu.id ? !connus.has(action.theme) : action.theme === theme.id));
    if (siennes.length === 0) return [];
    return [
      {
        ...theme,
        ancre: `theme/${edition.id}/${theme.id}`,
        annee: edition.id,
        // Where little is known, an opener would be longer than what it opens.
        ouvre: siennes.some((action) => !estNotice(action)),
        geant: true,
        grand: edition.themes.length < 2 ? edition.id.slice(0, 4) : theme.id === inconnu.id ? '?' : String(theme.numero),
        ...ouverture(edition, siennes, cadre),
        fiches: siennes.filter((action) => !estNotice(action)).map((action) => ficheImprimee(action, cadre)),
        notices: siennes.filter(estNotice).map((action) => sansAnnee(ficheImprimee(action, { ...cadre, rangDeTitre: siennes.every(estNotice) ? 2 : 3 }))),
      },
    ];
  });
}

/** In the book of an edition, its year goes without saying. */
const sansAnnee = (fiche: FicheImprimee): FicheImprimee =>
  fiche.palmares ? { ...fiche, palmares: { ...fiche.palmares, libelle: fiche.palmares.libelle.replace(/ \d{4}\S*$/, '') } } : fiche;

/** What the opener shows: where the laureates of the theme are, and how many. */
function ouverture(edition: EditionPubliee, actions: readonly Nommee[], { a }: Cadre) {
  const { distinctions } = a.recueil.vocabulaires;
  const chiffres = distinctions.flatMap(({ code, libelle }) => {
    const nombre = actions.filter((action) => 'distinction' in action && action.distinction?.type === code).length;
    return nombre > 0 ? [{ nombre: String(nombre), libelle }] : [];
  });
  const lieux = lieuxDe('departement', a).filter(({ code }) => actions.some((action) => departementsDe(action).includes(code)));
  const noms = lieux.map(({ nom }) => nom).join(', ');
  const alt =
    a.recueil.config.territoires === 'aucun'
      ? 'Grille de carreaux, dont un est allumé pour chaque distinction.'
      : `Carte en carreaux des départements ; sont allumés : ${noms || 'aucun'}.`;
  return { champ: champDe(edition, a, new Set(actions)), chiffres, lieux: noms, alt: typographier(alt) };
}
