/** Words that belong to the recueil's own award: none of them has a place in the site of another one. */
import { load, nomDepartement, tuilesDuChamp, valeurConnue } from '#recueil';
import { join } from 'node:path';
import { PROJET } from './dossier.ts';

/** Of its field, its publisher and French administration. Accents and case do not count; « refus » holds « efus ». */
const domaine = ['FFSU', ' Efus', 'efus.eu', 'délinquan', 'prévention', 'sécurité urbaine', 'Insee', 'CLSPD', 'CISPD', 'commune', 'EPCI', 'intercommunal', 'préfet', 'département'];

/** Names of its editions, actions and bearers, and those of départements that are no common word. */
export function motsDuPrix(): string[] {
  const { recueil } = load({ racine: join(PROJET, 'content'), prefix: '' });
  if (!recueil) throw new Error('the content cannot be read');
  const noms = recueil.editions.flatMap(({ edition, actions }) => [
    edition?.data.libelle,
    ...actions.flatMap(({ action }) => {
      const porteurs = valeurConnue(action?.data.porteurs);
      return [action?.data.titre, ...(Array.isArray(porteurs) ? porteurs.map(({ nom }) => nom) : [])];
    }),
  ]);
  const { editeur, prix } = recueil.config.data;
  const departements = tuilesDuChamp.flatMap(({ departement }) => nomDepartement(departement) ?? []).filter((nom) => nom.includes('-'));
  return [...new Set([...domaine, editeur.nom, prix, ...departements, ...noms])].filter((mot) => mot !== undefined && mot.length > 3) as string[];
}
