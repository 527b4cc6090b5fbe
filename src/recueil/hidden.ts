/** Texts that exist and are not published: what the leak gate looks for in a finished site. */
import type { Media } from '#blocs';
import { toutesLesActions, type Action, type Fichier, type Recueil } from './corpus.ts';
import type { Document } from './document.ts';
import type { ActionPubliee, PublishedRecueil } from './published.ts';

export interface Hidden {
  /** `entier`: to be looked for whole (a title, a folder's name, a picture's digest), else by runs of words. */
  textes: { texte: string; nature: string; entier?: boolean }[];
  /** Everything that is published, to be subtracted. */
  publics: string[];
}

const nature = 'un passage d’un texte non publié';
const nom = 'un nom ou un titre non publié';

/** Hidden texts of the corpus, given what is published of it. */
export function hiddenTexts(recueil: Recueil, published: PublishedRecueil): Hidden {
  const shown = new Map(published.editions.flatMap((edition) => edition.actions.map((action) => [`${edition.id}/${action.theme}/${action.slug}`, action] as const)));
  const textes: Hidden['textes'] = [];
  for (const edition of recueil.editions) {
    const open = published.editions.find((e) => e.id === edition.id);
    hidePictures(edition.logos, open?.palmares ? edition.medias : [], textes);
    for (const document of [...(open?.fiches ? [] : [edition.edition]), ...(open?.appel ? [] : [edition.appel])]) collect(document, textes);
  }
  for (const action of toutesLesActions(recueil)) hideAction(action, shown.get(`${action.edition}/${action.theme}/${action.slug}`), textes);
  for (const version of recueil.versions) if (!published.versions.includes(version)) textes.push({ texte: version.texte, nature });
  return { textes, publics: strings(published) };
}

function hideAction(action: Action, open: ActionPubliee | undefined, textes: Hidden['textes']) {
  const fiche = open?.niveau === 'fiche' ? open : undefined;
  if (!open) textes.push({ texte: action.slug, nature: nom, entier: true });
  if (!fiche) collect(action.action, textes);
  // Points for the bearer alone stand in a document that may be public: published texts are subtracted anyway.
  collect(action.jury, textes);
  if (!fiche?.entretien) collect(action.entretien, textes);
  hidePictures(action.fichiers, fiche?.medias ?? [], textes);
}

function hidePictures(fichiers: readonly Fichier[], shown: readonly Media[], textes: Hidden['textes']) {
  const digests = new Set(shown.map((media) => media.digest));
  for (const { nom: fichier, image } of fichiers) {
    if (!image || digests.has(image.digest)) continue;
    textes.push({ texte: image.digest, nature: 'une image non publiée', entier: true });
    textes.push({ texte: fichier, nature: 'le nom d’une image non publiée', entier: true });
  }
}

function collect(document: Document<unknown> | undefined, textes: Hidden['textes']) {
  if (!document) return;
  const { titre } = document.data as { titre?: unknown };
  if (typeof titre === 'string') textes.push({ texte: titre, nature: nom, entier: true });
  for (const texte of [document.body, ...strings(document.data)]) textes.push({ texte, nature });
}

function strings(value: unknown, into: string[] = []): string[] {
  if (typeof value === 'string') into.push(value);
  else if (typeof value === 'object' && value !== null) for (const inner of Object.values(value)) strings(inner, into);
  return into;
}
