/** What the publisher says of an edition: the palmarès that leads to the fiches, the foreword, the facts, jury and supports, thanks. */
import { valeurConnue, type Corps, type EditionPubliee } from '#recueil';
import { dansLePalmares, lieuDe, nomDesPorteurs, titreDe, vueAction, vueEdition, type EditionVue } from '#vues';
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { fichierDe, lienDe, type Cadre, type Nommee } from './cadre.ts';
import { dessiner } from './corps.ts';
import { appels, chapitre, inconnu, liste, listeDeReperes, noms, rubrique, si, siPlein, sources, tuile, voix, type Enfants } from './pieces.ts';
import { themeDe } from './theme.ts';

export function edition(publiee: EditionPubliee, rubriques: readonly Rubrique[], cadre: Cadre): ElementContent[] {
  const vue = vueEdition(publiee, cadre.a);
  return chapitre(
    vue.titre,
    [],
    [
      h('p.chapeau', vue.chapeau),
      ...rubriques.map(({ id, titre, contenu }) => (id === 'mot' ? mot(titre, vue, contenu) : rubrique(id, titre, contenu))),
      ...sources(vue.sources, vue.verifiee),
    ],
  );
}

export interface Rubrique {
  id: string;
  titre: string;
  contenu: Enfants;
}

/** The parts of the chapter, as the contents name them too. */
export function rubriquesDe(publiee: EditionPubliee, cadre: Cadre): Rubrique[] {
  const vue = vueEdition(publiee, cadre.a);
  const { remerciements, editorial } = vue;
  const { jury, soutiens } = juryEtSoutiens(publiee);
  // Jury and supports have a place of their own: among the facts they would be said twice.
  const rangs = vue.reperes.filter(({ terme, valeur }) => !('texte' in valeur) || (terme !== 'Jury' && terme !== 'Soutiens'));
  return [
    { id: 'palmares', titre: 'Palmarès', contenu: vue.themes.flatMap((theme) => palmares(theme, publiee, cadre)) },
    { id: 'mot', titre: 'Mot de l’éditeur', contenu: editorial ? [...si(editorial.titre, (texte) => h('h3', texte)), ...dessiner(editorial.html, 3, cadre)] : [] },
    { id: 'reperes', titre: 'Repères', contenu: siPlein(rangs, listeDeReperes) },
    {
      id: 'faits',
      titre: 'Ce que l’on sait de cette édition',
      contenu: siPlein(vue.faits, (tous) => liste(tous.map(({ texte, sources: numeros }) => [texte, ...appels(numeros)]))),
    },
    { id: 'jury', titre: 'Le jury', contenu: siPlein(jury, noms) },
    { id: 'soutiens', titre: 'Soutiens', contenu: siPlein(soutiens, noms) },
    { id: 'remerciements', titre: 'Remerciements', contenu: si(remerciements, (texte) => h('p', texte)) },
    { id: 'recueil-imprime', titre: 'Le recueil imprimé', contenu: imprime(vue) },
    { id: 'candidater', titre: 'L’appel', contenu: si(publiee.appel && vue.appel, ({ libelle }) => h('p', h('a', { href: fichierDe.appel(publiee.id) }, libelle))) },
  ].filter(({ contenu }) => contenu.length > 0);
}

/** The organiser's voice: the one that speaks here is named, as everywhere. */
const mot = (titre: string, { voixOrganisateur }: EditionVue<Corps>, contenu: Enfants): Element =>
  h('section.voix', { ariaLabelledBy: 'mot' }, [h('h2', { id: 'mot' }, titre), voix('organisateur', voixOrganisateur, undefined), h('div.corps', contenu)]);

function juryEtSoutiens({ palmares: dit }: EditionPubliee) {
  const jury = valeurConnue(dit?.jury);
  const soutiens = valeurConnue(dit?.partenaires);
  return {
    jury: Array.isArray(jury) ? jury.map((j) => ({ nom: j.nom, details: [valeurConnue(j.fonction), valeurConnue(j.organisme)] })) : [],
    soutiens: Array.isArray(soutiens) ? soutiens.map((p) => ({ nom: p.nom, details: [valeurConnue(p.role)] })) : [],
  };
}

type ThemeVu = EditionVue<Corps>['themes'][number];

/** One line an action; a theme of which no action is known is said, with its definition, since it has no opener. */
function palmares({ libelle, definition, absence, attente, ancre }: ThemeVu, publiee: EditionPubliee, cadre: Cadre): ElementContent[] {
  const de = themeDe([publiee]);
  const siennes = publiee.actions.filter((action): action is Nommee => action.niveau !== 'retire' && de(action) === ancre).sort(dansLePalmares(cadre.a.recueil, publiee));
  return [
    h('h3', { id: `theme-${ancre}` }, siennes.length > 0 ? h('a', { href: fichierDe.theme(publiee.id, ancre) }, libelle) : libelle),
    ...(siennes.length > 0
      ? [
          h(
            'ul.lignes.actions',
            siennes.map((action) => h('li', ligne(action, cadre))),
          ),
        ]
      : []),
    ...si(siennes.length === 0 && definition, (texte) => h('p.petit', texte)),
    ...(absence ? [inconnu(absence)] : attente ? [h('p', attente)] : []),
  ];
}

function ligne(action: Nommee, cadre: Cadre): Enfants {
  const { palmares: dit } = vueAction(action, cadre.a);
  const { titre, titreConnu } = titreDe(action);
  // In the palmarès of an edition, its year goes without saying.
  const distinction = dit?.libelle.replace(/ \d{4}\S*$/, '');
  const faits = [distinction, titreConnu ? nomDesPorteurs(action) : undefined, lieuDe(action)].filter(Boolean).join(' · ');
  return [
    h('p.titre-action', h('a', { href: lienDe(cadre, action) }, titre)),
    ...(titreConnu ? [] : [inconnu('intitulé non retrouvé')]),
    h('p.petit', [tuile(dit?.tuile ?? 'vide'), ' ', faits]),
  ];
}

function imprime({ imprime: { mentions, lien } }: EditionVue<Corps>): Enfants {
  const dits = [...mentions.map((mention) => [mention]), ...(lien ? [[h('a', { href: lien.href }, lien.libelle)]] : [])];
  return siPlein(dits, liste);
}
