import { roles } from '#recueil';
import { describe, expect, it } from 'vitest';
import { atelierDe } from '../../../tests/outils/petit-atelier.ts';
import { action, base, edition } from '../../../tests/outils/petit-recueil.ts';
import { contactDe } from '../contact.ts';
import { vueAction, type DossierVue } from '../index.ts';
import { rubriquesDeTransfert } from '../transfert.ts';
import { parties } from './parties.ts';
import { sectionsDePage } from './sections.ts';

const ORDRE = ['intitule', 'contexte', 'objectifs', 'public', 'territoire', 'calendrier', 'partenaires', 'moyens', 'budget', 'indicateurs', 'source'];

const axe = (libelle: string, plus = '') => `libelle: ${libelle}\naide: Aide.\nchoix: plusieurs\n${plus}termes:\n  - { code: x, libelle: Terme X }\n`;

async function dossier(plus: string, corps = '', autres: Record<string, string> = {}): Promise<DossierVue> {
  const a = await atelierDe({ 'editions/2026/edition.mdx': edition('publication: 2026-01-01T09:00'), 'editions/2026/a/x/action.mdx': action('x', plus, corps), ...autres });
  const [x] = a.actions;
  const made = x && vueAction(x, a).dossier;
  if (!made) throw new Error('no funding file');
  return made;
}

const partie = (d: DossierVue, cle: string) => d.parties.find((p) => p.cle === cle)?.morceaux;

describe('the table', () => {
  const origines = parties.flatMap(({ de }) => de);
  it('has the parts of the forms in their order, and two of its own that may be absent', () => {
    expect(parties.filter(({ facultative }) => !facultative).map(({ cle }) => cle)).toEqual(ORDRE);
    expect(parties.filter(({ facultative }) => facultative).map(({ titre }) => titre)).toEqual(['Déroulement', 'Autres éléments']);
  });
  it('claims every role and every row of transferability once', () => {
    expect(origines.flatMap((o) => ('role' in o ? [o.role] : [])).sort()).toEqual(Object.keys(roles).sort());
    expect(origines.flatMap((o) => ('transfert' in o ? [o.transfert] : [])).sort()).toEqual(Object.keys(rubriquesDeTransfert).sort());
  });
  it('claims every section of the page, but those that say what the parts say: key facts, narrative, transferability', () => {
    const dites = origines.flatMap((o) => ('section' in o ? [o.section] : []));
    expect([...dites, 'reperes', 'porteur', 'transferabilite'].sort()).toEqual(Object.keys(sectionsDePage).sort());
  });
});

describe('the narrative', () => {
  const corps = 'Avant tout.\n\n## Contexte\n\nA.\n\n## Une idée à part\n\nB.\n\n### Contexte\n\nC.\n\n## Objectifs\n\nD.\n\n## Contexte\n\nE.\n';
  it('goes where its titles say; nothing is lost, nothing is twice', async () => {
    const d = await dossier('', corps);
    const id = (ancre: string) => ({ section: `2026-x-porteur-${ancre}` });
    expect(partie(d, 'contexte')).toEqual([id('contexte'), id('contexte-3')]);
    expect(partie(d, 'objectifs')).toEqual([id('objectifs')]);
    expect(partie(d, 'deroulement')).toEqual([{ section: 'porteur', debut: true }]);
    expect(partie(d, 'autres')).toEqual([{ ...id('une-idee-a-part'), titre: 'Une idée à part' }]);
  });
  it('without any title is what happened', async () => expect(partie(await dossier('', 'Le récit seul.'), 'deroulement')).toEqual([{ section: 'porteur', debut: true }]));
});

