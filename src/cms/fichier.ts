/**
 * A file as the editor holds it: the values of its form, its body, and the text from which both were read. What is written is that text,
 * changed where the form or the body was changed and nowhere else.
 */
import { schemas, type NomDeSchema } from '#recueil/profil';
import { parseDocument } from 'yaml';
import { elements, estObjet, versDonnee, versForme } from './convertir.ts';
import { fusionnerLeCorps } from './corps/index.ts';
import { formeDe, type Forme, type Objet } from './forme.ts';
import { reecrire } from './reecrire.ts';

/** Key of the entry that holds the text it was read from; no field shows it. */
export const origine = '_origine';
/** Key of the entry that holds its text. */
export const body = 'body';

export type Saisie = Readonly<Record<string, unknown>>;

/** Name of the format of a kind of file, in the editor's registry. */
export const formatDe = (fichier: NomDeSchema): string => `recueil-${fichier.replace(/\W+/g, '-')}`;

const enListe = (forme: Forme): boolean => forme.sorte === 'liste';

/** A file that is one list is shown as a form with that list alone. */
export function formeDuFichier(fichier: NomDeSchema): Objet {
  const forme = formeDe(schemas[fichier]);
  return forme.sorte === 'objet' ? forme : { sorte: 'objet', cles: { [elements]: { forme, requise: true, titre: 'Liste', aide: '' } } };
}

const reEnTete = /^---[ \t]*\n([\s\S]*?)^---[ \t]*(?:\n|$)/m;

/** Front matter and body of an `.mdx`; a `.yaml` is all front matter. */
export function couper(fichier: NomDeSchema, texte: string): { yaml: string; corps: string } {
  if (!fichier.endsWith('.mdx')) return { yaml: texte, corps: '' };
  const [tout = '', yaml = ''] = reEnTete.exec(texte) ?? [];
  return { yaml, corps: texte.slice(tout.length) };
}

const donneesDe = (yaml: string): unknown => parseDocument(yaml, { schema: 'core', version: '1.2', logLevel: 'silent' }).toJS() as unknown;

/** What the form shows of a text. */
export function lire(fichier: NomDeSchema, texte: string): Saisie {
  const { yaml, corps } = couper(fichier, texte);
  const donnees = donneesDe(yaml);
  const forme = formeDe(schemas[fichier]);
  const saisie = versForme(forme, donnees);
  const champs = enListe(forme) ? { [elements]: saisie ?? [] } : estObjet(saisie) ? saisie : {};
  return { ...champs, ...(fichier.endsWith('.mdx') ? { [body]: corps.trim() } : {}), [origine]: texte };
}

/** The text that a form says. */
export function ecrire(fichier: NomDeSchema, saisie: Saisie): string {
  const forme = formeDe(schemas[fichier]);
  const { yaml, corps } = couper(fichier, typeof saisie[origine] === 'string' ? saisie[origine] : '');
  const donnees = versDonnee(forme, enListe(forme) ? saisie[elements] : saisie);
  const enTete = reecrire(yaml, forme, donneesDe(yaml), donnees);
  if (!fichier.endsWith('.mdx')) return `${enTete.trimEnd()}\n`;
  const dit = typeof saisie[body] === 'string' ? saisie[body] : '';
  const texte = fusionnerLeCorps(corps, dit);
  return `---\n${enTete.trimEnd()}\n---\n${texte.trim() === '' ? '' : `\n${texte.trim()}\n`}`;
}
