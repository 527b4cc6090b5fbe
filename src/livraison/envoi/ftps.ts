/** A folder over FTPS, explicit TLS. The certificate is verified: plain FTP, which shows passwords to whoever listens, is not offered. */
import type { Client } from 'basic-ftp';
import { Readable, Writable } from 'node:stream';
import { EnvoiRefuse, type Distant } from './distant.ts';
import { codeDe } from './fautes.ts';

export interface AccesFtps {
  hote: string;
  port?: number | undefined;
  utilisateur: string;
  motDePasse: string;
  dossier: string;
  /** Another authority than those that this machine trusts, in PEM. */
  autorite?: string | undefined;
}

/** What hosts answer of what is not there; of what may not be done too. */
const peutEtreAbsent = (error: unknown): boolean => codeDe(error) === 550 || codeDe(error) === 450;
const siLa = <T>(promesse: Promise<T>): Promise<T | undefined> =>
  promesse.catch((error: unknown) => {
    if (peutEtreAbsent(error)) return undefined;
    throw error;
  });

async function lireTout(client: Pick<Client, 'downloadTo'>, chemin: string): Promise<Buffer | undefined> {
  const morceaux: Buffer[] = [];
  const puits = new Writable({
    write: (morceau: Buffer, _encodage, fini) => {
      morceaux.push(morceau);
      fini();
    },
  });
  return (await siLa(client.downloadTo(puits, chemin))) === undefined ? undefined : Buffer.concat(morceaux);
}

export async function ouvrirFtps({ hote, port, utilisateur, motDePasse, dossier, autorite }: AccesFtps): Promise<Distant> {
  const { Client: Ftp } = await import('basic-ftp');
  const client = new Ftp(30_000);
  try {
    await client.access({ host: hote, port: port ?? 21, user: utilisateur, password: motDePasse, secure: true, secureOptions: autorite === undefined ? {} : { ca: autorite } });
    if (dossier) await client.cd(dossier);
  } catch (error) {
    client.close();
    if (codeDe(error) === 550) throw new EnvoiRefuse(`Le dossier « ${dossier} » n’existe pas chez l’hébergeur, ou cet utilisateur n’y a pas accès.`);
    throw error;
  }
  return distantFtps(client);
}

/** The folder that the client stands in. */
export async function distantFtps(client: Pick<Client, 'close' | 'downloadTo' | 'list' | 'pwd' | 'remove' | 'rename' | 'send' | 'uploadFrom'>): Promise<Distant> {
  const racine = (await client.pwd()).replace(/\/$/, '');
  const place = (chemin: string) => (chemin === '' ? racine || '/' : `${racine}/${chemin}`);
  const lister: Distant['lister'] = async (sous) =>
    ((await siLa(client.list(place(sous)))) ?? []).map(({ name, isDirectory }) => ({ nom: name, dossier: isDirectory })).filter(({ nom }) => nom !== '.' && nom !== '..');
  return {
    // One line, one thing at a time: that is the protocol.
    ensemble: 1,
    lister,
    lire: (chemin) => lireTout(client, place(chemin)),
    ecrire: async (chemin, octets) => void (await client.uploadFrom(Readable.from([octets]), place(chemin))),
    renommer: async (de, vers) => {
      try {
        await client.rename(place(de), place(vers));
      } catch (error) {
        if (codeDe(error) !== 550 && codeDe(error) !== 553) throw error;
        // Some hosts do not replace: there the old file goes first.
        await client.remove(place(vers), true);
        await client.rename(place(de), place(vers));
      }
    },
    supprimer: async (chemin) => {
      try {
        await client.remove(place(chemin));
      } catch (error) {
        const coupe = chemin.lastIndexOf('/');
        // A page that may not be taken away is still read: it is not said to be gone.
        if (!peutEtreAbsent(error) || (await lister(chemin.slice(0, Math.max(0, coupe)))).some(({ nom }) => nom === chemin.slice(coupe + 1))) throw error;
      }
    },
    creerDossier: async (sous) => {
      let fait = '';
      for (const part of sous.split('/')) {
        fait = fait === '' ? part : `${fait}/${part}`;
        // Most often it is there: then the host says so, and all is well.
        await client.send(`MKD ${place(fait)}`).catch((error: unknown) => {
          if (codeDe(error) !== 550 && codeDe(error) !== 521) throw error;
        });
      }
    },
    supprimerDossierVide: async (sous) => void (await siLa(client.send(`RMD ${place(sous)}`))),
    fermer: async () => client.close(),
  };
}
