/**
 * Sending to real servers: OpenSSH's sftp-server behind a session of ssh2's, and vsftpd in explicit TLS with a certificate of our own. One that is not
 * installed here is said, and its tests are skipped: on Debian, `apt-get install openssh-sftp-server vsftpd openssl`.
 */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import type { Duplex } from 'node:stream';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { envoyer, type Envoi } from '../../src/livraison/envoi/envoyer.ts';
import { faute } from '../../src/livraison/envoi/fautes.ts';
import { ouvrirFtps } from '../../src/livraison/envoi/ftps.ts';
import { MANIFESTE } from '../../src/livraison/envoi/manifeste.ts';
import { ouvrirSftp } from '../../src/livraison/envoi/sftp.ts';
import type { Distant } from '../../src/livraison/envoi/distant.ts';
import { sha256 } from '../../src/livraison/inventaire.ts';
import { taches, type Valeurs } from '#taches';
import { executerTache } from '../../src/taches/executer.ts';
import { dossierTemporaire, ecrire, type DossierTemporaire } from '../outils/dossier.ts';
import { base } from '../outils/petit-recueil.ts';

const SFTP = ['/usr/lib/openssh/sftp-server', '/usr/libexec/openssh/sftp-server', '/usr/libexec/sftp-server'].find(existsSync);
const VSFTPD = ['/usr/sbin/vsftpd'].find(existsSync);
const OPENSSL = ['/usr/bin/openssl'].find(existsSync);
/** Something that tells events; what each gives is said where it is heard. */
interface Disant {
  on: (quoi: string, faire: (...dits: never[]) => void) => unknown;
}
interface Client extends Disant {
  end: () => void;
  setNoDelay: (non: boolean) => void;
}
interface Connexion {
  method: string;
  username: string;
  password?: string;
  accept: () => void;
  reject: (methodes: string[]) => void;
}
interface Ssh2 {
  Server: new (
    options: { hostKeys: string[] },
    client: (client: Client) => void,
  ) => { listen: (port: number, hote: string, fait: () => void) => void; address: () => { port: number }; close: (fait: () => void) => void };
  utils: { generateKeyPairSync: (sorte: 'ed25519') => { private: string }; parseKey: (cle: string) => Error | { getPublicSSH: () => Buffer } };
}

/** The library that ours is made upon: its server is for tests. */
const ssh2 = createRequire(createRequire(import.meta.url).resolve('ssh2-sftp-client'))('ssh2') as Ssh2;

const portLibre = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });

const site = (fichiers: Record<string, string>, plus: Partial<Envoi> = {}): Envoi => ({
  fichiers: Object.entries(fichiers).map(([chemin, texte]) => ({ chemin, taille: Buffer.byteLength(texte), sha256: sha256(texte) })),
  lire: async (chemin) => Buffer.from(fichiers[chemin]!),
  remplacer: false,
  essai: false,
  dire: () => {},
  ...plus,
});
const ANCIEN = { '_astro/a.1.css': 'p{}', 'index.html': 'ancien', 'actions/2024/pont/index.html': 'pont', 'actions/2024/été/index.html': 'accents' };
const NEUF = {
  '_astro/a.2.css': 'q{}',
  'index.html': 'neuf',
  'actions/2024/pont/index.html': 'pont',
  'actions/2026/phare/index.html': 'phare '.repeat(50_000),
  'rss.xml': '<rss/>',
  '.htaccess': 'Options -Indexes',
};

interface Hote {
  racine: string;
  ouvrir: (plus?: { motDePasse?: string; empreinteHote?: string; dossier?: string; autorite?: string }) => Promise<Distant>;
  empreinte: string;
  port: number;
  /** Cuts the line from the host's side, where it can be done. */
  couper?: () => void;
  fermer: () => Promise<void>;
}

