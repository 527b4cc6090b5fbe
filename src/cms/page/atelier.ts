/** The workshop's side of the editor: its configuration, and the files of the content. Addresses are beside this page. */
import type { CmsConfig } from '@sveltia/cms';
import type { Fichiers } from './dossier.ts';

export interface Depart {
  config: CmsConfig;
  /** Path of the content folder in what the editor sees. */
  dossier: string;
  /** Files of the content; none when it lies in a repository of its own. */
  chemins?: string[];
}

/** What the workshop refuses, it says in French. */
async function demander(adresse: string, options?: RequestInit): Promise<Response> {
  const reponse = await fetch(adresse, options);
  if (reponse.ok) return reponse;
  const message = (await reponse.text()).slice(0, 500);
  throw new Error(message, { cause: { message, status: reponse.status } });
}

export const depart = async (): Promise<Depart> => (await (await demander('depart.json')).json()) as Depart;

const adresseDe = (chemin: string) => `fichiers?chemin=${encodeURIComponent(chemin)}`;

/** Files through the workshop: each is written with the mark of what was read last. */
export function fichiersDeLAtelier(): Fichiers {
  const marques = new Map<string, string>();
  const noter = (chemin: string, reponse: Response) => marques.set(chemin, reponse.headers.get('etag') ?? '');
  const siRien = (chemin: string): Record<string, string> => {
    const marque = marques.get(chemin);
    return marque === undefined ? { 'if-none-match': '*' } : { 'if-match': marque };
  };
  return {
    async lire(chemin) {
      const reponse = await demander(adresseDe(chemin));
      noter(chemin, reponse);
      return new File([await reponse.blob()], chemin.split('/').at(-1) ?? '', { lastModified: Date.parse(reponse.headers.get('last-modified') ?? '') || 0 });
    },
    async ecrire(chemin, contenu) {
      noter(chemin, await demander(adresseDe(chemin), { method: 'PUT', body: contenu, headers: siRien(chemin) }));
    },
    async effacer(chemin) {
      await demander(adresseDe(chemin), { method: 'DELETE', headers: siRien(chemin) });
      marques.delete(chemin);
    },
  };
}
