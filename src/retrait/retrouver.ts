/**
 * Who asked to appear no more must be found everywhere: in the texts, and in whatever was made of them on this machine. What was sent elsewhere
 * (a host, a printer, a reader's disk) is out of sight, and is said to be.
 */
import { readableTexts } from '#build';
import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { chercheur } from './plier.ts';
import { textesDuPdf } from './textes-du-pdf.ts';

export interface Trouvaille {
  /** From the project's root, with `/`. */
  fichier: string;
  fois: number;
  /** In a text: the lines where it begins, from 1. */
  lignes: number[];
  /** The file's own name holds it. */
  dansLeNom: boolean;
}

export interface Recherche {
  projet: string;
  /** The content folder, absolute; it may stand elsewhere. */
  contenu: string;
  prefixe: string;
}

/** Folders of what was made, and what they are. */
export const sorties = {
  dist: 'le site',
  apercu: 'l’aperçu',
  impressions: 'les PDF et EPUB imprimés',
  epreuves: 'les épreuves',
  rapports: 'les rapports',
  '.recueil': 'les copies de travail (paquets, version précédente, caches)',
} as const;
export type Sortie = keyof typeof sorties;

/** Tests and what was dropped: nothing that is published comes from there. */
const laisses = new Set(['tests', 'verrous', 'editeur', 'node_modules', '.git']);

export interface Trouvailles {
  textes: Trouvaille[];
  sorties: Record<Sortie, Trouvaille[]>;
  /** Files that could not be read: they may hold it. */
  illisibles: string[];
}

/** Everywhere that a name is. A name of one word finds that word alone. */
export async function retrouver(nom: string, { projet, contenu, prefixe }: Recherche): Promise<Trouvailles> {
  const compter = chercheur(nom);
  const illisibles: string[] = [];
  const dans = async (dossier: string, dit: (relatif: string) => string, lire: (fichier: string) => Promise<string[]>, parLigne: boolean) => {
    const trouvailles: Trouvaille[] = [];
    for (const relatif of fichiers(dossier)) {
      const fichier = dit(relatif);
      try {
        const textes = [relatif, ...(await lire(path.join(dossier, relatif)))];
        const fois = textes.reduce((somme, texte) => somme + compter(texte), 0);
        if (fois > 0) trouvailles.push({ fichier, fois, lignes: parLigne ? lignes(textes[1] ?? '', compter) : [], dansLeNom: compter(relatif) > 0 });
      } catch {
        illisibles.push(fichier);
      }
    }
    return trouvailles;
  };
  const textes = await dans(
    contenu,
    (relatif) => `${prefixe}${relatif}`,
    async (fichier) => (/\.(mdx|yaml|txt)$/.test(fichier) ? [await readFile(fichier, 'utf8')] : []),
    true,
  );
  const trouvees = {} as Record<Sortie, Trouvaille[]>;
  for (const sortie of Object.keys(sorties) as Sortie[]) trouvees[sortie] = await dans(path.join(projet, sortie), (relatif) => `${sortie}/${relatif}`, lireTout, false);
  return { textes, sorties: trouvees, illisibles };
}

async function lireTout(fichier: string): Promise<string[]> {
  const octets = await readFile(fichier);
  const textes = [...readableTexts(path.basename(fichier), octets)];
  return octets.subarray(0, 5).toString('latin1') === '%PDF-' ? [...textes, await textesDuPdf(octets)] : textes;
}

/** Lines are read two by two: a name may be cut by the end of one. */
const lignes = (texte: string, compter: (texte: string) => number) =>
  texte.split('\n').flatMap((ligne, i, toutes) => {
    const suivante = toutes[i + 1] ?? '';
    return compter(ligne) > 0 || compter(`${ligne}\n${suivante}`) > compter(suivante) ? [i + 1] : [];
  });

function* fichiers(dossier: string, debut = ''): Generator<string> {
  if (!existsSync(dossier)) return;
  const entrees = readdirSync(path.join(dossier, debut), { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entree of entrees) {
    const relatif = `${debut}${entree.name}`;
    if (entree.isDirectory()) {
      if (!laisses.has(entree.name)) yield* fichiers(dossier, `${relatif}/`);
    } else if (entree.isFile()) yield relatif;
  }
}
