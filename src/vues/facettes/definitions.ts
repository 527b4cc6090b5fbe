/** What actions can be chosen by: the collection's own lists, places, sizes, and every axis marked as facet. */
import { strates, valeurConnue, type ActionPubliee } from '#recueil';
import type { Atelier } from '../atelier.ts';
import { departementsDe, lieuxDe, regionsDe, tailleDe } from '../lieux.ts';
import { themesPublies } from '../listes.ts';

export type Visible = Exclude<ActionPubliee, { niveau: 'retire' }>;

interface Valeur {
  code: string;
  libelle: string;
  /** Its own page. */
  href: string;
  /** Code of the value that holds this one: a département's région. */
  dans?: string;
}

export interface Definition {
  /** Stands in addresses. */
  id: string;
  libelle: string;
  /** Every value it may have; a value that is held follows the one that holds it. */
  valeurs: readonly Valeur[];
  /** Shown in this order, and not by number: years, sizes. */
  rangee?: true;
  /** An action's codes; none when nothing says them. */
  de: (action: Visible) => readonly string[];
  /** No other list of the site has its values: they have pages under `/actions/par/`. */
  enPropre?: true;
}

/** In the order in which a local authority asks: what, for whom, where, how big; then what only narrows. */
export function definitions(a: Atelier): Definition[] {
  const [premier, ...axes] = a.recueil.axes.filter(({ usages }) => usages.includes('facette'));
  return [theme(a), ...(premier ? [axe(premier, a)] : []), ...lieux(a), porteur(a), distinction(a), edition(a), ...axes.map((suivant) => axe(suivant, a))];
}

const theme = (a: Atelier): Definition => ({
  id: 'theme',
  libelle: 'Thème',
  valeurs: themesPublies(a).map(({ id, libelle }) => ({ code: id, libelle, href: a.adresses.theme(id) })),
  de: (action) => [action.theme],
});

const edition = (a: Atelier): Definition => ({
  id: 'edition',
  libelle: 'Édition',
  rangee: true,
  valeurs: [...a.editions].reverse().map(({ id }) => ({ code: id, libelle: id, href: a.adresses.edition(id) })),
  de: (action) => [action.edition],
});

const distinction = (a: Atelier): Definition => ({
  id: 'distinction',
  libelle: 'Distinction',
  enPropre: true,
  valeurs: a.recueil.vocabulaires.distinctions.map(({ code, libelle }) => ({ code, libelle, href: a.adresses.par('distinction', code) })),
  de: (action) => ('distinction' in action && action.distinction ? [action.distinction.type] : []),
});

const porteur = (a: Atelier): Definition => ({
  id: 'porteur',
  libelle: 'Type de porteur',
  enPropre: true,
  valeurs: a.recueil.vocabulaires['types-de-porteur'].map(({ code, libelle }) => ({ code, libelle, href: a.adresses.par('porteur', code) })),
  de: (action) => {
    const porteurs = valeurConnue(action.porteurs);
    return Array.isArray(porteurs) ? porteurs.flatMap(({ type }) => valeurConnue(type) ?? []) : [];
  },
});

/** An axis whose name is one of ours is told apart from it. */
function axe({ id, libelle, termes }: Atelier['recueil']['axes'][number], a: Atelier): Definition {
  return {
    id: ['theme', 'edition', 'distinction', 'porteur', 'territoire', 'strate', 'q', 'tri'].includes(id) ? `axe-${id}` : id,
    libelle,
    valeurs: termes.map((terme) => ({ code: terme.code, libelle: terme.libelle, href: a.adresses.terme(id, terme.code) })),
    de: (action) => {
      const codes = action.niveau === 'fiche' ? action.donnees.axes[id] : undefined;
      return Array.isArray(codes) ? codes : [];
    },
  };
}

const lieux = (a: Atelier): Definition[] => (a.recueil.config.territoires === 'cog' ? [territoire(a), taille(a)] : []);

/** Régions, each followed by its départements. No finer than the entry allows to say. */
function territoire(a: Atelier): Definition {
  const region = (code: string) => `region-${code}`;
  const departement = (code: string) => `departement-${code.toLowerCase()}`;
  const departements = lieuxDe('departement', a);
  return {
    id: 'territoire',
    libelle: 'Territoire',
    valeurs: lieuxDe('region', a).flatMap(({ code, nom }) => [
      { code: region(code), libelle: nom, href: a.adresses.territoire('region', code) },
      ...departements
        .filter((d) => d.region?.code === code)
        .map((d) => ({ code: departement(d.code), libelle: `${d.nom} (${d.code})`, href: a.adresses.territoire('departement', d.code), dans: region(code) })),
    ]),
    de: (action) => [...regionsDe(action).map(region), ...departementsDe(action).map(departement)],
  };
}

/** Communes with communes, groupings with groupings: a band of population is told of each scale. */
export const codeDeTaille = (action: Visible): string | undefined => {
  const taille = tailleDe(action);
  return taille && `${taille.echelle}-${taille.bande.id}`;
};

const taillesDites = { commune: 'Commune', epci: 'Intercommunalité' } as const;

const taille = (a: Atelier): Definition => ({
  id: 'strate',
  libelle: 'Taille du territoire',
  enPropre: true,
  rangee: true,
  valeurs: (['commune', 'epci'] as const).flatMap((echelle) =>
    strates.map(({ id, libelle }) => {
      const code = `${echelle}-${id}`;
      return { code, libelle: `${taillesDites[echelle]}, ${libelle.replace(/^de /, '')}`, href: a.adresses.par('strate', code) };
    }),
  ),
  de: (action) => {
    const code = codeDeTaille(action);
    return code === undefined ? [] : [code];
  },
});
