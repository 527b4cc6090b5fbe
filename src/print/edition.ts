/** What the publisher says of an edition: the palmarès, the jury and the supports, the foreword, the facts. */
import { tree, valeurConnue, type Corps, type EditionPubliee } from '#recueil';
import { lieuDe, nomDesPorteurs, titreDe, vueAction, type EditionVue } from '#vues';
import { lienDe, sourcesImprimees, zoneDe, type Cadre, type Nommee } from './fiche.ts';
import { appelsDe, enJson } from './json.ts';
import { regrouper } from './lacunes.ts';
import { deplieur } from './sigles.ts';

export function editionImprimee(edition: EditionPubliee, vue: EditionVue<Corps>, actions: readonly Nommee[], cadre: Cadre) {
  const zone = `edition/${edition.id}`;
  const deplier = deplieur(cadre.a.recueil.glossaire);
  const dans = (corps: Corps) => enJson(tree(corps), { zone, prefixe: `${zone}/`, niveau: 2, lien: lienDe(cadre), deplier, colonne: cadre.colonne });
  const jury = valeurConnue(edition.palmares?.jury);
  const soutiens = valeurConnue(edition.palmares?.partenaires);
  const sources = sourcesImprimees(zone, vue.sources);
  return {
    zone,
    annee: edition.id,
    chapeau: vue.chapeau,
    voix: vue.voixOrganisateur,
    palmares: palmaresDe(edition, vue, actions, cadre),
    ...(vue.editorial ? { mot: dans(vue.editorial.html) } : {}),
    // Each has a place of its own below: in the facts they would be said twice.
    reperes: regrouper(vue.reperes.filter(({ terme, valeur }) => !('texte' in valeur) || (terme !== 'Jury' && terme !== 'Soutiens'))),
    ...(Array.isArray(jury) && jury.length > 0
      ? { jury: jury.map((j) => ({ nom: j.nom, qualite: [valeurConnue(j.fonction), valeurConnue(j.organisme)].filter(Boolean).join(', ') })) }
      : {}),
    ...(Array.isArray(soutiens) && soutiens.length > 0 ? { soutiens: soutiens.map((p) => ({ nom: p.nom, ...role(valeurConnue(p.role)) })) } : {}),
    ...(edition.fiches?.remerciements ? { remerciements: deplier(edition.fiches.remerciements, zone) } : {}),
    faits: vue.faits.map(({ texte, sources: numeros }) => ({ texte: deplier(texte, zone), sources: appelsDe(zone, numeros) })),
    sources,
    mentions: vue.verifiee ? [`Sources vérifiées le ${vue.verifiee}.`] : [],
  };
}

const role = (dit: string | undefined) => (dit ? { role: dit } : {});

/** The honours list: one line an action, by theme, with the page of its fiche. */
function palmaresDe(edition: EditionPubliee, vue: EditionVue<Corps>, actions: readonly Nommee[], { a }: Cadre) {
  const ligne = (action: Nommee) => {
    const porteurs = nomDesPorteurs(action);
    const lieu = lieuDe(action);
    const { palmares } = vueAction(action, a);
    const { titre, titreConnu } = titreDe(action);
    return {
      titre,
      titreConnu,
      ancre: zoneDe(action),
      tuile: palmares?.tuile ?? 'vide',
      distinction: (palmares?.libelle ?? '').replace(/ \d{4}\S*$/, ''),
      ...(titreConnu && porteurs ? { porteurs } : {}),
      ...(lieu ? { lieu } : {}),
    };
  };
  const declares = new Set(edition.themes.map(({ id }) => id));
  return vue.themes.map(({ libelle, ancre, absence, attente }) => ({
    theme: libelle,
    absence: absence ?? attente ?? 'Lauréat non retrouvé',
    lignes: actions.filter(({ theme }) => (declares.has(theme) ? theme === ancre : ancre === 'theme-inconnu')).map(ligne),
  }));
}
