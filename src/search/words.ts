/** The small words of French that search must know. Elisions that are part of a word (« presqu’île », « quelqu’un ») are not here. */

/** What an apostrophe cuts off the word that follows. */
export const elisions = ['l', 'd', 'j', 'm', 't', 's', 'n', 'c', 'ç', 'qu', 'jusqu', 'lorsqu', 'puisqu', 'quoiqu'] as const;

/** In nearly every passage: kept in a query, they would fill excerpts with marks and draw them to the wrong place. */
export const articles: ReadonlySet<string> = new Set(['le', 'la', 'les', 'un', 'une', 'des', 'de', 'du', 'au', 'aux', 'et', 'ou', 'à', 'a', 'en', 'dans', 'par', 'pour', 'sur']);
