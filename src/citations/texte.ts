/** A reference as a French footnote gives it. Typography is the caller's: here spaces are ordinary. */
import { simple, type Reference } from './reference.ts';

export function enTexte({ genre, titre, auteurs, dans, nature, editeur, date, isbn, url }: Reference): string {
  const qui = auteurs.join(', ');
  const quoi = genre === 'chapitre' ? `« ${dedans(titre)} »` : titre;
  const dits = [qui, quoi, nature, dans && `dans ${dans}`, qui === editeur ? '' : editeur, date?.slice(0, 4), isbn && `ISBN ${isbn}`];
  return simple(`${dits.filter(Boolean).join(', ')}.${url ? ` ${url}` : ''}`);
}

/** Quotes inside quotes. */
const dedans = (titre: string): string => titre.replace(/«\s*/g, '“').replace(/\s*»/g, '”');
