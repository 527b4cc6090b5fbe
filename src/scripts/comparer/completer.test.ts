import { expect, it } from 'vitest';
import { completer } from './completer.ts';

const said = (cle: string, texte: string) => ({ cle, libelle: cle.toUpperCase(), lignes: [{ texte }] });
const sans = [said('porteurs', 'P'), said('budget', '5')];
const avec = [said('porteurs', 'Q'), said('lieu', 'Lille'), said('taille', 'x'), said('budget', '6')];
const tu = (cle: string) => ({ cle, libelle: cle.toUpperCase(), silence: 'inconnu' });

it.each([
  ['after', [sans, avec], 0],
  ['before', [avec, sans], 1],
])('an action without a place has its rows, said to be unknown, %s one that has', (_name, colonnes, rang) => {
  const toutes = completer(colonnes);
  expect(toutes.map((faits) => faits.map(({ cle }) => cle))).toEqual([1, 2].map(() => ['porteurs', 'lieu', 'taille', 'budget']));
  expect(toutes[rang]).toEqual([sans[0], tu('lieu'), tu('taille'), sans[1]]);
  expect(toutes[1 - rang]).toEqual(avec);
});
