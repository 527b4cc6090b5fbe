/** Reads texts as a proofreader would: words, repetitions, what may be somebody's. */
import { checkCorrection, type Diagnostic, type Trouvaille } from '#recueil';
import { coordonneesDe } from './coordonnees.ts';
import { lieuxDe } from './lieux.ts';
import { motsDe, motsDoubles } from './mots.ts';
import { orthographe, type Connus } from './orthographe.ts';
import { passagesDe } from './passages.ts';
import type { Texte } from './textes.ts';

export function relire(textes: readonly Texte[], connus: Connus): Diagnostic[] {
  const inconnu = orthographe(connus);
  const proches = memo(connus.dictionnaire.proches);
  return checkCorrection(textes.flatMap((texte) => sansEcho(relireUn(texte, inconnu, proches))));
}

function relireUn(texte: Texte, inconnu: ReturnType<typeof orthographe>, proches: (mot: string) => string[]): Trouvaille[] {
  const { file } = texte;
  const lieu = lieuxDe(texte.texte ?? '');
  /** A word is told once a file. */
  const dits = new Set<string>();
  return passagesDe(texte).flatMap(({ texte: passage, debut, adresse }) => {
    const place = (index: number, longueur: number) => lieu(debut + index, longueur);
    const trouvees: Trouvaille[] = coordonneesDe(passage).map(({ genre, index, longueur }) => ({ genre, file, place: place(index, longueur) }));
    if (adresse) return trouvees;
    for (const { mot, index } of motsDoubles(passage)) trouvees.push({ genre: 'double', file, mot, place: place(index, mot.length) });
    for (const ecrit of motsDe(passage)) {
      const faute = inconnu(ecrit.mot);
      if (!faute || dits.has(faute.mot)) continue;
      dits.add(faute.mot);
      trouvees.push({ genre: 'mot', file, mot: faute.mot, proches: proches(faute.mot), place: place(ecrit.index + faute.index, faute.mot.length) });
    }
    return trouvees;
  });
}

/** An address is read in its text, and as the address of its link. */
function sansEcho(trouvailles: readonly Trouvaille[]): Trouvaille[] {
  const dites = new Set<string>();
  return trouvailles.filter(({ genre, place }) => {
    const cle = `${genre} ${String(place.line)}:${String(place.column)}`;
    return !dites.has(cle) && dites.add(cle);
  });
}

function memo<T>(calculer: (mot: string) => T): (mot: string) => T {
  const faits = new Map<string, T>();
  return (mot) => {
    const fait = faits.get(mot) ?? calculer(mot);
    faits.set(mot, fait);
    return fait;
  };
}
