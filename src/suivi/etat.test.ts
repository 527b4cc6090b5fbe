import { describe, expect, it } from 'vitest';
import { action, edition, lire, mdx } from '../../tests/outils/petit-recueil.ts';
import { etatDe, type Etat } from './etat.ts';

const instant = Date.parse('2026-11-28T12:00:00Z');
/** Spaces of French typography, as a test is written. */
const simple = <T>(valeur: T): T => JSON.parse(JSON.stringify(valeur).replaceAll(/[\u00a0\u202f]/g, ' ')) as T;

async function etatDu(fichiers: Record<string, string>, id = '2026'): Promise<Etat> {
  const { recueil, diagnostics } = await lire(fichiers);
  const une = recueil?.editions.find((e) => e.id === id);
  if (!recueil || !une) throw new Error('no such edition');
  return simple(
    etatDe(
      une,
      recueil,
      instant,
      diagnostics.filter(({ file }) => file.startsWith(`${une.dossier}/`)),
    ),
  );
}
const texteDe = (cellule: string | { texte: string; ton?: string } | undefined) => (typeof cellule === 'string' ? cellule : `${cellule?.ton ?? ''}:${cellule?.texte ?? ''}`);
const rangee = ({ tableaux: [actions] }: Etat, i = 0) => actions?.rangees[i]?.map(texteDe);
const liste = ({ listes }: Etat, titre: string) => listes.find((une) => une.titre.startsWith(titre))?.elements ?? [];
const dit = (etat: Etat, titre: string) => liste(etat, titre).map(({ texte, ton, lieu }) => `${ton ?? ''} ${lieu?.fichier.split('/').at(-1) ?? ''}:${lieu?.ligne ?? ''} ${texte}`);

const publication = 'publication: { noms: 2026-12-01T09:00, palmares: 2026-12-01T09:00, fiches: 2026-12-15T18:30 }';
const ici = { 'editions/2026/edition.mdx': edition(publication) };
const brouillon = mdx('format: long\ntitre: Une ébauche\nprovenance: dossier');

describe('an edition in the making', () => {
  it('says of a draft all that its format needs, as what is to come and not as errors', async () => {
    const etat = await etatDu({ ...ici, 'editions/2026/a/x/action.mdx': brouillon });
    expect(rangee(etat)).toEqual([':Une ébauche', 'long', 'manque:brouillon', '—', '—', 'manque:11 champs', 'manque:à envoyer', '1er décembre 2026 à 9 h : noms, palmarès']);
    expect(dit(etat, 'À compléter')).toHaveLength(11);
    expect(dit(etat, 'À compléter')[0]).toBe('manque action.mdx:2 Une ébauche : il manque « accroche » dans une fiche longue');
    expect(liste(etat, 'À compléter')[0]?.conseil).toContain('ajoutez la ligne « accroche: … »');
    expect(etat.phrase).toBe('Édition 2026 : 1 action, dont 0 à l’état « publie » ; 11 choses à compléter, 1 épreuve à envoyer.');
  });

  it('of a text that is more than a draft, as errors', async () => {
    const etat = await etatDu({ ...ici, 'editions/2026/a/x/action.mdx': brouillon.replace('---\n\n', 'etat: relu\n---\n\n') });
    expect(rangee(etat)?.[2]).toBe('erreur:relu, 11 erreurs');
    expect(liste(etat, 'À compléter').every(({ ton }) => ton === 'erreur')).toBe(true);
  });

  it('has a state though a file is broken', async () => {
    const etat = await etatDu({ ...ici, 'editions/2026/a/x/action.mdx': mdx('format: long\ntitre: ['), 'editions/2026/a/y/action.mdx': action('y') });
    expect(rangee(etat)).toEqual([':x', '—', 'erreur:illisible', '—', '—', '—', '—', '—']);
    expect(rangee(etat, 1)?.[5]).toBe('bien:rien');
    expect(dit(etat, 'À compléter')).toEqual(['erreur action.mdx: x : ce fichier ne se lit pas']);
  });

  it('finds what one wrote to come back to', async () => {
    const etat = await etatDu({ ...ici, 'editions/2026/a/x/action.mdx': action('x', '', 'Un récit.\n\nÀ COMPLÉTER : le bilan.') });
    expect(dit(etat, 'À compléter')).toEqual(['manque action.mdx:16 Titre de x : « À COMPLÉTER : le bilan. »']);
  });
});

describe('proofreading', () => {
  it.each([
    ['dossier', '', 'manque:à envoyer'],
    ['dossier', 'relecture: { envoyeeLe: 2026-10-02 }\n', 'manque:envoyée le 2 octobre 2026'],
    ['dossier', 'relecture: { envoyeeLe: 2026-10-02, accordLe: 2026-10 }\n', 'bien:accord en octobre 2026'],
    ['dossier', 'relecture: sans-reponse\n', 'bien:sans réponse'],
    ['sources-publiques', '', 'non demandée'],
  ])('%s, %s', async (provenance, relecture, attendu) => {
    const texte = action('x', `${relecture}etat: relu`).replace('sources-publiques', provenance);
    expect(rangee(await etatDu({ ...ici, 'editions/2026/a/x/action.mdx': texte }))?.[6]).toBe(attendu);
  });
});

