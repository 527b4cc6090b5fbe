/** Writes the proofreading into a front matter: its lines change, and not one byte of the others. */
import { isDeepStrictEqual } from 'node:util';
import { isMap, isScalar, parseDocument, stringify, visit, type Pair, type Scalar, type YAMLMap } from 'yaml';

/** What is written down: nothing came back, or dates and who. */
export type Relecture = 'sans-reponse' | { envoyeeLe?: string; accordLe?: string; par?: string };

export type Note = { ok: true; texte: string } | { ok: false; raison: string };
const refus = (raison: string): Note => ({ ok: false, raison });

const reEnTete = /^(\ufeff?---[ \t]*\r?\n)([\s\S]*?)^---[ \t]*\r?$/m;

/** @param texte the whole file, as its bytes say; dates are added to those that are there, `sans-reponse` takes their place */
export function noterRelecture(texte: string, relecture: Relecture): Note {
  const lu = reEnTete.exec(texte);
  if (lu?.index !== 0) return refus('l’en-tête du fichier ne se lit pas');
  const [, debut = '', yaml = ''] = lu;
  const avant = parseDocument(yaml, { schema: 'core', logLevel: 'silent' });
  if (avant.errors.length > 0 || !isMap(avant.contents) || avant.contents.flow === true) return refus('l’en-tête du fichier ne se lit pas');
  const edit = editionDe(yaml, avant.contents, relecture);
  if (typeof edit === 'string') return refus(edit);
  const apres = `${yaml.slice(0, edit.de)}${edit.ecrit}${yaml.slice(edit.a)}`;
  if (!dit(apres, avant.toJS() as Data, relecture)) return refus('la relecture y est écrite d’une façon qui ne se complète pas sans risque');
  return { ok: true, texte: `${debut}${apres}${texte.slice(debut.length + yaml.length)}` };
}

type Data = Record<string, unknown>;

/** What stands in place of a stretch of the YAML. */
interface Remplacement {
  de: number;
  a: number;
  ecrit: string;
}

function editionDe(yaml: string, racine: YAMLMap, relecture: Relecture): Remplacement | string {
  const pair = paire(racine, 'relecture');
  if (!pair) return ligneNouvelle(yaml, racine, relecture);
  const { value } = pair;
  if (!isMap(value) && !isScalar(value)) return 'la ligne « relecture » est vide';
  const [de = 0, a = 0] = value.range ?? [];
  // Comments inside, or lines of its own: what is already there stays as it is written.
  if (isMap(value) && value.flow !== true && relecture !== 'sans-reponse') return dansUnBloc(yaml, value, relecture);
  if (isMap(value) && commente(value)) return 'un commentaire y est écrit, qui se perdrait : notez-le à la main';
  const dates = isMap(value) && relecture !== 'sans-reponse' ? { ...(value.toJSON() as object), ...relecture } : relecture;
  if (isMap(value) && value.flow !== true) return { de: (pair.key as Scalar).range?.[1] ?? 0, a: finDeLigne(yaml, a, true), ecrit: `: ${enLigne(dates)}` };
  return { de, a, ecrit: enLigne(dates) };
}

/** After `provenance`, which says why it is asked for, and which every action has. */
function ligneNouvelle(yaml: string, racine: YAMLMap, relecture: Relecture): Remplacement | string {
  const provenance = paire(racine, 'provenance')?.value;
  if (!isScalar(provenance) || !provenance.range) return 'il n’y a pas de ligne « provenance »';
  const fin = finDeLigne(yaml, provenance.range[1]);
  const retour = yaml.includes('\r\n') ? '\r\n' : '\n';
  return { de: fin, a: fin, ecrit: `relecture: ${enLigne(relecture)}${retour}` };
}

/** One key a line: those that are there change their value, the others follow, as far from the edge. */
function dansUnBloc(yaml: string, bloc: YAMLMap, relecture: Exclude<Relecture, string>): Remplacement | string {
  const [premiere] = bloc.items;
  const dernier = bloc.items.at(-1);
  const [de] = (premiere?.key as Scalar | undefined)?.range ?? [];
  const fin = (dernier?.value as Scalar | null)?.range?.[1];
  if (de === undefined || fin === undefined) return 'la ligne « relecture » est vide';
  const marge = yaml.slice(yaml.lastIndexOf('\n', de) + 1, de);
  const retour = yaml.includes('\r\n') ? '\r\n' : '\n';
  let ecrit = yaml.slice(de, fin);
  for (const [cle, valeur] of Object.entries(relecture).reverse()) {
    const [debut, bout] = (paire(bloc, cle)?.value as Scalar | undefined)?.range ?? [];
    if (debut !== undefined && bout !== undefined) ecrit = `${ecrit.slice(0, debut - de)}${scalaire(valeur)}${ecrit.slice(bout - de)}`;
  }
  for (const [cle, valeur] of Object.entries(relecture)) if (!bloc.has(cle)) ecrit += `${retour}${marge}${cle}: ${scalaire(valeur)}`;
  return { de, a: fin, ecrit };
}

/** True where a comment stands inside. */
function commente(map: YAMLMap): boolean {
  let trouve = false;
  visit(map, { Node: (_cle, node) => void (trouve ||= Boolean(node.commentBefore) || (node !== map && Boolean(node.comment))) });
  return trouve;
}

const paire = (map: YAMLMap, cle: string): Pair | undefined => map.items.find(({ key }) => isScalar(key) && key.value === cle);

/** Where the line that holds an offset ends; with `sansRetour`, before its end of line. */
function finDeLigne(yaml: string, offset: number, sansRetour = false): number {
  // The range of lines of their own ends after their last end of line.
  const depuis = sansRetour && offset > 0 && yaml[offset - 1] === '\n' ? offset - 1 : offset;
  const fin = yaml.indexOf('\n', depuis);
  if (fin === -1) return yaml.length;
  if (!sansRetour) return fin + 1;
  return yaml[fin - 1] === '\r' ? fin - 1 : fin;
}

/** A date or a year is written bare. */
const scalaire = (valeur: string) => (/^\d{4}(-\d{2})*$/.test(valeur) ? valeur : stringify(valeur, { lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE' }).trimEnd());
const enLigne = (relecture: Relecture): string =>
  relecture === 'sans-reponse'
    ? relecture
    : `{ ${Object.entries(relecture)
        .map(([cle, valeur]) => `${cle}: ${scalaire(String(valeur))}`)
        .join(', ')} }`;

/** Read again: the proofreading as it should be, and all the rest as it was. */
function dit(yaml: string, avant: Data, relecture: Relecture): boolean {
  const lu = parseDocument(yaml, { schema: 'core', logLevel: 'silent' });
  if (lu.errors.length > 0) return false;
  const { relecture: ecrite, ...reste } = lu.toJS() as Data;
  const { relecture: ancienne, ...autres } = avant;
  const attendue = relecture === 'sans-reponse' ? relecture : { ...(typeof ancienne === 'object' ? ancienne : {}), ...relecture };
  return isDeepStrictEqual(reste, autres) && isDeepStrictEqual(enTextes(ecrite), enTextes(attendue));
}
/** A year alone is a number in YAML, and a text here. */
const enTextes = (valeur: unknown) => (typeof valeur === 'object' && valeur !== null ? Object.fromEntries(Object.entries(valeur).map(([cle, une]) => [cle, String(une)])) : valeur);
