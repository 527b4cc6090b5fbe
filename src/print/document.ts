/** What every document tells of itself, and the bytes that it needs. */
import type { Media } from '#blocs';
import { typographier, type ActionPubliee, type PublishedRecueil } from '#recueil';
import { direDate, type Atelier } from '#vues';
import { encrage } from './couleurs.ts';
import { formatDe } from './format.ts';

/** `ua-1` to read, `a-2a` to keep, `imprimeur` for a press. */
export type Variante = 'ua-1' | 'a-2a' | 'imprimeur';

export interface DocumentImprime {
  gabarit: string;
  /** Plain data, read by the template. */
  donnees: { titre: string; [cle: string]: unknown };
  medias: Media[];
}

/** `pages` restricts the date and the keywords to what the document holds. */
export function commun(titre: string, description: string, courant: string, actions: readonly ActionPubliee[], a: Atelier, variante: Variante) {
  const { config, apercu, instant } = a.recueil;
  return {
    titre,
    description,
    auteur: config.editeur.nom,
    motsCles: motsCles(actions, a.recueil),
    date: dateDe(actions, instant),
    courant,
    ...(apercu ? { bandeau: typographier(`Aperçu au ${direDate(instant)}, à ne pas diffuser`) } : {}),
    imprimeur: variante === 'imprimeur',
    format: formatDe(config, variante === 'imprimeur' ? 3 : 0),
    couleurs: encrage(config.apparence.couleurs, variante === 'imprimeur'),
  };
}

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
