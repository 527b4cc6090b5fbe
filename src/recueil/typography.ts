/**
 * French micro-typography after the Imprimerie nationale: narrow no-break space (U+202F) before ; ! ? and in thousands,
 * no-break space (U+00A0) before : and inside « », before % and units; apostrophes, ellipses, quotes. Idempotent.
 */
const NB = '\u00a0';
const FINE = '\u202f';
const ESPACE = '[ \\u00a0\\u202f\\u2009]';

/** Noncharacters of Unicode, which no text holds: what is kept as it stands is replaced by \ufdd0<rank>\ufdd1 while the rules run. */
const voisin = '\ufdd2';

/** Never touched: addresses, mail, times, ratios of digits, phone numbers. */
const intact =
  /(?:https?:\/\/|www\.|mailto:)[^\s<>«»]*[^\s<>«».,;:!?)]|(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+|\b\d{1,2}:\d{2}(?::\d{2})?\b|\b\d+:\d+\b|(?<!\d)(?:\+33[ \u00a0\u202f.]?\d|0\d)(?:[ \u00a0\u202f.]\d{2}){4}(?!\d)|\b[A-Za-z]:\\\S*|\b[A-Za-z]+:\/\/\S+/g;

const avant = '(?<=[\\p{L}\\p{N})\\]»%€°…"’\\ufdd1\\ufdd2])';
/** A rule is tried only where its sign stands: most runs hold few of them. */
const regles: readonly (readonly [signe: RegExp, motif: RegExp, remplace: string | ((trouve: string) => string)])[] = [
  [/\.\.\./, /\.{3,}/g, '…'],
  [/'/, /(?<=\p{L})'(?=[\p{L}\p{N}«"\ufdd0\ufdd2])/gu, '’'],
  [/"/, /(?<=^|[\s(«’\u2014\u2013])"+(?=[^\s"])/gu, (guillemets) => `«${NB}`.repeat(guillemets.length)],
  [/"/, /(?<=\S)"+(?=$|[\s.,;:!?…)»\u2014\u2013])/gu, (guillemets) => `${NB}»`.repeat(guillemets.length)],
  [/«/, new RegExp(`«${ESPACE}*`, 'g'), `«${NB}`],
  [/»/, new RegExp(`(?<!${ESPACE})${ESPACE}*»`, 'g'), `${NB}»`],
  [/[;!?]/, new RegExp(`${avant}${ESPACE}*([;!?]+)(?=$|[\\s»)\\]…"])`, 'gu'), `${FINE}$1`],
  [/:/, new RegExp(`${avant}${ESPACE}*:(?=$|[\\s»])`, 'gu'), `${NB}:`],
  [/\d/, /(?<![\d.,/-])\d{1,3}(?:[ \u00a0\u2009]\d{3})+(?!\d)/g, (nombre) => (/^(19|20)\d\d /.test(nombre) ? nombre : nombre.replace(/\D/g, FINE))],
  [/[%‰€°]/, new RegExp(`(?<=\\d)${ESPACE}*(%|‰|€|°C)`, 'g'), `${NB}$1`],
  [/\d/, new RegExp(`(?<=\\d)${ESPACE}(k€|M€|Md€|h|min|km|m²|ha|ans?|jours?|mois|millions?|milliards?)(?![\\p{L}\\p{N}])`, 'gu'), `${NB}$1`],
  [/°/, /\b[Nn]°\s?(?=\d)/g, (trouve) => `${trouve[0] ?? ''}°${NB}`],
  [/\.\s\d/, /\b(p|art|chap|fig|vol)\.\s(?=\d)/g, `$1.${NB}`],
  [/§/, /§\s?(?=\d)/g, `§${NB}`],
  [/M|Dr|Pr/, /\b(M\.|MM\.|Mme|Mmes|Dr|Pr|Me)\s(?=\p{Lu})/gu, `$1${NB}`],
  [/siècle/, /\b([IVX]+e)\s(?=siècle)/g, `$1${NB}`],
];

/** Sets one run of text. What it returns, it returns unchanged. */
export function typographier(texte: string): string {
  if (!/[.'"«»;!?:%‰€°§\d]/.test(texte) && !/\b(M|Mme|Dr|Pr|Me)|siècle/.test(texte)) return texte;
  const gardes: string[] = [];
  let compose = /[:@\d]|www/.test(texte) ? texte.replace(intact, (garde) => `\ufdd0${gardes.push(garde) - 1}\ufdd1`) : texte;
  for (const [signe, motif, remplace] of regles) {
    if (signe.test(compose)) compose = typeof remplace === 'string' ? compose.replace(motif, remplace) : compose.replace(motif, remplace);
  }
  return compose.replace(/\ufdd0(\d+)\ufdd1/g, (_, i: string) => gardes[Number(i)] ?? '');
}

/**
 * Sets a run of text that stands against marks, links or calls: `l'*équipe*`, `**oui** !`, `"*oui*"` want their signs too.
 * The neighbour is stood for by a noncharacter, so that every rule sees something there.
 */
export function typographierEnLigne(texte: string, { suit, precede }: { suit: boolean; precede: boolean }): string {
  return typographier(`${suit ? voisin : ''}${texte}${precede ? voisin : ''}`).replaceAll(voisin, '');
}
