/** What may be somebody's: telephones, mails, addresses. Services have theirs in `contact`. */
import type { Trouvaille } from '#recueil';

type Genre = Exclude<Trouvaille['genre'], 'mot' | 'double'>;

const telephone = /(?<![\d+])(?:\+33[ .\u00a0\u202f]?\(?0?\)?|0033[ .]?|0)[67](?:[ .\u00a0\u202f-]?\d{2}){4}(?!\d)/g;
const courriel = /(?<![\w.+-])([\w.+-]+)@([\w-]+(?:\.[\w-]+)+)/g;
/** Two names before the @, or one initial; or a mailbox that no service has. */
const deuxNoms = /^[a-z]+[._-][a-z]{2,}$/i;
const particulier = /^(gmail|orange|wanadoo|free|sfr|hotmail|outlook|live|yahoo|laposte|icloud|numericable|bbox|neuf|aol|proton|protonmail)\./i;
const services = /^(contact|accueil|info|infos|service|mairie|secretariat|direction|prevention|clspd|cispd|presse|communication|dpo|rgpd|association|bonjour)([._-]|$)/i;
const adresse =
  /(?<![\d.,])\d{1,4}(?:[ \u00a0]?(?:bis|ter|quater))?,?[ \u00a0](?:rue|avenue|av\.|boulevard|bd|place|impasse|allée|chemin|quai|cours|route|square|passage|résidence|lotissement|faubourg)[ \u00a0](?:de |du |des |la |le |les |d[’']|l[’'])*[\p{L}][\p{L}’'-]+/giu;

export interface Coordonnee {
  genre: Genre;
  index: number;
  longueur: number;
}

export function coordonneesDe(texte: string): Coordonnee[] {
  const trouver = (motif: RegExp, genre: Genre, garder: (trouve: RegExpMatchArray) => boolean = () => true) =>
    [...texte.matchAll(motif)].filter(garder).map((trouve) => ({ genre, index: trouve.index, longueur: trouve[0].length }));
  const dUnePersonne = ([, local = '', domaine = '']: RegExpMatchArray) => !services.test(local) && (deuxNoms.test(local) || particulier.test(domaine));
  return [...trouver(telephone, 'telephone'), ...trouver(courriel, 'courriel', dUnePersonne), ...trouver(adresse, 'adresse')];
}
