/**
 * catalogue.jsonld: the data for those who harvest (DCAT-AP; data.gouv.fr takes one such file). While the site's own address is unknown, its
 * addresses are relative to its host: they are right once it is served.
 */
import type { Notice } from './notice.ts';

export interface Distribution {
  nom: string;
  titre: string;
  type: string;
  format: 'CSV' | 'JSON';
  octets: number;
  empreinte: string;
  /** Its Table Schema. */
  schema?: string;
}

const context = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  spdx: 'http://spdx.org/rdf/terms#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
};
const AUTORITE = 'http://publications.europa.eu/resource/authority';
const iri = (id: string) => ({ '@id': id });
const fr = (texte: string) => ({ '@value': texte, '@language': 'fr' });
/** `2013`, `2013-10` or `2013-10-27`. */
const jour = (date: string) => ({ '@value': date, '@type': date.length === 10 ? 'xsd:date' : date.length === 7 ? 'xsd:gYearMonth' : 'xsd:gYear' });
const editeurDe = ({ editeur }: Notice) => ({ '@id': editeur.id, '@type': 'foaf:Organization', 'foaf:name': editeur.nom, 'foaf:homepage': iri(editeur.site) });

const contactDe = ({ service, ou }: NonNullable<Notice['contact']>) => ({
  '@type': 'vcard:Kind',
  'vcard:fn': service,
  ...('page' in ou ? { 'vcard:hasURL': iri(ou.page) } : { 'vcard:hasEmail': iri(`mailto:${ou.courriel}`) }),
});

const distribution = ({ nom, titre, type, format, octets, empreinte, schema }: Distribution, notice: Notice) => ({
  '@id': notice.adresse(nom),
  '@type': 'dcat:Distribution',
  'dct:title': fr(titre),
  'dct:identifier': nom,
  'dcat:accessURL': iri(notice.adresse(nom)),
  'dcat:downloadURL': iri(notice.adresse(nom)),
  'dct:format': iri(`${AUTORITE}/file-type/${format}`),
  'dcat:mediaType': iri(`https://www.iana.org/assignments/media-types/${type}`),
  'dcat:byteSize': { '@value': String(octets), '@type': 'xsd:nonNegativeInteger' },
  'dct:license': iri(notice.licence.url),
  ...(schema === undefined ? {} : { 'dct:conformsTo': iri(notice.adresse(schema)) }),
  'spdx:checksum': {
    '@type': 'spdx:Checksum',
    'spdx:algorithm': iri('http://spdx.org/rdf/terms#checksumAlgorithm_sha256'),
    // Without SPDX's `xsd:hexBinary`: data.gouv.fr's harvester would get bytes of it, where it wants a text.
    'spdx:checksumValue': empreinte,
  },
});

const jeu = (notice: Notice, distributions: readonly Distribution[], droits: string) => ({
  '@id': notice.id,
  '@type': 'dcat:Dataset',
  'dct:title': fr(notice.titre),
  'dct:description': fr(notice.description),
  'dct:identifier': notice.id,
  'dcat:keyword': notice.motsCles.map(fr),
  'dct:publisher': editeurDe(notice),
  'dct:language': iri(`${AUTORITE}/language/FRA`),
  'dct:license': iri(notice.licence.url),
  'dct:accessRights': iri(`${AUTORITE}/access-right/PUBLIC`),
  'dct:rights': { '@type': 'dct:RightsStatement', 'rdfs:label': fr(droits) },
  'dct:accrualPeriodicity': iri(`${AUTORITE}/frequency/IRREG`),
  ...(notice.contact ? { 'dcat:contactPoint': contactDe(notice.contact) } : {}),
  ...(notice.lieu ? { 'dct:spatial': iri(notice.lieu.id) } : {}),
  ...(notice.periode ? { 'dct:temporal': { '@type': 'dct:PeriodOfTime', 'dcat:startDate': jour(notice.periode.debut), 'dcat:endDate': jour(notice.periode.fin) } } : {}),
  ...(notice.premiere === undefined ? {} : { 'dct:issued': jour(notice.premiere) }),
  'dct:modified': jour(notice.jour),
  ...(notice.version === undefined ? {} : { 'dcat:version': notice.version }),
  'dcat:landingPage': iri(notice.page),
  'dcat:distribution': distributions.map((une) => distribution(une, notice)),
});

export const catalogue = (notice: Notice, distributions: readonly Distribution[], droits: string) => ({
  '@context': context,
  '@id': notice.adresse('catalogue.jsonld'),
  '@type': 'dcat:Catalog',
  'dct:title': fr(notice.titre),
  'dct:description': fr(notice.description),
  'dct:publisher': editeurDe(notice),
  'dct:language': iri(`${AUTORITE}/language/FRA`),
  'dct:license': iri(notice.licence.url),
  'dct:modified': jour(notice.jour),
  'foaf:homepage': iri(notice.page),
  'dcat:dataset': [jeu(notice, distributions, droits)],
});