describe('consents', () => {
  const avec = (expireLe: string) =>
    action('x', `contact: { service: S, courriel: a@exemple.fr, personne: Une personne, consentement: { accordLe: 2025, expireLe: ${expireLe} } }`);
  it.each([
    ['2026-11-27', ['attention action.mdx:12 Titre de x : Une personne, nommée au contact, accord expiré le 27 novembre 2026']],
    ['2026-11-28', ['attention action.mdx:12 Titre de x : Une personne, nommée au contact, accord qui expire aujourd’hui']],
    ['2027-02-26', ['attention action.mdx:12 Titre de x : Une personne, nommée au contact, accord qui expire le 26 février 2027, dans 90 jours']],
    ['2027-02-27', []],
    ['2026-11', ['attention action.mdx:12 Titre de x : Une personne, nommée au contact, accord qui expire le 30 novembre 2026, dans 2 jours']],
    ['2027', []],
  ])('until %s', async (expireLe, attendu) => expect(dit(await etatDu({ ...ici, 'editions/2026/a/x/action.mdx': avec(expireLe) }), 'Consentements')).toEqual(attendu));
});

describe('pictures', () => {
  const media = (plus: string) => `medias:\n  - { fichier: x.jpg, alt: Une image, ${plus} }`;
  it.each([
    ['licence: L', 'erreur'],
    ['credit: inconnu, licence: L, consentement: { accordLe: 2026 }', 'attention'],
    ['credit: C, licence: L, mineurs: true', 'attention'],
    ['credit: C, licence: L', 'manque'],
  ])('%s: %s', async (plus, ton) => {
    const images = liste(await etatDu({ ...ici, 'editions/2026/a/x/action.mdx': action('x', media(plus)) }), 'Images');
    expect(images.map((image) => image.ton)).toEqual([ton]);
    expect(images[0]?.lieu).toMatchObject({ fichier: 'content/editions/2026/a/x/action.mdx', ligne: 13 });
  });

  it('nothing is asked of one whose agreement is written, nor of one that was withdrawn', async () => {
    for (const plus of ['credit: C, licence: L, consentement: { accordLe: 2026 }', 'credit: inconnu, licence: L, retrait: 2026'])
      expect(liste(await etatDu({ ...ici, 'editions/2026/a/x/action.mdx': action('x', media(plus)) }), 'Images')).toEqual([]);
  });
});

describe('releases', () => {
  it('are told in their order, with who will not be there', async () => {
    const etat = await etatDu({
      ...ici,
      'editions/2026/a/x/action.mdx': action('x'),
      'editions/2026/a/y/action.mdx': action('y', 'etat: relu\npublication: 2026-11-01T00:00'),
      'editions/2026/a/x/jury.mdx': mdx('etat: publie', 'Mot.'),
    });
    expect(liste(etat, 'Parutions').map(({ texte, ton, conseil }) => `${ton ?? ''} ${texte} ${conseil ?? ''}`.trim())).toMatchInlineSnapshot(`
      [
        "attention 1er novembre 2026 à 0 h (passé). Noms : intitulés, porteurs, lieux et thèmes, 1 action ne paraîtront pas tant qu’elles ne sont pas « publie » : Titre de y",
        "attention 1er novembre 2026 à 0 h (passé). Palmarès : distinctions, jury et chiffres de candidatures, 1 action ne paraîtront pas tant qu’elles ne sont pas « publie » : Titre de y",
        "attention 1er novembre 2026 à 0 h (passé). Fiches : fiches, images et éditorial, 1 action ne paraîtront pas tant qu’elles ne sont pas « publie » : Titre de y",
        "manque 1er décembre 2026 à 9 h. Noms : intitulés, porteurs, lieux et thèmes, 1 action",
        "manque 1er décembre 2026 à 9 h. Palmarès : distinctions, jury et chiffres de candidatures, 1 action",
        "manque 15 décembre 2026 à 18 h 30. Fiches : fiches, images et éditorial, 1 action",
        "manque Sans instant. Jury : commentaires du jury, 1 action une partie sans instant ne paraît pas : écrivez « jury: AAAA-MM-JJTHH:MM » dans « publication »",
      ]
    `);
    expect(rangee(etat)?.[7]).toBe('1er décembre 2026 à 9 h : noms, palmarès');
    expect(rangee(etat, 1)?.[7]).toBe('attention:instants passés, textes pas encore « publie »');
  });

  it('an edition that is no more than a draft holds all of it back', async () => {
    const etat = await etatDu({ 'editions/2026/edition.mdx': edition(`etat: brouillon\n${publication}`), 'editions/2026/a/x/action.mdx': action('x') });
    expect(dit(etat, 'Parutions')[0]).toBe('attention edition.mdx:5 edition.mdx est « brouillon » : rien de l’édition ne paraîtra');
  });
});

it('counts words as they are read, and measures short texts', async () => {
  const { tableaux } = await etatDu({
    ...ici,
    'editions/2026/a/x/action.mdx': action('x', 'resume: Trois mots ici.', '## Un titre\n\nDeux [mots liés](https://exemple.fr/page) — et **trois autres mots**.'),
  });
  expect(tableaux[1]?.rangees[0]?.map(texteDe)).toEqual(['Titre de x', '9', '13', '—', '3', '—', '—']);
});
