/** Indexes of a volume: places, bearers, and the terms of each axis that goes on paper. */
import { valeurConnue } from '#recueil';
import { departementsDe, lieuxDe, type Atelier } from '#vues';
import { zoneDe, type Nommee } from './fiche.ts';

interface Entree {
  libelle: string;
  renvois: { ancre: string; fiche: boolean }[];
}

const plier = (texte: string) => texte.normalize('NFD').replace(/\p{M}/gu, '').replace(/œ/g, 'oe').toLowerCase();
const ordre = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

export function indexDe(actions: readonly Nommee[], a: Atelier): { titre: string; entrees: Entree[] }[] {
  const lieux = new Map(lieuxDe('departement', a).map(({ code, nom }) => [code, `${nom} (${code})`]));
  const index = [
    { titre: 'Territoires', entrees: entrees(actions, (action) => departementsDe(action).flatMap((code) => lieux.get(code) ?? [])) },
    { titre: 'Porteurs', entrees: entrees(actions, porteursDe) },
    ...a.recueil.axes
      .filter(({ usages }) => usages.includes('pdf'))
      .map((axe) => ({
        titre: axe.libelle,
        entrees: entrees(actions, (action) => axe.termes.filter(({ code }) => codesDe(action, axe.id).includes(code)).map(({ libelle }) => libelle)),
      })),
  ];
  return index.filter(({ entrees: e }) => e.length > 0);
}

const porteursDe = ({ porteurs }: Nommee): string[] => {
  const connus = valeurConnue(porteurs);
  return Array.isArray(connus) ? connus.map(({ nom }) => nom) : [];
};

const codesDe = (action: Nommee, axe: string): readonly string[] => {
  const codes = action.niveau === 'fiche' && action.donnees.format !== 'palmares' ? action.donnees.axes[axe] : undefined;
  return Array.isArray(codes) ? codes : [];
};

function entrees(actions: readonly Nommee[], cles: (action: Nommee) => string[]): Entree[] {
  const par = new Map<string, Entree['renvois']>();
  for (const action of actions) {
    for (const cle of new Set(cles(action))) {
      const renvois = par.get(cle) ?? [];
      renvois.push({ ancre: zoneDe(action), fiche: action.niveau === 'fiche' && action.donnees.format !== 'palmares' });
      par.set(cle, renvois);
    }
  }
  return [...par].map(([libelle, renvois]) => ({ libelle, renvois })).sort((x, y) => ordre(plier(x.libelle), plier(y.libelle)) || ordre(x.libelle, y.libelle));
}
