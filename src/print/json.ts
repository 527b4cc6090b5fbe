/**
 * Tree → plain data for the Typst templates: one face for each node type, or it does not compile.
 * Texts travel as strings of JSON, never as markup: nothing authored is evaluated.
 */
import { texteDe, type NodeType, type Noeud, type NoeudDe, type Racine } from '#recueil';
import type { Media } from '#blocs';
import { cheminImage, hauteursMax, largeurImprimee, placeDe } from './images.ts';
import type { Deplier } from './sigles.ts';

export type Imprime = { t: string; enfants?: Imprime[]; [key: string]: unknown };
type Faces = { [T in NodeType]: (node: NoeudDe<T>) => Imprime };

/** How a document names things: what an address is on paper depends on what else is in the volume. */
export interface ContexteImpression {
  /** The piece that the body belongs to: its notes share a margin, its sources a list. */
  zone: string;
  /** Goes before the anchors of the body. */
  prefixe: string;
  /** Heading level of the body's `##`. */
  niveau: number;
  /** Where an action is found: in this document, on line, or nowhere that paper can say. */
  lien: (cible: { edition: string; slug: string }) => { ancre: string } | { url: string } | undefined;
  /** Expands acronyms at their first use. */
  deplier: Deplier;
  /** Millimetres that a picture may take. */
  colonne: number;
  /** Figures may leave their place for the foot of a page. */
  flottantes?: boolean;
}

/** Anchor of a source in the list that closes a piece. */
export const ancreDeSource = (zone: string, numero: number) => `source/${zone}/${numero}`;
/** Numbers of sources, and where they lead. */
export const appelsDe = (zone: string, numeros: readonly number[]) => numeros.map((numero) => ({ numero, ancre: ancreDeSource(zone, numero) }));

/** Titles stay as they are written: an outline has no margin. */
const titres = new Set<NodeType>(['heading', 'Question']);

function faces(c: ContexteImpression, ancres: ReadonlySet<string>): Faces {
  const notees = new Set<string>();
  const parles = new Set<string>();
  const imprime = (node: Noeud): Imprime => (table[node.type] as (node: Noeud) => Imprime)(node);
  const enfants = (node: NoeudAvecEnfants): Imprime[] =>
    avantLePoint(node.children).flatMap((child) => {
      if (child.type === 'text' && !titres.has(node.type)) return c.deplier(child.value, c.zone);
      return child.type === 'paragraph' ? detacher(imprime(child)) : [imprime(child)];
    });
  const branche = (node: NoeudAvecEnfants): Imprime => ({ t: node.type, enfants: enfants(node) });
  const feuille = (node: { type: string; value: string }): Imprime => ({ t: node.type, texte: node.value });
  const ancre = (nom: string | undefined) => c.prefixe + (nom ?? '');
  const hauteurMax = hauteursMax[c.flottantes ? 'long' : 'court'];
  const image = (media: Media) => ({
    image: cheminImage(media),
    alt: media.alt,
    credit: `${media.credit} (${media.licence})`,
    largeur: largeurImprimee(media, c.colonne, hauteurMax),
    place: placeDe(media, c.colonne, hauteurMax),
  });
  const premiere = (vus: Set<string>, id: string) => !vus.has(id) && Boolean(vus.add(id));

  const table: Faces = {
    root: branche,
    paragraph: branche,
    emphasis: branche,
    strong: branche,
    delete: branche,
    blockquote: branche,
    tableRow: branche,
    tableCell: branche,
    text: feuille,
    inlineCode: feuille,
    code: feuille,
    thematicBreak: () => ({ t: 'thematicBreak' }),
    break: () => ({ t: 'break' }),
    heading: (node) => ({ ...branche(node), rang: node.depth - 1, niveau: c.niveau + node.depth - 2, ancre: ancre(node.ancre) }),
    list: (node) => ({ ...branche(node), ordonnee: node.ordered === true, debut: node.start ?? 1 }),
    listItem: (node) => (typeof node.checked === 'boolean' ? ouvrirPar(branche(node), { t: 'text', texte: node.checked ? 'fait\u00a0: ' : 'à faire\u00a0: ' }) : branche(node)),
    table: (node) => ({ ...branche(node), alignements: (node.align ?? []).map((align) => align ?? 'left'), parts: partsDe(node) }),
    link: (node) => ({ ...branche(node), ...versLAdresse(node.url, ancres, c.prefixe) }),
    lienAction: (node) => ({ ...branche(node), ...c.lien(node.cible) }),
    image: (node) => ({ t: 'image', ...image(node.media) }),
    citation: (node) => ({
      t: 'citation',
      suit: 'suit' in node,
      sources: appelsDe(
        c.zone,
        node.sources.map(({ numero }) => numero),
      ),
    }),
    appelNote: (node) => ({ ...branche(node), lettre: node.lettre, suit: 'suit' in node, zone: c.zone, premiere: premiere(notees, node.id) }),
    marge: () => ({ t: 'marge' }),
    Question: (node) => ({ ...branche(node), niveau: c.niveau, ancre: ancre(node.ancre) }),
    Reponse: (node) => ouvrirPar(branche(node), { t: 'parleur', zone: c.zone, ...parleur(node.lies.par, premiere(parles, node.lies.par.id)) }),
    ChiffreCle: (node) => ({
      t: 'ChiffreCle',
      valeur: node.attributs.valeur,
      libelle: node.attributs.libelle,
      portee: node.attributs.portee,
      sources: appelsDe(c.zone, [node.lies.source.numero]),
    }),
    Encadre: (node) => ({ ...branche(node), titre: node.attributs.titre, court: texteDe(node).length < 900, niveau: c.niveau + 1, ancre: ancre(node.ancre) }),
    Temoignage: (node) => ({ ...(texteDe(node).trimStart().startsWith('«') ? branche(node) : guillemeter(branche(node))), ...node.attributs }),
    Etape: (node) => ({ ...branche(node), ...node.attributs, niveau: c.niveau + 1, ancre: ancre(node.ancre) }),
    Repere: (node) => ({ t: 'Repere', ...node.attributs }),
    Figure: (node) => ({ ...branche(node), ...image(node.lies.fichier) }),
  };
  return table;
}

