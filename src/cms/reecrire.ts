/** Writes data into a YAML text: what says the same keeps its characters, comments and blank lines included; only what changed is written anew. */
import { Document, isMap, isScalar, isSeq, parseDocument, type Pair, type ToStringOptions, type YAMLMap, type YAMLSeq } from 'yaml';
import { casDe, estObjet } from './convertir.ts';
import { egal } from './egal.ts';
import type { Cle, Forme } from './forme.ts';

/** The normal form of the recueil. */
const ecriture: ToStringOptions = { indent: 2, indentSeq: true, lineWidth: 0, defaultKeyType: 'PLAIN', defaultStringType: 'PLAIN', singleQuote: true };
const lecture = { schema: 'core', version: '1.2', logLevel: 'silent' } as const;

export function reecrire(yaml: string, forme: Forme, avant: unknown, apres: unknown): string {
  if (egal(forme, avant, apres)) return yaml;
  const document = parseDocument(yaml, lecture);
  if (forme.sorte !== 'objet' || !isMap(document.contents) || !estObjet(avant) || !estObjet(apres)) return enBloc(document, forme, avant, apres);
  const morceaux = decouper(yaml, document.contents);
  const noms = [...new Set([...ordonner(Object.keys(avant), Object.keys(apres), Object.keys(forme.cles))])];
  return noms.map((nom) => morceau(nom, morceaux.get(nom), forme.cles[nom], avant[nom], apres[nom])).join('');
}

/** Each key of a text with its lines, up to the next key. What stands before the first one goes with it. */
function decouper(yaml: string, contenu: YAMLMap): Map<string, string> {
  const debuts = contenu.items.map((pair, i) => (i === 0 ? 0 : yaml.lastIndexOf('\n', debutDe(pair)) + 1));
  return new Map(contenu.items.map((pair, i) => [nomDe(pair), yaml.slice(debuts[i], debuts[i + 1] ?? yaml.length).replace(/\n?$/, '\n')]));
}
const debutDe = (pair: Pair): number => (isScalar(pair.key) ? (pair.key.range?.[0] ?? 0) : 0);
const nomDe = (pair: Pair): string => (isScalar(pair.key) ? String(pair.key.source ?? pair.key.value) : '');

/** Keys that are written keep their order; a new one comes after the nearest key that precedes it in the schema. */
function ordonner(avant: readonly string[], apres: readonly string[], ordre: readonly string[]): string[] {
  const noms = [...avant];
  for (const nom of [...apres].sort((a, b) => ordre.indexOf(a) - ordre.indexOf(b))) {
    if (noms.includes(nom)) continue;
    const precedents = ordre.slice(0, ordre.indexOf(nom)).filter((un) => noms.includes(un));
    noms.splice(noms.indexOf(precedents.at(-1) ?? '') + 1, 0, nom);
  }
  return noms;
}

/** The lines of one key. A key that the form does not show is not the form's to change. */
function morceau(nom: string, ecrit: string | undefined, cle: Cle | undefined, avant: unknown, apres: unknown): string {
  if (ecrit !== undefined && (!cle || cle.forme.sorte === 'autre' || memeCle(cle, avant, apres))) return ecrit;
  if (!cle || memeCle(cle, avant, apres) || apres === undefined) return '';
  const document = ecrit === undefined ? new Document({}) : parseDocument(ecrit, lecture);
  if (!isMap(document.contents)) return '';
  poser(document, document.contents, nom, cle.forme, avant, apres);
  return document.toString(ecriture).replace(/\n*$/, '\n');
}

/** The empty list of an unwritten key, or the default of one, says nothing new. */
const memeCle = (cle: Cle, avant: unknown, apres: unknown): boolean => egal({ sorte: 'objet', cles: { cle } }, { cle: avant }, { cle: apres });

function enBloc(document: Document, forme: Forme, avant: unknown, apres: unknown): string {
  if (isSeq(document.contents) && forme.sorte === 'liste' && Array.isArray(avant) && Array.isArray(apres)) alignerLaListe(document, document.contents, forme.element, avant, apres);
  else document.contents = document.createNode(apres ?? {}) as typeof document.contents;
  return document.toString(ecriture);
}

