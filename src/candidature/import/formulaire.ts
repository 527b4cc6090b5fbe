/**
 * Finds the answers of a document: by the bookmarks hidden in the form, else by its labels, so that a form that went through Google Docs,
 * or a document that imitates it, is read too. What is no answer is given back.
 */
import type { Element, ElementContent, RootContent } from 'hast';
import { repere } from '../reperes.ts';
import { plier } from '../textes.ts';
import type { Colonne, Question, Section } from '../types.ts';
import { descendants, estElement, estVide, rangeesDe, texteDe, type Noeud } from './arbre.ts';
import type { Reponse, Reprise } from './types.ts';

export interface Trouve {
  reponses: Map<string, Reponse>;
  /** What stays of the document, in order. */
  reste: RootContent[];
  /** What was typed where the form expects nothing. */
  ajouts: Reprise[];
  /** True for the form itself; else a document like another. */
  dossier: boolean;
}

interface Contexte extends Trouve {
  questions: readonly Question[];
  sections: readonly Section[];
  fixes: ReadonlySet<string>;
  /** Title that stands before what is read. */
  titre: string;
  /** Text of nodes, notes and addresses with it. */
  dire: Dire;
}

type Dire = (noeuds: readonly Noeud[]) => string;

export function trouverReponses(noeuds: readonly RootContent[], sections: readonly Section[], fixes: ReadonlySet<string>, dire: Dire): Trouve {
  const c: Contexte = {
    reponses: new Map(),
    reste: [],
    ajouts: [],
    dossier: false,
    questions: sections.flatMap(({ questions }) => questions),
    sections,
    fixes,
    titre: '',
    dire,
  };
  for (const noeud of noeuds) {
    if (estElement(noeud) && /^h[1-6]$/.test(noeud.tagName)) c.titre = texteDe(noeud);
    if (estElement(noeud, 'table')) lireTableau(noeud, c);
    else c.reste.push(noeud);
  }
  c.dossier = estDossier(c);
  if (c.dossier) trierLeReste(c);
  const { reponses, reste, ajouts, dossier } = c;
  return { reponses, reste, ajouts, dossier };
}

/** Most of the form's own headings are there: a table copied from it into another document does not make one. */
function estDossier({ reste, sections }: Contexte): boolean {
  const titres = new Set(reste.map((noeud) => plier(texteDe(noeud))));
  return sections.filter(({ titre }) => titres.has(plier(titre))).length > sections.length / 2;
}

/** In the form, whatever the form does not say itself was typed between its tables. */
function trierLeReste(c: Contexte) {
  let titre = '';
  c.reste = c.reste.filter((noeud) => {
    const texte = texteDe(noeud).trim();
    const connu = c.fixes.has(plier(texte));
    if (connu && estElement(noeud) && /^h[1-6]$/.test(noeud.tagName)) titre = texte;
    if (connu || estVide([noeud])) return false;
    // A picture has no text: it is listed with the others.
    if (texte !== '') c.ajouts.push({ ou: titre || 'Début du dossier', pourquoi: 'écrit hors des cases', texte: c.dire([noeud]).trim() });
    return false;
  });
}

function lireTableau(table: Element, c: Contexte) {
  const rangees = rangeesDe(table);
  const colonnes = colonnesDe(rangees[0] ?? [], c);
  if (colonnes) {
    lireRangees(rangees, colonnes, c);
    return;
  }
  const restent = rangees.filter((rangee) => !lireQuestion(rangee, c));
  if (restent.length === rangees.length) c.reste.push(table);
  else if (restent.some((rangee) => !estVide(rangee)))
    c.reste.push({
      ...table,
      children: [{ type: 'element', tagName: 'tbody', properties: {}, children: restent.map((children) => ({ type: 'element', tagName: 'tr', properties: {}, children })) }],
    });
}

const marquesDe = (cellule: Element): string[] =>
  [...descendants(cellule, { sansTables: true })].flatMap(({ tagName, properties }) => (tagName === 'a' && typeof properties['id'] === 'string' ? [properties['id']] : []));
/** A label without its number, its colon, its star. */
const etiquette = (texte: string) => plier(texte.replace(/^[\s\d.)-]+/, ''));
const enLignes = (texte: string) =>
  texte
    .split('\n')
    .map((ligne) => ligne.trim())
    .filter(Boolean);
const lignesDe = (cellule: Element) => enLignes(texteDe(cellule));

