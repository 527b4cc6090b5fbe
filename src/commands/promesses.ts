/** What was published already, as `urls.txt` of the content says. */
import { estPassagere, lireAdresses, texteDesAdresses, type Promesses } from '#build';
import { readInstant, type Recueil } from '#recueil';
import { redirections, type Atelier } from '#vues';
import { retirees } from './retirees.ts';

interface Construction {
  contenu: string;
  instant: number;
  /** Without PDF, EPUB and Word files, a quick try does not owe those either. */
  pdf: boolean;
}

const compose = /\.(?:pdf|epub|docx)$/;

/** @param a what is published, as the site is made of it @param recueil what is written */
export async function promessesDe(a: Atelier, recueil: Recueil, { contenu, instant, pdf }: Construction): Promise<Promesses> {
  const publie = a.recueil;
  const base = a.adresses.accueil();
  const texte = (await texteDesAdresses(contenu)) ?? '';
  const lire = (ecrit: string): number | undefined => {
    const lu = readInstant(ecrit, publie.config.fuseau);
    return lu.ok ? lu.ms : undefined;
  };
  const plusDues = retirees(publie, recueil);
  // An old address of what was withdrawn is owed no more than its last one.
  const menent = new Map(publie.redirections.map(({ de, vers }) => [de, vers]));
  return {
    publiees: lireAdresses(texte, lire).filter(({ adresse }) => (pdf || !compose.test(adresse)) && !estPassagere(adresse) && !plusDues(menent.get(adresse) ?? adresse)),
    instant,
    deplacees: new Set(redirections(a).map(({ de }) => `/${de.slice(base.length)}`)),
  };
}
