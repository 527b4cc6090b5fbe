import path from 'node:path';
import { load, publish, readInstant, type PublishedRecueil } from '#recueil';
import { atelier, direPourChercher } from '#vues';
import { describe, expect, it } from 'vitest';
import type { PageCherchable } from './types.ts';
import { textsOf } from './texts.ts';
import { searchView } from './view.ts';

const FICTIF = path.join(import.meta.dirname, '../../tests/fixtures/prix-fictif');
const instant = readInstant('2026-12-01T00:00', 'Europe/Paris');

function published(): PublishedRecueil {
  const { recueil } = load({ racine: FICTIF, prefix: '' });
  if (!recueil || !instant.ok) throw new Error('the fixture cannot be read');
  return publish(recueil, instant.ms);
}

const shown = published();
const a = atelier(shown, '/');
const view = searchView(shown, direPourChercher(a));
const at = (chemin: string): PageCherchable => {
  const page = view.find((one) => one.chemin === chemin);
  if (!page) throw new Error(`no view of ${chemin}`);
  return page;
};
const saidIn = (page: PageCherchable, ancre: string) =>
  page.passages.filter((passage) => passage.ancre === ancre).map((passage) => `${passage.voix} : ${passage.textes.join(' / ')}`);

describe('searchView', () => {
  it('knows every page that has a text of its own, once, in order, and none that was withdrawn', () => {
    expect(view.map((page) => `${page.chemin} ${page.voix}`)).toEqual([
      'actions/2022/horloge-muette/ porteur',
      'actions/2022/porte-tournante/ porteur',
      'actions/2022/silence-partage/ porteur',
      'actions/2022/tapis-de-lecture/ porteur',
      'actions/2022/veilleuse/ porteur',
      'actions/2024/bancs-lecteurs/ porteur',
      'actions/2024/bibliobarque/ palmares',
      'actions/2024/boite-sonore/ palmares',
      'actions/2024/hamac-public/ palmares',
      'actions/2024/quatre-chaises/ palmares',
      'actions/2024/valise-de-contes/ porteur',
      'editions/2019/ organisateur',
      'editions/2022/ organisateur',
      'editions/2024/ organisateur',
      'editions/2024/appel/ organisateur',
      'editions/2025/ organisateur',
      'editions/2025/appel/ organisateur',
      'editions/2026/ organisateur',
      'editions/2026/appel/ organisateur',
      'editions/2027/ organisateur',
      'editions/2027/appel/ organisateur',
      'entretiens/2022/silence-partage/ laureat',
      'entretiens/2022/tapis-de-lecture/ laureat',
    ]);
  });

  it('holds nothing that is withdrawn, confidential, a draft or under embargo', () => {
    const all = view.flatMap(textsOf).join('\n');
    for (const hidden of [
      'Fanferluche',
      'Escamotée',
      'Personne Retirée',
      'Témoin Effacé',
      'Image dont le retrait',
      'porte grince',
      'huiler la sonnette',
      'Mirlababi',
      'Turlupinade',
    ])
      expect(all).not.toContain(hidden);
  });

  it('has no key, source or absence for words', () => {
    const all = view.flatMap(textsOf).join('\n');
    for (const key of ['sans-objet', 'non-communique', 'inconnu\n', '[^', 'bilan]', 'Bilan inventé de l’équipe', 'https://www.exemple.org/etude']) expect(all).not.toContain(key);
  });

  it('gives each heading, box and rubric its place and its voice', () => {
    const page = at('actions/2022/silence-partage/');
    const prefixe = '2022-silence-partage-porteur-';
    expect(page.passages.map(({ ancre, voix, titre }) => [ancre, voix, titre])).toEqual([
      ['essentiel', 'porteur', 'L’essentiel'],
      ['reperes', 'palmares', 'Repères'],
      [`${prefixe}contexte`, 'porteur', 'Contexte'],
      [`${prefixe}objectifs`, 'porteur', 'Objectifs'],
      [`${prefixe}deroulement`, 'porteur', 'Déroulement'],
      [`${prefixe}la-veille`, 'porteur', 'La veille'],
      [`${prefixe}la-regle-en-trois-lignes`, 'porteur', 'La règle en trois lignes'],
      [`${prefixe}moyens`, 'porteur', 'Moyens'],
      [`${prefixe}bilan`, 'porteur', 'Bilan'],
      [`${prefixe}limites`, 'porteur', 'Limites'],
      ['jury', 'jury', 'Le commentaire'],
      ['jury', 'porteur', 'La réponse'],
      ['partenaires', 'palmares', 'Partenaires'],
      ['financements', 'palmares', 'Financements'],
      ['resultats', 'porteur', 'Résultats'],
      ['divergences', 'palmares', 'Les sources divergent'],
      ['suites', 'palmares', 'Ce qui a suivi'],
      ['transferabilite', 'porteur', 'Transposer'],
    ]);
  });

  it('reads blocks, notes, lists, tables and pictures', () => {
    const page = at('actions/2022/silence-partage/');
    const text = (ancre: string) => saidIn(page, `2022-silence-partage-porteur-${ancre}`)[0] ?? '';
    expect(text('contexte')).toMatch(/jamais pour lire.*Trois affiches, dont une à l’envers.*Un rectangle entrouvert/s);
    expect(text('objectifs')).toContain('Ne rien demander à personne\u00a0: / ni nom\u202f; / ni carte.');
    expect(text('deroulement')).toMatch(/silence\(\).*La table, après son deuxième allongement\..*Fermer la porte/s);
    // A box stands by itself, and what follows goes on with its section.
    expect(text('la-veille')).toMatch(/On range les chaises.*Un disque partagé en douze parts/s);
    expect(text('la-veille')).not.toContain('On entre, on lit');
    expect(text('la-regle-en-trois-lignes')).toMatch(/On entre, on lit, on sort\. \/ Pas de «\u00a0chut\u00a0»\..*Place \/ Qui \/ Pages/s);
    expect(text('moyens')).toMatch(/900\u00a0€ de dépenses par an, chauffage compris.*Chauffage.*jeudi 18.h : fermer.*Je n’ai rien entendu/s);
  });

  it('keeps the bearer’s answer for the bearer', () => {
    expect(saidIn(at('actions/2022/silence-partage/'), 'jury')).toEqual([
      expect.stringMatching(/^jury : .*voté sans parler.*Sobre\..*Une idée que l’on comprend.*Rien n’est prévu/s),
      'porteur : La porte a été huilée depuis.',
    ]);
  });

  it('reads an interview question by question, and names nobody who withdrew', () => {
    const page = at('entretiens/2022/silence-partage/');
    expect(page.titre).toBe('«\u00a0On entend les pages\u00a0»');
    expect(page.passages.map(({ titre }) => titre)).toEqual([
      'Qui êtes-vous\u202f?',
      'Qu’est-ce que l’heure a changé\u202f?',
      'Et les lecteurs, qu’en disent-ils\u202f?',
      'Ce qu’il faut pour commencer',
    ]);
    expect(page.tete.map(({ texte }) => texte)).toContain('Aurore Feuillant, bibliothécaire, Bibliothèque des Trois-Marches');
  });

  it('says what a head is made of, weighed', () => {
    expect(at('actions/2022/silence-partage/').tete.slice(0, 2)).toEqual([
      { texte: expect.stringContaining('L’Haÿ-les-Échelles'), poids: 5 },
      { texte: expect.any(String), poids: 4 },
    ]);
    expect(at('actions/2024/quatre-chaises/')).toMatchObject({
      titre: 'Groupe des quatre chaises',
      tuile: 'petite',
      tete: expect.arrayContaining([expect.objectContaining({ meta: 'distinction' })]),
    });
  });
});
