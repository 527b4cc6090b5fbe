/** Every schema by the file that it describes, for the glossary, the forms and the tests. */
import { schemaAccessibilite } from './accessibilite.ts';
import { schemaAction } from './action.ts';
import { schemaAppel } from './appel.ts';
import { schemaDonnees } from './donnees.ts';
import { schemaEdition } from './edition.ts';
import { schemaEntretien } from './entretien.ts';
import { schemaJury } from './jury.ts';
import { schemaOrthographe } from './orthographe.ts';
import { schemaPage } from './page.ts';
import { schemaRecueil } from './recueil.ts';
import { schemaAxe, schemaDistinctions, schemaGlossaire, schemaRedirections, schemaThemes, schemaVocabulaire } from './vocabulaires.ts';

export const schemas = {
  'recueil.yaml': schemaRecueil,
  'themes.yaml': schemaThemes,
  'axes/*.yaml': schemaAxe,
  'vocabulaires/distinctions.yaml': schemaDistinctions,
  'vocabulaires/*.yaml': schemaVocabulaire,
  'glossaire.yaml': schemaGlossaire,
  'orthographe.yaml': schemaOrthographe,
  'redirections.yaml': schemaRedirections,
  'accessibilite.yaml': schemaAccessibilite,
  'donnees.yaml': schemaDonnees,
  'pages/*.mdx': schemaPage,
  'edition.mdx': schemaEdition,
  'appel.mdx': schemaAppel,
  'action.mdx': schemaAction,
  'jury.mdx': schemaJury,
  'entretien.mdx': schemaEntretien,
};

/** The schema of a file of `content/`, by its path there; `undefined` for a picture and for what is nothing known. */
export function schemaDuFichier(chemin: string): (typeof schemas)[keyof typeof schemas] | undefined {
  const joker = chemin.replace(/^(axes|pages|vocabulaires)\/[^/]+(?=\.\w+$)/, '$1/*').replace(/^editions\/.*\//, '');
  return [chemin, joker].flatMap((nom) => (Object.hasOwn(schemas, nom) ? [schemas[nom as keyof typeof schemas]] : []))[0];
}