async function surSftp(): Promise<Hote> {
  const racine = await mkdtemp(path.join(tmpdir(), 'recueil-sftp-'));
  await mkdir(path.join(racine, 'www'));
  const { private: cle } = ssh2.utils.generateKeyPairSync('ed25519');
  const clients = new Set<Client>();
  const serveur = new ssh2.Server({ hostKeys: [cle] }, (client) => {
    clients.add(client);
    client.setNoDelay(true);
    client.on('error', () => {});
    client.on('authentication', (ctx: Connexion) => (ctx.method === 'password' && ctx.username === 'ffsu' && ctx.password === 'secret' ? ctx.accept() : ctx.reject(['password'])));
    client.on('ready', () =>
      client.on('session', (ouvrir: () => Disant) =>
        ouvrir().on('subsystem', (accept: () => Duplex) => {
          const canal = accept();
          const sftp = spawn(SFTP!, ['-d', racine], { stdio: ['pipe', 'pipe', 'ignore'] });
          canal.pipe(sftp.stdin);
          sftp.stdout.pipe(canal);
          canal.on('close', () => sftp.kill());
        }),
      ),
    );
  });
  const port = await new Promise<number>((resolve) => serveur.listen(0, '127.0.0.1', () => resolve(serveur.address().port)));
  const cles = ssh2.utils.parseKey(cle);
  if (cles instanceof Error) throw cles;
  const empreinte = `SHA256:${Buffer.from(sha256(cles.getPublicSSH()), 'hex').toString('base64').replace(/=+$/, '')}`;
  return {
    racine: path.join(racine, 'www'),
    empreinte,
    port,
    ouvrir: ({ motDePasse = 'secret', dossier = 'www', ...plus } = {}) =>
      ouvrirSftp({ hote: '127.0.0.1', port, utilisateur: 'ffsu', motDePasse, dossier, empreinteHote: empreinte, ...plus }),
    couper: () => clients.forEach((client) => client.end()),
    fermer: async () => {
      clients.forEach((client) => client.end());
      await new Promise<void>((resolve) => serveur.close(() => resolve()));
      await rm(racine, { recursive: true, force: true });
    },
  };
}

async function surFtps(): Promise<Hote> {
  const dossier = await mkdtemp(path.join(tmpdir(), 'recueil-ftps-'));
  const at = (nom: string) => path.join(dossier, nom);
  await chmod(dossier, 0o755);
  await mkdir(at('racine/www'), { recursive: true });
  await mkdir(at('vide'));
  await chmod(at('racine'), 0o555);
  await chmod(at('racine/www'), 0o777);
  execFileSync(
    OPENSSL!,
    [
      'req',
      '-x509',
      '-newkey',
      'ec',
      '-pkeyopt',
      'ec_paramgen_curve:prime256v1',
      '-nodes',
      '-keyout',
      at('cle.pem'),
      '-out',
      at('cert.pem'),
      '-days',
      '2',
      '-subj',
      '/CN=localhost',
      '-addext',
      'subjectAltName=DNS:localhost,IP:127.0.0.1',
    ],
    { stdio: 'ignore' },
  );
  const port = await portLibre();
  await writeFile(
    at('vsftpd.conf'),
    Object.entries({
      listen: 'YES',
      listen_address: '127.0.0.1',
      listen_port: port,
      background: 'NO',
      anonymous_enable: 'YES',
      local_enable: 'NO',
      no_anon_password: 'YES',
      anon_root: at('racine'),
      anon_upload_enable: 'YES',
      anon_mkdir_write_enable: 'YES',
      anon_other_write_enable: 'YES',
      anon_umask: '022',
      anon_world_readable_only: 'NO',
      write_enable: 'YES',
      ftp_username: 'www-data',
      chown_uploads: 'NO',
      secure_chroot_dir: at('vide'),
      ssl_enable: 'YES',
      allow_anon_ssl: 'YES',
      force_anon_logins_ssl: 'YES',
      force_anon_data_ssl: 'YES',
      rsa_cert_file: at('cert.pem'),
      rsa_private_key_file: at('cle.pem'),
      require_ssl_reuse: 'YES',
      ssl_ciphers: 'HIGH',
      seccomp_sandbox: 'NO',
      pasv_address: '127.0.0.1',
      xferlog_enable: 'NO',
      force_dot_files: 'YES',
    })
      .map(([nom, valeur]) => `${nom}=${valeur}`)
      .join('\n') + '\n',
  );
  const marche: ChildProcess = spawn(VSFTPD!, [at('vsftpd.conf')], { stdio: ['ignore', 'pipe', 'pipe'] });
  let dit = '';
  for (const flux of [marche.stdout, marche.stderr]) flux?.on('data', (morceau: Buffer) => (dit += morceau.toString()));
  const repond = (): Promise<boolean> =>
    new Promise((resolve) => {
      const socket = connect(port, '127.0.0.1', () => (socket.destroy(), resolve(true)));
      socket.once('error', () => resolve(false));
    });
  for (let n = 0; !(await repond()); n++) {
    if (n > 100 || marche.exitCode !== null) throw new Error(`vsftpd n’a pas démarré : ${dit}`);
    await wait(50);
  }
  const autorite = await readFile(at('cert.pem'), 'utf8');
  return {
    racine: at('racine/www'),
    empreinte: '',
    port,
    ouvrir: (plus = {}) =>
      ouvrirFtps({
        hote: 'localhost',
        port,
        utilisateur: 'anonymous',
        motDePasse: plus.motDePasse ?? 'x',
        dossier: plus.dossier ?? 'www',
        autorite: 'autorite' in plus ? plus.autorite : autorite,
      }),
    fermer: async () => {
      marche.kill();
      await chmod(at('racine'), 0o755);
      await rm(dossier, { recursive: true, force: true });
    },
  };
}

