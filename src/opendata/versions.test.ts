import { expect, it } from 'vitest';
import type { ActionOuverte, RecueilOuvert } from './types.ts';
import { changements, versionSuivante } from './versions.ts';

const action = (id: string, nom = id): ActionOuverte => ({
  id,
  niveau: 'noms',
  adresse: '',
  adressePermanente: '',
  edition: '2020',
  nom,
  provenance: 'fictif',
  licence: { nom: '', url: '' },
});
const recueil = (actions: ActionOuverte[], prix = 'Prix'): RecueilOuvert => ({
  titre: '',
  prix,
  editeur: { nom: '', sigle: '', site: '' },
  licence: { nom: '', url: '' },
  voix: {},
  absences: [],
  vocabulaires: [],
  axes: [],
  editions: [],
  actions,
});

it.each([
  ['the first', undefined, recueil([]), 'Première version.'],
  ['nothing', recueil([action('a')]), recueil([action('a')]), 'Aucun changement.'],
  ['one of each', recueil([action('a'), action('b')]), recueil([action('a', 'A'), action('c')]), '1 action ajoutée (c) ; 1 action retirée (b) ; 1 action modifiée (a).'],
  ['many are only counted', recueil([]), recueil([...'abcdef'].map((id) => action(id))), '6 actions ajoutées.'],
  ['what is around them', recueil([]), recueil([], 'Autre prix'), 'éditions, axes ou vocabulaires modifiés.'],
])('says what changed: %s', (_quoi, avant, apres, dit) => {
  expect(changements(avant, apres)).toBe(dit);
});

it('adds a version when the digest is another, even twice a day', () => {
  const [un, deux] = ['1', '2'].map((n) => n.repeat(64)) as [string, string];
  const premiere = versionSuivante([], { jour: '2026-12-01', empreinte: un, texte: 'Première version.' });
  expect(premiere).toEqual({ date: '2026-12-01', texte: 'Première version.', empreinte: un });
  expect(versionSuivante([premiere!], { jour: '2026-12-02', empreinte: un, texte: 'x' })).toBeUndefined();
  expect(versionSuivante([premiere!], { jour: '2026-12-01', empreinte: deux, texte: 'x' })).toEqual({ date: '2026-12-01', texte: 'x', empreinte: deux });
});
