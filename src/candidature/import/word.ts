/** A .docx as an HTML tree, by mammoth; pictures and notes aside. */
import type { Element, ElementContent, Root, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import mammoth from 'mammoth';
import { refaire, type Parties } from './archive.ts';
import { descendants, enfants, estElement } from './arbre.ts';
import { avisDe } from './avis.ts';
import { deplierChamps } from './champs.ts';
import { refuser } from './refus.ts';

export interface ImageLue {
  octets: Uint8Array;
  alt: string;
}

export interface Document {
  noeuds: RootContent[];
  images: ImageLue[];
  /** Text of each note, by the identifier that its call bears. */
  notes: Map<string, ElementContent[]>;
  /** What the converter could not take over, in French. */
  avis: string[];
}

/** French Word and LibreOffice name these styles in their own ways. */
const styles = [
  ...[1, 2, 3, 4].flatMap((n) => [`p[style-name='Titre ${n}'] => h${n}:fresh`, `p[style-name='Heading ${n}'] => h${n}:fresh`, `p[style-name='heading ${n}'] => h${n}:fresh`]),
  "p[style-name='Title'] => h1.titre:fresh",
  "p[style-name='Titre'] => h1.titre:fresh",
  "p[style-name='Titre principal'] => h1.titre:fresh",
];

/** `dits`: names of the elements that are told with their place already. */
export async function lireWord(nom: string, parties: Parties, dits: ReadonlySet<string>): Promise<Document> {
  const images: ImageLue[] = [];
  const convertImage = mammoth.images.imgElement(async (image) => {
    const octets = new Uint8Array(await image.readAsArrayBuffer());
    images.push({ octets, alt: '' });
    return { src: `image:${images.length - 1}` };
  });
  try {
    const { value, messages } = await mammoth.convertToHtml({ buffer: Buffer.from(refaire(deplierChamps(parties))) }, { styleMap: styles, convertImage, idPrefix: '' });
    const racine = fromHtml(value, { fragment: true });
    for (const element of descendants(racine)) {
      const image = estElement(element, 'img') ? images[Number(String(element.properties['src']).slice('image:'.length))] : undefined;
      if (image) image.alt = String(element.properties['alt'] ?? '').trim();
    }
    return { ...sansNotes(racine), images, avis: [...new Set(messages.flatMap(({ message }) => avisDe(message, dits)))] };
  } catch {
    // What the converter says is in English, and of its own inside.
    return refuser(nom, 'est abîmé : son texte ne peut pas être lu. Ouvrez-le dans Word, copiez tout dans un document neuf, enregistrez-le au format .docx, puis importez-le.');
  }
}

/** Notes stand at the end of what mammoth gives, in a list of their own; their calls become elements that carry their name. */
function sansNotes(racine: Root): { noeuds: RootContent[]; notes: Map<string, ElementContent[]> } {
  const notes = new Map<string, ElementContent[]>();
  const noeuds = racine.children.filter((noeud) => {
    const items = estElement(noeud, 'ol') ? enfants(noeud).filter((un): un is Element => estElement(un, 'li')) : [];
    if (items.length === 0 || !items.every((li) => reNote.test(String(li.properties['id'] ?? '')))) return true;
    for (const li of items) notes.set(identifiantDe(String(li.properties['id'])), sansRetour(enfants(li)));
    return false;
  });
  for (const noeud of noeuds) nommerAppels(noeud);
  return { noeuds, notes };
}

const reNote = /^(footnote|endnote)-(\d+)$/;
const identifiantDe = (id: string) => id.replace('footnote', 'note').replace('endnote', 'note-fin');

const sansRetour = (noeuds: ElementContent[]): ElementContent[] =>
  noeuds.map((noeud) =>
    estElement(noeud)
      ? { ...noeud, children: sansRetour(noeud.children.filter((enfant) => !(estElement(enfant, 'a') && String(enfant.properties['href'] ?? '').includes('-ref-')))) }
      : noeud,
  );

function nommerAppels(noeud: RootContent | ElementContent) {
  if (!estElement(noeud)) return;
  const [lien] = noeud.tagName === 'sup' ? enfants(noeud) : [];
  const cible = lien && estElement(lien, 'a') ? String(lien.properties['href'] ?? '').slice(1) : '';
  if (reNote.test(cible)) {
    noeud.tagName = 'note-appel';
    noeud.properties = { name: identifiantDe(cible) };
    noeud.children = [];
    return;
  }
  for (const enfant of noeud.children) nommerAppels(enfant);
}