/** True when the row was a question, or the header of questions. */
function lireQuestion([premiere, ...suivantes]: readonly Element[], c: Contexte): boolean {
  if (!premiere || suivantes.length === 0) return false;
  const marques = marquesDe(premiere);
  const parMarque = c.questions.find(({ cle, genre }) => genre !== 'table' && marques.includes(repere(cle)));
  const question = parMarque ?? parEtiquette(lignesDe(premiere)[0] ?? '', c);
  const toutes = [premiere, ...suivantes];
  if (!question) return toutes.every((cellule) => c.fixes.has(plier(texteDe(cellule)))) && toutes.some((cellule) => texteDe(cellule).trim() !== '');
  const section = c.sections.find(({ questions }) => questions.includes(question))?.titre ?? '';
  const ou = `${section} › ${question.titre}`;
  for (const ligne of enLignes(c.dire([premiere])))
    if (!c.fixes.has(plier(ligne)) && etiquette(ligne) !== plier(question.titre)) c.ajouts.push({ ou, pourquoi: 'écrit dans la case de la question', texte: ligne });
  const noeuds = suivantes.flatMap(({ children }) => children);
  if (estVide(noeuds)) return true;
  const reponse: Reponse = {
    texte: suivantes
      .map(texteDe)
      .filter((texte) => texte.trim() !== '')
      .join('\n'),
    noeuds,
  };
  if (c.reponses.has(question.cle)) c.ajouts.push({ ou, pourquoi: 'une autre réponse à la même question', texte: c.dire(noeuds) });
  else c.reponses.set(question.cle, reponse);
  return true;
}

/** By its label: the key itself, or a title that is alone to bear it, in its section where the document has sections. */
function parEtiquette(ecrite: string, c: Contexte): Question | undefined {
  const cherchee = etiquette(ecrite);
  if (cherchee === '') return undefined;
  const simples = c.questions.filter(({ genre }) => genre !== 'table');
  const parCle = simples.find(({ cle }) => cle === ecrite.trim());
  if (parCle) return parCle;
  const meme = simples.filter(({ titre }) => plier(titre) === cherchee);
  const ici = meme.filter((question) => c.sections.some(({ titre, questions }) => plier(titre) === plier(c.titre) && questions.includes(question)));
  return ici[0] ?? (meme.length === 1 ? meme[0] : undefined);
}

interface Colonnes {
  question: Question;
  /** By position. */
  colonnes: readonly (Colonne | undefined)[];
}

function colonnesDe(tete: readonly Element[], c: Contexte): Colonnes | undefined {
  const marques = tete.flatMap(marquesDe);
  const tables = c.questions.filter(({ genre }) => genre === 'table');
  const marquee = tables.find(({ cle, colonnes = [] }) => colonnes.some((colonne) => marques.includes(repere(`${cle}.${colonne.cle}`))));
  if (marquee) {
    return {
      question: marquee,
      colonnes: tete.map((cellule) => marquee.colonnes?.find(({ cle }) => marquesDe(cellule).includes(repere(`${marquee.cle}.${cle}`))) ?? parTitre(cellule, marquee)),
    };
  }
  const candidates = tables
    .map((question) => ({ question, colonnes: tete.map((cellule) => parTitre(cellule, question)), ici: plier(question.titre) === plier(c.titre) }))
    .map((une) => ({ ...une, justes: new Set(une.colonnes.filter(Boolean)).size }))
    .filter(({ question, justes, colonnes, ici }) => (justes === colonnes.length && justes >= 3) || (ici && justes >= 2 && colonnes.includes(question.colonnes?.[0])))
    .sort((a, b) => Number(b.ici) - Number(a.ici) || b.justes - a.justes);
  return candidates[0];
}

const parTitre = (cellule: Element, { colonnes = [] }: Question): Colonne | undefined => {
  const [ligne = ''] = lignesDe(cellule);
  return colonnes.find(({ titre, cle }) => plier(titre) === etiquette(ligne) || cle === ligne);
};

function lireRangees([tete = [], ...rangees]: readonly Element[][], { question, colonnes }: Colonnes, c: Contexte) {
  const section = c.sections.find(({ questions }) => questions.includes(question))?.titre ?? '';
  const ou = `${section} › ${question.titre}`;
  for (const ligne of tete.flatMap(lignesDe)) if (!c.fixes.has(plier(ligne))) c.ajouts.push({ ou, pourquoi: 'écrit dans les titres du tableau', texte: ligne });
  const dejaLues = [...c.reponses.keys()].filter((cle) => cle.startsWith(`${question.cle}.`)).map((cle) => Number(cle.split('.')[1]) + 1);
  let rang = Math.max(0, ...dejaLues);
  for (const rangee of rangees) {
    if (estVide(rangee)) continue;
    rangee.forEach((cellule, i) => {
      const noeuds: ElementContent[] = cellule.children;
      if (estVide(noeuds)) return;
      const colonne = colonnes[i];
      const texte = texteDe(cellule);
      if (colonne) c.reponses.set(`${question.cle}.${rang}.${colonne.cle}`, { texte, noeuds });
      else c.ajouts.push({ ou: `${ou}, ${rang + 1}`, pourquoi: 'écrit dans une colonne que le dossier n’a pas', texte: c.dire(noeuds) });
    });
    rang += 1;
  }
}