type NoeudAvecEnfants = Extract<Noeud, { children: Noeud[] }>;

/** In an interview, what a speaker does is said the first time only. */
function parleur({ nom, fonction, organisme }: NoeudDe<'Reponse'>['lies']['par'], premiere: boolean) {
  const qualite = [fonction, organisme].filter(Boolean).join(', ');
  return { nom, ...(premiere && qualite ? { qualite } : {}) };
}

/** A picture alone in its paragraph, or between two sentences, is a figure: paragraphs end before it and begin again after. */
function detacher(paragraphe: Imprime): Imprime[] {
  const parts: Imprime[] = [];
  let suite: Imprime[] = [];
  const clore = () => {
    if (suite.some((noeud) => noeud.t !== 'text' || String(noeud['texte']).trim() !== '')) parts.push({ ...paragraphe, enfants: suite });
    suite = [];
  };
  for (const noeud of paragraphe.enfants ?? []) {
    if (noeud.t !== 'image') suite.push(noeud);
    else {
      clore();
      parts.push({ ...noeud, t: 'illustration' });
    }
  }
  clore();
  return parts;
}

/** What opens a block is an inline node of its first paragraph: a speaker's name stands beside the first line of the answer. */
function ouvrirPar(bloc: Imprime, tete: Imprime): Imprime {
  const [premier, ...reste] = bloc.enfants ?? [];
  if (premier?.t !== 'paragraph') return { ...bloc, enfants: [{ t: 'paragraph', enfants: [tete] }, ...(bloc.enfants ?? [])] };
  return { ...bloc, enfants: [{ ...premier, enfants: [tete, ...(premier.enfants ?? [])] }, ...reste] };
}

/** Quotation marks belong to the lines that they open and close, not to lines of their own. */
function guillemeter(bloc: Imprime): Imprime {
  const ouvert = ouvrirPar(bloc, { t: 'text', texte: '«\u00a0' });
  const enfants = ouvert.enfants ?? [];
  const dernier = enfants.at(-1);
  const ferme = { t: 'text', texte: '\u00a0»' };
  return dernier?.t === 'paragraph'
    ? { ...ouvert, enfants: [...enfants.slice(0, -1), { ...dernier, enfants: [...(dernier.enfants ?? []), ferme] }] }
    : { ...ouvert, enfants: [...enfants, { t: 'paragraph', enfants: [ferme] }] };
}

const estAppel = (node: Noeud | undefined) => node?.type === 'citation' || node?.type === 'appelNote';

/** In French the number of a note stands before the full stop. Calls that touch know it: a comma parts them. */
function avantLePoint(nodes: readonly Noeud[]): Noeud[] {
  const suite: Noeud[] = [];
  let point = '';
  for (const [i, node] of nodes.entries()) {
    const precedent = suite.at(-1);
    if (!estAppel(node)) {
      suite.push(node);
      continue;
    }
    const signe = precedent?.type === 'text' ? /(?<![.,])[.,]$/.exec(precedent.value)?.[0] : undefined;
    if (signe && precedent?.type === 'text') {
      suite.splice(-1, 1, { ...precedent, value: precedent.value.slice(0, -1) });
      point = signe;
    }
    suite.push(estAppel(precedent) ? (Object.assign({}, node, { suit: true }) as Noeud) : node);
    if (point && !estAppel(nodes[i + 1])) {
      suite.push({ type: 'text', value: point });
      point = '';
    }
  }
  return suite;
}

/** Columns share the width as their longest cells do, within reason. */
function partsDe(table: NoeudDe<'table'>): number[] {
  const rangs = table.children.flatMap((rang) => ('children' in rang ? [rang.children.map((cellule) => texteDe(cellule).length)] : []));
  return (rangs[0] ?? []).map((_, i) => Math.min(36, Math.max(7, ...rangs.map((rang) => rang[i] ?? 0))));
}

function versLAdresse(url: string, ancres: ReadonlySet<string>, prefixe: string) {
  if (!url.startsWith('#')) return { url };
  return ancres.has(url.slice(1)) ? { ancre: prefixe + url.slice(1) } : {};
}

const ancresDe = (node: Noeud): string[] => [...('ancre' in node && node.ancre ? [node.ancre] : []), ...('children' in node ? node.children.flatMap(ancresDe) : [])];

/** A linked tree as plain data. */
export function enJson(root: Racine, c: ContexteImpression): Imprime {
  const corps = faces(c, new Set(ancresDe(root))).root(root);
  return c.flottantes ? flotter(corps) : corps;
}

const figures = new Set(['Figure', 'illustration']);

/** Figures of the text itself go to the foot of a page, this one or the next: where they are called they would leave holes. */
function flotter(noeud: Imprime): Imprime {
  const enfants = noeud.enfants?.map((enfant) => (figures.has(enfant.t) ? { ...enfant, flottante: true } : enfant.t === 'Reponse' ? flotter(enfant) : enfant));
  return enfants ? { ...noeud, enfants } : noeud;
}

/** Every name that the templates must know, for the test that holds the two tables together. */
export const typesImprimes = Object.keys(faces({ zone: '', prefixe: '', niveau: 1, lien: () => undefined, deplier: () => [], colonne: 100 }, new Set()));
