/** Our HTML of a body, and that of @astrojs/mdx, brought to one form: what is drawn in other ways on purpose is undone here, and nothing else. */
import type { Contexte, Intervenant, Media, SourceCitee } from '#blocs';
import { corpsEnHtml } from '#html';
import { parse, parseFragment, type DefaultTreeAdapterTypes as Arbre } from 'parse5';

export interface Dit {
  texte: string;
  /** The notes, in the order of their first call. */
  notes: string[];
}
type Element = Arbre.Element;
type Node = Arbre.ChildNode;

const estElement = (node: Node | undefined): node is Element => node !== undefined && 'tagName' in node;
const attribut = (element: Element, nom: string) => element.attrs.find(({ name }) => name === nom)?.value;
const classe = (element: Element, nom: string) => (attribut(element, 'class') ?? '').split(' ').includes(nom);
const texteBrut = (node: Node): string => ('value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(texteBrut).join('') : '');

/** Typographic signs and the ordinary ones that they stand for. */
function plie(texte: string): string {
  return texte
    .replace(/[’']/g, "'")
    .replace(/…/g, '...')
    .replace(/[ \u00a0\u202f\u2009]*[«»"][ \u00a0\u202f\u2009]*/g, '"')
    .replace(/[ \u00a0\u202f]+(?=[;:!?%€])/g, '')
    .replace(/(?<=n°)[ \u00a0]+(?=\d)/g, '')
    .replace(/[\s\u00a0\u202f]+/g, ' ');
}

interface Faces {
  /** What stands in place of an element, or `undefined` to draw it as it is. */
  element: (element: Element, dedans: (nodes: readonly Node[]) => string) => string | undefined;
}

const vides = new Set(['br', 'hr', 'img', 'input']);
const gardes = ['href', 'title', 'start', 'checked', 'type', 'disabled'];

function dessine(nodes: readonly Node[], faces: Faces, pre = false): string {
  return nodes
    .map((node) => {
      if (!estElement(node)) return 'value' in node ? (pre ? node.value : plie(node.value)) : '';
      const special = faces.element(node, (inner) => dessine(inner, faces, pre));
      if (special !== undefined) return special;
      const classes: Record<string, string> = { 'a-gauche': 'left', 'a-droite': 'right', 'au-centre': 'center' };
      const align = classes[attribut(node, 'class') ?? ''] ?? attribut(node, 'align') ?? /text-align:\s*(\w+)/.exec(attribut(node, 'style') ?? '')?.[1];
      const langue = /language-(\S+)/.exec(attribut(node, 'class') ?? '')?.[1];
      const attributs = [
        ...gardes.flatMap((nom) => (attribut(node, nom) === undefined ? [] : [`${nom}=${plie(attribut(node, nom) ?? '')}`])),
        ...(align ? [`align=${align}`] : []),
        ...(langue ? [`langue=${langue}`] : []),
      ];
      const ouvre = `<${[node.tagName, ...attributs].join(' ')}>`;
      return vides.has(node.tagName) ? ouvre : `${ouvre}${dessine(node.childNodes, faces, pre || node.tagName === 'pre')}</${node.tagName}>`;
    })
    .join('');
}

/** Blanks between elements say nothing; quotes and marks may now be against a tag. */
const serre = (html: string) =>
  html
    .replace(/ ?\n ?/g, '\n')
    .replace(/\s*(<\/?(?:p|ul|ol|li|h\d|blockquote|pre|table|thead|tbody|tr|th|td|hr|bloc)\b[^>]*>)\s*/g, '$1')
    .replace(/\s+(?=<br>)|(?<=<br>)\s+/g, '')
    .replace(/\s*"\s*/g, '"')
    .replace(/\s+(?=(?:<[^>]*>)*[;:!?%€])/g, '')
    .trim();

/* Theirs. */

export const sectionsDe = (html: string): Element[] => {
  const trouvees: Element[] = [];
  const visite = (node: Arbre.ParentNode) => {
    for (const child of node.childNodes) {
      if (!estElement(child)) continue;
      if (child.tagName === 'section' && classe(child, 'corps')) trouvees.push(child);
      else visite(child);
    }
  };
  visite(parse(html));
  return trouvees;
};

export function dEux(section: Element): Dit {
  const notes: string[] = [];
  const faces: Faces = {
    element: (element, dedans) => {
      if (element.tagName === 'bloc-a') return `<bloc>${dedans(element.childNodes).replace(/^\s*<p>((?:(?!<p>).)*)<\/p>\s*$/s, '$1')}</bloc>`;
      if (element.tagName === 'a' && attribut(element, 'data-footnote-ref') !== undefined) return `[note ${texteBrut(element)}]`;
      if (element.tagName === 'a' && attribut(element, 'data-footnote-backref') !== undefined) return '';
      if (element.tagName === 'sup' && element.childNodes.length === 1 && estElement(element.childNodes[0]) && attribut(element.childNodes[0], 'data-footnote-ref') !== undefined)
        return dedans(element.childNodes);
      if (element.tagName !== 'section' || !classe(element, 'footnotes')) return undefined;
      const liste = element.childNodes.find((child) => estElement(child) && child.tagName === 'ol');
      for (const item of estElement(liste) ? liste.childNodes.filter(estElement) : []) notes.push(serre(dedans(item.childNodes)));
      return '';
    },
  };
  return { texte: serre(dessine(section.childNodes, faces)), notes };
}

/* Ours. */

const contexte: Contexte = {
  prefixe: '',
  niveau: 2,
  lien: ({ edition, slug }) => `action:${edition}/${slug}`,
  source: ({ id }) => `source:${id}`,
  media: () => ({ src: 'image', srcset: [] }),
};
const nommes = (mdx: string, attribut: string) => [...new Set([...mdx.matchAll(new RegExp(`\\b${attribut}\\s*=\\s*["']([^"']*)["']`, 'g'))].map(([, nom = '']) => nom))];
const source = (id: string, i: number): SourceCitee => ({ id, numero: i + 1, titre: id });
const media = (fichier: string): Media => ({ fichier, alt: 'a', credit: 'c', licence: 'l', largeur: 1, hauteur: 1, digest: 'd', chemin: '/' });
const intervenant = (id: string): Intervenant => ({ id, nom: id });

export function deNous(mdx: string): Dit {
  const html = corpsEnHtml(
    {
      texte: mdx,
      voix: 'porteur',
      edition: '2020',
      slug: 'a',
      sources: nommes(mdx, 'source').map(source),
      medias: nommes(mdx, 'fichier').map(media),
      intervenants: nommes(mdx, 'par').map(intervenant),
    },
    contexte,
  );
  const notes: string[] = [];
  const enfants = (element: Element, sauf: (child: Element) => boolean) => element.childNodes.filter((child) => !estElement(child) || !sauf(child));
  const faces: Faces = {
    element: (element, dedans) => {
      const bloc = (contenu: string) => `<bloc>${contenu.replace(/^\s*<p>((?:(?!<p>).)*)<\/p>\s*$/s, '$1')}</bloc>`;
      if (classe(element, 'tableau')) return dedans(element.childNodes);
      if (classe(element, 'note')) {
        for (const note of element.childNodes.filter(estElement))
          if (note.tagName === 'div') notes.push(serre(dedans(note.childNodes)).replace(/^<p><b>\w+<\/b>(?: |<\/p>(?=.))/, (lettre) => (lettre.endsWith('</p>') ? '' : '<p>')));
        return '';
      }
      if (element.tagName === 'sup' && classe(element, 'appel')) return appel(element);
      if (classe(element, 'question')) return bloc(dedans(element.childNodes));
      if (classe(element, 'reponse')) return bloc(dedans(enfants(element, (child) => classe(child, 'qui'))));
      if (classe(element, 'encadre')) return bloc(dedans(element.childNodes.slice(1)));
      if (classe(element, 'chiffre-cle') || classe(element, 'repere')) return bloc('');
      if (classe(element, 'etape')) return bloc(dedans(element.childNodes.slice(2)));
      if (classe(element, 'temoignage')) return bloc(dedans(enfants(element, (child) => child.tagName === 'figcaption')).replace(/^<blockquote>|<\/blockquote>$/g, ''));
      if (classe(element, 'figure')) return bloc(dedans(enfants(element, (child) => child.tagName === 'img')));
      if (element.tagName === 'figcaption') return dedans(enfants(element, (child) => classe(child, 'credit'))).trim();
      return undefined;
    },
  };
  return { texte: serre(dessine(parseFragment(html).childNodes, faces)), notes };
}

/** A lettered call becomes its rank; a call of sources, what was written. */
function appel(element: Element): string {
  return element.childNodes
    .filter(estElement)
    .map((lien) => {
      const href = attribut(lien, 'href') ?? '';
      if (href.startsWith('source:')) return `[^${href.slice(7)}]`;
      return lien.tagName === 'a' ? `[note ${String(rang(texteBrut(lien).replace('note ', '')))}]` : '';
    })
    .join('');
}
const rang = (lettre: string) => (/^\d+$/.test(lettre) ? Number(lettre) : lettre.charCodeAt(0) - 96);
