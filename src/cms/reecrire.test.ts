import { describe, expect, it } from 'vitest';
import { controler } from '#recueil/profil';
import { ecrire, lire, type Saisie } from './fichier.ts';

const texte = `---
# Note de l'éditrice.
format: long
titre: "Le silence"
porteurs:
  - { nom: Ici, type: ecole } # une remarque
  - { nom: Là, type: association }
budget:
  montant: 2700
  annee: 2022
  perimetre: trois ans

axes:
  support: [papier]
  saison: sans-objet
provenance: fictif
periode: { debut: 2019-09, statut: terminee }
etat: publie
---

Un texte.
`;

type Changement = (saisie: Saisie) => Saisie;
const change = (changement: Changement) => ecrire('action.mdx', changement(lire('action.mdx', texte)));
const lignes = (apres: string) => ({
  ajoutees: apres.split('\n').filter((une) => !texte.split('\n').includes(une)),
  otees: texte.split('\n').filter((une) => !apres.split('\n').includes(une)),
});

const changements: [titre: string, changement: Changement, ajoutees: string[], otees: string[]][] = [
  ['a text', (s) => ({ ...s, titre: 'Le bruit : un essai' }), ['titre: "Le bruit : un essai"'], ['titre: "Le silence"']],
  ['a new key, in its place', (s) => ({ ...s, accroche: 'inconnu' }), ['accroche: inconnu'], []],
  [
    'an absence in place of an object',
    (s) => ({ ...s, budget: { cas: 'non-communique' } }),
    ['budget: non-communique'],
    ['budget:', '  montant: 2700', '  annee: 2022', '  perimetre: trois ans'],
  ],
  [
    'a number that becomes an absence',
    (s) => ({ ...s, budget: { cas: 'objet', montant: 'inconnu', annee: '2022', perimetre: 'trois ans' } }),
    ['  montant: inconnu'],
    ['  montant: 2700'],
  ],
  [
    'a number, with a comma',
    (s) => ({ ...s, budget: { cas: 'objet', montant: '2700,5', annee: '2022-10', perimetre: 'trois ans' } }),
    ['  montant: 2700.5', '  annee: 2022-10'],
    ['  montant: 2700', '  annee: 2022'],
  ],
  ['codes of an axis', (s) => ({ ...s, axes: { support: ['papier', 'sonore'], saison: ['sans-objet'] } }), ['  support: [ papier, sonore ]'], ['  support: [papier]']],
  ['the state', (s) => ({ ...s, etat: 'relu' }), ['etat: relu'], ['etat: publie']],
  ['one instant for all', (s) => ({ ...s, publication: { cas: 'instant', valeur: '2026-10-15T18:30' } }), ['publication: 2026-10-15T18:30'], []],
  ['a part of the publication', (s) => ({ ...s, publication: { cas: 'objet', jury: '2026-10-15T18:30' } }), ['publication:', '  jury: 2026-10-15T18:30'], []],
  ['no answer', (s) => ({ ...s, relecture: { cas: 'sans-reponse' } }), ['relecture: sans-reponse'], []],
  ['the body alone', (s) => ({ ...s, body: 'Un texte.\n\nUn autre.' }), ['Un autre.'], []],
];

describe('a form that was changed', () => {
  it.each(changements)('writes %s and nothing else', (_titre, changement, ajoutees, otees) => {
    const apres = change(changement);
    expect(lignes(apres)).toEqual({ ajoutees, otees });
    expect(controler('editions/2022/t/a/action.mdx', apres).map(({ message }) => message)).toEqual([]);
  });
  it('keeps the items of a list around the one that was added, and their remarks', () => {
    const apres = change((s) => {
      const { elements, ...reste } = s['porteurs'] as { elements: unknown[] };
      return { ...s, porteurs: { ...reste, elements: [elements[0], { nom: 'Entre', type: 'ecole', siren: '' }, elements[1]] } };
    });
    expect(apres).toContain('porteurs:\n  - { nom: Ici, type: ecole } # une remarque\n  - nom: Entre\n    type: ecole\n  - { nom: Là, type: association }\n');
  });
  it('takes away a key that was emptied', () => {
    expect(lignes(change((s) => ({ ...s, periode: null })))).toEqual({ ajoutees: [], otees: ['periode: { debut: 2019-09, statut: terminee }'] });
  });
  it('writes a page that is new in the order of its schema', () => {
    expect(ecrire('pages/*.mdx', { body: 'Bonjour.', etat: 'relu', titre: 'Une page', chapeau: '' })).toBe('---\ntitre: Une page\netat: relu\n---\n\nBonjour.\n');
  });
  it('changes one item of a file that is a list', () => {
    const themes = '- id: a\n  libelle: A\n\n- id: b # stable\n  libelle: B\n';
    const { elements } = lire('themes.yaml', themes) as { elements: { id: string }[] };
    expect(ecrire('themes.yaml', { elements: [elements[0], { ...elements[1], libelle: 'Bis' }], _origine: themes })).toBe(
      '- id: a\n  libelle: A\n\n- id: b # stable\n  libelle: Bis\n',
    );
  });
});
