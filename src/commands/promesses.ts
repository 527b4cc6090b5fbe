/** What was published already, as `urls.txt` of the content says. */
import { lireAdresses, texteDesAdresses, type Promesses } from '#build';
import { readInstant, type PublishedRecueil } from '#recueil';

interface Construction {
  contenu: string;
  instant: number;
  /** Without PDF, EPUB and Word files, a quick try does not owe those either. */
  pdf: boolean;
}

const compose = /\.(?:pdf|epub|docx)$/;

export async function promessesDe({ config, redirections }: PublishedRecueil, { contenu, instant, pdf }: Construction): Promise<Promesses> {
  const texte = (await texteDesAdresses(contenu)) ?? '';
  const lire = (ecrit: string): number | undefined => {
    const lu = readInstant(ecrit, config.fuseau);
    return lu.ok ? lu.ms : undefined;
  };
  return { publiees: lireAdresses(texte, lire).filter(({ adresse }) => pdf || !compose.test(adresse)), instant, parties: new Set(redirections.map(({ de }) => de)) };
}