async function lire(racine: string): Promise<Record<string, string>> {
  const entrees = (await readdir(racine, { recursive: true, withFileTypes: true })).filter((e) => e.isFile());
  const lus = await Promise.all(
    entrees.map(async (e) => [path.relative(racine, path.join(e.parentPath, e.name)).normalize('NFC'), await readFile(path.join(e.parentPath, e.name), 'utf8')] as const),
  );
  return Object.fromEntries(lus.filter(([chemin]) => chemin !== MANIFESTE).sort());
}
const tries = (fichiers: Record<string, string>) => Object.fromEntries(Object.entries(fichiers).sort());

describe.each([
  ['SFTP, by OpenSSH', SFTP !== undefined, surSftp],
  ['FTPS, by vsftpd', VSFTPD !== undefined && OPENSSL !== undefined && process.getuid?.() === 0, surFtps],
] as const)('%s', (nom, installe, monter) => {
  if (!installe) it.skip(`${nom}: not installed on this machine, or needs root: it was not tried`, () => {});
  describe.runIf(installe)('a real host', () => {
    let hote: Hote;
    const sur = async <T>(faire: (distant: Distant) => Promise<T>): Promise<T> => {
      const distant = await hote.ouvrir();
      try {
        return await faire(distant);
      } finally {
        await distant.fermer();
      }
    };
    beforeAll(async () => {
      hote = await monter();
    });
    afterAll(() => hote.fermer());

    it('gets the site, then what has changed, and loses what is no more; what others put stays', async () => {
      await mkdir(path.join(hote.racine, 'autre'));
      await writeFile(path.join(hote.racine, 'autre/page.html'), 'à d’autres');
      expect(await sur((d) => envoyer(d, site(ANCIEN)))).toMatchObject({ envoyes: 4 });
      expect(await lire(hote.racine)).toEqual(tries({ ...ANCIEN, 'autre/page.html': 'à d’autres' }));
      expect(await sur((d) => envoyer(d, site(NEUF)))).toMatchObject({ envoyes: 5, supprimes: 2, inchanges: 1 });
      expect(await lire(hote.racine)).toEqual(tries({ ...NEUF, 'autre/page.html': 'à d’autres' }));
      await expect(stat(path.join(hote.racine, 'actions/2024/été'))).rejects.toThrow();
      expect(await sur((d) => envoyer(d, site(NEUF)))).toMatchObject({ envoyes: 0, supprimes: 0, inchanges: 6 });
    });

    it('refuses to write over what others have put', async () => {
      await writeFile(path.join(hote.racine, 'robots.txt'), 'à d’autres');
      await expect(sur((d) => envoyer(d, site({ ...NEUF, 'robots.txt': 'à nous' })))).rejects.toThrow('un fichier que nous n’y avons pas mis : robots.txt');
      await rm(path.join(hote.racine, 'robots.txt'));
    });

    it('cut in the middle, goes on', async () => {
      const gros = { ...NEUF, ...Object.fromEntries(Array.from({ length: 90 }, (_, i) => [`medias/${i}.webp`, `image ${i}`])) };
      const distant = await hote.ouvrir();
      let faits = 0;
      const coupe = envoyer(distant, site(gros, { dire: () => void (++faits === 60 && (hote.couper ? hote.couper() : void distant.fermer())) }));
      expect(String(await coupe.catch((e: unknown) => faute(e, 'h')))).toContain('La ligne avec h a été coupée');
      await distant.fermer();
      const { envoyes } = await sur((d) => envoyer(d, site(gros)));
      expect([envoyes > 0, envoyes <= 55]).toEqual([true, true]);
      expect(await lire(hote.racine)).toEqual(tries({ ...gros, 'autre/page.html': 'à d’autres' }));
    });

    it('says in one sentence that the folder is not there', async () => {
      await expect(
        hote.ouvrir({ dossier: 'nulle-part' }).then(
          async (d) => envoyer(d, site(NEUF)),
          (e: unknown) => Promise.reject(faute(e, 'hote')),
        ),
      ).rejects.toThrow(/n’existe pas chez l’hébergeur|refuse/);
    });
  });
});

