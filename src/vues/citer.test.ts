import { describe, expect, it } from 'vitest';
import { atelierDe } from '../../tests/outils/petit-atelier.ts';
import { action, base, edition, mdx } from '../../tests/outils/petit-recueil.ts';
import { entretiens, fichiersDeReferences, habillage, referenceDeLAction, referenceDeLEdition, referenceDeLEntretien, vueAction } from './index.ts';

const entretien = mdx(
  'titre: On y revient\ndate: 2025-03-01\nintervenants: [{ id: i, nom: Ida Zorb, fonction: directrice, organisme: Maison, consentement: { accordLe: 2025-01-01, expireLe: 2099-01-01 } }]\netat: publie',
  '<Question>\n\nPourquoi ?\n\n</Question>\n\n<Reponse par="i">\n\nParce que.\n\n</Reponse>\n',
);
const fichiers = {
  'editions/2024/edition.mdx': edition('isbn: 978-2-00-000000-0\npublication: 2024-06-01T00:30'),
  'editions/2024/a/lue/action.mdx': action('lue'),
  'editions/2024/a/lue/entretien.mdx': entretien,
  'editions/2024/a/dite/action.mdx': action('dite').replace('sources-publiques', 'dossier\nrelecture: sans-reponse'),
  'editions/2024/a/retiree/action.mdx': action('retiree', 'etat: retire'),
  'editions/2024/a/nommee/action.mdx': action('nommee', 'publication: { noms: 2024-06-02T10:00, palmares: 2199-01-01T10:00, fiches: 2199-01-01T10:00 }'),
};
const recueil = (base['recueil.yaml'] ?? '').replace('urlPublique: inconnu', 'urlPublique: https://exemple.fr/recueil/');
const avec = async (plus: Record<string, string> = {}) => {
  const a = await atelierDe({ ...fichiers, ...plus }, plus['recueil.yaml'] ? '/recueil/' : '/');
  const de = (slug: string) => {
    const found = a.actions.find((one) => one.slug === slug);
    if (!found || found.niveau === 'retire') throw new Error(slug);
    return found;
  };
  return { a, de };
};

describe('a reference', () => {
  it('is by its bearers where they wrote, by the publisher where it was written from public sources', async () => {
    const { a, de } = await avec();
    expect(referenceDeLAction(de('lue'), a)).toEqual({
      cle: 'lue-2024',
      genre: 'chapitre',
      titre: 'Titre de lue',
      auteurs: ['Éditeur d’essai (EE)'],
      dans: 'Le recueil du Prix d’essai, édition 2024',
      editeur: 'Éditeur d’essai (EE)',
      // Half past midnight in Paris is still the day before in Greenwich.
      date: '2024-06-01',
      note: 'Prix 2024, action portée par Porteur de lue, Valenciennes, Nord (59)',
      mots: ['Thème A'],
      licence: 'Licence',
    });
    expect(referenceDeLAction(de('dite'), a).auteurs).toEqual(['Porteur de dite']);
  });

  it('has its permanent address in full, and a PDF that was made, under the folder of the site', async () => {
    const { a, de } = await avec({ 'recueil.yaml': recueil });
    expect(referenceDeLAction(de('lue'), a)).toMatchObject({ url: 'https://exemple.fr/recueil/id/2024/lue/' });
    expect(referenceDeLAction(de('lue'), a)).not.toHaveProperty('pdf');
    const fichier = a.adresses.pdfAction(de('lue'));
    expect(referenceDeLAction(de('lue'), { ...a, fichiers: new Map([[fichier, { taille: 1 }]]) }).pdf).toBe('https://exemple.fr/recueil/actions/2024/lue.pdf');
  });

  it('of an action whose title was not found again has one in brackets, which is not its bearer', async () => {
    const { a, de } = await avec({
      'editions/2024/a/sans/action.mdx': action('sans')
        .replace(/^titre: .*\n/m, '')
        .replace('format: court', 'format: palmares')
        .replace(/^accroche: .*\n/m, ''),
    });
    expect(referenceDeLAction(de('sans'), a)).toMatchObject({ titre: '[Action portée par Porteur de sans, intitulé non retrouvé]', note: 'Prix 2024, Valenciennes, Nord (59)' });
  });

  it('says nothing of a distinction that is not out', async () => {
    const { a, de } = await avec();
    expect(referenceDeLAction(de('nommee'), a).note).toBe('action portée par Porteur de nommee, Valenciennes, Nord (59)');
  });

  it('of an interview names no one; of an edition, its ISBN', async () => {
    const { a } = await avec();
    const [one] = entretiens(a);
    expect(one && referenceDeLEntretien(one, a)).toMatchObject({ titre: 'On y revient', nature: 'entretien', note: 'sur l’action « Titre de lue »' });
    expect(JSON.stringify(one && referenceDeLEntretien(one, a))).not.toContain('Zorb');
    expect(a.editions.map((e) => referenceDeLEdition(e, a))).toMatchObject([{ genre: 'livre', titre: 'Le recueil du Prix d’essai, édition 2024', isbn: '978-2-00-000000-0' }]);
  });

  it('of an interview whose title names someone does not', async () => {
    const { a } = await avec({ 'editions/2024/a/lue/entretien.mdx': entretien.replace('On y revient', 'Ida Zorb y revient') });
    expect(entretiens(a).map((one) => referenceDeLEntretien(one, a).titre)).toEqual(['[sur la page] y revient']);
  });

  it('of an edition that has no action yet is no book', async () => {
    const { a } = await avec({ 'editions/2030/edition.mdx': edition('publication: 2024-06-01T00:30') });
    const genres = a.editions.map((une) => [une.id, referenceDeLEdition(une, a).genre]);
    expect(genres).toEqual([
      ['2024', 'livre'],
      ['2030', 'page'],
    ]);
    const type = (i: number) =>
      habillage({ titre: '', description: '', classe: '', adresse: '/', ...(a.editions[i] ? { reference: referenceDeLEdition(a.editions[i], a) } : {}) }, a).genre;
    expect([type(0), type(1)]).toEqual(['book', 'website']);
  });

  it('is a file in each format, but of what is withdrawn', async () => {
    const { a } = await avec({ 'recueil.yaml': recueil });
    const fin = (extension: string) => fichiersDeReferences('bib', a).map(({ adresse }) => adresse.replace('.bib', extension));
    expect(fin('.bib').sort()).toEqual([
      '/recueil/actions/2024/dite.bib',
      '/recueil/actions/2024/lue.bib',
      '/recueil/actions/2024/nommee.bib',
      '/recueil/editions/2024/recueil-2024.bib',
      '/recueil/entretiens/2024/lue.bib',
    ]);
    expect(fichiersDeReferences('csl.json', a).map(({ adresse }) => adresse)).toEqual(fin('.csl.json'));
    expect(a.actions.filter(({ niveau }) => niveau === 'retire').map((one) => vueAction(one, a).citer)).toEqual([undefined]);
  });
});
