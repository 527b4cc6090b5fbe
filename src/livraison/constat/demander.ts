/** One request, as a visitor's browser makes it. */
import { OptionInvalide } from '#commands';

export interface Reponse {
  statut: number;
  entetes: Headers;
  octets: Buffer;
}

/** A host that hangs is as absent as one that is not there. */
const PATIENCE = 20_000;

/** No redirection is followed: it is what is looked at. Undefined: nothing answered. */
export async function demander(adresse: string, entetes: Record<string, string> = {}): Promise<Reponse | undefined> {
  try {
    const reponse = await fetch(adresse, { redirect: 'manual', headers: { 'user-agent': 'recueil-constater', ...entetes }, signal: AbortSignal.timeout(PATIENCE) });
    return { statut: reponse.status, entetes: reponse.headers, octets: Buffer.from(await reponse.arrayBuffer()) };
  } catch {
    return undefined;
  }
}

/** Address of a site's file, as its visitors write it. */
export const adresseDe = (site: string, chemin: string): string =>
  new URL(
    chemin
      .replace(/(^|\/)index\.html$/, '$1')
      .split('/')
      .map(encodeURIComponent)
      .join('/'),
    site,
  ).href;

/** The site's root, with its final slash. */
export function racineDe(ecrite: string): string {
  let url: URL;
  try {
    url = new URL(/^https?:\/\//.test(ecrite) ? ecrite : `https://${ecrite}`);
  } catch {
    throw new OptionInvalide(`--url : « ${ecrite} » n’est pas une adresse`);
  }
  url.search = '';
  url.hash = '';
  url.username = '';
  url.password = '';
  return url.href.replace(/\/?$/, '/');
}

/** Does a list, several at once; results in the list's order. */
export async function plusieurs<T, R>(choses: readonly T[], combien: number, faire: (chose: T) => Promise<R>): Promise<R[]> {
  const resultats = new Array<R>(choses.length);
  let next = 0;
  const worker = async (): Promise<void> => {
    while (next < choses.length) {
      const i = next++;
      resultats[i] = await faire(choses[i] as T);
    }
  };
  await Promise.all(Array.from({ length: combien }, worker));
  return resultats;
}
