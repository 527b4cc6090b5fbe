/** The draft as a file: front matter in the schema's order, the narrative, what is to be taken up again; and where each thing stands. */
import { schemas, titreDesReprises } from '#recueil';
import type { Root, RootContent } from 'mdast';
import { Document, isMap, isScalar, isSeq, LineCounter, parseDocument, Scalar, visit } from 'yaml';
import type { Donnees } from './chemins.ts';
import { enPas } from './chemins.ts';
import { paragraphes, serialiser } from './recit.ts';
import type { Manque, Reprise } from './types.ts';

export interface APlacer {
  ligne: number;
  texte: string;
  conseil: string;
}

interface Ecrit {
  texte: string;
  reprises: APlacer[];
  manques: APlacer[];
}

const ordre = Object.keys(schemas['action.mdx'].shape);

export function ecrireBrouillon({
  donnees,
  corps,
  reprises,
  manques,
}: {
  donnees: Donnees;
  corps: readonly RootContent[];
  reprises: readonly Reprise[];
  manques: readonly Manque[];
}): Ecrit {
  const complet: Donnees = { format: 'long', ...donnees, provenance: 'dossier', etat: 'brouillon' };
  const yaml = enYaml(Object.fromEntries(ordre.flatMap((cle) => (complet[cle] === undefined ? [] : [[cle, complet[cle]]]))));
  const blocs = [serialiser({ type: 'root', children: [...corps] })].filter(Boolean);
  const debut = `---\n${yaml}---\n`;
  const lignesDe = (texte: string) => texte.split('\n').length - 1;
  const places: APlacer[] = [];
  let texte = `${debut}${blocs.length > 0 ? `\n${blocs.join('\n\n')}\n` : ''}`;
  reprises.forEach(({ ou, pourquoi, texte: dit }, i) => {
    if (i === 0) texte += `\n## ${titreDesReprises}\n`;
    places.push({ ligne: lignesDe(texte) + 2, texte: `${ou} : ${pourquoi}`, conseil: 'reportez-le à sa place dans la fiche, puis ôtez-le d’ici' });
    texte += `\n${serialiser(reprise(ou, pourquoi, dit))}\n`;
  });
  return { texte, reprises: places, manques: manques.map((manque) => placer(manque, yaml, lignesDe(debut))) };
}

const reprise = (ou: string, pourquoi: string, texte: string): Root => ({
  type: 'root',
  children: [
    {
      type: 'paragraph',
      children: [
        { type: 'strong', children: [{ type: 'text', value: ou }] },
        { type: 'text', value: ` (${pourquoi})` },
      ],
    },
    { type: 'blockquote', children: paragraphes(texte).filter((noeud) => noeud.type === 'paragraph') },
  ],
});

function enYaml(donnees: Donnees): string {
  const document = new Document(donnees);
  visit(document, {
    Scalar: (_, noeud) => {
      // Codes and dates that are figures stay texts; a text on several lines is written as it is read.
      if (typeof noeud.value === 'string' && noeud.value.includes('\n')) noeud.type = Scalar.BLOCK_LITERAL;
    },
    Seq: (cle, noeud, chemin) => {
      const parent = chemin.at(-1);
      if (cle !== 'value' && !parent) return;
      if (noeud.items.length > 0 && noeud.items.every((un) => isScalar(un) && typeof un.value === 'string' && /^[\w-]+$/.test(un.value))) noeud.flow = true;
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

/** A missing key is said at the line after which it goes: that of the last key before it in the schema's order. */
function placer({ cle, ou, quoi, repris }: Manque, yaml: string, lignesDeTete: number): APlacer {
  const conseil = repris ? 'sa réponse attend sous « À reprendre »' : `dans le dossier : ${ou}`;
  if (cle === 'corps') return { ligne: lignesDeTete + 1, texte: `le récit est vide : il va sous l’en-tête, avec ses intertitres`, conseil };
  const compteur = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: compteur });
  const ligneDe = (noeud: unknown): number | undefined => {
    const debut = (noeud as { range?: [number, number, number] } | undefined)?.range?.[0];
    return debut === undefined ? undefined : compteur.linePos(debut).line + 1;
  };
  const chemin = enPas(cle);
  const la = document.getIn(chemin, true);
  if (la !== undefined) return { ligne: ligneDe(la) ?? 2, texte: `« ${cle} » (${quoi}) : non donné dans le dossier, à demander ou à laisser ainsi`, conseil };
  const parent = chemin.length > 1 ? document.getIn(chemin.slice(0, -1), true) : undefined;
  if (isMap(parent) || isSeq(parent)) return { ligne: ligneDe(parent) ?? 2, texte: `« ${cle} » (${quoi}) manque`, conseil };
  const avant = isMap(document.contents) ? document.contents.items.filter(({ key }) => isScalar(key) && ordre.indexOf(String(key.value)) < ordre.indexOf(String(chemin[0]))) : [];
  return { ligne: ligneDe(avant.at(-1)?.key) ?? 2, texte: `« ${cle} » (${quoi}) manque`, conseil };
}
