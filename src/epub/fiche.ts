/** One action as a chapter. Its words are those of its page: both are drawn from the same view. */
import type { Corps } from '#recueil';
import { vueAction, type ActionVue } from '#vues';
import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Cadre, Nommee } from './cadre.ts';
import { dessiner } from './corps.ts';
import { entretien, type AvecEntretien } from './entretien.ts';
import { divergences, financements, partenaires, resultats, suites, transferabilite } from './faits.ts';
import { jury } from './jury.ts';
import { chapitre, contact, inconnu, liste, reperes, rubrique, si, siPlein, sources, tuile, voix, type Enfants } from './pieces.ts';

export function fiche(action: Nommee, cadre: Cadre): ElementContent[] {
  const vue = vueAction(action, cadre.a);
  return chapitre(vue.titre, surtitre(vue), [
    ...tete(vue, action.fictif),
    ...corpsDeFiche(vue, cadre),
    ...si(action.niveau === 'fiche' && action.entretien !== undefined && (action as AvecEntretien), (avec) => entretien(avec, cadre)),
    ...sources(vue.sources, vue.verifiee),
    rubrique('reprendre', 'Reprendre', [contact(vue.contact), ...adresse(vue), ...versions(vue)]),
  ]);
}

/** Without a chapter of its own: neither interview nor publisher's contact, which would be said again for each. */
export function corpsDeNotice(action: Nommee, cadre: Cadre): ElementContent[] {
  const vue = vueAction(action, cadre.a);
  const propre = action.niveau === 'fiche' && action.contact !== undefined;
  return [
    h('h1', { id: 'titre' }, vue.titre),
    ...tete(vue, action.fictif),
    ...si(vue.surtitre.lieu, (lieu) => h('p.petit', lieu)),
    ...corpsDeFiche(vue, cadre),
    ...sources(vue.sources, vue.verifiee),
    ...(propre ? [contact(vue.contact)] : []),
    ...adresse(vue),
    ...versions(vue),
  ];
}

const surtitre = ({ surtitre: { theme, lieu }, annee }: ActionVue<Corps>): Enfants => [h('p.surtitre', [annee, theme, lieu].filter(Boolean).join(' · '))];

function tete({ titreConnu, palmares, avis }: ActionVue<Corps>, fictif: boolean): ElementContent[] {
  const dits = [...(fictif ? ['Texte fictif, écrit pour des essais\u00a0: ni les faits ni les personnes n’existent.'] : []), ...avis];
  return [
    ...(titreConnu ? [] : [inconnu('intitulé non retrouvé')]),
    ...si(palmares, ({ libelle, tuile: genre, details }) => h('p.palmares', [tuile(genre), ' ', h('b', libelle), ...details.flatMap((detail) => [', ', detail])])),
    ...dits.map((dit) => h('p.avis', [tuile('vide'), ' ', dit])),
  ];
}

const corpsDeFiche = (vue: ActionVue<Corps>, cadre: Cadre): ElementContent[] => [
  ...si(vue.accroche, (texte) => h('p.chapeau', texte)),
  ...siPlein(vue.essentiel, (dits) =>
    rubrique('essentiel', 'L’essentiel', [
      h(
        'ul.essentiel',
        dits.map((dit) => h('li', dit)),
      ),
    ]),
  ),
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
];

/** A link once the site has an address; before, what will stand after it. */
const adresse = ({ permanente: { libelle } }: ActionVue<Corps>): ElementContent[] => [
  h('p.petit', ['Adresse permanente\u00a0: ', URL.canParse(libelle) ? h('a', { href: libelle }, libelle) : h('span', libelle)]),
];

const versions = ({ versions: dites }: ActionVue<Corps>): ElementContent[] => siPlein(dites, (toutes) => liste(toutes.map(({ date, texte }) => [h('b', date), ' ', texte])));
