/** What a host or a line answers, in words for a person; and whether trying again may help. */
import { EnvoiInterrompu, EnvoiRefuse } from './distant.ts';

const champ = (error: unknown, nom: string): unknown => (typeof error === 'object' && error !== null && nom in error ? (error as Record<string, unknown>)[nom] : undefined);
/** Of Node, of a protocol: a word or a number. */
export const codeDe = (error: unknown): unknown => champ(error, 'code');
const message = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const CERTIFICAT = /CERT|SELF_SIGNED|UNABLE_TO_VERIFY|ERR_TLS_CERT_ALTNAME/;
const INTROUVABLE = new Set<unknown>(['ENOTFOUND', 'EAI_AGAIN']);
const FERMEE = new Set<unknown>(['ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH']);
/** A line that was cut while it worked. */
const COUPEE = /ECONNRESET|EPIPE|ETIMEDOUT|timed? ?out|closed|No response from server|not connected|coupé|socket|FIN packet|keepalive/i;

/** A defect of the program is none of these, and is given back as it is. */
export function faute(error: unknown, hote: string): unknown {
  if (error instanceof EnvoiRefuse || error instanceof EnvoiInterrompu) return error;
  const code = codeDe(error);
  const dit = message(error);
  if (code === 530 || champ(error, 'level') === 'client-authentication' || /authentication methods failed|ERR_BAD_AUTH/i.test(`${dit} ${String(code)}`))
    return new EnvoiRefuse(`${hote} refuse cet utilisateur ou ce mot de passe.`);
  if (typeof code === 'string' && CERTIFICAT.test(code))
    return new EnvoiRefuse(`Le certificat de ${hote} n’est pas valable (${dit}) : rien n’a été envoyé. Écrivez le nom que donne l’hébergeur, et non une adresse chiffrée.`);
  if (INTROUVABLE.has(code) || /ENOTFOUND|EAI_AGAIN/.test(dit))
    return new EnvoiRefuse(`${hote} est introuvable : relisez ce nom, et regardez si cette machine est reliée à Internet.`);
  if (FERMEE.has(code) || /ECONNREFUSED|EHOSTUNREACH/.test(dit)) return new EnvoiRefuse(`${hote} ne répond pas à cette porte : relisez le protocole et le port.`);
  if (code === 3 || code === 'EACCES' || code === 550 || code === 553 || /permission denied/i.test(dit))
    return new EnvoiRefuse(`${hote} refuse d’écrire dans ce dossier (${dit}).`);
  if (code === 452 || code === 552 || /no space|quota/i.test(dit)) return new EnvoiRefuse(`${hote} n’a plus de place pour ce site (${dit}).`);
  if (typeof code === 'number' && code >= 500 && code < 600) return new EnvoiRefuse(`${hote} refuse : ${dit}.`);
  if (COUPEE.test(`${String(code)} ${dit}`) || (typeof code === 'number' && code >= 400 && code < 500) || champ(error, 'custom') === true)
    return new EnvoiInterrompu(`La ligne avec ${hote} a été coupée (${dit}). Recommencez : l’envoi reprendra où il en était.`);
  return error;
}
