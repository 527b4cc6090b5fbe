/** What the publisher says of an edition: foreword, facts, jury and supports, thanks, and the palmarès that leads to the fiches. */
import { valeurConnue, type Corps, type EditionPubliee } from '#recueil';
import { vueEdition, type EditionVue } from '#vues';
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { fichierDe, type Cadre } from './cadre.ts';
import { dessiner } from './corps.ts';
import { appels, chapitre, definitions, inconnu, liste, reperes, rubrique, si, siPlein, sources, tuile, voix } from './pieces.ts';

export function edition(publiee: EditionPubliee, cadre: Cadre): ElementContent[] {
  const vue = vueEdition(publiee, cadre.a);
  return chapitre(
    [h('h1', { id: 'titre' }, vue.titre), h('p.chapeau', vue.chapeau)],
    [
      ...mot(vue, cadre),
      // Each has a place of its own below: in the facts they would be said twice.
      ...reperes(vue.reperes.filter(({ terme, valeur }) => !('texte' in valeur) || (terme !== 'Jury' && terme !== 'Soutiens'))),
      ...juryEtSoutiens(publiee),
      ...si(vue.remerciements, (texte) => rubrique('remerciements', 'Remerciements', [h('p', texte)])),
      ...siPlein(vue.themes, (themes) => rubrique('palmares', 'Les thèmes et leurs lauréats', themes.flatMap((theme) => palmares(theme, publiee, cadre)))), // prettier-ignore
      ...si(publiee.appel !== undefined && vue.appel, ({ libelle }) => h('p', h('a', { href: fichierDe.appel(publiee.id) }, libelle))),
      ...imprime(vue),
      ...sources(vue.sources, vue.verifiee),
    ],
  );
}

function mot({ editorial, faits, voixOrganisateur }: EditionVue<Corps>, cadre: Cadre): ElementContent[] {
  if (!editorial && faits.length === 0) return [];
  return [
    h('section.voix', { ariaLabelledBy: 'organisateur' }, [
      voix('organisateur', voixOrganisateur, 'organisateur'),
      h('div.corps', [
        ...si(editorial, ({ titre, html }) => [...si(titre, (texte) => h('h3', texte)), ...dessiner(html, 3, cadre)]),
        ...siPlein(faits, (tous) => liste(tous.map(({ texte, sources: numeros }) => [texte, ...appels(numeros)]))),
      ]),
    ]),
  ];
}

function juryEtSoutiens({ palmares: dit }: EditionPubliee): ElementContent[] {
  const jury = valeurConnue(dit?.jury);
  const soutiens = valeurConnue(dit?.partenaires);
  const rang = (nom: string, ...details: (string | undefined)[]) => ({ terme: nom, dit: [details.filter(Boolean).join(', ')] });
  return [
    ...siPlein(Array.isArray(jury) ? jury : [], (tous) =>
      rubrique('jury', 'Le jury', [definitions(tous.map((j) => rang(j.nom, valeurConnue(j.fonction), valeurConnue(j.organisme))))]),
    ),
    ...siPlein(Array.isArray(soutiens) ? soutiens : [], (tous) => rubrique('soutiens', 'Les soutiens', [definitions(tous.map((p) => rang(p.nom, valeurConnue(p.role))))])),
  ];
}

type Theme = EditionVue<Corps>['themes'][number];

function palmares({ libelle, definition, actions, absence, attente, ancre }: Theme, publiee: EditionPubliee, cadre: Cadre): Element[] {
  const lien = (href: string) => publiee.actions.find((action) => cadre.a.adresses.action(action) === href);
  return [
    h('h3', { id: `theme-${ancre}` }, libelle),
    ...(definition ? [h('p.petit', definition)] : []),
    ...(actions.length === 0
      ? []
      : [
          h(
            'ul.lignes.palmares-theme',
            actions.map(({ href, titre, titreConnu, accroche, porteurs, distinction, lieu, details }) => {
              const action = lien(href);
              const faits = [distinction?.libelle, porteurs, lieu, ...details].filter(Boolean).join(' · ');
              return h('li', [
                h('p.titre-action', h('a', { href: action ? fichierDe.action(action) : href }, titre)),
                ...(titreConnu ? [] : [inconnu('intitulé non retrouvé')]),
                ...si(accroche, (texte) => h('p', texte)),
                ...si(faits, (texte) => h('p.petit', [...si(distinction, (d) => [tuile(d.tuile), { type: 'text', value: ' ' }]), texte])),
              ]);
            }),
          ),
        ]),
    ...(absence ? [inconnu(absence)] : attente ? [h('p', attente)] : []),
  ];
}

function imprime({ imprime: { mentions, lien } }: EditionVue<Corps>): ElementContent[] {
  const dits = [...mentions.map((mention) => [mention]), ...(lien ? [[h('a', { href: lien.href }, lien.libelle)]] : [])];
  return siPlein(dits, (tous) => rubrique('recueil-imprime', 'Le recueil imprimé', [liste(tous)]));
}
