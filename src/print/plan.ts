/** The contents of a volume that is set in parts: the titles that its template lists by itself where it sees them all. */
import type { Livre, Partie } from './tomes.ts';

export interface Entree {
  niveau: 1 | 2;
  titre: string;
  ancre: string;
}

export function planDe({ edition, parties, index, sigles }: Livre): Entree[] {
  return [
    ...(edition ? [page('Palmarès', 'palmares')] : []),
    ...(edition?.mot === undefined ? [] : [page('Mot de l’éditeur', 'mot')]),
    ...parties.flatMap(entrees),
    ...(index.length > 0 ? [page('Index', 'index')] : []),
    ...(sigles.length > 0 ? [page('Sigles', 'sigles')] : []),
  ];
}

const page = (titre: string, nom: string): Entree => ({ niveau: 1, titre, ancre: `page/${nom}` });

const entrees = ({ ouvre, titre, ancre, annee, fiches, notices }: Partie): Entree[] => [
  { niveau: 1, titre, ancre },
  ...fiches.map((fiche): Entree => ({ niveau: 2, titre: fiche.titre, ancre: fiche.zone })),
  ...(ouvre && notices.length > 0 ? [{ niveau: 2 as const, titre: `Également distinguées en ${annee}`, ancre: `${ancre}/notices` }] : []),
];

/** How to read a fiche stands before the first part, or at the end. */
export function avecLire(plan: readonly Entree[], { parties, index, sigles }: Livre, avant: boolean): Entree[] {
  if (parties.length === 0 && !avant) return [...plan];
  const rang = avant ? plan.findIndex(({ ancre }) => ancre === parties[0]?.ancre) : plan.length - Number(index.length > 0) - Number(sigles.length > 0);
  return plan.toSpliced(rang, 0, page('Lire une fiche', 'lire'));
}
