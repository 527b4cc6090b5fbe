/** What every document tells of itself, and the bytes that it needs. */
import type { Media } from '#blocs';
import { typographier, valeurConnue, type ActionPubliee, type EditionPubliee, type PublishedRecueil } from '#recueil';
import { direDate, type Atelier } from '#vues';
import { encrageDEcran, encrageDePresse } from './couleurs.ts';
import { formatDe, type Format } from './format.ts';

/** `ua-1` to read, `a-2a` to keep, `imprimeur` for a press, without or with marks that show where to cut. */
export type Variante = 'ua-1' | 'a-2a' | 'imprimeur' | 'imprimeur-traits';
/** What an exported PDF says that it keeps to. */
export type Norme = 'ua-1' | 'a-2a';

/** What a press wants of a document, if it is for one. */
export const presseDe = (variante: Variante): { traits: boolean } | undefined =>
  variante === 'imprimeur' || variante === 'imprimeur-traits' ? { traits: variante === 'imprimeur-traits' } : undefined;

export interface DocumentImprime {
  gabarit: string;
  /** Plain data, read by the template. */
  donnees: { titre: string; format: Format; [cle: string]: unknown };
  medias: Media[];
}

/** `pages` restricts the date and the keywords to what the document holds. */
export function commun(titre: string, description: string, courant: string, actions: readonly ActionPubliee[], a: Atelier, variante: Variante) {
  const { config, instant } = a.recueil;
  const presse = presseDe(variante);
  const bandeau = bandeauDe(a.recueil);
  return {
    titre: bandeau ? typographier(`${bandeau.mot} : ${titre}`) : titre,
    description,
    auteur: config.editeur.nom,
    motsCles: motsCles(actions, a.recueil),
    date: dateDe(actions, instant),
    courant,
    ...(bandeau ? { bandeau: typographier(bandeau.dit) } : {}),
    imprimeur: presse !== undefined,
    format: formatDe(config, presse),
    couleurs: presse ? encrageDePresse(config).encres : encrageDEcran(config.apparence.couleurs),
  };
}

/** What a document that is not to be spread says across every page, and before its title. A proof cannot be set without it. */
function bandeauDe({ apercu, epreuve, instant }: PublishedRecueil): { mot: string; dit: string } | undefined {
  if (epreuve) return { mot: 'Épreuve', dit: epreuveDite(epreuve) };
  return apercu ? { mot: 'Aperçu', dit: `Aperçu au ${direDate(instant)} : ne pas diffuser` } : undefined;
}

/** « Épreuve, à relire avant le 12 octobre 2026 » */
export const epreuveDite = ({ avant }: NonNullable<PublishedRecueil['epreuve']>): string =>
  avant ? `Épreuve, à relire avant le ${direDate(avant)}` : 'Épreuve, à relire et à ne pas diffuser';

/** The last day on which what is printed was checked, so that a document is the same from one publication to the next; else the day of publication. */
function dateDe(actions: readonly ActionPubliee[], instant: string): [annee: number, mois: number, jour: number] {
  const jours = actions
    .flatMap((action) => (action.niveau === 'fiche' ? [action.donnees.verifieLe, ...action.donnees.versions.map(({ date }) => date)] : []))
    .filter((date) => date?.length === 10);
  const [annee = 1970, mois = 1, jour = 1] = (jours.sort().at(-1) ?? instant.slice(0, 10)).split('-').map(Number);
  return [annee, mois, jour];
}

function motsCles(actions: readonly ActionPubliee[], { axes, editions }: PublishedRecueil): string[] {
  const themes = actions.flatMap(({ edition, theme }) => editions.find(({ id }) => id === edition)?.themes.find(({ id }) => id === theme)?.libelle ?? []);
  const termes = actions.flatMap((action) =>
    action.niveau === 'fiche'
      ? axes.flatMap((axe) => axe.termes.filter(({ code }) => (action.donnees.axes[axe.id] as readonly string[] | undefined)?.includes(code)).map(({ libelle }) => libelle))
      : [],
  );
  return [...new Set([...themes, ...termes])];
}

export const mediasDe = (actions: readonly ActionPubliee[]): Media[] => actions.flatMap((action) => (action.niveau === 'fiche' ? action.medias : []));

/** Logos of the supports of an edition. */
export function logosDe({ palmares }: EditionPubliee): Media[] {
  const soutiens = valeurConnue(palmares?.partenaires);
  return Array.isArray(soutiens) ? soutiens.flatMap(({ logo }) => logo ?? []) : [];
}
