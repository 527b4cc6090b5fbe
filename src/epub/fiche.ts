/** One action as a chapter. Its words are those of its page: both are drawn from the same view. */
import { vueAction, type ActionVue } from '#vues';
import type { Corps } from '#recueil';
import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { fichierDe, type Cadre, type Nommee } from './cadre.ts';
import { dessiner } from './corps.ts';
import { divergences, financements, partenaires, resultats, suites, transferabilite } from './faits.ts';
import { jury } from './jury.ts';
import { chapitre, contact, inconnu, liste, reperes, rubrique, si, siPlein, sources, tuile, voix, type Enfants } from './pieces.ts';

export const avisDeFiction = 'Texte fictif, écrit pour des essais\u00a0: ni les faits ni les personnes n’existent.';

export function fiche(action: Nommee, cadre: Cadre): ElementContent[] {
  const vue = vueAction(action, cadre.a);
  return chapitre(tete(vue, action.fictif), [
    ...essentiel(vue),
    ...reperes(vue.reperes),
    ...si(vue.resume, (resume) => rubrique('resume', 'Résumé', [h('p', resume)])),
    ...si(vue.porteur, ({ voix: dite, html }) => h('section.voix', { ariaLabelledBy: 'porteur' }, [voix('porteur', dite, 'porteur'), h('div.corps', dessiner(html, 3, cadre))])),
    ...si(vue.jury, (dit) => jury(dit, cadre)),
    ...partenaires(vue),
    ...financements(vue),
    ...resultats(vue),
    ...divergences(vue),
    ...suites(vue),
    ...transferabilite(vue),
    ...si(vue.entretien, ({ titre, detail }) => rubrique('entretien', 'L’entretien', [h('p', h('a', { href: fichierDe.entretien(action) }, titre)), h('p.petit', detail)])),
    ...sources(vue.sources, vue.verifiee),
    ...(action.niveau === 'fiche' ? [rubrique('reprendre', 'Reprendre', reprendre(vue))] : []),
  ]);
}

function tete({ surtitre, titre, titreConnu, palmares, avis }: ActionVue<Corps>, fictif: boolean): Enfants {
  const dits = [...(fictif ? [avisDeFiction] : []), ...avis];
  return [
    ...si([surtitre.theme, surtitre.lieu].filter(Boolean).join(' · '), (texte) => h('p.surtitre', texte)),
    h('h1', { id: 'titre' }, titre),
    ...(titreConnu ? [] : [inconnu('intitulé non retrouvé')]),
    ...si(palmares, ({ libelle, tuile: genre, details }) => h('p.palmares', [tuile(genre), ' ', h('b', libelle), ...details.flatMap((detail) => [', ', detail])])),
    ...dits.map((dit) => h('p.avis', [tuile('vide'), ' ', dit])),
  ];
}

const essentiel = ({ accroche, essentiel: points }: ActionVue<Corps>): ElementContent[] => [
  ...si(accroche, (texte) => h('p.chapeau', texte)),
  ...siPlein(points, (dits) =>
    rubrique('essentiel', 'L’essentiel', [
      h(
        'ol.essentiel',
        dits.map((dit) => h('li', dit)),
      ),
    ]),
  ),
];

const reprendre = ({ contact: aQui, versions }: ActionVue<Corps>): Enfants => [
  contact(aQui),
  ...siPlein(versions, (dites) => liste(dites.map(({ date, texte }) => [h('b', date), ' ', texte]))),
];
