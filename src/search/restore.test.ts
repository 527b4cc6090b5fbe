import { describe, expect, it } from 'vitest';
import { fold } from './fold.ts';
import { collectGraphies } from './graphies.ts';
import { restore, restoreText } from './restore.ts';

const F = '\u202f';
const NB = '\u00a0';
const graphies = collectGraphies([`Le cœur, l’Œuvre, ex æquo${NB}: 1${F}053 faits, 1${F}789 en 1789.`, 'La coexistence des nœuds.']);
/** Marks written between brackets, to be read at a glance. */
const shown = (excerpt: string) =>
  restore(excerpt, graphies)
    .map(({ texte, marque }) => (marque ? `[${texte}]` : texte))
    .join('');

describe('collectGraphies', () => {
  it('keeps what folding changes, sorted, and no number that stands both ways', () => {
    expect(Object.entries(graphies)).toEqual([
      ['1053', `1${F}053`],
      ['aequo', 'æquo'],
      ['coeur', 'cœur'],
      ['noeuds', 'nœuds'],
      ['oeuvre', 'œuvre'],
    ]);
  });
});

describe('restore', () => {
  it.each([
    ['an elision', "De l' urgence", 'De l’urgence'],
    ['an elision before a mark', "de l' <mark>égalité</mark>", 'de l’[égalité]'],
    ['a marked elision', "<mark>l'</mark> égalité", '[l’]égalité'],
    ['a word that holds an apostrophe', "<mark>aujourd'hui</mark>", '[aujourd’hui]'],
    ['an apostrophe that is no elision', "les 5' de pause", "les 5' de pause"],
    ['quotes', 'dit "violences conjugales", puis', `dit «${NB}violences conjugales${NB}», puis`],
    ['quotes inside marks', '<mark>"violences</mark> <mark>conjugales".</mark> Fin', `«${NB}[violences] [conjugales]${NB}». Fin`],
    ['quotes after an elision', `d' "urgence"`, `d’«${NB}urgence${NB}»`],
    ['a closing quote whose opening is cut off', '… urgence" de', `… urgence${NB}» de`],
    ['signs', 'Pourquoi ? Oui : 45 %', `Pourquoi${F}? Oui${NB}: 45${NB}%`],
    ['ligatures of the corpus, cased', 'Coeur, COEUR, coeur, Oeuvre, ex aequo', 'Cœur, CŒUR, cœur, Œuvre, ex æquo'],
    ['a marked ligature', 'Le <mark>coeur</mark>', 'Le [cœur]'],
    ['oe that is no ligature', 'coexistence, poète', 'coexistence, poète'],
    ['a number', '<mark>1053</mark> faits en 1789', `[1${F}053] faits en 1789`],
    ['punctuation in a mark', '<mark>urgence,</mark> (<mark>urgence)</mark>', '[urgence], ([urgence])'],
    ['names of objects', 'constructor toString', 'constructor toString'],
  ])('%s', (_case, excerpt, expected) => {
    expect(shown(excerpt)).toBe(expected);
  });

  it('leaves no markup but its own marks', () => {
    expect(restore('&lt;img src=x onerror=alert(1)&gt; <mark>a</mark> &lt;mark&gt;b&lt;/mark&gt; <b>c</b> & d', {})).toEqual([
      { texte: '<img src=x onerror=alert(1)> ', marque: false },
      { texte: 'a', marque: true },
      { texte: ' <mark>b</mark> <b>c</b> & d', marque: false },
    ]);
  });

  it.each([
    'Les plaintes ne disent pas si l’action réussit. La police en enregistre 705 en 2019.',
    `«${NB}On entend les pages${NB}», dit un lecteur de L’Haÿ-les-Échelles${F}; c’est l’été.`,
    `Pourquoi d’autres devraient-ils candidater${F}? Jusqu’à l’autonomie, aujourd’hui (d’après l’équipe).`,
  ])('gives back %j', (text) => {
    expect(restoreText(fold(text), graphies)).toBe(text);
  });
});
