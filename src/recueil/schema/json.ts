/** The schemas as JSON Schema, for editors that know it: titles, help, keys and closed values. What lists and other files decide stays with the recueil. */
import { z } from 'zod';
import { schemas } from './index.ts';
import { vocabulaires } from './vocabulaires.ts';

export interface SchemaJson {
  /** `action.json` */
  nom: string;
  /** The files that it describes, in the content folder. */
  fichiers: string[];
  schema: object;
}

type Fichier = keyof typeof schemas;
const nomDe = (fichier: Fichier) => (fichier.split('/').find((part) => !part.startsWith('*') && part !== 'vocabulaires') ?? 'vocabulaires').replace(/\.\w+$/, '');

function fichiersDe(fichier: Fichier): string[] {
  if (fichier === 'vocabulaires/*.yaml')
    return Object.keys(vocabulaires)
      .filter((nom) => nom !== 'distinctions')
      .map((nom) => `vocabulaires/${nom}.yaml`);
  return [fichier.endsWith('.mdx') && !fichier.includes('/') ? `editions/**/${fichier}` : fichier];
}

/** Bounds of safe integers say nothing to an editor. */
const sansBornes = ({ jsonSchema }: { jsonSchema: { minimum?: number; maximum?: number } }) => {
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
};

export const schemasJson = (): SchemaJson[] =>
  (Object.keys(schemas) as Fichier[]).map((fichier) => ({
    nom: `${nomDe(fichier)}.json`,
    fichiers: fichiersDe(fichier),
    schema: z.toJSONSchema(schemas[fichier], { io: 'input', target: 'draft-7', unrepresentable: 'any', override: sansBornes }),
  }));
