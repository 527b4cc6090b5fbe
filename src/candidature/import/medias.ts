/** Rows of the form that describe pictures: one that is there and wholly described is declared; another waits. */
import { estElement, descendants } from './arbre.ts';
import type { Compris } from './comprendre.ts';
import type { Donnees } from './chemins.ts';
import type { ImageGardee } from './images.ts';
import { lireCode, uneLigne } from './valeurs.ts';

const ouiOuNon = [
  { code: 'oui', libelle: 'Oui' },
  { code: 'non', libelle: 'Non' },
];

/** Names of the pictures that rows describe. */
export function decrireImages({ donnees, images, reprises }: Compris, gardees: readonly (ImageGardee | undefined)[]): ReadonlySet<string> {
  const decrites = new Set<string>();
  const medias: Donnees[] = [];
  for (const { ou, reponses } of images) {
    const dit = (cle: string) => uneLigne(reponses[cle]?.texte ?? '');
    const [image] = (reponses['fichier']?.noeuds ?? []).flatMap((noeud) => (estElement(noeud) ? imagesDe(noeud) : [])).flatMap((rang) => gardees[rang] ?? []);
    const alt = dit('alt') || (image?.alt ?? '');
    const [credit, licence, mineurs] = [dit('credit'), dit('licence'), dit('mineurs')];
    const oui = lireCode(mineurs, ouiOuNon);
    if (image && alt && credit && licence && (mineurs === '' || oui.ok) && !decrites.has(image.nom)) {
      decrites.add(image.nom);
      medias.push({ fichier: image.nom, alt, credit, licence, ...(oui.ok && oui.valeur === 'oui' ? { mineurs: true } : {}) });
      continue;
    }
    if (image) decrites.add(image.nom);
    const nom = image?.nom ?? dit('fichier');
    const morceaux = { Image: nom, 'Ce qu’elle montre': alt, Crédit: credit, Licence: licence, Mineurs: mineurs };
    const texte = Object.entries(morceaux).flatMap(([titre, valeur]) => (valeur ? [`${titre} : ${valeur}`] : []));
    reprises.push({ ou, pourquoi: image ? manque({ alt, credit, licence }) : 'rangez l’image à côté de la fiche, puis décrivez-la dans « medias »', texte: texte.join('\n') });
  }
  if (medias.length > 0) donnees['medias'] = medias;
  return decrites;
}

const noms = { alt: 'ce qu’elle montre', credit: 'son crédit', licence: 'sa licence' } as const;
const manque = (ecrits: Record<keyof typeof noms, string>): string => {
  const absents = Object.entries(noms).flatMap(([cle, nom]) => (ecrits[cle as keyof typeof noms] ? [] : [nom]));
  return `à décrire dans « medias »${absents.length > 0 ? ` ; il manque ${absents.join(', ')}` : ''}`;
};

/** Positions of the pictures below an element, itself included. */
function imagesDe(noeud: Parameters<typeof descendants>[0]): number[] {
  const rang = (src: unknown) => Number(String(src).slice('image:'.length));
  const soi = estElement(noeud, 'img') ? [rang(noeud.properties['src'])] : [];
  return [...soi, ...[...descendants(noeud)].flatMap((un) => (un.tagName === 'img' ? [rang(un.properties['src'])] : []))];
}
