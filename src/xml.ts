/** A text in XML, between two tags or in an attribute: what means something there is written otherwise, what may not stand there is left out. */
export const enXml = (texte: string): string =>
  texte
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
