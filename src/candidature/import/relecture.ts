/** What Word keeps beside a text: changes that nobody accepted yet, and comments. Converters drop both in silence. */
import { strFromU8 } from 'fflate';
import { Parser } from 'htmlparser2';
import type { Parties } from './archive.ts';

const textes = /^word\/(document|footnotes|endnotes)\.xml$/;
/** Insertions, deletions and moves, of text or of table rows and cells; changes of mere format are none. */
const marques = /<\w+:(ins|del|moveFrom|moveTo|cellIns|cellDel)[\s/>]/;

export const aDesModifications = (parties: Parties): boolean => Object.entries(parties).some(([nom, octets]) => textes.test(nom) && marques.test(strFromU8(octets)));

export interface Commentaire {
  auteur: string;
  texte: string;
  /** The passage that it is about. */
  passage: string;
}

/** Names without their prefix: documents that others than Word wrote may use another. */
const local = (nom: string) => nom.slice(nom.indexOf(':') + 1);
const attribut = (attributs: Record<string, string>, nom: string) => Object.entries(attributs).find(([cle]) => local(cle) === nom)?.[1] ?? '';

export function commentairesDe(parties: Parties): Commentaire[] {
  const source = parties['word/comments.xml'];
  if (!source) return [];
  const commentaires = new Map<string, Commentaire>();
  let courant: Commentaire | undefined;
  lireTextes(strFromU8(source), {
    ouvrir: (nom, attributs) => {
      if (nom === 'comment') commentaires.set(attribut(attributs, 'id'), (courant = { auteur: attribut(attributs, 'author'), texte: '', passage: '' }));
    },
    texte: (texte) => {
      if (courant) courant.texte += texte;
    },
  });
  const ouverts = new Set<string>();
  lireTextes(strFromU8(parties['word/document.xml'] ?? new Uint8Array()), {
    ouvrir: (nom, attributs) => {
      if (nom === 'commentRangeStart') ouverts.add(attribut(attributs, 'id'));
      if (nom === 'commentRangeEnd') ouverts.delete(attribut(attributs, 'id'));
    },
    texte: (texte) => {
      for (const id of ouverts) {
        const commentaire = commentaires.get(id);
        if (commentaire) commentaire.passage += texte;
      }
    },
  });
  const net = (texte: string) => texte.replace(/\s+/g, ' ').trim();
  return [...commentaires.values()].map(({ auteur, texte, passage }) => ({ auteur: net(auteur), texte: net(texte), passage: net(passage) }));
}

function lireTextes(xml: string, { ouvrir, texte }: { ouvrir: (nom: string, attributs: Record<string, string>) => void; texte: (texte: string) => void }) {
  let dans = false;
  const lecteur = new Parser(
    {
      onopentag: (nom, attributs) => {
        dans = local(nom) === 't';
        ouvrir(local(nom), attributs);
      },
      ontext: (morceau) => {
        if (dans) texte(morceau);
      },
      onclosetag: (nom) => {
        dans = false;
        if (local(nom) === 'p') texte(' ');
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  lecteur.write(xml);
  lecteur.end();
}
