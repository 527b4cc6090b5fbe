/** What is really online, against what is in `dist/`: bytes, what should be gone, and how the server behaves. Changes nothing anywhere. */
import { adressesDe } from '../adresses-publiees.ts';
import { attendus, estCache } from '../entetes/index.ts';
import { sha256, type FichierInventorie } from '../inventaire.ts';
import { adresseDe, demander, plusieurs, type Reponse } from './demander.ts';

export type Ton = 'bien' | 'manque' | 'attention' | 'erreur';

export interface Point {
  quoi: string;
  dit: string;
  ton: Ton;
}

export interface Ecart {
  adresse: string;
  dit: string;
}

export interface EnTete {
  nom: string;
  attendu: string;
  trouve: string;
  ton: Ton;
  /** The address where it was looked at. */
  ou: string;
}

export interface Constat {
  url: string;
  /** False: nothing answers. */
  repond: boolean;
  regardes: number;
  ecarts: Ecart[];
  enTetes: EnTete[];
  points: Point[];
}

interface Demande {
  url: string;
  fichiers: readonly FichierInventorie[];
  /** Addresses that were online once and are no more in the site. */
  parties: readonly string[];
  /** Pages that only send on, by their file: where to. A server may do it itself. */
  renvois: ReadonlyMap<string, string>;
  dire: (detail: string) => void;
}

const ENSEMBLE = 6;

async function ecartDe({ url, renvois }: Demande, { chemin, sha256: sum }: FichierInventorie): Promise<Ecart[]> {
  const adresse = adresseDe(url, chemin);
  const reponse = await demander(adresse);
  if (!reponse) return [{ adresse, dit: 'ne répond pas' }];
  // The host may answer 404 for the page that says so.
  if (reponse.statut === 404 && chemin !== '404.html') return [{ adresse, dit: 'absent' }];
  const [vers, lieu] = [renvois.get(chemin), reponse.entetes.get('location')];
  if ((reponse.statut === 301 || reponse.statut === 308) && vers && lieu && new URL(lieu, adresse).pathname === new URL(vers, adresse).pathname) return [];
  if (reponse.statut !== 200 && chemin !== '404.html') return [{ adresse, dit: `répond ${reponse.statut}` }];
  return sha256(reponse.octets) === sum ? [] : [{ adresse, dit: 'une autre version est en ligne' }];
}

/** One file of each kind: servers treat all of a kind alike. */
function temoins(fichiers: readonly FichierInventorie[]): string[] {
  const sortes = [/^index\.html$/, /^_astro\/.*\.css$/, /^_astro\/.*\.js$/, /^medias\/.*\.webp$/, /\.pdf$/, /\.epub$/, /^donnees\/.*\.csv$/, /\.json$/, /\.jsonld$/, /\.xml$/];
  return sortes.flatMap((sorte) => fichiers.find(({ chemin }) => sorte.test(chemin))?.chemin ?? []);
}

const deSaSorte: readonly string[] = ['Cache-Control', 'Content-Type', 'Access-Control-Allow-Origin'];
const normal = (valeur: string): string => valeur.toLowerCase().replace(/\s*([;,])\s*/g, '$1');

async function enTetesDe(url: string, fichiers: readonly FichierInventorie[]): Promise<EnTete[]> {
  const https = url.startsWith('https:');
  const vus: EnTete[] = [];
  for (const chemin of temoins(fichiers)) {
    const reponse = await demander(adresseDe(url, chemin));
    if (reponse?.statut !== 200) continue;
    const voulus = attendus(chemin, { https });
    for (const [nom, attendu] of voulus) {
      // What goes with every answer is looked at once.
      if (chemin !== 'index.html' && !deSaSorte.includes(nom)) continue;
      const trouve = reponse.entetes.get(nom) ?? '';
      vus.push({ nom, attendu, trouve, ton: tonDe(nom, attendu, trouve), ou: chemin });
    }
  }
  return vus;
}

function tonDe(nom: string, attendu: string, trouve: string): Ton {
  if (normal(trouve) === normal(attendu)) return 'bien';
  if (nom === 'Content-Type') return normal(trouve).split(';')[0] === normal(attendu).split(';')[0] ? 'bien' : 'erreur';
  if (nom === 'Strict-Transport-Security') return trouve === '' ? 'manque' : 'bien';
  // A longer policy that holds ours, or another that is at least there, is the host's choice.
  return trouve === '' ? 'manque' : normal(trouve).includes(normal(attendu)) ? 'bien' : 'attention';
}

