/** Pages that list lists: themes, the terms of an axis, places, interviews, the plan of the site. */
import { nomDepartement, texteDe, tree, tuilesDuChamp, grille, typographier } from '#recueil';
import type { Atelier } from './atelier.ts';
import { bandeAppel } from './appels.ts';
import { compter, date, enLettres, enumerer, titreCourtDe } from './dire.ts';
import { entretiens } from './entretien.ts';
import { actionsDeTerritoire, departementsDe, horsCarte, lieuxDe } from './lieux.ts';
import { actionsDuTerme, termesEmployes, themesPublies } from './listes.ts';
import { editionsAnnoncees } from './presse/faits.ts';
import { rubriques } from './rubriques.ts';
import type { EntretiensVue, Lien, RepertoireVue, TerritoiresVue } from './types.ts';

export function vueThemes(a: Atelier): RepertoireVue {
  const themes = themesPublies(a);
  const axes = a.recueil.axes.filter((axe) => termesEmployes(axe, a).length > 0);
  const bande = bandeAppel(a);
  return {
    titre: 'Les thèmes',
    chapeau: typographier('Chaque édition a posé sa question ; chaque action se range aussi selon son public, son moyen, son moment.'),
    groupes: [
      {
        titre: 'Par édition',
        entrees: themes.map((theme) => ({
          libelle: theme.libelle,
          href: a.adresses.theme(theme.id),
          compte: theme.actions.length > 0 ? compter(theme.actions.length, 'action') : theme.editions.some((edition) => edition.annoncee) ? 'à retrouver' : 'à venir',
          ...(theme.definition ? { definition: theme.definition } : {}),
          millesimes: theme.editions.map((edition) => ({ annee: edition.id, encre: a.encre(edition.id) })),
        })),
      },
      ...axes.map((axe) => groupeAxe(axe, a)),
    ],
    ...(bande ? { bande } : {}),
  };
}

const groupeAxe = (axe: Atelier['recueil']['axes'][number], a: Atelier): RepertoireVue['groupes'][number] => ({
  titre: axe.libelle,
  precision: axe.aide,
  ancre: axe.id,
  entrees: termesEmployes(axe, a).map((terme) => ({
    libelle: terme.libelle,
    href: a.adresses.terme(axe.id, terme.code),
    compte: compter(actionsDuTerme(axe, terme.code, a).length, 'action'),
    ...(terme.definition ? { definition: terme.definition } : {}),
  })),
});

export const vueAxe = (axe: Atelier['recueil']['axes'][number], a: Atelier): RepertoireVue => ({
  titre: axe.libelle,
  chapeau: axe.aide,
  groupes: [{ entrees: groupeAxe(axe, a).entrees }],
});

export function vueTerritoires(a: Atelier): TerritoiresVue {
  const departements = lieuxDe('departement', a);
  const encresDe = (code: string) => a.actions.filter((action) => departementsDe(action).includes(code)).map((action) => a.encre(action.edition));
  const n = departements.length;
  const sans = tuilesDuChamp.length - n;
  return {
    titre: 'Territoires',
    chapeau: typographier(
      `${enLettres(n).replace(/^./, (c) => c.toUpperCase())} ${n > 1 ? 'départements ont' : 'département a'} au moins une action au recueil. ${enLettres(sans).replace(/^./, (c) => c.toUpperCase())} n’en ont pas : cela ne veut pas dire qu’on n’y fait rien.`,
    ),
    ...(a.recueil.config.annonces.territoires ? { note: a.recueil.config.annonces.territoires } : {}),
    carte: {
      ...grille,
      cellules: tuilesDuChamp.map(({ departement, x, y }) => ({ x, y, code: departement, nom: nomDepartement(departement) ?? departement, encres: encresDe(departement) })),
    },
    departements: departements
      .map((lieu) => {
        const actions = actionsDeTerritoire(lieu, a);
        return {
          nom: lieu.nom,
          code: lieu.code,
          href: a.adresses.territoire('departement', lieu.code),
          nombre: actions.length,
          editions: [...new Set(actions.map((action) => action.edition))].map((annee) => ({ annee, encre: a.encre(annee) })),
        };
      })
      .sort((x, y) => y.nombre - x.nombre),
    ailleurs: horsCarte(a),
    regions: lieuxDe('region', a).map((lieu) => ({ nom: lieu.nom, href: a.adresses.territoire('region', lieu.code), nombre: actionsDeTerritoire(lieu, a).length })),
  };
}

