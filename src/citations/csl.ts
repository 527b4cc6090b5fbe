/** CSL-JSON: what citeproc, Zotero, Pandoc and Word's processors read. */
import { simple, type Reference } from './reference.ts';

const TYPES = { livre: 'book', chapitre: 'chapter', page: 'webpage' } as const;

export function enCsl(r: Reference): string {
  const si = (cle: string, valeur: string | undefined) => (valeur ? { [cle]: simple(valeur) } : {});
  const champs = {
    id: r.cle,
    type: TYPES[r.genre],
    title: simple(r.titre),
    author: r.auteurs.map((auteur) => ({ literal: simple(auteur) })),
    ...si('container-title', r.dans),
    ...si('genre', r.nature),
    publisher: simple(r.editeur),
    ...(r.date ? { issued: { 'date-parts': [r.date.split('-').map(Number)] } } : {}),
    ...si('ISBN', r.isbn),
    ...si('note', r.note),
    ...si('keyword', r.mots.join('; ')),
    language: 'fr',
    ...si('URL', r.url),
  };
  const lignes = Object.entries(champs).map(([cle, valeur]) => `  ${JSON.stringify(cle)}: ${JSON.stringify(valeur)}`);
  return `[{\n${lignes.join(',\n')}\n}]\n`;
}
