/** The jury's band: what it wrote first is set large, the rest follows. */
import type { Corps } from '#recueil';
import type { ActionVue } from '#vues';
import { appelsDe, type Imprime } from './json.ts';

/** Words that a band can hold as its verdict. */
const motsDuVerdict = 40;

const texteDe = (noeud: Imprime): string => `${typeof noeud['texte'] === 'string' ? noeud['texte'] : ''}${(noeud.enfants ?? []).map(texteDe).join('')}`;
const compterMots = (noeud: Imprime) => texteDe(noeud).split(/\s+/).filter(Boolean).length;

export function juryImprime(jury: NonNullable<ActionVue<Corps>['jury']>, zone: string, dessiner: (corps: Corps) => Imprime) {
  const { html, sources, ...reste } = jury;
  return { ...reste, sources: appelsDe(zone, sources), ...(html ? partager(dessiner(html)) : {}) };
}

/** The first paragraph is the verdict, unless it is too long to be read at a glance. */
function partager(corps: Imprime) {
  const [premier, ...reste] = (corps.enfants ?? []).filter(({ t }) => t !== 'marge');
  if (!premier) return {};
  const suite = { t: 'root', enfants: premier.t === 'paragraph' && compterMots(premier) <= motsDuVerdict ? reste : [premier, ...reste] };
  if (suite.enfants[0] === premier) return { suite };
  return { verdict: { t: 'root', enfants: premier.enfants ?? [] }, court: compterMots(premier) <= 25, ...(reste.length > 0 ? { suite } : {}) };
}
