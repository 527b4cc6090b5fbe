/** One interview, in full. */
import { typographier, type Corps, type Entretien, type Fiche } from '#recueil';
import type { Atelier } from './atelier.ts';
import { bandeAppel } from './appels.ts';
import { citerLEntretien } from './citer.ts';
import { date, lieuDe, titreDe } from './dire.ts';
import { numeros, sourcesVues } from './lignes.ts';
import type { BandeVue, EntretienVue, Lien } from './types.ts';

const withBande = (bande: BandeVue | undefined) => (bande ? { bande } : {});

type Publiee = Fiche & { niveau: 'fiche' };
export type AvecEntretien = Publiee & { entretien: Entretien };

/** Fiches whose interview is released, in the order of the collection. */
export const entretiens = (a: Atelier): AvecEntretien[] => a.actions.flatMap((action) => (action.niveau === 'fiche' && action.entretien ? [action as AvecEntretien] : []));

export function vueEntretien(action: AvecEntretien, a: Atelier): EntretienVue<Corps> {
  const { entretien } = action;
  const { titre } = titreDe(action);
  const liste = entretiens(a);
  const rang = liste.findIndex((other) => other.edition === action.edition && other.slug === action.slug);
  const lien = (other: AvecEntretien | undefined): Lien | undefined => other && { libelle: other.entretien.titre, href: a.adresses.entretien(other) };
  const [precedent, suivant] = [lien(liste[rang - 1]), lien(liste[rang + 1])];
  const citees = sourcesVues(action.sources).filter((source) => entretien.sources.some((s) => s.numero === source.numero));
  return {
    titre: entretien.titre,
    ...(entretien.chapeau ? { chapeau: entretien.chapeau } : {}),
    date: date(entretien.date),
    voix: a.recueil.config.voix.laureat,
    invites: entretien.intervenants.filter((i) => !i.collectif).map((i) => ({ nom: i.nom, fonction: [i.fonction, i.organisme].filter(Boolean).join(', ') })),
    html: entretien.corps,
    provenance: entretien.note ? [entretien.note] : [],
    sources:
      numeros(
        entretien.sources.map((s) => s.id),
        action.sources,
      ).length > 0
        ? citees
        : sourcesVues(action.sources),
    citer: citerLEntretien(action, a),
    partage: { titre: entretien.titre, texte: typographier(`${entretien.titre}, entretien, ${a.recueil.config.prix}, édition ${action.edition}`) },
    fiche: {
      href: a.adresses.action(action),
      titre,
      detail: typographier([`Édition ${action.edition}`, lieuDe(action)].filter(Boolean).join(', ')),
      marque: a.marque(action.edition),
    },
    ...withBande(bandeAppel(a)),
    ...(precedent ? { precedent } : {}),
    ...(suivant ? { suivant } : {}),
  };
}
