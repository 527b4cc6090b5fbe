/** A body after the rich editor: parts that say the same keep their characters, the others are what the editor wrote, mended. */
import { alignees } from './alignees.ts';
import { cleDe } from './cle.ts';
import { blocEcrit, morceauxDe, type Morceau } from './morceaux.ts';
import { reparer } from './reparer.ts';
import { aligner } from './tableau.ts';

/** `avant` is the body of the file, `apres` what the editor gives for it. */
export function fusionnerLeCorps(avant: string, apres: string): string {
  if (apres === avant.trim()) return avant;
  const [anciens, nouveaux] = [morceauxDe(avant), morceauxDe(apres)];
  const paires = alignees(
    anciens.map(({ texte }) => cleDe(texte)),
    nouveaux.map(({ texte }) => cleDe(texte)),
  );
  const gardes = nouveaux.map((nouveau, i) => {
    const ancien = paires[i];
    return ancien === undefined ? { texte: changer(anciens, paires, nouveau.texte, i), suite: '\n\n' } : (anciens[ancien] ?? nouveau);
  });
  return gardes.map(({ texte, suite }, i) => texte + (i === gardes.length - 1 ? '\n' : enchaine(paires, i) ? suite : '\n\n')).join('');
}

/** Two parts that followed each other still do. */
const enchaine = (paires: readonly (number | undefined)[], i: number): boolean => paires[i] !== undefined && paires[i + 1] === paires[i] + 1;

/** The old part that a changed one stands in place of: the one that is between the same neighbours. */
function changer(anciens: readonly Morceau[], paires: readonly (number | undefined)[], texte: string, i: number): string {
  const precedent = paires.slice(0, i).findLast((un) => un !== undefined);
  const debut = precedent === undefined ? 0 : precedent + 1;
  const rang = i - 1 - paires.slice(0, i).findLastIndex((un) => un !== undefined);
  const suivant = paires.slice(i).find((un) => un !== undefined) ?? anciens.length;
  const remplace = debut + rang < suivant ? anciens[debut + rang]?.texte : undefined;
  return remplace === undefined ? reparer(texte) : changerEnPlace(remplace, texte);
}

/** In a block of the same name, what was not touched stays too. */
function changerEnPlace(avant: string, apres: string): string {
  const [ancien, nouveau] = [blocEcrit(avant), blocEcrit(apres)];
  if (!nouveau) return aligner(avant, reparer(apres));
  if (ancien?.dedans === undefined || nouveau.dedans === undefined || ancien.nom !== nouveau.nom) return reparer(apres);
  const memes = JSON.stringify(ancien.attributs) === JSON.stringify(nouveau.attributs);
  const ouverture = memes ? ancien.ouverture : nouveau.ouverture;
  const enLigne = !nouveau.dedans.includes('\n');
  const dedans = enLigne ? reparer(nouveau.dedans) : `\n\n${fusionnerLeCorps(ancien.dedans, nouveau.dedans.trim()).trim()}\n\n`;
  return `${ouverture}${dedans}</${nouveau.nom}>`;
}
