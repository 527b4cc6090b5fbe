/** One interview as a chapter. */
import { vueEntretien } from '#vues';
import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { fichierDe, type Cadre } from './cadre.ts';
import { dessiner } from './corps.ts';
import { avisDeFiction } from './fiche.ts';
import { chapitre, definitions, rubrique, si, siPlein, sources, tuile, voix } from './pieces.ts';

export type AvecEntretien = Parameters<typeof vueEntretien>[0];

export function entretien(action: AvecEntretien, cadre: Cadre): ElementContent[] {
  const vue = vueEntretien(action, cadre.a);
  return chapitre(
    [
      h('p.surtitre', `Entretien · ${vue.date}`),
      h('h1', { id: 'titre' }, vue.titre),
      ...si(vue.chapeau, (texte) => h('p.chapeau', texte)),
      ...(action.fictif ? [h('p.avis', [tuile('vide'), ' ', avisDeFiction])] : []),
    ],
    [
      voix('laureat', vue.voix, undefined),
      ...siPlein(vue.invites, (tous) => rubrique('invites', 'Les invités', [definitions(tous.map(({ nom, fonction }) => ({ terme: nom, dit: [fonction] })))])),
      h('div.corps', dessiner(vue.html, 2, cadre)),
      ...siPlein(vue.provenance, (phrases) => rubrique('provenance', 'Provenance', phrases.map((phrase) => h('p', phrase)))), // prettier-ignore
      h('p.vers-fiche', [h('a', { href: fichierDe.action(action) }, `La fiche de l’action\u00a0: ${vue.fiche.titre}`)]),
      ...sources(vue.sources),
    ],
  );
}
