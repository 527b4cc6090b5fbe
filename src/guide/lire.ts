/** Documentation on the disk: the editors' guide and the pages of errors. */
import { identify } from '#medias';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { rendreGuide, type Dimensions, type PageDuGuide } from './rendre.ts';

const nomSimple = /^[a-z0-9-]+$/;

/** Pictures of screens, by the name that pages give them: `captures/accueil.webp`. */
const captures = (projet: string) => path.join(projet, 'docs', 'editeurs', 'captures');

export const listerCaptures = (projet: string): string[] =>
  existsSync(captures(projet))
    ? readdirSync(captures(projet))
        .filter((nom) => nom.endsWith('.webp'))
        .sort()
    : [];

export const lireCapture = (nom: string, projet: string): Uint8Array<ArrayBuffer> | undefined =>
  listerCaptures(projet).includes(nom) ? new Uint8Array(readFileSync(path.join(captures(projet), nom))) : undefined;

const dimensionsDans =
  (projet: string): Dimensions =>
  (adresse) => {
    const octets = lireCapture(path.posix.basename(adresse), projet);
    const vue = octets ? identify(octets) : undefined;
    return vue?.ok ? { largeur: vue.largeur, hauteur: vue.hauteur } : undefined;
  };

function lire(dossier: 'editeurs' | 'erreurs', nom: string, projet: string): PageDuGuide | undefined {
  const fichier = path.join(projet, 'docs', dossier, `${nom}.md`);
  return nomSimple.test(nom) && existsSync(fichier) ? rendreGuide(readFileSync(fichier, 'utf8'), dimensionsDans(projet)) : undefined;
}

/** A page of the editors' guide; the first one's slug is empty. Nothing when there is none. */
export const lirePageDesEditeurs = (slug: string, projet: string): PageDuGuide | undefined => lire('editeurs', slug === '' ? 'index' : slug, projet);

/** The page of a rule. */
export const lirePageDErreur = (regle: string, projet: string): PageDuGuide | undefined => lire('erreurs', regle, projet);
