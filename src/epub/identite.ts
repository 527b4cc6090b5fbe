/** What a book says of itself: the same from one publication to the next, but for the date. */
import { readInstant, typographier, valeurConnue, type EditionPubliee } from '#recueil';
import type { Atelier } from '#vues';
import { createHash } from 'node:crypto';

export interface Identite {
  /** `urn:uuid:…`, made of what the book is: a corrected book is the same book, and keeps its reader's marks. */
  identifiant: string;
  titre: string;
  /** « édition 2022 », « éditions 2008 à 2024 ». */
  etendue: string;
  serie: string;
  /** Place in the series. */
  rang?: string;
  langue: 'fr';
  auteur: string;
  droits: string;
  sujets: string[];
  description: string;
  /** ISBN of the printed book that this one follows. */
  isbn?: string;
  /** The instant of publication, in UTC. */
  modifie: string;
}

/** Without `edition`, the whole collection. */
export function identite({ recueil, editions }: Atelier, edition?: EditionPubliee): Identite {
  const { config, instant, apercu } = recueil;
  const serie = `${config.titre} ${config.sousTitre}`;
  const themes = (edition ? [edition] : editions).flatMap(({ themes: siens }) => siens.map(({ libelle }) => libelle));
  const etendue = edition ? `édition ${edition.id}` : `éditions ${editions[0]?.id ?? ''} à ${editions.at(-1)?.id ?? ''}`;
  const isbn = edition?.fiches?.isbn;
  return {
    identifiant: `urn:uuid:${uuid([config.editeur.site, config.prix, edition?.id ?? 'recueil', ...(apercu ? ['apercu'] : [])].join('\n'))}`,
    titre: typographier(`${serie}, ${etendue}${apercu ? ' (aperçu)' : ''}`),
    etendue,
    serie,
    ...(edition && /^\d+$/.test(edition.id) ? { rang: edition.id } : {}),
    langue: 'fr',
    auteur: config.editeur.nom,
    droits: typographier(`Textes sous ${config.licence.nom} (${config.licence.url}). Chaque image a sa licence propre.`),
    sujets: [...new Set(themes)],
    description: typographier(`${serie}, ${etendue}${edition && themes.length > 0 ? ` : ${themes.join(', ')}` : ''}.`),
    ...(isbn ? { isbn } : {}),
    modifie: enUtc(instant, valeurConnue(config.fuseau) ?? 'Europe/Paris'),
  };
}

function enUtc(instant: string, fuseau: string): string {
  const lu = readInstant(instant, fuseau);
  if (!lu.ok) throw new Error(`instant of publication that cannot be read: ${instant}`);
  return new Date(lu.ms).toISOString().replace(/\.\d+Z$/, 'Z');
}

/** A name-based UUID (RFC 9562, version 8): the first bits of a digest, with the marks of the format. */
function uuid(nom: string): string {
  const chiffres = createHash('sha256').update(nom).digest('hex').slice(0, 32).split('');
  chiffres[12] = '8';
  chiffres[16] = ((Number.parseInt(chiffres[16] ?? '0', 16) & 0x3) | 0x8).toString(16);
  return chiffres.join('').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
