import { describe, expect, it } from 'vitest';
import { atelierDe } from '../../tests/outils/petit-atelier.ts';
import { action, base, edition, mdx } from '../../tests/outils/petit-recueil.ts';
import { fluxPublies, habillage, vueTheme, themesPublies } from './index.ts';

const entretien = mdx(
  'titre: On y revient\nchapeau: Des années après.\ndate: 2025-03-01\nintervenants: [{ id: i, nom: Ida, fonction: directrice, organisme: Maison, consentement: { accordLe: 2025-01-01, expireLe: 2099-01-01 } }]\netat: publie',
  '<Question>\n\nPourquoi ?\n\n</Question>\n\n<Reponse par="i">\n\nParce que.\n\n</Reponse>\n',
);
const axe = 'libelle: Public\naide: Aide.\nchoix: plusieurs\ntermes:\n  - { code: X1, libelle: Terme X }\n  - { code: y, libelle: Terme Y }\n';
const fichiers = {
  'axes/public.yaml': axe,
  'editions/2020/edition.mdx': edition('publication: 2020-06-01T10:00'),
  'editions/2020/a/vieille/action.mdx': action('vieille', 'axes: { public: [X1] }'),
  'editions/2024/edition.mdx': edition('publication: { noms: 2024-06-01T10:00, palmares: 2024-07-01T10:00, fiches: 2024-08-01T10:00, entretiens: 2025-04-01T10:00 }'),
  'editions/2024/a/neuve/action.mdx': action('neuve'),
  'editions/2024/a/neuve/entretien.mdx': entretien,
  'editions/2024/a/retiree/action.mdx': action('retiree', 'etat: retire'),
  'editions/2024/a/nommee/action.mdx': action(
    'nommee',
    'publication: { noms: 2024-06-02T10:00, palmares: 2199-01-01T10:00, fiches: 2199-01-01T10:00, entretiens: 2199-01-01T10:00 }',
  ),
};
const avec = (adresse: string, dossier = '/', plus: Record<string, string> = {}) =>
  atelierDe({ 'recueil.yaml': (base['recueil.yaml'] ?? '').replace('urlPublique: inconnu', `urlPublique: ${adresse}`), ...fichiers, ...plus }, dossier);

describe('feeds', () => {
  it('are not, nor any link to them, while the site has no address', async () => {
    const a = await atelierDe(fichiers);
    expect(fluxPublies(a)).toEqual([]);
    const [theme] = themesPublies(a);
    expect(theme && vueTheme(theme, a)).not.toHaveProperty('flux');
    const habit = habillage({ titre: '', description: '', classe: '', adresse: '/' }, a);
    expect([habit.flux, JSON.stringify(habit.pied).includes('rss')]).toEqual([[], false]);
  });

  it('one for all, one a theme, one a term that is used; in full under the folder of the site', async () => {
    const flux = fluxPublies(await avec('https://exemple.fr/recueil/', '/recueil/'));
    expect(flux.map(({ soi, page }) => [soi, page])).toEqual([
      ['https://exemple.fr/recueil/rss.xml', 'https://exemple.fr/recueil/actions/'],
      ['https://exemple.fr/recueil/themes/a/rss.xml', 'https://exemple.fr/recueil/themes/a/'],
      ['https://exemple.fr/recueil/axes/public/x1/rss.xml', 'https://exemple.fr/recueil/axes/public/x1/'],
    ]);
  });

  it('what came out last first, an interview as an item of its own; nothing withdrawn, nothing to come', async () => {
    const [tout, theme, terme] = fluxPublies(await avec('https://exemple.fr/'));
    const dits = (tout?.articles ?? []).map(({ titre, permanente, description, paruLe }) => [titre, permanente, description, new Date(paruLe ?? 0).toISOString()]);
    expect(dits).toEqual([
      ['On y revient', 'https://exemple.fr/entretiens/2024/neuve/', 'Des années après. Entretien, 1er\u00a0mars 2025.', '2025-04-01T08:00:00.000Z'],
      ['Titre de neuve, 2024', 'https://exemple.fr/id/2024/neuve/', 'Accroche de neuve', '2024-08-01T08:00:00.000Z'],
      ['Titre de nommee, 2024', 'https://exemple.fr/id/2024/nommee/', 'Porteur de nommee, Valenciennes, Nord (59).', '2024-06-02T08:00:00.000Z'],
      ['Titre de vieille, 2020', 'https://exemple.fr/id/2020/vieille/', 'Accroche de vieille', '2020-06-01T08:00:00.000Z'],
    ]);
    expect(theme?.articles).toEqual(tout?.articles);
    expect(terme?.articles.map(({ titre, categories }) => [titre, categories])).toEqual([['Titre de vieille, 2020', ['Thème A', 'Terme X']]]);
  });

  it('an interview’s title, summary and answers name nobody whom the recueil knows', async () => {
    const nomme = entretien.replace('On y revient', 'Ida Zorb y revient').replace('Des années après.', 'Ida Zorb, des années après.').replace('nom: Ida,', 'nom: Ida Zorb,');
    const a = await atelierDe(
      {
        'recueil.yaml': (base['recueil.yaml'] ?? '').replace('urlPublique: inconnu', 'urlPublique: https://exemple.fr/'),
        ...fichiers,
        'editions/2024/a/neuve/entretien.mdx': nomme,
      },
      '/',
    );
    const dit = fluxPublies(a)[0]?.articles[0];
    expect([dit?.titre, dit?.description]).toEqual(['[sur la page] y revient', '[sur la page], des années après. Entretien, 1er\u00a0mars 2025.']);
  });

  it('an old edition that comes out today is not cut off by those that came out before it', async () => {
    const cinquante = Object.fromEntries(Array.from({ length: 50 }, (_, i) => [`editions/2024/a/n${i}/action.mdx`, action(`n${i}`)]));
    const a = await avec('https://exemple.fr/', '/', { ...cinquante, 'editions/2020/a/retrouvee/action.mdx': action('retrouvee', 'publication: 2026-01-01T10:00') });
    const [tout] = fluxPublies(a);
    expect([tout?.articles.length, tout?.articles[0]?.titre, new Date(tout?.paruLe ?? 0).getUTCFullYear()]).toEqual([50, 'Titre de retrouvee, 2020', 2026]);
  });

  it('a page names its own feed, then the recueil’s', async () => {
    const a = await avec('https://exemple.fr/');
    const { flux } = habillage({ titre: '', description: '', classe: '', adresse: '/', flux: { titre: 'Thème A', href: '/themes/a/rss.xml' } }, a);
    expect(flux.map(({ href }) => href)).toEqual(['/themes/a/rss.xml', '/rss.xml']);
  });
});