type Conteneur = YAMLMap | YAMLSeq;

/** Puts a value at a key, or at an index, and leaves as it is whatever says the same below it. */
function poser(document: Document, dans: Conteneur, ou: string | number, forme: Forme, avant: unknown, apres: unknown): void {
  if (egal(forme, avant, apres)) return;
  const noeud: unknown = dans.get(ou, true);
  const precise = preciser(forme, avant, apres);
  if (precise?.sorte === 'objet' && isMap(noeud) && estObjet(avant) && estObjet(apres)) poserLesCles(document, noeud, precise.cles, avant, apres);
  else if (precise?.sorte === 'liste' && isSeq(noeud) && Array.isArray(avant) && Array.isArray(apres)) alignerLaListe(document, noeud, precise.element, avant, apres);
  else if (precise?.sorte === 'codes' && isMap(noeud) && estObjet(avant) && estObjet(apres)) poserLesCodes(document, noeud, avant, apres);
  else dans.set(ou, nouveau(document, noeud, apres));
}

/** Of several shapes, the one that both data have. */
function preciser(forme: Forme, avant: unknown, apres: unknown): Forme | undefined {
  if (forme.sorte !== 'cas') return forme;
  const cas = casDe(forme, apres);
  return cas === casDe(forme, avant) ? cas?.forme : undefined;
}

type Objets = Readonly<Record<string, unknown>>;

function poserLesCles(document: Document, noeud: YAMLMap, cles: Readonly<Record<string, Cle>>, avant: Objets, apres: Objets): void {
  const ordre = ordonner(Object.keys(avant), Object.keys(apres), Object.keys(cles));
  for (const nom of ordre) {
    const cle = cles[nom];
    if (!cle || cle.forme.sorte === 'autre' || memeCle(cle, avant[nom], apres[nom])) continue;
    if (apres[nom] === undefined) noeud.delete(nom);
    else poser(document, noeud, nom, cle.forme, avant[nom], apres[nom]);
  }
  noeud.items.sort((a, b) => ordre.indexOf(nomDe(a)) - ordre.indexOf(nomDe(b)));
}

function poserLesCodes(document: Document, noeud: YAMLMap, avant: Objets, apres: Objets): void {
  for (const axe of new Set([...Object.keys(avant), ...Object.keys(apres)])) {
    if (JSON.stringify(avant[axe]) === JSON.stringify(apres[axe])) continue;
    if (apres[axe] === undefined) noeud.delete(axe);
    else noeud.set(axe, nouveau(document, noeud.get(axe, true), apres[axe]));
  }
}

/** What begins and what ends alike stays; between the two, as many items as there are on both sides are changed in place. */
function alignerLaListe(document: Document, noeud: YAMLSeq, element: Forme, avant: readonly unknown[], apres: readonly unknown[]): void {
  const court = Math.min(avant.length, apres.length);
  let debut = 0;
  while (debut < court && egal(element, avant[debut], apres[debut])) debut++;
  let fin = 0;
  while (fin < court - debut && egal(element, avant[avant.length - 1 - fin], apres[apres.length - 1 - fin])) fin++;
  const communs = court - debut - fin;
  for (let i = debut; i < debut + communs; i++) poser(document, noeud, i, element, avant[i], apres[i]);
  const ajoutes = apres.slice(debut + communs, apres.length - fin).map((un) => document.createNode(un));
  noeud.items.splice(debut + communs, avant.length - fin - debut - communs, ...ajoutes);
}

/** A list that stands on one line stays there; a text keeps its quotes: what is put back afterwards changes nothing. */
function nouveau(document: Document, ancien: unknown, apres: unknown): unknown {
  const noeud = document.createNode(apres);
  if (isSeq(ancien) && isSeq(noeud) && ancien.flow !== undefined) noeud.flow = ancien.flow;
  if (isScalar(ancien) && isScalar(noeud) && typeof apres === 'string' && (ancien.type === 'QUOTE_DOUBLE' || ancien.type === 'QUOTE_SINGLE')) noeud.type = ancien.type;
  return noeud;
}
