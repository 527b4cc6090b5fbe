/** What an FTP host answers with one same number: nothing is there, or nothing may be done. */
import type { FTPError } from 'basic-ftp';
import { beforeEach, expect, it, vi } from 'vitest';
import { EnvoiRefuse } from './distant.ts';
import { faute } from './fautes.ts';
import { ouvrirFtps } from './ftps.ts';

let la: string[];
vi.mock('basic-ftp', () => ({
  Client: class {
    access = () => Promise.resolve();
    close = () => undefined;
    pwd = () => Promise.resolve('/www');
    list = (dossier: string) =>
      Promise.resolve(la.filter((chemin) => chemin.startsWith(dossier)).map((chemin) => ({ name: chemin.slice(dossier.length + 1), isDirectory: false })));
    remove = () => Promise.reject(Object.assign(new Error('550 Permission denied.'), { code: 550 }) satisfies Partial<FTPError>);
  },
}));
beforeEach(() => (la = []));
const ouvrir = () => ouvrirFtps({ hote: 'h', utilisateur: 'u', motDePasse: 'm', dossier: '' });

it('a page that the host does not take away is not said to be gone', async () => {
  la = ['/www/actions/x/index.html'];
  const refus = await (await ouvrir()).supprimer('actions/x/index.html').catch((error: unknown) => faute(error, 'h'));
  expect(refus).toBeInstanceOf(EnvoiRefuse);
});

it('one that is not there is gone', async () => {
  await expect((await ouvrir()).supprimer('actions/x/index.html')).resolves.toBeUndefined();
});