describe.runIf(SFTP)('SFTP: the host’s key', () => {
  let hote: Hote;
  beforeAll(async () => {
    hote = await surSftp();
  });
  afterAll(() => hote.fermer());

  it('never seen: it is told, and no password is sent', async () => {
    await expect(hote.ouvrir({ empreinteHote: undefined as never })).rejects.toThrow(`recommencez avec --empreinte-hote ${hote.empreinte}`);
  });
  it('another one than expected: refused', async () => {
    await expect(hote.ouvrir({ empreinteHote: `SHA256:${'A'.repeat(43)}` })).rejects.toThrow('n’est pas celle que vous attendiez');
  });
  it('a wrong password is said', async () => {
    const refus = await hote.ouvrir({ motDePasse: 'faux' }).catch((e: unknown) => faute(e, 'ftp.exemple.fr'));
    expect(String(refus)).toContain('ftp.exemple.fr refuse cet utilisateur ou ce mot de passe');
  });
});

describe.runIf(SFTP)('the task, as an editor meets it', () => {
  let hote: Hote;
  let projet: DossierTemporaire;
  const executer = (valeurs: Valeurs, env: Record<string, string> = { RECUEIL_MOT_DE_PASSE: 'secret' }) =>
    executerTache(
      taches.find(({ nom }) => nom === 'envoyer')!,
      valeurs,
      { projet: projet.racine, env, out: { write: () => true } },
    );
  beforeAll(async () => {
    hote = await surSftp();
    projet = await dossierTemporaire();
    await ecrire(path.join(projet.racine, 'content'), base);
    await ecrire(path.join(projet.racine, 'dist'), ANCIEN);
  });
  afterAll(async () => {
    await hote.fermer();
    await projet.retirer();
  });

  it('says what it lacks, then the host’s key, then sends; the next time the password is enough', async () => {
    const ou = { protocole: 'sftp', hote: '127.0.0.1', port: String(hote.port), utilisateur: 'ffsu', dossier: 'www' };
    expect((await executer({})).phrase).toContain('Dites où envoyer');
    expect((await executer(ou, {})).phrase).toContain('Il manque le mot de passe');
    const premiere = await executer(ou);
    expect([premiere.code, premiere.phrase]).toEqual([2, expect.stringContaining(hote.empreinte) as string]);
    expect((await executer({ ...ou, empreinteHote: hote.empreinte, apache: true })).phrase).toMatch(/^Envoyé \(127\.0\.0\.1, dossier « www »\) : 5 fichiers/);
    expect(Object.keys(await lire(hote.racine))).toEqual(Object.keys(tries({ ...ANCIEN, '.htaccess': '' })));
    await writeFile(path.join(projet.racine, 'dist/index.html'), 'neuf');
    const essai = await executer({ essai: true });
    expect([essai.phrase, essai.listes?.[0]?.elements]).toEqual([expect.stringContaining('Serait envoyé') as string, [{ texte: 'index.html' }]]);
    expect((await executer({})).phrase).toContain('1 fichier, 0,0 Mo ; 0 fichier ôté ; 3 fichiers déjà là');
    // A box forgotten does not take the server's protections away.
    expect((await lire(hote.racine))['.htaccess']).toContain('nosniff');
    expect(await readFile(path.join(projet.racine, '.recueil/envoi.json'), 'utf8')).not.toContain('secret');
  });

  it('never sends a preview', async () => {
    await writeFile(path.join(projet.racine, 'dist/.apercu.json'), '{}');
    expect((await executer({})).phrase).toContain('« dist » est un aperçu');
    await rm(path.join(projet.racine, 'dist/.apercu.json'));
  });
});

describe.runIf(VSFTPD && OPENSSL && process.getuid?.() === 0)('FTPS: the certificate', () => {
  it('one that no authority signed is refused, in words', async () => {
    const hote = await surFtps();
    try {
      const refus = await hote.ouvrir({ autorite: undefined as never }).catch((e: unknown) => faute(e, 'ftp.exemple.fr'));
      expect(String(refus)).toContain('Le certificat de ftp.exemple.fr n’est pas valable');
    } finally {
      await hote.fermer();
    }
  });
});

it('a host that does not answer, or that does not exist, is said in words', async () => {
  const port = await portLibre();
  const acces = { hote: '127.0.0.1', port, utilisateur: 'a', motDePasse: 'b', dossier: '' };
  for (const ouvrir of [ouvrirSftp, ouvrirFtps]) expect(String(await ouvrir(acces).catch((e: unknown) => faute(e, 'h')))).toContain('h ne répond pas à cette porte');
  for (const ouvrir of [ouvrirSftp, ouvrirFtps])
    expect(String(await ouvrir({ ...acces, hote: 'nulle-part.invalid' }).catch((e: unknown) => faute(e, 'h')))).toContain('h est introuvable');
});
