/** What an FTP host answers with one same number: nothing is there, or nothing may be done. */
import { FileInfo, FTPError } from 'basic-ftp';
import { expect, it } from 'vitest';
import { EnvoiRefuse } from './distant.ts';
import { faute } from './fautes.ts';
import { distantFtps } from './ftps.ts';

const non = () => Promise.reject(new Error('not asked'));
const distant = (la: readonly string[]) =>
  distantFtps({
    close: () => undefined,
    pwd: () => Promise.resolve('/www'),
    list: (dossier = '') => Promise.resolve(la.filter((chemin) => chemin.startsWith(dossier)).map((chemin) => new FileInfo(chemin.slice(dossier.length + 1)))),
    remove: () => Promise.reject(new FTPError({ code: 550, message: '550 Permission denied.' })),
    downloadTo: non,
    rename: non,
    send: non,
    uploadFrom: non,
  });

it('a page that the host does not take away is not said to be gone', async () => {
  const la = ['/www/actions/x/index.html'];
  const refus = await (await distant(la)).supprimer('actions/x/index.html').catch((error: unknown) => faute(error, 'h'));
  expect(refus).toBeInstanceOf(EnvoiRefuse);
});

it('one that is not there is gone', async () => {
  await expect((await distant([])).supprimer('actions/x/index.html')).resolves.toBeUndefined();
});
