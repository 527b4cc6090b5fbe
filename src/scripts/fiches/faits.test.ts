/** What an action says and does not say, in words: never zero in the place of an unknown. */
import type { ActionOuverte, FaitsOuverts } from '#opendata';
import { describe, expect, it } from 'vitest';
import { ditQuelqueChose, faitsDe, phraseDesSilences, type Fait } from './faits.ts';

const mots = { axes: [{ axe: 'public', libelle: 'Public' }], transfert: [{ cle: 'cout', libelle: 'Coût' }] };
const base: ActionOuverte = {
  id: '2020/x',
  niveau: 'fiche',
  adresse: '/actions/2020/x/',
  adressePermanente: '/id/2020/x/',
  edition: '2020',
  nom: 'X',
  provenance: 'dossier',
  licence: { nom: 'L', url: 'https://exemple.fr/' },
};
const rien: FaitsOuverts = { format: 'long', axes: [], suites: [], divergences: [], textes: [], sources: [], versions: [] };
const avec = (faits: Partial<FaitsOuverts>): Fait[] => faitsDe({ ...base, faits: { ...rien, ...faits } }, mots);
const de = (faits: readonly Fait[], cle: string) => faits.find((fait) => fait.cle === cle);

describe('a fact', () => {
  it.each<[string, Partial<FaitsOuverts>, string, string[]]>([
    ['an amount, its year and scope', { budget: { montant: 72000, annee: '2013-10', perimetre: 'hors postes' } }, 'budget', ['72\u202f000\u00a0€|octobre 2013, hors postes']],
    ['an amount that is nought', { budget: { montant: 0, annee: { absence: 'inconnu' }, perimetre: { absence: 'inconnu' } } }, 'budget', ['0\u00a0€|']],
    ['a share', { financements: [{ financeur: 'État', montant: { absence: 'inconnu' }, part: 12.5 }] }, 'financements', ['État|montant inconnu, 12,5\u00a0%']],
    [
      'amounts that are not said',
      { financements: [{ financeur: 'État', montant: { absence: 'non-communique' } }, { financeur: 'Ville' }] },
      'financements',
      ['État|montant non communiqué', 'Ville|montant inconnu'],
    ],
    [
      'terms',
      {
        axes: [
          {
            axe: 'public',
            libelle: 'Public',
            termes: [
              { code: 'a', libelle: 'Seniors' },
              { code: 'b', libelle: 'Élèves' },
            ],
          },
        ],
      },
      'public',
      ['Seniors|', 'Élèves|'],
    ],
    ['an end that is not known, of what goes on', { periode: { debut: '2013', fin: { absence: 'inconnu' }, statut: 'en-cours' } }, 'fin', ['en cours|']],
    ['a level', { evaluation: { niveau: { code: '3', libelle: 'Évaluation externe' } } }, 'evaluation', ['3 sur 4, évaluation externe|']],
  ])('%s', (_name, faits, cle, said) => expect(de(avec(faits), cle)?.lignes?.map(({ texte, petit = '' }) => `${texte}|${petit}`)).toEqual(said));

  it.each<[string, Partial<FaitsOuverts>, string, Fait['silence']]>([
    ['not written', {}, 'budget', 'inconnu'],
    ['asked and not given', { budget: { absence: 'non-communique' } }, 'budget', 'non-communique'],
    ['of no use', { transferabilite: { cout: { absence: 'sans-objet' } } }, 'cout', 'sans-objet'],
    ['of a whole that is not known', { transferabilite: { absence: 'non-communique' } }, 'cout', 'non-communique'],
    ['an amount without figure', { budget: { montant: { absence: 'inconnu' }, annee: '2013', perimetre: { absence: 'inconnu' } } }, 'budget', 'inconnu'],
    ['an empty list', { partenaires: [] }, 'partenaires', 'inconnu'],
    ['the lowest level, that says nothing is known', { evaluation: { niveau: { code: '0', libelle: 'Non renseigné' } } }, 'evaluation', 'inconnu'],
  ])('%s is a silence', (_name, faits, cle, silence) => {
    expect([de(avec(faits), cle)?.silence, de(avec(faits), cle)?.lignes]).toEqual([silence, undefined]);
  });

  it.each<[string, Partial<FaitsOuverts>, string, string]>([
    ['an amount', { budget: { montant: { absence: 'inconnu' }, annee: '2013', perimetre: 'hors postes' } }, 'budget', '2013, hors postes'],
    ['a date', { periode: { debut: { absence: 'inconnu' }, statut: { absence: 'inconnu' }, precision: 'au printemps' } }, 'debut', 'au printemps'],
  ])('what is known beside %s that is not is said', (_name, faits, cle, petit) => {
    expect(de(avec(faits), cle)).toMatchObject({ silence: 'inconnu', petit });
    expect(ditQuelqueChose(de(avec(faits), cle))).toBe(true);
  });

  it('says the official place, and the entry’s own words beside it', () => {
    const territoire = { echelle: 'commune', nom: 'Pessac, Gironde (33)', lieux: [], departements: [], regions: [], strates: [], libelle: 'un quartier' };
    expect(de(faitsDe({ ...base, territoire }, mots), 'lieu')?.lignes).toEqual([{ texte: 'Pessac, Gironde (33)', petit: 'un quartier' }]);
  });

  it('waits for a palmarès that comes after its fiches', () => {
    const faits = faitsDe({ ...base, palmaresAVenir: true, faits: rien }, mots);
    expect(de(faits, 'distinction')?.silence).toBe('attente');
    expect(phraseDesSilences(faits)).toMatch(/ La distinction n’est pas encore annoncée\.$/);
    expect(de(avec({}), 'distinction')?.silence).toBe('inconnu');
  });

  it('waits for a fiche that is not public', () => {
    const faits = faitsDe({ ...base, niveau: 'noms', palmaresAVenir: true, territoire: { absence: 'inconnu' } }, mots);
    expect([de(faits, 'budget')?.silence, de(faits, 'distinction')?.silence, de(faits, 'lieu')?.silence]).toEqual(['attente', 'attente', 'inconnu']);
    expect(phraseDesSilences(faits)).toBe('Inconnu\u00a0: porteurs, lieu, thème. La fiche n’est pas encore publiée.');
  });
});

it('sets the figure of a result with its unit, and says when it is not known', () => {
  const faits = avec({
    resultats: [
      { texte: 'Des courses.', valeur: 1200, unite: 'courses', periode: '2020', source: 's', declaratif: true },
      { texte: 'Des suivis.', valeur: { absence: 'inconnu' }, unite: 'personnes', source: 's', declaratif: false },
    ],
  });
  expect(de(faits, 'resultats')?.lignes).toEqual([
    { texte: 'Des courses.', petit: '1\u202f200\u00a0courses, 2020 · déclaré par le porteur' },
    { texte: 'Des suivis.', petit: 'personnes\u00a0: inconnu' },
  ]);
});

it('groups what is not said, a sentence a reason', () => {
  const faits = avec({
    budget: { absence: 'non-communique' },
    transferabilite: { cout: { absence: 'sans-objet' } },
    resultats: [{ texte: 'Dix.', source: 's', declaratif: true }],
  });
  expect(phraseDesSilences(faits)).toMatch(/^Inconnu\u00a0: porteurs, .*méthode d’évaluation, évaluateur\. Non communiqué\u00a0: budget\. Sans objet\u00a0: coût\.$/);
  expect(phraseDesSilences(faits)).not.toMatch(/résultats/);
});
