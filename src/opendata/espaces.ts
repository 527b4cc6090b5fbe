/** Data are searched, split and compared as they are typed: « 45 % » has one ordinary space, and nothing stands in a word that is not seen. Lines stay lines. */
export const simple = (texte: string): string => texte.replace(/[\u00ad\u200b\u2060\ufeff]/g, '').replace(/\p{Zs}/gu, ' ');
