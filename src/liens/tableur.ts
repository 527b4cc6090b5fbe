/** The addresses as a table that a French Excel opens by a double click. */
import { csv, excel } from '#opendata';
import type { LiensVue } from '#vues';

const colonnes = ['Édition', 'Action', 'Titre', 'Porteurs', 'Quoi', 'Adresse', 'Parution', 'Code QR'].map((nom) => ({ nom, type: 'string' as const }));

/** @param codes names of the files of codes, by address */
export function tableur({ edition, deLEdition, actions }: LiensVue, codes: ReadonlyMap<string, string>): string {
  const rangee = ({ quoi, adresse, parue }: LiensVue['deLEdition'][number], [slug, titre, porteurs]: readonly string[]) => [
    edition,
    slug,
    titre,
    porteurs,
    quoi,
    adresse,
    parue ? 'parue' : 'à venir',
    codes.get(adresse) ?? '',
  ];
  return csv(
    colonnes,
    [...deLEdition.map((une) => rangee(une, [])), ...actions.flatMap(({ slug, titre, porteurs = '', adresses }) => adresses.map((une) => rangee(une, [slug, titre, porteurs])))],
    excel,
  );
}
