/** A folder over SFTP. The host's key must be one that a person has looked at: a password is never sent to a stranger. */
import { createHash } from 'node:crypto';
import type Client from 'ssh2-sftp-client';
import { EnvoiRefuse, type Distant } from './distant.ts';
import { codeDe } from './fautes.ts';

export interface AccesSftp {
  hote: string;
  port?: number | undefined;
  utilisateur: string;
  motDePasse: string;
  dossier: string;
  /** `SHA256:…`, as `ssh-keygen -l` writes it. */
  empreinteHote?: string | undefined;
}

export const empreinteDeCle = (cle: Buffer): string => `SHA256:${createHash('sha256').update(cle).digest('base64').replace(/=+$/, '')}`;
const pareille = (a: string, b: string): boolean =>
  a
    .trim()
    .replace(/=+$/, '')
    .replace(/^(SHA256:)?/i, '') === b.replace(/^SHA256:/, '');

const ABSENT = new Set<unknown>([2, 'ENOENT']);

/** Undefined in place of what is not there. */
const siLa = <T>(promesse: Promise<T>): Promise<T | undefined> =>
  promesse.catch((error: unknown) => {
    if (ABSENT.has(codeDe(error)) || (error instanceof Error && /no such file/i.test(error.message))) return undefined;
    throw error;
  });

async function connecter({ hote, port, utilisateur, motDePasse, empreinteHote }: AccesSftp): Promise<Client> {
  const { default: Sftp } = await import('ssh2-sftp-client');
  const ignore = (): void => {};
  const client = new Sftp('recueil', { error: ignore, end: ignore, close: ignore });
  let vue = '';
  try {
    await client.connect({
      host: hote,
      port: port ?? 22,
      username: utilisateur,
      password: motDePasse,
      readyTimeout: 20_000,
      keepaliveInterval: 10_000,
      hostVerifier: (cle: Buffer) => {
        vue = empreinteDeCle(cle);
        return empreinteHote !== undefined && pareille(empreinteHote, vue);
      },
    });
    // Small messages would wait 40 ms for one another: five times as slow, measured. The library does not say it; not having it is no fault.
    (client as unknown as { client?: { setNoDelay?: (non: boolean) => void } }).client?.setNoDelay?.(true);
    return client;
  } catch (error) {
    await client.end().catch(ignore);
    if (vue === '' || (empreinteHote !== undefined && pareille(empreinteHote, vue))) throw error;
    throw new EnvoiRefuse(
      empreinteHote === undefined
        ? `Première fois sur ${hote} : la clé de cette machine a pour empreinte ${vue}. Comparez-la à celle que donne l’hébergeur ; si c’est la même, recommencez avec --empreinte-hote ${vue}. Rien n’a été envoyé, pas même le mot de passe.`
        : `La clé de ${hote} n’est pas celle que vous attendiez : son empreinte est ${vue}. Demandez à l’hébergeur s’il l’a changée, avant tout envoi : ce peut être une autre machine. Rien n’a été envoyé, pas même le mot de passe.`,
    );
  }
}

export async function ouvrirSftp(acces: AccesSftp): Promise<Distant> {
  const client = await connecter(acces);
  const racine = await client.realPath(acces.dossier || '.');
  if (!racine || (await client.exists(racine)) !== 'd') {
    await client.end().catch(() => undefined);
    throw new EnvoiRefuse(`Le dossier « ${acces.dossier} » n’existe pas chez l’hébergeur, ou cet utilisateur n’y a pas accès.`);
  }
  // Of several things under way on a line that is cut, the library ends one: the others would wait for ever.
  const coupure = new Promise<never>((_, reject) => client.on('close', () => reject(new Error('ECONNRESET: connection closed'))));
  coupure.catch(() => undefined);
  const tant = <T>(travail: Promise<T>): Promise<T> => {
    travail.catch(() => undefined);
    return Promise.race([travail, coupure]);
  };
  const place = (chemin: string) => (chemin === '' ? racine : `${racine.replace(/\/$/, '')}/${chemin}`);
  return {
    ensemble: 4,
    lister: async (dossier) =>
      ((await siLa(tant(client.list(place(dossier))))) ?? []).map(({ name, type }) => ({ nom: name, dossier: type === 'd' })).filter(({ nom }) => nom !== '.' && nom !== '..'),
    lire: async (chemin) => (await siLa(tant(client.get(place(chemin))))) as Buffer | undefined,
    ecrire: async (chemin, octets) => void (await tant(client.put(octets, place(chemin)))),
    renommer: async (de, vers) => {
      try {
        await tant(client.posixRename(place(de), place(vers)));
      } catch (error) {
        if (codeDe(error) !== 8 && !(error instanceof Error && /does not support|unsupported/i.test(error.message))) throw error;
        // Only servers with this extension replace: elsewhere the old file goes first.
        await siLa(tant(client.delete(place(vers), true)));
        await tant(client.rename(place(de), place(vers)));
      }
    },
    supprimer: async (chemin) => void (await siLa(tant(client.delete(place(chemin), true)))),
    creerDossier: async (dossier) => void (await tant(client.mkdir(place(dossier), true))),
    supprimerDossierVide: async (dossier) => void (await siLa(tant(client.rmdir(place(dossier), false)))),
    fermer: async () => void (await client.end()),
  };
}
