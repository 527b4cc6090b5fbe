/** Files of the content as the editor reads and writes them. Nothing outside the content, nothing over what someone else wrote meanwhile. */
import { ecrireEntier } from '#ecriture';
import { checkName, digest, identify } from '#medias';
import { listFiles } from '#recueil';
import { controler, estImage, schemaDe } from '#recueil/profil';
import { lstatSync, mkdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import path from 'node:path';

export class Refus extends Error {
  statut: 403 | 404 | 409 | 413 | 422;
  constructor(statut: Refus['statut'], message: string) {
    super(message);
    this.statut = statut;
  }
}

export interface Lu {
  octets: Uint8Array<ArrayBuffer>;
  /** What the bytes are, to know later whether they have changed. */
  marque: string;
  modifieLe: number;
}

/** What the writer knew of the file: its mark, or that there was none. */
export type Su = { marque: string } | 'absent';

const poidsMax = 25 * 1024 * 1024;
/** Windows has two more ways out of a folder. */
const sort = /[\\:\0]|(^|\/)\.\.?(\/|$)/;
const admis = (chemin: string) => !sort.test(chemin) && (schemaDe(chemin) !== undefined || estImage(chemin));
const marqueDe = (octets: Uint8Array) => `"${digest(octets)}"`;

export const cheminsDuContenu = (contenu: string): string[] =>
  listFiles(contenu)
    .filter(({ path: chemin, symlink }) => !symlink && admis(chemin))
    .map(({ path: chemin }) => chemin);

interface SurLeDisque {
  real: string;
  mtimeMs: number;
}

/** The file at a path of the content, in the spelling of the disk; nothing through a link. */
function trouver(contenu: string, chemin: string): SurLeDisque | undefined {
  if (!admis(chemin)) throw new Refus(403, `« ${chemin} » n’est pas un fichier que l’éditeur écrit.`);
  for (const forme of ['NFC', 'NFD'] as const) {
    const real = path.join(contenu, ...chemin.normalize(forme).split('/'));
    const etat = lstatSync(real, { throwIfNoEntry: false });
    if (!etat) continue;
    sansLien(contenu, real, chemin);
    return { real, mtimeMs: etat.mtimeMs };
  }
  return undefined;
}

function sansLien(contenu: string, real: string, chemin: string): void {
  const attendu = path.join(realpathSync(contenu), path.relative(contenu, real));
  if (realpathSync(real) !== attendu) throw new Refus(403, `« ${chemin} » est un lien vers un autre endroit : l’éditeur n’y écrit pas.`);
}

export function lireLeFichier(contenu: string, chemin: string): Lu {
  const trouve = trouver(contenu, chemin);
  if (!trouve) throw new Refus(404, `« ${chemin} » n’existe pas, ou plus.`);
  const octets = new Uint8Array(readFileSync(trouve.real));
  return { octets, marque: marqueDe(octets), modifieLe: trouve.mtimeMs };
}

/** Writes beside, then renames: a file is old or new, never half. Returns the new mark. */
export async function ecrireLeFichier(contenu: string, chemin: string, octets: Uint8Array, su: Su): Promise<string> {
  const trouve = trouver(contenu, chemin);
  inchange(chemin, trouve, su);
  verifier(chemin, octets);
  const cible = trouve?.real ?? path.join(contenu, ...chemin.split('/'));
  if (chemin.startsWith('pages/')) mkdirSync(path.dirname(cible), { recursive: true });
  sansLien(contenu, path.dirname(cible), chemin);
  await ecrireEntier(cible, octets);
  return marqueDe(octets);
}

/** Pictures alone are taken away: an entry is withdrawn by its state. */
export function effacerLeFichier(contenu: string, chemin: string, su: Su): void {
  const trouve = trouver(contenu, chemin);
  if (!trouve) return;
  if (!estImage(chemin)) throw new Refus(403, 'Une fiche ne s’efface pas : mettez son état à « retire ».');
  inchange(chemin, trouve, su);
  rmSync(trouve.real);
}

function inchange(chemin: string, trouve: SurLeDisque | undefined, su: Su): void {
  if (su === 'absent' ? !trouve : trouve && marqueDe(readFileSync(trouve.real)) === su.marque) return;
  const quoi = su === 'absent' ? 'existe déjà' : trouve ? 'a changé depuis que l’éditeur l’a lu' : 'a disparu depuis que l’éditeur l’a lu';
  throw new Refus(409, `« ${chemin} » ${quoi} : rien n’a été écrit. Copiez votre texte, rechargez la page, et recommencez.`);
}

function verifier(chemin: string, octets: Uint8Array): void {
  if (octets.length > poidsMax) throw new Refus(413, `« ${chemin} » pèse plus de 25 Mo : réduisez l’image à 4 000 px de large.`);
  if (estImage(chemin)) {
    const vue = identify(octets);
    const refus = vue.ok ? checkName(chemin.split('/').at(-1) ?? '', vue.type) : vue;
    if (!refus.ok) throw new Refus(422, `${refus.probleme} ; ${refus.conseil}.`);
    return;
  }
  const erreur = controler(chemin, new TextDecoder().decode(octets)).find(({ severity }) => severity === 'error');
  if (erreur) throw new Refus(422, `ligne ${erreur.line} : ${erreur.message}`);
}
