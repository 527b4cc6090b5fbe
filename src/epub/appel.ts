/** The call of an edition as a chapter. */
import type { AppelPublie, EditionPubliee } from '#recueil';
import { vueAppel } from '#vues';
import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Cadre } from './cadre.ts';
import { dessiner } from './corps.ts';
import { chapitre, contact, liste, noms, reperes, rubrique, si, siPlein, sources, valeur, voix } from './pieces.ts';

export function appel(edition: EditionPubliee & { appel: AppelPublie }, cadre: Cadre): ElementContent[] {
  const vue = vueAppel(edition, cadre.a);
  const lignes = (id: string, titre: string, dits: readonly string[]) => siPlein(dits, (tous) => rubrique(id, titre, [liste(tous.map((dit) => [dit]))]));
  return chapitre(
    vue.titre,
    [h('p.surtitre', `Appel à candidatures, édition ${vue.annee}`)],
    [
      h('p.chapeau', vue.phrase),
      ...reperes(vue.reperes),
      ...si(vue.html, (corps) =>
        h('section.voix', { ariaLabelledBy: 'organisateur' }, [voix('organisateur', vue.voix, 'organisateur'), h('div.corps', dessiner(corps, 3, cadre))]),
      ),
      ...siPlein(vue.themes, (tous) =>
        rubrique('recherche', tous.length > 1 ? 'Les thèmes' : 'Le thème', tous.flatMap(({ libelle, recherche }) => [h('h3', libelle), h('p', valeur(recherche))]), 'Ce que nous cherchons.'),
      ), // prettier-ignore
      ...lignes('qui', 'Qui peut candidater', vue.ouvertA),
      ...lignes('conditions', 'Conditions', vue.conditions),
      ...siPlein(vue.criteres, (tous) => rubrique('criteres', 'Critères du jury', [noms(tous.map(({ libelle, definition }) => ({ nom: libelle, details: [definition] })))])),
      ...siPlein(vue.calendrier, (tous) => rubrique('calendrier', 'Calendrier', [liste(tous.map(({ date, texte }) => [h('b', date), ' ', texte]))])),
      rubrique('depot', 'Dépôt', [h('p', valeur(vue.depot))]),
      ...siPlein(vue.documents, (tous) => rubrique('documents', 'Documents', [liste(tous.map(({ href, libelle }) => [h('a', { href }, libelle)]))])),
      ...siPlein(vue.questions, (toutes) => rubrique('questions', 'Questions', toutes.flatMap(({ question, reponse }) => [h('h3', question), h('p', reponse)]))), // prettier-ignore
      rubrique('contact', 'Contact', [contact(vue.contact)]),
      ...sources(vue.sources),
    ],
  );
}
