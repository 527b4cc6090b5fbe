/** The opener of a theme: its number, what it is, what was sought, and its actions. */
import { valeurConnue, type EditionPubliee } from '#recueil';
import { dansLePalmares, ligneDe, type Atelier } from '#vues';
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { estNotice, fichierDe, lienDe, type Cadre, type Nommee } from './cadre.ts';
import { chapitre, inconnu, rubrique, si, tuile, type Enfants } from './pieces.ts';

export interface Theme {
  edition: string;
  id: string;
  libelle: string;
  definition?: string;
  /** What its call said that it sought. */
  recherche?: string;
  /** Set large: the theme's number, or the year of an edition that has one theme only. */
  grand: string;
  actions: Nommee[];
}

const inconnus = 'theme-inconnu';

/** Folder of the theme of an action: all that an edition does not declare is one theme. */
export const themeDe = (editions: readonly EditionPubliee[]): ((action: Nommee) => string) => {
  const declares = new Map(editions.map(({ id, themes }) => [id, new Set(themes.map((theme) => theme.id))]));
  return ({ edition, theme }) => (declares.get(edition)?.has(theme) ? theme : inconnus);
};

/** Themes of which an action is public; the others stand in the palmarès alone. */
export function themesDe(edition: EditionPubliee, a: Atelier): Theme[] {
  const actions = edition.actions.filter((action): action is Nommee => action.niveau !== 'retire').sort(dansLePalmares(a.recueil, edition));
  const de = themeDe([edition]);
  const declares = edition.themes.map(({ id, libelle, definition }, i) => ({
    id,
    libelle,
    ...(definition ? { definition } : {}),
    ...rechercheDe(id, edition),
    grand: edition.themes.length > 1 ? String(i + 1) : edition.id,
  }));
  return [...declares, { id: inconnus, libelle: 'Thème non retrouvé', grand: '?' }].flatMap((theme) => {
    const siennes = actions.filter((action) => de(action) === theme.id);
    return siennes.length > 0 ? [{ ...theme, edition: edition.id, actions: siennes }] : [];
  });
}

function rechercheDe(id: string, { appel }: EditionPubliee): { recherche?: string } {
  const recherche = valeurConnue(appel?.themes.find(({ theme }) => theme === id)?.recherche);
  return recherche ? { recherche } : {};
}

/** Where no action has a fiche, its notices take the place of the list. */
export function ouverture({ edition, id, libelle, definition, recherche, grand, actions }: Theme, cadre: Cadre, notices?: ElementContent[]): ElementContent[] {
  return chapitre(
    libelle,
    [
      // Said in words by the line below: a screen reader would read it twice.
      h('p.grand', { ariaHidden: 'true' }, grand),
      h('p.surtitre', /^\d$/.test(grand) ? `Édition ${edition}, thème ${grand}` : `Édition ${edition}`),
    ],
    [
      ...si(definition, (texte) => h('p.chapeau', texte)),
      ...si(recherche, (texte) => rubrique('recherche', 'Ce qui était cherché', [h('p', texte)])),
      ...(notices ?? [lesActions(edition, id, actions, cadre)]),
    ],
    'part',
  );
}

/** The fiches, one by one; one line leads to the others, which the palmarès has listed. */
function lesActions(edition: string, theme: string, actions: readonly Nommee[], cadre: Cadre): Element {
  const fiches = actions.filter((action) => !estNotice(action));
  const lignes = fiches.map((action) => ligne(action, cadre));
  const notices =
    fiches.length < actions.length ? [[h('p.titre-action', h('a', { href: fichierDe.notices(edition, theme) }, titreDesNotices(edition, actions.length - fiches.length)))]] : [];
  return rubrique('actions', fiches.length > 1 ? 'Les actions' : 'L’action', [
    h(
      'ul.lignes.actions',
      [...lignes, ...notices].map((dit) => h('li', dit)),
    ),
  ]);
}

/** Not « distinguées »: names may be known before any distinction is. */
export const titreDesNotices = (edition: string, nombre: number): string => `${nombre > 1 ? 'Autres actions' : 'Autre action'} de ${edition}`;

function ligne(action: Nommee, cadre: Cadre): Enfants {
  const vue = ligneDe(action, cadre.a);
  if (!vue) return [];
  const { titre, titreConnu, accroche, porteurs, lieu, distinction } = vue;
  const faits = [distinction?.libelle ?? '', porteurs, lieu].filter(Boolean).join(' · ');
  return [
    h('p.titre-action', h('a', { href: lienDe(cadre, action) }, titre)),
    ...(titreConnu ? [] : [inconnu('intitulé non retrouvé')]),
    ...si(accroche, (texte) => h('p', texte)),
    ...si(faits, (texte) => h('p.petit', [...si(distinction, (d) => [tuile(d.tuile), { type: 'text', value: ' ' }]), texte])),
  ];
}
