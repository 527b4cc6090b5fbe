/** What a page says of itself to who collects references: Highwire's names, as Zotero and scholarly engines read them, and two of Dublin Core. */
import { corps, simple, type Reference } from './reference.ts';

export interface Meta {
  name: string;
  content: string;
}

export function enMetas(r: Reference): Meta[] {
  const noms: [name: string, content: string | undefined][] = [
    ['citation_title', r.titre],
    // The comma says that all before it is one name: without it, the last word of a body would be taken for a family name.
    ...r.auteurs.map((auteur): [string, string] => ['citation_author', `${corps(auteur)},`]),
    // A book's chapter: without it, a journal's article is guessed.
    ['citation_book_title', r.dans],
    ['citation_publication_date', r.date?.replace(/-/g, '/')],
    ['citation_publisher', r.editeur],
    ['citation_isbn', r.isbn],
    ['citation_keywords', r.mots.map((mot) => mot.replace(/;/g, ',')).join('; ')],
    ['citation_language', 'fr'],
    ['citation_public_url', r.url],
    ['citation_pdf_url', r.pdf],
    ['DC.identifier', r.url],
    ['DC.rights', r.licence],
  ];
  return noms.flatMap(([name, content]) => (content ? [{ name, content: simple(content) }] : []));
}
