/** From readings to a corpus: each file in its place, required files demanded, names of folders checked. */
import type { Action, Edition, Fichier, Recueil, Vocabulaires } from './corpus.ts';
import type { Diagnostic } from './diagnostics.ts';
import type { Document } from './document.ts';
import type { Kind } from './classify.ts';
import { fichierManquant } from './rules/fichier-manquant.ts';
import { reporterFor } from './rules/rule.ts';
import { vocabulaires, type Distinction, type NomDeVocabulaire } from './schema/vocabulaires.ts';

/** One file, classified and read. */
export interface Piece {
  file: string;
  kind: Kind;
  document?: Document<unknown>;
  fichier?: Fichier;
}

const top = { line: 1, column: 1 };

/** Builds the corpus. `undefined` when recueil.yaml or themes.yaml cannot be read: nothing makes sense without them. */
export function assemble(pieces: readonly Piece[], prefix: string, diagnostics: Diagnostic[]): Recueil | undefined {
  const missing = (folder: string, fichier: string, role: string, deTrop = false) =>
    reporterFor(`${prefix}${folder}${fichier}`, diagnostics)(fichierManquant, top, { fichier, role, deTrop });
  const misnamed = ({ dossier }: Action) => pieces.some(({ file, kind }) => kind.kind === 'unknown' && file.startsWith(`${dossier}/`) && /\/action\b[^/]*$/i.test(file));
  const has = (kind: Kind['kind']) => pieces.some((piece) => piece.kind.kind === kind);
  if (!has('recueil')) missing('', 'recueil.yaml', 'le nom du prix, l’éditeur et les réglages');
  if (!has('themes')) missing('', 'themes.yaml', 'la liste des thèmes');
  const voc = collectVocabularies(pieces, (nom) => missing('vocabulaires/', `${nom}.yaml`, vocabulaires[nom]));
  const editions = collectEditions(pieces, prefix);
  for (const edition of editions) {
    const folder = edition.dossier.slice(prefix.length);
    if (!pieces.some((p) => p.kind.kind === 'edition' && p.kind.edition === edition.id)) missing(`${folder}/`, 'edition.mdx', 'ce que l’organisateur dit de l’édition', true);
    for (const action of edition.actions) {
      const there = pieces.some((p) => p.kind.kind === 'action' && p.kind.edition === action.edition && p.kind.theme === action.theme && p.kind.slug === action.slug);
      // `Action.MDX`, `action.mdx.txt`: what is there is told of, with its name.
      if (!there && !misnamed(action)) missing(`${action.dossier.slice(prefix.length)}/`, 'action.mdx', 'ce que le porteur a fait', true);
    }
  }
  const config = documentOf<Recueil['config']>(pieces, 'recueil');
  const themes = documentOf<Recueil['themes']>(pieces, 'themes');
  if (!config || !themes) return undefined;
  return {
    config,
    themes,
    axes: pieces
      .flatMap((p) => (p.kind.kind === 'axe' && p.document ? [{ ...(p.document.data as Omit<Recueil['axes'][number], 'id'>), id: p.kind.id }] : []))
      .sort((a, b) => (a.ordre ?? Infinity) - (b.ordre ?? Infinity) || (a.id < b.id ? -1 : 1)),
    vocabulaires: voc,
    glossaire: documentOf<Document<Recueil['glossaire']>>(pieces, 'glossaire')?.data ?? [],
    orthographe: documentOf<Document<{ mots: string[] }>>(pieces, 'orthographe')?.data.mots ?? [],
    ...withRedirections(documentOf<NonNullable<Recueil['redirections']>>(pieces, 'redirections')),
    ...withAccessibility(documentOf<Document<NonNullable<Recueil['accessibilite']>>>(pieces, 'accessibilite')),
    versions: documentOf<Document<Recueil['versions']>>(pieces, 'donnees')?.data ?? [],
    pages: pieces.flatMap((p) => (p.kind.kind === 'page' && p.document ? [{ slug: p.kind.slug, page: p.document as Recueil['pages'][number]['page'] }] : [])),
    editions,
  };
}

const withRedirections = (document: Recueil['redirections']) => (document ? { redirections: document } : {});
const withAccessibility = (document: Document<NonNullable<Recueil['accessibilite']>> | undefined) => (document ? { accessibilite: document.data } : {});

const documentOf = <D extends Document<unknown>>(pieces: readonly Piece[], kind: Kind['kind']) => pieces.find((p) => p.kind.kind === kind)?.document as D | undefined;

function collectVocabularies(pieces: readonly Piece[], missing: (nom: NomDeVocabulaire) => void): Vocabulaires {
  const list = (nom: NomDeVocabulaire) => {
    const piece = pieces.find((p) => p.kind.kind === 'vocabulaire' && p.kind.nom === nom);
    if (!piece) missing(nom);
    return (piece?.document?.data ?? []) as Distinction[];
  };
  return {
    distinctions: list('distinctions'),
    'types-de-porteur': list('types-de-porteur'),
    'niveaux-d-evaluation': list('niveaux-d-evaluation'),
    'criteres-du-jury': list('criteres-du-jury'),
    'qui-peut-candidater': list('qui-peut-candidater'),
  };
}

function collectEditions(pieces: readonly Piece[], prefix: string): Edition[] {
  const editions = new Map<string, Edition>();
  const actions = new Map<string, Action>();
  const editionOf = (id: string): Edition => {
    const known = editions.get(id) ?? { id, dossier: `${prefix}editions/${id}`, logos: [], medias: [], actions: [] };
    editions.set(id, known);
    return known;
  };
  const actionOf = (k: { edition: string; theme: string; slug: string }): Action => {
    const key = `${k.edition}/${k.theme}/${k.slug}`;
    const known = actions.get(key);
    if (known) return known;
    const action: Action = { edition: k.edition, theme: k.theme, slug: k.slug, dossier: `${prefix}editions/${key}`, fichiers: [], medias: [], territoires: [] };
    actions.set(key, action);
    editionOf(k.edition).actions.push(action);
    return action;
  };
  for (const { kind: k, document, fichier } of pieces) {
    if (k.kind === 'edition' || k.kind === 'appel') Object.assign(editionOf(k.edition), document ? { [k.kind]: document } : {});
    else if (k.kind === 'logo' && fichier) editionOf(k.edition).logos.push(fichier);
    else if (k.kind === 'action' || k.kind === 'jury' || k.kind === 'entretien') Object.assign(actionOf(k), document ? { [k.kind]: document } : {});
    else if (k.kind === 'image' && fichier) actionOf(k).fichiers.push(fichier);
  }
  return [...editions.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
