/** datapackage.json: the tables as one package, with their schemas, sizes and digests (specs.frictionlessdata.io/data-package, 1.0). */
import type { Table } from './tables/types.ts';
import type { SchemaDeTable } from './schema-de-table.ts';
import type { Notice } from './notice.ts';

interface TableEcrite {
  table: Table;
  schema: SchemaDeTable;
  fichier: { nom: string; octets: number; empreinte: string };
}

const clesEtrangeres = ({ vers }: Table) =>
  vers ? { foreignKeys: vers.map(({ colonnes, table, cles }) => ({ fields: colonnes, reference: { resource: table, fields: cles } })) } : {};

export const paquet = (notice: Notice, ecrites: readonly TableEcrite[]) => ({
  profile: 'tabular-data-package',
  name: 'recueil',
  title: notice.titre,
  description: notice.description,
  ...(notice.page.startsWith('http') ? { homepage: notice.page } : {}),
  ...(notice.version ? { version: notice.version } : {}),
  keywords: notice.motsCles,
  // `name` is for identifiers of opendefinition.org, which an award's licence may not have.
  licenses: [{ title: notice.licence.nom, path: notice.licence.url }],
  sources: [{ title: notice.editeur.nom, path: notice.editeur.site }],
  resources: ecrites.map(({ table, schema, fichier }) => ({
    profile: 'tabular-data-resource',
    name: table.nom,
    title: table.titre,
    description: table.aide,
    path: fichier.nom,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
    bytes: fichier.octets,
    hash: `sha256:${fichier.empreinte}`,
    schema: { ...schema, ...clesEtrangeres(table) },
  })),
});
