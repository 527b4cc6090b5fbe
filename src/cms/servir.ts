/** Answers for the editor's page: its own files, how it starts, and the files of the content. The workshop's server calls it for what lies under its address. */
import { obstacleDe } from '#ecriture';
import type { Recueil } from '#recueil';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { configuration } from './configuration.ts';
import { construireEditeur } from './construire.ts';
import { cspDeLEditeur } from './csp.ts';
import { cheminsDuContenu, ecrireLeFichier, effacerLeFichier, lireLeFichier, Refus, type Su } from './disque.ts';

export interface Service {
  /** Project's folder, absolute: the built page is kept there. */
  projet: string;
  /** Content folder, absolute. */
  contenu: string;
  /** Path of the editor on the workshop's server, with both slashes. */
  base: string;
  /** What the content says now; without it there is no editor. */
  recueil: () => Recueil | undefined;
}

/** How the content folder is named in the editor. */
const dossier = 'content';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.png': 'image/png',
};

/** Never throws but for a defect of the program: what is refused is a sentence in French. */
export async function servirEditeur(requete: Request, service: Service): Promise<Response> {
  const url = new URL(requete.url);
  const demande = decodeURIComponent(url.pathname.slice(service.base.length));
  try {
    if (demande === 'depart.json') return depart(service);
    if (demande === 'fichiers') return await fichiers(requete, url.searchParams.get('chemin') ?? '', service.contenu);
    return statique(await construireEditeur(service.projet), demande || 'index.html', service);
  } catch (error) {
    if (error instanceof Refus) return phrase(error.statut, error.message);
    const obstacle = obstacleDe(error);
    if (obstacle) return phrase(423, `Rien n’a été écrit : ${obstacle.quoi} ; ${obstacle.remede}, puis recommencez.`);
    throw error;
  }
}

const phrase = (statut: number, message: string): Response =>
  new Response(message, { status: statut, headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' } });

function depart({ recueil, contenu }: Service): Response {
  const lu = recueil();
  if (!lu) return phrase(409, 'Le contenu ne se lit pas : lancez d’abord « Vérifier » dans l’atelier.');
  const depot = lu.config.data.editeurWeb;
  const chemins = depot ? {} : { chemins: cheminsDuContenu(contenu).map((chemin) => `${dossier}/${chemin}`) };
  return Response.json({ config: configuration(lu, { dossier }), dossier, ...chemins }, { headers: { 'cache-control': 'no-store' } });
}

async function fichiers(requete: Request, demande: string, contenu: string): Promise<Response> {
  const chemin = demande.startsWith(`${dossier}/`) ? demande.slice(dossier.length + 1) : '';
  if (requete.method === 'PUT') {
    const etag = await ecrireLeFichier(contenu, chemin, new Uint8Array(await requete.arrayBuffer()), suDe(requete));
    return new Response(null, { status: 204, headers: { etag } });
  }
  if (requete.method === 'DELETE') {
    effacerLeFichier(contenu, chemin, suDe(requete));
    return new Response(null, { status: 204 });
  }
  const { octets, marque, modifieLe } = lireLeFichier(contenu, chemin);
  return new Response(octets, {
    headers: {
      'content-type': 'application/octet-stream',
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
      etag: marque,
      'last-modified': new Date(modifieLe).toUTCString(),
    },
  });
}

function suDe(requete: Request): Su {
  const marque = requete.headers.get('if-match');
  return marque === null ? 'absent' : { marque };
}

function statique(racine: string, demande: string, { recueil }: Service): Response {
  const chemin = path.join(racine, ...demande.split('/'));
  if (!chemin.startsWith(racine + path.sep) || !existsSync(chemin)) return phrase(404, 'Cette adresse n’est pas de l’éditeur.');
  const html = demande.endsWith('.html');
  return new Response(new Uint8Array(readFileSync(chemin)), {
    headers: {
      'content-type': types[path.extname(chemin)] ?? 'application/octet-stream',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cache-control': html ? 'no-store' : 'private, max-age=31536000, immutable',
      ...(html ? { 'content-security-policy': cspDeLEditeur(recueil()?.config.data.editeurWeb) } : {}),
    },
  });
}
