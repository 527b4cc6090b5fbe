import { describe, expect, it } from 'vitest';
import { fold, foldQuery } from './fold.ts';

const F = '\u202f';
const NB = '\u00a0';

describe('fold', () => {
  it.each([
    ['a typographic elision', 'L’égalité', "L' égalité"],
    ['an ASCII elision', "l'urgence", "l' urgence"],
    ['a capital, a trema', 'L’HAŸ-LES-ROSES', "L' HAŸ-LES-ROSES"],
    ['two elisions in a row', 'jusqu’à l’été', "jusqu' à l' été"],
    ['an elision before quotes', `d’«${NB}urgence${NB}»`, `d' "urgence"`],
    ['an elision after a hyphen', 'vient-t’en', "vient-t' en"],
    ['words that hold an apostrophe', 'aujourd’hui, prud’homal, presqu’île, O’Brien', "aujourd'hui, prud'homal, presqu'île, O'Brien"],
    ['œ', 'cœur, Œuvre, CŒUR, ŒUVRE', 'coeur, Oeuvre, COEUR, OEUVRE'],
    ['æ', 'ex æquo, Ægis', 'ex aequo, Aegis'],
    ['quotes', `«${NB}violences conjugales${NB}»`, '"violences conjugales"'],
    ['spaces before signs', `Pourquoi${F}? Oui${NB}: non`, 'Pourquoi ? Oui : non'],
    ['thousands', `1${F}053 faits, 72${NB}000${NB}€`, '1053 faits, 72000 €'],
    ['a year before a number of three figures', 'en 2013 200 faits', 'en 2013 200 faits'],
    ['decomposed accents', 'e\u0301galite\u0301', 'égalité'],
    ['a soft hyphen, a zero-width space', 'pré\u00adven\u200btion', 'prévention'],
    ['hyphens, left to Pagefind', 'vidéo-protection, co\u2011construction', 'vidéo-protection, co-construction'],
  ])('%s', (_case, text, expected) => {
    expect(fold(text)).toBe(expected);
    expect(fold(expected)).toBe(expected);
  });
});

describe('foldQuery', () => {
  it.each([
    ['égalité', 'égalité'],
    ['urgence', 'urgence'],
    ['hébergement', 'hébergement'],
    ['coeur', 'coeur'],
    ['cœur', 'coeur'],
    ["l'egalite", 'egalite'],
    ['l’égalité', 'égalité'],
    ['l egalite', 'egalite'],
    ['d’urgence', 'urgence'],
    ["l'hay les roses", 'hay roses'],
    ['L’Haÿ-les-Roses', 'Haÿ-les-Roses'],
    ['« violences conjugales »', '"violences conjugales"'],
    [`«${NB}violences conjugales${NB}»`, '"violences conjugales"'],
    ['"violences conjugales"', '"violences conjugales"'],
    ['« lutte contre l’isolement »', `"lutte contre l' isolement"`],
    ['violences "conjugales', 'violences conjugales'],
    ['veille', 'veille'],
    ['72 000', '72000'],
    ['2010 2013', '2010 2013'],
    ['vitamine c', 'vitamine c'],
    ['les', 'les'],
    ['l’', "l'"],
    ['  ', ''],
    ['?!', ''],
    ['«»', ''],
  ])('%j → %j', (query, expected) => {
    expect(foldQuery(query)).toBe(expected);
  });
});
