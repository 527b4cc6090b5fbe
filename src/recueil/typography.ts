/**
 * French micro-typography after the Imprimerie nationale: narrow no-break space (U+202F) before ; ! ? and in thousands,
 * no-break space (U+00A0) before : and inside « », before % and units; apostrophes, ellipses, quotes. Idempotent.
 */
const NB = '\u00a0';
const FINE = '\u202f';
const ESPACE = '[ \\u00a0\\u202f\\u2009]';

/** Never touched: addresses, mail, times, ratios of digits, phone numbers. */
const intact = /(?:https?:\/\/|www\.|mailto:)[^\s<>«»]*[^\s<>«».,;:!?)]|(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+|\b\d{1,2}:\d{2}(?::\d{2})?\b|\b\d+:\d+\b|(?<!\d)(?:\+33[ \u00a0\u202f.]?\d|0\d)(?:[ \u00a0\u202f.]\d{2}){4}(?!\d)|\b[A-Za-z]:\\\S*|\b[A-Za-z]+:\/\/\S+/g;

const avant = '(?<=[\\p{L}\\p{N})\\]»%€°…"’\\ue001])';
const regles: readonly (readonly [RegExp, string | ((trouve: string) => string)])[] = [
  [/\.{3,}/g, '…'],
  [/(?<=\p{L})'(?=[\p{L}\p{N}«"])/gu, '’'],
  [/(^|[\s(\u2014\u2013])"(?=\S)/gu, `$1«${NB}`],
  [/(?<=\S)"(?=$|[\s.,;:!?…)\u2014\u2013])/gu, `${NB}»`],
  [new RegExp(`«${ESPACE}*`, 'g'), `«${NB}`],
  [new RegExp(`(?<!${ESPACE})${ESPACE}*»`, 'g'), `${NB}»`],
  [new RegExp(`${avant}${ESPACE}*([;!?]+)(?=$|[\\s»)\\]…"])`, 'gu'), `${FINE}$1`],
  [new RegExp(`${avant}${ESPACE}*:(?=$|[\\s»])`, 'gu'), `${NB}:`],
  [/(?<![\d.,/-])\d{1,3}(?:[ \u00a0\u2009]\d{3})+(?!\d)/g, (nombre) => (/^(19|20)\d\d /.test(nombre) ? nombre : nombre.replace(/\D/g, FINE))],
  [new RegExp(`(?<=\\d)${ESPACE}*(%|‰|€|°C)`, 'g'), `${NB}$1`],
  [new RegExp(`(?<=\\d)${ESPACE}(k€|M€|Md€|h|min|km|m²|ha|ans?|jours?|mois|millions?|milliards?)(?![\\p{L}\\p{N}])`, 'gu'), `${NB}$1`],
  [/\b[Nn]°\s?(?=\d)/g, (trouve) => `${trouve[0] ?? ''}°${NB}`],
  [/\b(p|art|chap|fig|vol)\.\s(?=\d)/g, `$1.${NB}`],
  [/§\s?(?=\d)/g, `§${NB}`],
  [/\b(M\.|MM\.|Mme|Mmes|Dr|Pr|Me)\s(?=\p{Lu})/gu, `$1${NB}`],
  [/\b([IVX]+e)\s(?=siècle)/g, `$1${NB}`],
];

/** Sets one run of text. What it returns, it returns unchanged. */
export function typographier(texte: string): string {
  if (!/[.'"«»;!?:%‰€°§\d]/.test(texte) && !/\b(M|Mme|Dr|Pr|Me)/.test(texte)) return texte;
  const gardes: string[] = [];
  let compose = texte.replace(intact, (garde) => `\ue000${gardes.push(garde) - 1}\ue001`);
  for (const [motif, remplace] of regles) compose = typeof remplace === 'string' ? compose.replace(motif, remplace) : compose.replace(motif, remplace);
  return compose.replace(/\ue000(\d+)\ue001/g, (_, i: string) => gardes[Number(i)] ?? '');
}

/** What begins a run after another node: a sign alone still wants its space. */
export function typographierSuite(texte: string): string {
  return typographier(texte).replace(new RegExp(`^${ESPACE}*([;!?]+)`), `${FINE}$1`).replace(new RegExp(`^${ESPACE}*:(?=\\s|$)`), `${NB}:`);
}
