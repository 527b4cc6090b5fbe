/** A Word document becomes a draft: the form by its questions, another by its tables and headings. */
import { roles } from '#recueil';
import type { ElementContent } from 'hast';
import type { FootnoteDefinition, RootContent } from 'mdast';
import { questionsDe } from '../questions.ts';
import { editionDite, plier, textesDuDossier } from '../textes.ts';
import type { Matiere } from '../types.ts';
import { ouvrir } from './archive.ts';
import { descendants, estElement, estVide, texteDe, type Noeud } from './arbre.ts';
import { brouillonDe, type Brouillon } from './brouillon.ts';
import { comprendre, type Compris } from './comprendre.ts';
import { texteAvecNotes } from './dire.ts';
import { trouverReponses } from './formulaire.ts';
import { nommerImages, type ImageGardee } from './images.ts';
import { decrireImages } from './medias.ts';
import { margesDe } from './marges.ts';
import { perdusDe } from './perdus.ts';
import { enMdast, paragraphes, type ContexteDuRecit } from './recit.ts';
import { refuser } from './refus.ts';
import { aDesModifications, commentairesDe } from './relecture.ts';
import { lireWord, type Document } from './word.ts';

export async function brouillonDuDocument(nom: string, octets: Uint8Array, edition: string, m: Matiere): Promise<Brouillon> {
  const parties = ouvrir(nom, octets);
  if (aDesModifications(parties))
    refuser(
      nom,
      'contient un suivi de modifications : on ne sait pas quel texte est le bon. Dans Word, onglet « Révision », « Accepter », « Accepter toutes les modifications et arrêter le suivi » ; enregistrez, puis importez de nouveau.',
    );
  const { perdus, noms } = perdusDe(parties);
  const document = await lireWord(nom, parties, noms);
  const sections = questionsDe(edition, m);
  const { gardees, refusees } = nommerImages(document.images);
  const avis = [...document.avis, ...refusees, ...margesDe(parties, m)];
  const aviser = (quoi: string) => {
    if (!avis.includes(quoi)) avis.push(quoi);
  };
  const dire = (noeuds: readonly Noeud[]) => texteAvecNotes(noeuds as readonly ElementContent[], { notes: document.notes, avis: aviser });
  const trouve = trouverReponses(document.noeuds, sections, textesDuDossier(edition, m, sections), dire);
  for (const reponse of trouve.reponses.values()) if (reponse.noeuds) reponse.texte = dire(reponse.noeuds);
  const titre = trouve.dossier ? undefined : prendreTitre(trouve.reste, dire);
  if (titre !== undefined && !trouve.reponses.has('titre')) trouve.reponses.set('titre', { texte: titre });
  const compris = comprendre(sections, trouve.reponses, trouve.dossier ? 'non-communique' : 'inconnu');
  for (const ajout of trouve.ajouts) {
    const autre = editionDite(ajout.texte, m);
    if (autre) avis.push(`ce dossier est celui de l’édition ${autre}, importé dans l’édition ${edition}`);
    else compris.reprises.push(ajout);
  }
  compris.reprises.push(...perdus);
  const decrites = decrireImages(compris, gardees);
  const c: ContexteDuRecit = {
    image: (src) => nomDeLImage(src, gardees),
    avis: aviser,
    appels: new Set(),
  };
  const recits = compris.recits.flatMap(({ titre: intertitre, reponse }): RootContent[] => [
    { type: 'heading', depth: 2, children: [{ type: 'text', value: intertitre }] },
    ...(reponse.noeuds ? enMdast(reponse.noeuds, 3, c) : paragraphes(reponse.texte)),
  ]);
  const corps = [...recits, ...enMdast(trouve.reste.map(nommerIntertitre), 2, c)];
  sansDescription(gardees, decrites, compris);
  // The sources are ours: the dossier is always one.
  if (corps.length === 0 && compris.reprises.length === 0 && Object.keys(compris.donnees).every((cle) => cle === 'sources'))
    refuser(nom, 'ne contient aucune réponse ni aucun texte : c’est peut-être le dossier vierge, et non celui que le porteur a rempli.');
  return brouillonDe(compris, [...corps, ...notesDe(c, document, dire)], {
    nom: nom.replace(/\.[^.]*$/, ''),
    images: gardees.filter((image) => image !== undefined),
    commentaires: commentairesDe(parties),
    avis,
  });
}

const nomDeLImage = (src: string, gardees: readonly (ImageGardee | undefined)[]): string => {
  const rang = Number(src.slice('image:'.length));
  const image = gardees[rang];
  return image ? `image à placer ici : ${image.nom}` : `image ${rang + 1} du document, à reprendre`;
};

/** The title of a document that is not the form: its style « Titre », or its only first heading when it comes first. */
function prendreTitre(reste: Document['noeuds'], dire: (noeuds: readonly Noeud[]) => string): string | undefined {
  const rang = reste.findIndex((noeud) => !estVide([noeud]));
  const premier = reste[rang];
  if (!premier || !estElement(premier, 'h1')) return undefined;
  const autres = reste.filter((noeud) => estElement(noeud, 'h1')).length > 1;
  const style = Array.isArray(premier.properties['className']) && premier.properties['className'].includes('titre');
  if (autres && !style) return undefined;
  reste.splice(rang, 1);
  return dire([premier]);
}

const intertitres = new Map(Object.values(roles).map((titre) => [plier(titre), titre]));

/** « 2. LE CONTEXTE : » is the heading « Contexte » of the edition's list. */
function nommerIntertitre<N extends Noeud>(noeud: N): N {
  if (!estElement(noeud) || !/^h[1-6]$/.test(noeud.tagName)) return noeud;
  const nu = texteDe(noeud)
    .replace(/^[\s\dIVX]*[.)-]\s*/, '')
    .replace(/^(le|la|les|l['’])\s*/i, '');
  const connu = intertitres.get(plier(nu));
  return connu ? { ...noeud, children: [{ type: 'text', value: connu }, ...[...descendants(noeud)].filter((un) => estElement(un, 'note-appel'))] } : noeud;
}

/** Notes of the text: each stands at its end, in one paragraph. One that nothing calls any more was called from an answer, which holds it. */
const notesDe = (c: ContexteDuRecit, { notes }: Document, dire: (noeuds: readonly Noeud[]) => string): FootnoteDefinition[] =>
  [...c.appels].map((identifier) => {
    const note = notes.get(identifier) ?? [];
    const blocs = enMdast(note, 2, c);
    const enPhrases = blocs.flatMap((bloc, i) => (bloc.type === 'paragraph' ? [...(i > 0 ? [{ type: 'text' as const, value: ' ' }] : []), ...bloc.children] : []));
    const brut = { type: 'text' as const, value: dire(note).replace(/\s+/g, ' ').trim() || '(note vide)' };
    const children = enPhrases.length > 0 && blocs.every(({ type }) => type === 'paragraph') ? enPhrases : [brut];
    return { type: 'footnoteDefinition', identifier, label: identifier, children: [{ type: 'paragraph', children }] };
  });

/** A picture that nobody described waits beside the draft. */
function sansDescription(gardees: readonly (ImageGardee | undefined)[], decrites: ReadonlySet<string>, { reprises }: Compris) {
  for (const image of gardees)
    if (image && !decrites.has(image.nom))
      reprises.push({
        ou: `Image ${image.nom}`,
        pourquoi: 'à décrire dans « medias » avec son texte de remplacement, son crédit et sa licence',
        texte: image.alt ? `Word la décrit ainsi : ${image.alt}` : 'Word ne la décrit pas.',
      });
}
