import { load, publish, readInstant, type Nommee } from '#recueil';
import { atelier, type Atelier } from '#vues';
import { describe, expect, it } from 'vitest';
import { FICTIF } from '../../../tests/outils/couche.ts';
import { atelierDe } from '../../../tests/outils/petit-atelier.ts';
import { action, base, edition, mdx, recueilDe } from '../../../tests/outils/petit-recueil.ts';
import { communiqueDe, enTexteBrut } from './communique.ts';
import { laureat } from './faits.ts';
import { dessinsDuKit, imagesDuKit } from './images.ts';
import { vueKit } from './kit.ts';
import { sansPhoto, textesDePresse, vuePresse } from './page.ts';
import { photosVues } from './photos.ts';
import { texteCourt, texteLong } from './textes.ts';

const toutParu = 'publication: 2026-01-01T00:00';
const nomsSeuls = 'publication: { noms: 2026-01-01T00:00, palmares: 2031-01-01T00:00, fiches: 2031-01-01T00:00 }';
const site = { 'recueil.yaml': (base['recueil.yaml'] ?? '').replace('urlPublique: inconnu', 'urlPublique: https://exemple.net/r/') };
const fichiers = (publication: string, plus: Record<string, string> = {}) => ({
  ...base,
  ...site,
  'editions/2026/edition.mdx': edition(publication),
  'editions/2026/a/x/action.mdx': action('x'),
  ...plus,
});
const premiere = (a: Atelier): Nommee => {
  const [une] = a.actions;
  if (!une || une.niveau === 'retire') throw new Error('no action');
  return une;
};
const editionDe = (a: Atelier) => {
  const [une] = a.editions;
  if (!une) throw new Error('no edition');
  return une;
};
const communique = (a: Atelier) => enTexteBrut(communiqueDe(editionDe(a), a));

describe('before the palmarès', () => {
  it('no text and no drawing says a distinction, a summary or what the jury said', async () => {
    const a = await atelierDe(fichiers(nomsSeuls, { 'editions/2026/a/x/jury.mdx': mdx('etat: publie', 'Avis du jury.') }), '/r/');
    const dits = [communique(a), JSON.stringify([vuePresse(editionDe(a), a), vueKit(premiere(a), a), dessinsDuKit(premiere(a), a), imagesDuKit(premiere(a), a)])];
    for (const dit of dits) expect(dit).not.toMatch(/\bprix 2026|pleine|Accroche|Avis|figure/i);
    expect(dits[0]).toContain('Sa distinction n’est pas encore publique.');
    expect(dessinsDuKit(premiere(a), a).map(({ donnees }) => [donnees.distinction, donnees.tuile, donnees.marque.tuiles])).toEqual([
      ['Édition 2026', 'vide', []],
      ['Édition 2026', 'vide', []],
    ]);
  });
});

it('where the fiche and its jury came out first, their words wait for the palmarès', async () => {
  const avant = 'publication: { noms: 2026-01-01T00:00, fiches: 2026-01-01T00:00, jury: 2026-01-01T00:00, palmares: 2031-01-01T00:00 }';
  const a = await atelierDe(fichiers(avant, { 'editions/2026/a/x/jury.mdx': mdx('etat: publie', 'Avis du jury.') }));
  for (const dit of [communique(a), JSON.stringify([vueKit(premiere(a), a), dessinsDuKit(premiere(a), a)])]) {
    expect(dit).toContain('Titre de x');
    expect(dit).not.toMatch(/\bprix 2026|pleine|Avis|figure/i);
  }
  expect(communique(a)).toContain('Accroche de x');
});

