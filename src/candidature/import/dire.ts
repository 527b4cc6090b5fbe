/** The text of an answer, with what its tree holds besides: notes, which have no place of their own there, and addresses of links. */
import type { ElementContent } from 'hast';
import { blocs, estElement, texteDe } from './arbre.ts';
import type { Document } from './word.ts';

export interface Diseur {
  notes: Document['notes'];
  avis: (quoi: string) => void;
}

/** Links that the recueil may hold. */
export const reLien = /^(https?:\/\/[^\s<>"]+|mailto:[^\s<>"]+@[^\s<>"]+)$/i;
export const lienOte = (adresse: string) => `un lien vers « ${adresse.slice(0, 80)} » a été ôté, son texte gardé`;

export const texteAvecNotes = (noeuds: readonly ElementContent[], d: Diseur): string =>
  texteDe({ type: 'element', tagName: 'div', properties: {}, children: developper(noeuds, d) });

/** `apres` is what follows on the same line. */
function developper(noeuds: readonly ElementContent[], d: Diseur, apres?: ElementContent): ElementContent[] {
  return noeuds.flatMap((noeud, i): ElementContent[] => {
    if (!estElement(noeud)) return [noeud];
    if (noeud.tagName === 'note-appel')
      return [
        dit(
          ` (${texteAvecNotes(d.notes.get(String(noeud.properties['name'])) ?? [], d)
            .replace(/\s+/g, ' ')
            .trim()})`,
        ),
      ];
    const suivant = noeuds[i + 1] ?? apres;
    const dedans = { ...noeud, children: developper(noeud.children, d, blocs.has(noeud.tagName) ? undefined : suivant) };
    const adresse = adresseDe(noeud);
    // Word cuts one link where its letters change.
    if (adresse === '' || adresse === adresseDe(premierDans(suivant)) || nue(texteDe(dedans)).includes(nue(adresse))) return [dedans];
    if (reLien.test(adresse)) return [dedans, dit(` (${adresse.replace(/^mailto:/i, '')})`)];
    d.avis(lienOte(adresse));
    return [dedans];
  });
}

const dit = (value: string): ElementContent => ({ type: 'text', value });
const premierDans = (noeud: ElementContent | undefined): ElementContent | undefined =>
  noeud && estElement(noeud) && noeud.tagName !== 'a' && !blocs.has(noeud.tagName) ? premierDans(noeud.children[0]) : noeud;
const adresseDe = (noeud: ElementContent | undefined): string => {
  const adresse = noeud && estElement(noeud, 'a') ? String(noeud.properties['href'] ?? '') : '';
  return adresse.startsWith('#') ? '' : adresse.replace(/^(mailto:[^?]*)\?.*$/i, '$1');
};

/** An address as it may be typed. */
const nue = (adresse: string): string =>
  adresse
    .trim()
    .toLowerCase()
    .replace(/^(https?:\/\/|mailto:)/, '')
    .replace(/^www\./, '')
    .replace(/\/$/, '');
