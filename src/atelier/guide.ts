/** The editors' guide and the references, inside the workshop: the same texts as on the site, before there is a site. */
import { blocs } from '#blocs';
import { lirePageDErreur, lirePageDesEditeurs } from '#guide';
import { describeSchemas, rules, type Recueil } from '#recueil';
import { pagesDesEditeurs } from '#vues';
import { h } from 'hastscript';
import type { ElementContent } from 'hast';
import type { Page } from './pages/cadre.ts';

const filDe = (racine: string, feuille: boolean) => [{ dit: 'Les tâches', href: racine }, ...(feuille ? [{ dit: 'Le guide', href: `${racine}guide/editeurs/` }] : [])];
const prose = (corps: ElementContent[]) => h('div', { class: 'prose' }, corps);

export function pageDuGuide(slug: string, racine: string, projet: string): Page | undefined {
  const page = lirePageDesEditeurs(slug, projet);
  if (!page) return undefined;
  const liens = pagesDesEditeurs.map((une) =>
    h('li', [une.slug === slug ? h('strong', une.libelle) : h('a', { href: `${racine}guide/editeurs/${une.slug ? `${une.slug}/` : ''}` }, une.libelle)]),
  );
  return {
    titre: page.titre,
    fil: filDe(racine, slug !== ''),
    corps: [h('div', { class: 'tri' }, [h('nav', { class: 'rail', 'aria-label': 'Le guide' }, [h('ul', { class: 'lignes serrees' }, liens)]), prose(page.corps)])],
  };
}

export function pageDErreur(regle: string, racine: string, projet: string): Page | undefined {
  const page = lirePageDErreur(regle, projet);
  return page ? { titre: page.titre, fil: filDe(racine, true), corps: [prose(page.corps)] } : undefined;
}

/** Every error, by the name that messages give it. */
export const pageDesErreurs = (racine: string): Page => ({
  titre: 'Les erreurs, une par une',
  fil: filDe(racine, true),
  corps: [
    h(
      'ul',
      { class: 'lignes serrees' },
      Object.keys(rules).map((regle) => h('li', [h('a', { href: `${racine}guide/erreurs/${regle}/` }, regle)])),
    ),
  ],
});

/** The page of the guide that explains a task. */
export const guideDe = (tache: string): { slug: string; libelle: string } | undefined => pagesDesEditeurs.find(({ taches }) => taches.includes(tache));

/** Generated references, by the name that the guide's links give them. */
export function pageDeReference(nom: string, racine: string, recueil: Recueil | undefined): Page | undefined {
  const corps = nom === 'cles' ? cles(recueil) : nom === 'blocs' ? lesBlocs() : nom === 'axes' ? axes(recueil) : undefined;
  return corps ? { titre: titres[nom] ?? nom, fil: filDe(racine, true), corps: [prose(corps)] } : undefined;
}

const titres: Record<string, string> = { cles: 'Les clés, une par une', blocs: 'Les blocs', axes: 'Les axes et leurs termes' };

const cles = (recueil: Recueil | undefined): ElementContent[] =>
  describeSchemas({ lieux: recueil?.config.data.territoires !== 'aucun' }).flatMap(({ fichier, cles: siennes }) => [
    h('h2', fichier),
    h(
      'dl',
      siennes.flatMap(({ cle, titre, aide, valeurs, absence }) => [
        h('dt', [h('code', cle), ` ${titre}`]),
        h('dd', [aide, valeurs ? ` Valeurs admises\u00A0: ${valeurs.join(', ')}.` : '', absence ? ' Peut rester inconnu, non-communique ou sans-objet.' : '']),
      ]),
    ),
  ]);

const lesBlocs = (): ElementContent[] =>
  Object.values(blocs).flatMap(({ titre, aide, exemples }) => [
    h('h2', titre),
    h('p', aide),
    ...exemples.flatMap((exemple) => [h('h3', exemple.titre), h('pre', { tabIndex: 0 }, exemple.mdx)]),
  ]);

const axes = (recueil: Recueil | undefined): ElementContent[] =>
  (recueil?.axes ?? []).flatMap(({ libelle, aide, termes }) => [
    h('h2', libelle),
    h('p', aide),
    h(
      'dl',
      termes.flatMap((terme) => [h('dt', [h('code', terme.code), ` ${terme.libelle}`]), h('dd', terme.definition ?? '')]),
    ),
  ]);