describe('what the fiche does not hold', () => {
  it('is said: a part of the forms never goes missing', async () => {
    const d = await dossier('');
    expect(d.parties.map(({ cle }) => cle).filter((cle) => ORDRE.includes(cle))).toEqual(ORDRE);
    expect(partie(d, 'objectifs')).toEqual([{ texte: 'Non renseigné dans le recueil.' }]);
  });
  it.each([
    ['inconnu', 'inconnu'],
    ['non-communique', 'non communiqué'],
  ])('with the absence that was written: %s', async (ecrit, dit) =>
    expect(partie(await dossier(`budget: ${ecrit}`), 'budget')).toEqual([
      { texte: 'Non renseigné dans le recueil.' },
      { rangs: [{ terme: 'Budget', valeur: { absence: dit, connu: false } }] },
    ]),
  );
  it('is no gap where it has no object', async () =>
    expect(partie(await dossier('budget: sans-objet'), 'budget')).toEqual([{ rangs: [{ terme: 'Budget', valeur: { absence: 'sans objet', connu: false, tuile: false } }] }]));
  it('is not said of what an entry of the palmarès was never asked; what it says is', async () => {
    const d = await dossier('', '', { 'editions/2026/a/x/action.mdx': action('x').replace('format: court', 'format: palmares') });
    expect(partie(d, 'budget')).toEqual([{ texte: 'Non renseigné dans le recueil.' }]);
    expect(partie(d, 'territoire')).toEqual([{ rangs: [{ terme: 'Lieu', valeur: { texte: 'Valenciennes, Nord (59)' } }] }]);
  });
  it('stands beside what it does hold', async () => {
    const d = await dossier('budget: inconnu\nfinancements: [{ financeur: État, montant: 5 }]');
    expect(partie(d, 'budget')).toEqual([{ rangs: [{ terme: 'Budget', valeur: { absence: 'inconnu', connu: false } }] }, { section: 'financements', titre: 'Financements' }]);
  });
  it('partners that nobody knows are said to be unknown', async () =>
    expect(partie(await dossier('partenaires: inconnu'), 'partenaires')).toEqual([
      { texte: 'Non renseigné dans le recueil.' },
      { rangs: [{ terme: 'Partenaires', valeur: { absence: 'inconnu', connu: false } }] },
    ]));
});

it('axes fill the part that they name, or go with the rest', async () => {
  const d = await dossier('axes: { age: [x], forme: [x] }', '', { 'axes/age.yaml': axe('Âge', 'dossier: public\n'), 'axes/forme.yaml': axe('Forme') });
  expect(partie(d, 'public')).toEqual([{ rangs: [{ terme: 'Âge', valeur: { texte: 'Terme X' } }] }]);
  expect(partie(d, 'autres')).toEqual([{ rangs: [{ terme: 'Forme', valeur: { texte: 'Terme X' } }] }]);
});

it('says what it is a copy of, and where that is', async () => {
  const d = await dossier('');
  expect([d.citation, d.adresse]).toEqual(['Titre de x, Prix d’essai, édition 2026.', '/id/2026/x/']);
});

describe('a contact', () => {
  const avec = async (recueil: string, plus = '') => {
    const a = await atelierDe({
      'recueil.yaml': (base['recueil.yaml'] ?? '').replace('courriel: inconnu', recueil),
      'editions/2026/edition.mdx': edition('publication: 2026-01-01T09:00'),
      'editions/2026/a/x/action.mdx': action('x', plus),
    });
    const [x] = a.actions;
    return x && x.niveau !== 'retire' ? contactDe(x, a) : undefined;
  };
  it('of the service: its name, where it is, its telephone and its mail', async () =>
    expect(await avec('courriel: inconnu', 'contact: { service: Le service, adresse: 1 rue X, courriel: a@exemple.fr, telephone: "03 27 00 00 00" }')).toEqual({
      texte: 'Le service, 1 rue X, 03 27 00 00 00',
      courriel: 'a@exemple.fr',
    }));
  it('is asked of the publisher by a mail that names the action', async () =>
    expect((await avec('courriel: p@exemple.fr'))?.demande).toEqual({
      libelle: 'Demander une mise en relation à l’éditeur (EE)',
      href: `mailto:p@exemple.fr?subject=${encodeURIComponent('Mise en relation : Titre de x (2026)')}`,
    }));
  it('or on its page', async () => expect((await avec('courriel: inconnu, page: https://exemple.fr/ecrire'))?.demande?.href).toBe('https://exemple.fr/ecrire'));
  it('or cannot be asked', async () => expect(await avec('courriel: inconnu')).not.toHaveProperty('demande'));
});