describe('a press release', () => {
  it('is made of facts, and says what is missing', async () => {
    const a = await atelierDe(fichiers(`${toutParu}\nceremonie: { date: 2026-05-02, lieu: Dijon }\njury: inconnu\ncandidatures: { recues: 34, recevables: 12, source: s }`));
    const dit = communique(a);
    expect(dit).toContain('Le recueil publie à ce jour une action du palmarès de l’édition 2026 du Prix d’essai. Thème : thème A.');
    expect(dit).toContain('Remise : 2 mai 2026, Dijon. Candidatures : 34 dossiers reçus et 12 dossiers recevables.');
    expect(dit).toContain('À ce jour, il manque : la composition du jury.');
    expect(dit).toContain('Prix 2026. Action portée par Porteur de x. Lieu : Valenciennes, Nord (59).');
    expect(dit).not.toMatch(/[\u00a0\u202f]|undefined/);
  });
  it.each([
    [['x'], ['une action du palmarès', 'La distinction d’une autre action est à venir.']],
    [
      ['x', 'y'],
      ['une action du palmarès', 'Les distinctions de deux autres actions sont à venir.'],
    ],
  ])('counts in the palmarès those whose distinction is public: not %s', async (tues, dites) => {
    const tard = Object.fromEntries(tues.map((slug) => [`editions/2026/a/${slug}/action.mdx`, action(slug, nomsSeuls)]));
    const dit = communique(await atelierDe(fichiers(toutParu, { 'editions/2026/a/z/action.mdx': action('z'), ...tard })));
    for (const une of dites) expect(dit).toContain(une);
  });
  it('says of none that it is in a palmarès that says none of them', async () => {
    const dit = communique(await atelierDe(fichiers(toutParu, { 'editions/2026/a/x/action.mdx': action('x', nomsSeuls) })));
    expect(dit).toContain('Une action est lauréate de l’édition 2026 du Prix d’essai. Sa distinction n’est pas encore publique.');
    expect(dit).not.toMatch(/du palmarès|distinguées/);
  });
  it('infers no laureate of a theme where there is none', async () => {
    const themes = edition(toutParu).replace('themes: [a]', 'themes: [a, b]');
    const dit = communique(await atelierDe(fichiers('', { 'editions/2026/edition.mdx': themes })));
    expect(dit).toContain('Le recueil ne publie à ce jour aucune action pour le thème « Thème B ».');
    expect(dit).not.toContain('lauréat du thème');
  });
  it('quotes the jury where it wrote; its points are told as the recueil’s words', async () => {
    const avec = async (jury: string, corps = '') => communique(await atelierDe(fichiers(toutParu, { 'editions/2026/a/x/jury.mdx': mdx(`${jury}\netat: publie`, corps) })));
    expect(await avec('', 'Un avis écrit.\n\nUne suite.')).toContain('jury : « Un avis écrit. »');
    const points = await avec('pointsForts: [{ texte: Un point, diffusion: publique }, { texte: Un secret }]\nnote: D’où cela vient.');
    expect(points).toContain('jury, points forts, tels que le recueil les rapporte : Un point.\n\nD’où cela vient.');
    expect(points).not.toMatch(/Un secret|« Un point/);
  });
  it('says first that it is a preview, or a fiction', async () => {
    const lu = readInstant('2026-01-01T00:00', 'Europe/Paris');
    if (!lu.ok) throw new Error(lu.raison);
    const fictif = action('x').replace('sources-publiques', 'fictif');
    const a = atelier(publish(await recueilDe(fichiers('', { 'editions/2026/a/x/action.mdx': fictif })), lu.ms, { apercu: true }), '/');
    for (const { texte } of textesDePresse(editionDe(a), a)) expect(texte).toMatch(/^APERÇU — NE PAS DIFFUSER\n\nTEXTE FICTIF/);
    expect(dessinsDuKit({ ...premiere(a), fictif: false }, a).every(({ donnees }) => donnees.apercu)).toBe(true);
    expect([dessinsDuKit(premiere(a), a), imagesDuKit(premiere(a), a)]).toEqual([[], []]);
  });
});

describe('ready texts', () => {
  it('the short one holds where networks stop, with its address', async () => {
    const court = async (titre: string) => {
      const a = await atelierDe(fichiers(toutParu, { 'editions/2026/a/x/action.mdx': action('x', 'titreCourt: Court').replace('Titre de x', titre) }), '/r/');
      return texteCourt(laureat(premiere(a), a), a);
    };
    const [bref, long] = [await court('Titre de x'), await court(`Titre ${'de plus '.repeat(40)}`)];
    expect(bref.replace(/[\u00a0\u202f]/g, ' ')).toBe('Prix 2026 du Prix d’essai : « Titre de x », Porteur de x. Accroche de x https://exemple.net/r/id/2026/x/');
    expect(long).toMatch(/Court.*https:\/\/exemple\.net/);
    for (const dit of [bref, long]) expect([...dit].length).toBeLessThanOrEqual(280);
  });
  it('the long one says where the points of a jury come from', async () => {
    const a = await atelierDe(
      fichiers(toutParu, { 'editions/2026/a/x/jury.mdx': mdx('pointsForts: [{ texte: Un point, diffusion: publique }]\nnote: D’où cela vient.\netat: publie') }),
    );
    expect(texteLong(laureat(premiere(a), a), a)).toContain('D’où cela vient.');
  });
  it('the long one keeps its grammar where the title, or the distinction, is not known', async () => {
    const sansTitre = await atelierDe(fichiers(toutParu, { 'editions/2026/a/x/action.mdx': action('x').replace('format: court\ntitre: Titre de x', 'format: palmares') }));
    expect(texteLong(laureat(premiere(sansTitre), sansTitre), sansTitre)[0]).toMatch(
      /^L’action de Porteur de x, Valenciennes, Nord \(59\), figure au palmarès de l’édition 2026 du Prix d’essai.: prix\. Thème.: thème A\.$/,
    );
    const nomme = await atelierDe(fichiers(nomsSeuls));
    expect(texteLong(laureat(premiere(nomme), nomme), nomme)[0]).toMatch(/est lauréate de l’édition 2026/);
  });
});

