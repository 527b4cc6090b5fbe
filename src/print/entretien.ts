/** An interview as it is printed at the end of its fiche, in full. */
import { tree, typographier, type Corps, type Entretien } from '#recueil';
import { direDate, enumerer, type Atelier } from '#vues';
import { appelsDe, type Imprime } from './json.ts';

export function entretienImprime(entretien: Entretien, zone: string, a: Atelier, dessiner: (corps: Corps) => Imprime) {
  const repondent = new Set(tree(entretien.corps).children.flatMap((noeud) => (noeud.type === 'Reponse' ? [noeud.lies.par.id] : [])));
  // Whoever answers is presented in the margin beside his first answer; whoever does not, here.
  const invites = entretien.intervenants
    .filter(({ collectif }) => !collectif)
    .map(({ id, nom, fonction, organisme }) => (repondent.has(id) ? nom : [nom, [fonction, organisme].filter(Boolean).join(', ')].filter(Boolean).join(', ')));
  return {
    titre: entretien.titre,
    voix: a.recueil.config.voix.laureat,
    date: direDate(entretien.date),
    invites: enumerer(invites),
    ...(entretien.chapeau ? { chapeau: entretien.chapeau } : {}),
    corps: dessiner(entretien.corps),
    provenance: entretien.note ? typographier(entretien.note) : null,
    sources: appelsDe(
      zone,
      entretien.sources.map(({ numero }) => numero),
    ),
  };
}