async function conduite({ url, fichiers, parties }: Demande, accueil: Reponse): Promise<Point[]> {
  const points: Point[] = [];
  const voir = (quoi: string, dit: string, ton: Ton): void => void points.push({ quoi, dit, ton });
  if (/<meta\s[^>]*name="recueil"[^>]*content="apercu"/i.test(accueil.octets.toString('utf8')))
    voir('Aperçu', 'c’est un aperçu qui est en ligne : il montre ce qui n’est pas public', 'erreur');
  const robots = accueil.entetes.get('x-robots-tag');
  if (robots && /noindex|none/i.test(robots)) voir('Moteurs de recherche', `le serveur leur ferme le site (X-Robots-Tag: ${robots})`, 'erreur');

  const absente = await demander(adresseDe(url, 'cette-adresse-n-existe-pas/index.html'));
  const page404 = fichiers.find(({ chemin }) => chemin === '404.html')?.sha256;
  if (absente?.statut !== 404) voir('Page introuvable', `une adresse qui n’existe pas répond ${absente?.statut ?? 'rien'} au lieu de 404`, 'erreur');
  else if (sha256(absente.octets) === page404) voir('Page introuvable', 'celle du site, avec 404', 'bien');
  else voir('Page introuvable', 'celle du serveur, et non celle du site', 'attention');

  const page = fichiers.find(({ chemin }) => /^.+\/index\.html$/.test(chemin))?.chemin;
  if (page) {
    const avec = adresseDe(url, page);
    const sans = await demander(avec.replace(/\/$/, ''));
    const vers = sans?.entetes.get('location');
    if (sans && sans.statut >= 301 && sans.statut <= 308 && vers && new URL(vers, avec).pathname === new URL(avec).pathname)
      voir('Barre finale', `sans elle, le serveur renvoie (${sans.statut})`, 'bien');
    else
      voir(
        'Barre finale',
        `sans elle, le serveur répond ${sans?.statut ?? 'rien'} : les adresses recopiées sans la barre ne mènent nulle part`,
        sans?.statut === 200 ? 'attention' : 'erreur',
      );
  }

  if (url.startsWith('https:')) {
    const clair = await demander(url.replace(/^https:/, 'http:'));
    if (!clair) voir('HTTP en clair', 'ne répond pas', 'attention');
    else if (clair.statut >= 301 && clair.statut <= 308 && clair.entetes.get('location')?.startsWith('https://'))
      voir('HTTP en clair', `renvoyé vers HTTPS (${clair.statut})`, 'bien');
    else voir('HTTP en clair', `répond ${clair.statut} sans renvoyer vers HTTPS`, 'erreur');
  } else voir('HTTPS', 'ce site est montré en clair', 'attention');

  for (const cache of ['.recueil-manifeste.json', '.htaccess', '.git/HEAD', '.apercu.json']) {
    const reponse = await demander(adresseDe(url, cache));
    if (reponse?.statut === 200) voir('Fichiers cachés', `« ${cache} » est montré à tous`, cache.startsWith('.git') ? 'erreur' : 'attention');
  }
  if (!points.some(({ quoi }) => quoi === 'Fichiers cachés')) voir('Fichiers cachés', 'aucun n’est montré', 'bien');

  const compressee = await demander(url, { 'accept-encoding': 'gzip, br' });
  voir('Compression', compressee?.entetes.get('content-encoding') ?? 'les pages ne sont pas compressées', compressee?.entetes.get('content-encoding') ? 'bien' : 'manque');

  const regardees = await plusieurs(parties, ENSEMBLE, async (adresse) => ({ adresse, statut: (await demander(adresseDe(url, adresse.slice(1))))?.statut }));
  const restees = regardees.filter(({ statut }) => statut === 200);
  const douteuses = regardees.filter(({ statut }) => statut === undefined || statut >= 500).map(({ adresse }) => adresse);
  for (const { adresse } of restees) voir('Répond encore', adresse, 'erreur');
  // A line that is cut for a moment, a server that fails: the page may still be there.
  if (douteuses.length > 0) voir('Adresses parties', `sans réponse, à regarder de nouveau : ${douteuses.slice(0, 5).join(', ')}${douteuses.length > 5 ? '…' : ''}`, 'attention');
  else if (restees.length === 0 && parties.length > 0) voir('Adresses parties', `aucune des ${parties.length} ne répond plus`, 'bien');
  return points;
}

export async function constater(demande: Demande): Promise<Constat> {
  const { url, fichiers, dire } = demande;
  const accueil = await demander(url);
  if (!accueil) return { url, repond: false, regardes: 0, ecarts: [], enTetes: [], points: [] };
  let faits = 0;
  const ecarts = await plusieurs(
    fichiers.filter(({ chemin }) => !estCache(chemin)),
    ENSEMBLE,
    async (fichier) => {
      const ecart = await ecartDe(demande, fichier);
      dire(`${++faits} fichiers sur ${fichiers.length}`);
      return ecart;
    },
  );
  return { url, repond: true, regardes: faits, ecarts: ecarts.flat(), enTetes: await enTetesDe(url, fichiers), points: await conduite(demande, accueil) };
}

/** Addresses of an earlier site, or once put online, that a site has no more. */
export const adressesParties = (fichiers: readonly FichierInventorie[], anciennes: Iterable<string>): string[] => {
  const presentes = new Set(adressesDe(fichiers.map(({ chemin }) => chemin)));
  return [...new Set(anciennes)].filter((adresse) => !presentes.has(adresse)).sort();
};
