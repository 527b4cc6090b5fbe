/** Proofs: an action alone as a stamped PDF. */
import { ErreurTypst, imprimer, tireAPart, type Reprise } from '#print';
import { publish, type Action, type Diagnostic, type Nommee, type PublishedRecueil, type Recueil } from '#recueil';
import { base, lecture, sessionOptions } from '#session';
import { atelier } from '#vues';
import { sansGlyphe } from './caracteres.ts';

export interface Epreuve {
  action: Nommee;
  /** What the bearer is given: the action, and nothing else. */
  proof: PublishedRecueil;
  octets: Uint8Array;
  pages: number;
  reprises: readonly Reprise[];
}

/** What the book's faces cannot set, or what the compiler refused. */
export type Refus = { diagnostics: Diagnostic[] } | { message: string };

/** In the current session. @param avant a day, AAAA-MM-JJ */
export async function tirerEpreuve(recueil: Recueil, { edition, slug, ...documents }: Action, avant: string): Promise<Epreuve | Refus> {
  const { contenu, instant } = sessionOptions();
  const files = [documents.action, documents.jury, documents.entretien].flatMap((document) => document?.file ?? []);
  const diagnostics = await sansGlyphe(files, { contenu, textes: lecture().textes });
  if (diagnostics.length > 0) return { diagnostics };
  const proof = publish(recueil, instant, { epreuve: `${edition}/${slug}`, avant });
  const a = atelier(proof, base());
  const [action] = a.actions;
  if (!action || action.niveau === 'retire') throw new Error(`there is no proof of ${edition}/${slug}`);
  try {
    return { action, proof, ...(await imprimer(tireAPart(action, a), 'ua-1')) };
  } catch (error) {
    if (error instanceof ErreurTypst) return { message: error.message };
    throw error;
  }
}
