/** A document and its pictures, compiled; what an editor should take up again is told with the bytes. */
import { compilePdf, type Compile } from './compile.ts';
import type { DocumentImprime, Variante } from './document.ts';
import { octetsDesImages } from './images.ts';
import { estLivre, imposer, pareille } from './imposer.ts';
import { aReprendre, type Reprise } from './reprises.ts';

export interface Imprime {
  octets: Uint8Array;
  pages: number;
  reprises: Reprise[];
}

/** Same document, same bytes. */
export async function imprimer(document: DocumentImprime, variante: Variante): Promise<Imprime> {
  const { colonne } = document.donnees['format'] as { colonne: number };
  const images = await octetsDesImages(document.medias, colonne);
  const norme = variante === 'a-2a' ? 'a-2a' : 'ua-1';
  const compiler = (donnees: unknown): Compile => compilePdf({ gabarit: document.gabarit, donnees, images, norme });
  const compile = enPlace(document.donnees, compiler);
  return { octets: compile.octets(), pages: compile.pages, reprises: aReprendre(compile.fins) };
}

/** A book is compiled, looked at, and compiled again when a page of its parts fell on the wrong side. */
function enPlace(donnees: DocumentImprime['donnees'], compiler: (donnees: unknown) => Compile): Compile {
  const compile = compiler(donnees);
  if (!estLivre(donnees) || donnees.parties.length === 0) return compile;
  const impose = imposer(donnees, compile.ouvertures);
  return pareille(donnees, impose) ? compile : compiler({ ...donnees, ...impose });
}
