/** What the jury said. */
import type { Corps } from '#recueil';
import type { ActionVue } from '#vues';
import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Cadre } from './cadre.ts';
import { dessiner } from './corps.ts';
import { appels, definitions, liste, si, siPlein, voix } from './pieces.ts';

export function jury({ voix: dite, html, instance, pointsForts, pointsVigilance, criteres, reponse, note, sources }: NonNullable<ActionVue<Corps>['jury']>, cadre: Cadre): Element {
  const points = [
    { titre: 'Points forts', dits: pointsForts },
    { titre: 'Points de vigilance', dits: pointsVigilance },
  ].filter(({ dits }) => dits.length > 0);
  return h('section.voix.bande-jury', { ariaLabelledBy: 'jury' }, [
    voix('jury', dite, 'jury'),
    ...si(html, (corps) => h('blockquote.jury-dit', dessiner(corps, 3, cadre))),
    ...si(instance, (texte) => h('p.petit', texte)),
    ...points.flatMap(({ titre, dits }) => [h('h3', titre), liste(dits.map((dit) => [dit]))]),
    ...siPlein(criteres, (tous) => definitions(tous.map(({ critere, appreciation }) => ({ terme: critere, dit: [appreciation] })))),
    ...si(note, (texte) => h('p.petit', [texte, ...appels(sources)])),
    ...si(reponse, (texte) => h('p', [h('b', 'Réponse du porteur.'), ' ', texte])),
  ]);
}
