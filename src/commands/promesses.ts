/** What was published already, as `urls.txt` of the content says. */
import { lireAdresses, texteDesAdresses, type Promesses } from '#build';
import { readInstant, type PublishedRecueil, type Recueil } from '#recueil';
import { retirees } from './retirees.ts';

interface Construction {
  contenu: string;
  instant: number;
  /** Without PDF, EPUB and Word files, a quick try does not owe those either. */
  pdf: boolean;
}

const compose = /\.(?:pdf|epub|docx)$/;

export async function promessesDe(publie: PublishedRecueil, recueil: Recueil, { contenu, instant, pdf }: Construction): Promise<Promesses> {
  const texte = (await texteDesAdresses(contenu)) ?? '';
  const lire = (ecrit: string): number | undefined => {
    const lu = readInstant(ecrit, publie.config.fuseau);
    return lu.ok ? lu.ms : undefined;
  };
  const plusDues = retirees(publie, recueil);
  return {
    publiees: lireAdresses(texte, lire).filter(({ adresse }) => (pdf || !compose.test(adresse)) && !plusDues(adresse)),
    instant,
    parties: new Set(publie.redirections.map(({ de }) => de)),
  };
}
