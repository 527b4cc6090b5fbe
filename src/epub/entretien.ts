/** What the laureate says since, at the end of its fiche and in full: questions are headings, each answer names who speaks. */
import { vueEntretien } from '#vues';
import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Cadre } from './cadre.ts';
import { dessiner } from './corps.ts';
import { appels, noms, si, siPlein, voix } from './pieces.ts';

export type AvecEntretien = Parameters<typeof vueEntretien>[0];

export function entretien(action: AvecEntretien, cadre: Cadre): Element {
  const vue = vueEntretien(action, cadre.a);
  const cites = action.entretien.sources.map(({ numero }) => numero);
  return h('section.voix', { ariaLabelledBy: 'entretien' }, [
    voix('laureat', vue.voix, undefined),
    h('h2.titre-entretien', { id: 'entretien' }, vue.titre),
    h('p.petit', ['Entretien', vue.date, action.entretien.lieu].filter(Boolean).join(', ')),
    ...si(vue.chapeau, (texte) => h('p.chapeau', texte)),
    ...siPlein(vue.invites, (tous) => noms(tous.map(({ nom, fonction }) => ({ nom, details: [fonction] })))),
    h('div.corps', dessiner(vue.html, 3, cadre)),
    ...vue.provenance.map((phrase) => h('p.petit', [phrase, ...appels(cites)])),
  ]);
}
