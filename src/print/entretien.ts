/** An interview as it is printed at the end of its fiche, in full. */
import { typographier, type Corps, type Entretien } from '#recueil';
import { direDate, enumerer, type Atelier } from '#vues';
import { appelsDe, type Imprime } from './json.ts';

export function entretienImprime(entretien: Entretien, zone: string, a: Atelier, dessiner: (corps: Corps) => Imprime) {
  const invites = entretien.intervenants.filter(({ collectif }) => !collectif).map(({ nom }) => nom);
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
