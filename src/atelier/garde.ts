/**
 * Who may speak to the workshop: the person who started it, from its own pages. It listens on 127.0.0.1 alone, but any page of the web may send
 * requests there, and a name of the attacker's may lead there (DNS rebinding): hence the token in the address, the host and the origin.
 */
export interface Serrure {
  /** Random, at each start; the first segment of every address. */
  jeton: string;
  port: number;
}

export interface Demande {
  chemin: string;
  methode: string;
  hote: string | undefined;
  origine: string | undefined;
  /** Sec-Fetch-Site: what the browser says of who asks. */
  site: string | undefined;
}

/** Why a request is refused, in French; nothing when it may pass. */
export function refusDe({ chemin, methode, hote, origine, site }: Demande, { jeton, port }: Serrure): string | undefined {
  const hotes = [`127.0.0.1:${port}`, `localhost:${port}`];
  if (hote === undefined || !hotes.includes(hote)) return 'L’atelier ne répond qu’à l’adresse 127.0.0.1 de cette machine.';
  if (origine !== undefined && !hotes.some((un) => origine === `http://${un}`)) return 'Cette demande vient d’une autre page que l’atelier.';
  if (methode !== 'GET' && methode !== 'HEAD' && site !== undefined && site !== 'same-origin') return 'Cette demande vient d’une autre page que l’atelier.';
  if (!egal(chemin.split('/')[1] ?? '', jeton)) return 'Cette adresse n’est plus la bonne : reprenez celle que l’atelier a donnée en s’ouvrant.';
  return undefined;
}

/** Compared whole, whatever the first difference: time must not tell how much of the token was right. */
function egal(a: string, b: string): boolean {
  let ecart = a.length ^ b.length;
  for (let i = 0; i < b.length; i++) ecart |= (a.charCodeAt(i) || 0) ^ b.charCodeAt(i);
  return ecart === 0;
}

/** Nothing from elsewhere, nothing in a frame, no script but the workshop's own file. */
export const politique =
  "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data: blob:; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";
