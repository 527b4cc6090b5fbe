/** Columns: most are keys of the front matter, which their schema tells. */
import { champDe } from '#recueil';
import type { Colonne } from './types.ts';

type Fichier = Parameters<typeof champDe>[0];
type Plus = Partial<Omit<Colonne, 'nom'>> & { nom?: string };

const majuscule = (mot: string) => mot.replace(/^./, (lettre) => lettre.toUpperCase());

/** `type-de-prevention`, `budget.montant` → `typeDePrevention`, `budgetMontant` */
export const enUnMot = (cle: string): string =>
  cle
    .split(/[.-]/)
    .map((mot, i) => (i === 0 ? mot : majuscule(mot)))
    .join('');

/** A key of a file: `champ('action.mdx', 'budget.montant', 'faits.')` says where its object stands in the data. */
export function champ(fichier: Fichier, cle: string, dans = '', plus: Plus = {}): Colonne {
  const { titre, aide, type, valeurs, motif, min, max } = champDe(fichier, cle);
  // A key inside another is named by both.
  const [parent, ...dedans] = cle.split('.');
  const sous = dedans.length > 0 && parent !== undefined ? `${champDe(fichier, parent).titre}, ${titre.toLowerCase()}` : titre;
  return {
    nom: enUnMot(cle),
    titre: sous,
    aide,
    chemin: `${dans}${cle}`,
    type,
    ...(valeurs ? { valeurs } : {}),
    ...(motif === undefined ? {} : { motif }),
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    ...plus,
  };
}

/** A key of an object in a list: its own title is enough. */
export function dansLaListe(fichier: Fichier, liste: string, cle: string, plus: Plus = {}): Colonne {
  const colonne = champ(fichier, `${liste}.${cle}`, '', plus);
  return { ...colonne, nom: plus.nom ?? enUnMot(cle), titre: plus.titre ?? champDe(fichier, `${liste}.${cle}`).titre, chemin: plus.chemin ?? cle };
}

/** A column of ours, which no editor writes. */
export const propre = (nom: string, titre: string, aide: string, plus: Plus = {}): Colonne => ({ nom, titre, aide, chemin: nom, type: 'string', ...plus });

/** Which action a row is about. */
export const deLAction = propre('action', 'Action', 'Identifiant de l’action : la colonne « id » de la table « actions ».', { chemin: 'id', rang: 0, requis: true });
