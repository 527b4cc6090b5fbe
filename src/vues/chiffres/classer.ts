/** Actions counted by what they are classed under: one row a value, then what is not known and what has no object. */
import { estAbsence, type Absence } from '#recueil';
import type { Atelier } from '../atelier.ts';
import { nombre } from '../dire.ts';
import type { Lien, Tuile, Valeur } from '../types.ts';
import { sourceDesFiches, TUILES_MAX, type Visible } from './mots.ts';
import type { GraphiqueVue } from './types.ts';

export interface Choix {
  code: string;
  libelle: string;
  href?: string;
  /** What stands for one action of it. */
  tuile?: Tuile;
}

export interface Classement {
  id: string;
  titre: string;
  legende: string;
  /** Head of the first column. */
  colonne: string;
  choix: readonly Choix[];
  actions: readonly Visible[];
  lire: (action: Visible) => readonly string[] | Absence | undefined;
  phrase: (comptes: { total: number; connues: number; rangs: { code: string; libelle: string; nombre: number }[] }) => string;
  /** Under which words stand the actions of which it is not known. */
  inconnues?: string;
  /** Fewest known values. */
  assez: number;
  /** The most frequent first: what has no order of its own. */
  trier?: true;
  suite?: Lien;
}

const absences: Record<Absence, string> = { inconnu: 'Inconnu', 'non-communique': 'Non communiqué', 'sans-objet': 'Sans objet' };

export function classer({ id, titre, legende, colonne, choix, actions, lire, phrase, inconnues, assez, trier, suite }: Classement, a: Atelier): GraphiqueVue[] {
  const lues = actions.map((action) => lire(action) ?? 'inconnu');
  const connues = lues.filter((lu) => !estAbsence(lu) && lu.length > 0).length;
  if (connues < assez) return [];
  const comptes = choix.map((un) => ({ ...un, nombre: lues.filter((lu) => !estAbsence(lu) && lu.includes(un.code)).length })).filter((rang) => rang.nombre > 0);
  if (trier) comptes.sort((x, y) => y.nombre - x.nombre);
  const absentes = (Object.keys(absences) as Absence[])
    .map((absence) => ({ absence, nombre: lues.filter((lu) => lu === absence || (absence === 'inconnu' && lu.length === 0)).length }))
    .filter((rang) => rang.nombre > 0);
  const dites = absentes.map(({ absence, nombre: n }) => ({
    libelle: absence === 'inconnu' ? (inconnues ?? absences.inconnu) : absences[absence],
    tuile: absence === 'sans-objet' ? ('petite' as const) : ('vide' as const),
    nombre: n,
  }));
  const tous: { libelle: string; nombre: number; tuile?: Tuile; href?: string }[] = [...comptes, ...dites];
  const source = sourceDesFiches(a);
  return [
    {
      id,
      titre,
      phrase: phrase({ total: actions.length, connues, rangs: comptes }),
      nom: `${legende}. Le tableau qui suit dit les mêmes nombres.`,
      forme: Math.max(...tous.map((rang) => rang.nombre)) > TUILES_MAX ? 'barres' : 'tuiles',
      rangs: tous.map((rang) => ({ libelle: rang.libelle, parts: [{ tuile: rang.tuile ?? 'pleine', nombre: rang.nombre, dit: nombre(rang.nombre) }], dit: nombre(rang.nombre) })),
      cle: [],
      table: {
        legende,
        colonnes: [colonne, 'Actions'],
        rangs: tous.map((rang) => ({
          tete: { libelle: rang.libelle, ...(rang.href ? { href: rang.href } : {}) },
          cellules: [{ texte: nombre(rang.nombre) } satisfies Valeur],
        })),
      },
      source,
      ...(suite ? { suite } : {}),
    },
  ];
}