export function vueEntretiens(a: Atelier): EntretiensVue {
  const liste = entretiens(a);
  return {
    titre: 'Les entretiens',
    chapeau:
      liste.length === 0
        ? 'Aucun entretien n’est encore publié.'
        : typographier(`${a.recueil.config.voix.laureat.nom} revient sur l’action, des années après. ${compter(liste.length, 'entretien')} au recueil.`),
    entretiens: [...liste].reverse().map((action) => {
      const { entretien } = action;
      const noeuds = tree(entretien.corps).children;
      const question = noeuds.filter((node) => node.type === 'Question')[1] ?? noeuds.find((node) => node.type === 'Question');
      return {
        href: a.adresses.entretien(action),
        titre: entretien.titre,
        date: date(entretien.date),
        invites: enumerer(entretien.intervenants.filter((i) => !i.collectif).map((i) => i.nom)),
        action: `${titreCourtDe(action)}, ${action.edition}`,
        ...(question ? { question: texteDe(question) } : {}),
        encre: a.encre(action.edition),
        marque: a.marque(action.edition),
      };
    }),
  };
}

export interface PlanVue {
  titre: string;
  groupes: { titre: string; liens: Lien[] }[];
}

export function vuePlan(a: Atelier): PlanVue {
  const { adresses } = a;
  const groupe = (titre: string, liens: PlanVue['groupes'][number]['liens']) => (liens.length > 0 ? [{ titre, liens }] : []);
  return {
    titre: 'Plan du site',
    groupes: [
      ...groupe('Le recueil', [{ libelle: 'Accueil', href: adresses.accueil() }, ...rubriques(a).map(({ libelle, href }) => ({ libelle, href }))]),
      ...groupe(
        'Éditions',
        [...a.editions].reverse().map((e) => ({ libelle: `Édition ${e.id}`, href: adresses.edition(e.id) })),
      ),
      ...groupe(
        'Appels',
        [...a.editions].reverse().flatMap((e) => (e.appel ? [{ libelle: `Appel, édition ${e.id}`, href: adresses.appel(e.id) }] : [])),
      ),
      ...groupe(
        'Presse',
        [...editionsAnnoncees(a)].reverse().map((e) => ({ libelle: `Presse, édition ${e.id}`, href: adresses.presse(e.id) })),
      ),
      ...groupe(
        'Thèmes',
        themesPublies(a).map((t) => ({ libelle: t.libelle, href: adresses.theme(t.id) })),
      ),
      ...groupe(
        'Classements',
        a.recueil.axes.filter((axe) => termesEmployes(axe, a).length > 0).map((axe) => ({ libelle: axe.libelle, href: adresses.axe(axe.id) })),
      ),
      ...groupe(
        'Actions',
        a.actions.map((action) => ({
          libelle: action.niveau === 'retire' ? `Action retirée, ${action.edition}` : `${titreCourtDe(action)}, ${action.edition}`,
          href: adresses.action(action),
        })),
      ),
      ...groupe(
        'Entretiens',
        entretiens(a).map((action) => ({ libelle: action.entretien.titre, href: adresses.entretien(action) })),
      ),
      ...groupe(
        'Régions',
        lieuxDe('region', a).map((lieu) => ({ libelle: lieu.nom, href: adresses.territoire('region', lieu.code) })),
      ),
      ...groupe(
        'Départements',
        lieuxDe('departement', a).map((lieu) => ({ libelle: lieu.nom, href: adresses.territoire('departement', lieu.code) })),
      ),
      ...groupe('À propos', [
        { libelle: 'Le prix en chiffres', href: adresses.chiffres() },
        { libelle: 'Comparer', href: adresses.comparer() },
        { libelle: 'Mon recueil', href: adresses.monRecueil() },
        { libelle: 'À emporter', href: adresses.telechargements() },
        { libelle: 'Les données', href: adresses.donnees() },
        { libelle: 'Interroger les données', href: adresses.api() },
        ...a.recueil.pages.map((page) => ({ libelle: page.titre, href: adresses.page(page.slug) })),
        ...(a.recueil.accessibilite ? [{ libelle: 'Accessibilité', href: adresses.accessibilite() }] : []),
      ]),
      ...groupe('Guide', liensDuGuide(a)),
    ],
  };
}

/** The guide's pages, in the order in which they are read. */
export const liensDuGuide = ({ adresses }: Atelier): Lien[] => [
  { libelle: 'Le guide', href: adresses.guide() },
  { libelle: 'Lire une fiche', href: adresses.guide('lire') },
  { libelle: 'Écrire une fiche', href: adresses.guide('ecrire') },
  { libelle: 'Faire une édition', href: adresses.guideDesEditeurs() },
  { libelle: 'Les clés, une par une', href: adresses.guide('cles') },
  { libelle: 'Les axes et leurs termes', href: adresses.guide('axes') },
  { libelle: 'Les blocs', href: adresses.guide('blocs') },
  { libelle: 'Les erreurs', href: adresses.erreurs() },
  { libelle: 'Les mots du recueil', href: adresses.guide('glossaire') },
];
