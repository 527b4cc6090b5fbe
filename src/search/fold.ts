/**
 * One way of writing words, for the index and for queries alike. Pagefind folds accents, case and plurals by itself, but cuts words at
 * ASCII apostrophes only and keeps œ whole: « L’égalité » was not found by `égalité`, nor « cœur » by `coeur` (measured).
 * Pure: the browser runs this file too.
 */
import { articles, elisions } from './words.ts';

const nested = elisions.join('|');
/** `l'x` → `l' x`. An elision begins a word: « aujourd’hui », « prud’homal » stay whole. */
const elision = new RegExp(`(?<![\\p{L}\\p{N}])(${nested})'(?=["\\p{L}\\p{N}])`, 'giu');

/** Soft hyphens and zero-width characters are seen by nobody, and U+200B means something to Pagefind. */
const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
const typographicGroup = /(?<=\d)[\u00a0\u202f\u2009](?=\d{3}(?!\d))/g;

const ligatures: readonly (readonly [RegExp, string])[] = [
  [/œ/g, 'oe'],
  [/Œ(?=\p{Lu})/gu, 'OE'],
  [/(?<=\p{Lu})Œ/gu, 'OE'],
  [/Œ/g, 'Oe'],
  [/æ/g, 'ae'],
  [/Æ(?=\p{Lu})/gu, 'AE'],
  [/(?<=\p{Lu})Æ/gu, 'AE'],
  [/Æ/g, 'Ae'],
];

/** Ligatures apart, elisions split, quotes and apostrophes of ASCII, one kind of space. Folding twice changes nothing more. */
export function fold(text: string): string {
  let folded = text
    .normalize('NFC')
    .replace(invisible, '')
    .replace(typographicGroup, '')
    .replace(/[\u00a0\u202f\u2009]/g, ' ');
  for (const [sign, letters] of ligatures) folded = folded.replace(sign, letters);
  return folded
    .replace(/[’‘ʼ′]/g, "'")
    .replace(/‑/g, '-')
    .replace(/[«“„] ?/g, '"')
    .replace(/ ?[»”]/g, '"')
    .replace(elision, "$1' ");
}

/** A person types an ordinary space in « 72 000 »; a list of years is not one number. */
const typedGroup = /(?<![\d.,/-])(?!(?:19|20)\d\d )\d{1,3}(?: \d{3})+(?!\d)/g;
const lone = new RegExp(`^(?:${nested})'?$`, 'i');
const opens = /^[aeiouyhàâäéèêëîïôöùûü]/i;

/**
 * A query as Pagefind must be asked: folded, without what stands in every page (elisions, articles) unless there is nothing else.
 * A query wholly in quotes, « » or " ", is a phrase: its words stay as they follow each other.
 */
export function foldQuery(query: string): string {
  const folded = fold(query)
    .replace(typedGroup, (number) => number.replaceAll(' ', ''))
    .replace(/\s+/g, ' ')
    .trim();
  const [, phrase] = /^"([^"]+)"$/.exec(folded) ?? [];
  if (phrase !== undefined) return `"${phrase.trim()}"`;
  const words = folded
    .replaceAll('"', ' ')
    .split(' ')
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
  const kept = words.filter((word, i) => !(lone.test(word) && (word.endsWith("'") || opens.test(words[i + 1] ?? ''))));
  const telling = kept.filter((word) => !articles.has(word.toLowerCase()));
  return (telling.length > 0 ? telling : kept.length > 0 ? kept : words).join(' ');
}