it('says when it came out: a newspaper dates what it quotes', async () => {
  const a = await atelierDe(fichiers('publication: { noms: 2026-01-01T00:30, palmares: 2026-02-01T00:30 }'));
  expect(communiqueDe(editionDe(a), a).surtitre).toBe('Communiqué · Éditeur d’essai (EE) · 1er\u00a0février 2026');
});

it('says what may be done with the badge and the cards, or whom to ask', async () => {
  const demande = await atelierDe(fichiers(toutParu));
  expect(vueKit(premiere(demande), demande).conditions.at(-1)).toBe('Ce que l’on peut faire du badge et des cartes n’est pas encore écrit\u00a0: demandez-le (Service).');
  const ecrit = await atelierDe(fichiers(toutParu, { 'recueil.yaml': `${site['recueil.yaml']}usageDesDessins: Pour annoncer la distinction, sans les changer.\n` }));
  expect(vueKit(premiere(ecrit), ecrit).conditions.at(-1)).toBe('Pour annoncer la distinction, sans les changer.');
});

it('says why there is no photo: none is published, or nobody said that it may be printed', async () => {
  const a = await atelierDe(fichiers(toutParu));
  const une = premiere(a);
  if (une.niveau !== 'fiche') throw new Error('no fiche');
  const media = { fichier: 'p.jpg', alt: 'P', credit: 'C', licence: 'L', largeur: 10, hauteur: 10, digest: 'd', chemin: '/p.jpg' };
  const dit = (medias: (typeof une)['medias']) => sansPhoto([{ ...une, medias }]).replace(/[\u00a0\u202f]/g, ' ');
  expect(dit([])).toBe('Aucune photo n’est offerte à la presse : le recueil n’en publie pas.');
  expect(dit([media])).toBe('Aucune photo n’est offerte à la presse : leurs auteurs n’ont pas dit qu’elle pouvait les reproduire.');
  expect(vuePresse(editionDe(a), a).sansPhoto).toBe(vueKit(une, a).sansPhoto);
});

describe('photos', () => {
  const { recueil } = load({ racine: FICTIF, prefix: 'content/' });
  const offertes = (jour: string) => {
    const lu = readInstant(jour, 'Europe/Paris');
    if (!recueil || !lu.ok) throw new Error('the fixture cannot be read');
    const a = atelier(publish(recueil, lu.ms), '/');
    return a.actions
      .flatMap((une) => (une.niveau === 'retire' ? [] : photosVues(une, a)))
      .map(({ fichier, conditions }) => [fichier.nom, conditions.replace(/[\u00a0\u202f]/g, ' ')]);
  };
  it('are those that are allowed, one by one, while the agreement holds', () => {
    expect(offertes('2026-12-01T00:00')).toEqual([
      ['2022-silence-partage-photo-1.jpg', 'Reproduction par la presse sans frais, avec ce crédit. Licence : Domaine public.'],
      [
        '2022-tapis-de-lecture-photo-1.jpg',
        'Reproduction par la presse sans frais, avec ce crédit. Licence : Licence du tapis. À publier jusqu’au 31 décembre 2099 : l’accord des personnes s’arrête là.',
      ],
    ]);
    expect(offertes('2100-01-02T00:00').map(([nom]) => nom)).toEqual(['2022-silence-partage-photo-1.jpg']);
  });
});
