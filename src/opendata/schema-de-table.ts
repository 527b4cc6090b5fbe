/** A table's columns as Table Schema says them (specs.frictionlessdata.io/table-schema, 1.0): what Validata and frictionless check a file against. */
import { absences } from '#recueil';
import type { Colonne, Table } from './tables/types.ts';

interface Champ {
  name: string;
  title: string;
  description: string;
  type: Colonne['type'];
  constraints?: { required?: true; enum?: string[]; pattern?: string; minimum?: number; maximum?: number };
}

export interface SchemaDeTable {
  fields: Champ[];
  /** An empty cell, then the three absences: typed columns stay typed, and the file keeps the three apart. */
  missingValues: string[];
  primaryKey?: string[];
}

function contraintes({ requis, valeurs, motif, min, max, forme }: Colonne): Pick<Champ, 'constraints'> {
  const liste = forme === 'liste';
  const dites = {
    ...(requis ? { required: true as const } : {}),
    // These are of one value; a cell of several is a text.
    ...(valeurs && !liste ? { enum: valeurs } : {}),
    ...(motif === undefined || liste ? {} : { pattern: motif.replaceAll('\\/', '/') }),
    ...(min === undefined ? {} : { minimum: min }),
    ...(max === undefined ? {} : { maximum: max }),
  };
  return Object.keys(dites).length > 0 ? { constraints: dites } : {};
}

export const schemaDeTable = ({ colonnes, cle }: Table): SchemaDeTable => ({
  fields: colonnes.map((colonne) => ({ name: colonne.nom, title: colonne.titre, description: aideDe(colonne), type: colonne.type, ...contraintes(colonne) })),
  missingValues: ['', ...absences],
  ...(cle ? { primaryKey: [...cle] } : {}),
});

export const aideDe = ({ aide, forme }: Colonne): string => (forme === 'liste' ? `${aide} Plusieurs valeurs sont séparées par une barre : a|b.` : aide);
