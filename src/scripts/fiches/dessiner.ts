/** Facts drawn as the fiche draws them: the tile of what is missing, the four cells of an evaluation. */
import { el } from '../dom.ts';
import { silencesDits, type Fait, type Ligne } from './faits.ts';

const ligneEn = ({ texte, petit }: Ligne): (Node | string)[] => [texte, ...(petit ? [' ', el('small', {}, petit)] : [])];

/** Four cells, always beside their words. */
const echelle = (niveau: number) => el('span', { class: 'echelle', 'aria-hidden': 'true' }, ...[1, 2, 3, 4].map((rang) => el('span', { class: rang <= niveau && 'atteint' })));

export function valeurEn({ lignes = [], silence = 'inconnu', petit, echelle: niveau }: Fait): Node[] {
  const [seule, ...autres] = lignes;
  if (!seule) {
    const tu = el('span', { class: 'inconnu' }, silence !== 'sans-objet' && el('span', { class: 'tuile vide' }), silence !== 'sans-objet' && ' ', silencesDits[silence]);
    return [petit === undefined ? tu : el('span', {}, tu, ' ', el('small', {}, petit))];
  }
  if (autres.length > 0) return [el('ul', {}, ...lignes.map((une) => el('li', {}, ...ligneEn(une))))];
  return [...(niveau === undefined ? [] : [echelle(niveau)]), el('span', {}, ...ligneEn(seule))];
}
