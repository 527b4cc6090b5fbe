/** Every schema by the file that it describes, for the glossary, the forms and the tests. */
import { schemaAccessibilite } from './accessibilite.ts';
import { schemaAction } from './action.ts';
import { schemaAppel } from './appel.ts';
import { schemaDonnees } from './donnees.ts';
import { schemaEdition } from './edition.ts';
import { schemaEntretien } from './entretien.ts';
import { schemaJury } from './jury.ts';
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
