/** Actions side by side: a row where one of them says something, one column an action, what it does not say at its foot. */
import type { ActionOuverte } from '#opendata';
import { valeurEn } from '../fiches/dessiner.ts';
import { ditQuelqueChose, faitsDe, phraseDesSilences, type Fait, type Mots } from '../fiches/faits.ts';
import { bouton, el, hors } from '../dom.ts';
import { completer } from './completer.ts';

export interface Gestes {
  /** Its page on this site: data give the public one, wherever they are read. */
  fiche: (id: string) => string;
  retirer: (id: string) => void;
  deplacer: (id: string, pas: -1 | 1) => void;
}

interface Colonne {
  action: ActionOuverte;
  faits: Fait[];
}

/** On a narrow screen rows become blocks: roles keep them a table to those who hear it. */
export function tableau(actions: readonly ActionOuverte[], mots: Mots, gestes: Gestes): HTMLTableElement {
  const completes = completer(actions.map((action) => faitsDe(action, mots)));
  const colonnes = actions.map((action, rang) => ({ action, faits: completes[rang] ?? [] }));
  const filled = (completes[0] ?? []).flatMap(({ libelle }, rang) => (completes.some((faits) => ditQuelqueChose(faits[rang])) ? [{ libelle, rang }] : []));
  return el(
    'table',
    { class: 'comparaison', role: 'table', 'data-colonnes': String(actions.length) },
    el('caption', {}, actions.length > 1 ? `${actions.length} actions côte à côte` : 'Une action, en attendant une autre'),
    el('thead', { role: 'rowgroup' }, el('tr', { role: 'row' }, el('td', { role: 'cell' }, hors('Rubrique')), ...colonnes.map((colonne) => tete(colonne, gestes)))),
    el(
      'tbody',
      { role: 'rowgroup' },
      rangDesGestes(colonnes, gestes),
      ...filled.map(({ libelle, rang: place }) =>
        rang(libelle, colonnes, ({ faits }) => {
          const fait = faits[place];
          return fait ? valeurEn(fait) : [];
        }),
      ),
      rang('Ce qui n’est pas dit', colonnes, ({ faits }) => [el('span', { class: 'silences' }, phraseDesSilences(faits) || 'Tout est dit.')]),
    ),
  );
}

const tete = ({ action }: Colonne, { fiche }: Gestes): HTMLTableCellElement =>
  el('th', { scope: 'col', role: 'columnheader' }, el('a', { href: fiche(action.id) }, action.nom), ' ', el('span', { class: 'an' }, action.edition));

const rang = (libelle: string, colonnes: readonly Colonne[], dire: (colonne: Colonne) => Node[], attributs: Record<string, string> = {}): HTMLTableRowElement =>
  el(
    'tr',
    { role: 'row', ...attributs },
    el('th', { scope: 'row', role: 'rowheader' }, libelle),
    ...colonnes.map((colonne) => el('td', { role: 'cell' }, nomEnTete(colonne), ...dire(colonne))),
  );

/** Whose value this is, where the heads of columns are far away; the table's own structure says it to those who hear it. */
const nomEnTete = ({ action }: Colonne): Node => el('span', { class: 'de-qui', 'aria-hidden': 'true' }, `${action.titreCourt ?? action.nom}, ${action.edition}`);

const rangDesGestes = (colonnes: readonly Colonne[], { retirer, deplacer }: Gestes): HTMLTableRowElement =>
  rang(
    'Disposer',
    colonnes,
    ({ action: { id, nom } }) => {
      const at = colonnes.findIndex(({ action }) => action.id === id);
      const geste = (mot: string, faire: () => void, off = false) => bouton(mot, faire, { 'data-geste': `${mot} ${id}`, 'aria-disabled': off && 'true' }, hors(`\u00a0: ${nom}`));
      return [
        el(
          'span',
          { class: 'gestes' },
          ...(colonnes.length > 1
            ? [geste('Vers la gauche', () => deplacer(id, -1), at === 0), ' ', geste('Vers la droite', () => deplacer(id, 1), at === colonnes.length - 1), ' ']
            : []),
          geste('Retirer', () => retirer(id)),
        ),
      ];
    },
    { class: 'disposer' },
  );
