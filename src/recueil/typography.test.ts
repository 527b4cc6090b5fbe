import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import samples from './typography.samples.json' with { type: 'json' };
import { typographier, typographierEnLigne } from './typography.ts';

/** `␣` stands for U+00A0, `‿` for U+202F: they would not be seen. */
const signes = (text: string) => text.replaceAll('␣', '\u00a0').replaceAll('‿', '\u202f');
const montre = (text: string) => text.replaceAll('\u00a0', '␣').replaceAll('\u202f', '‿');

describe('the samples of the spike', () => {
  it('are thirty', () => expect(samples).toHaveLength(30));
  it.each(samples.map(([avant = '', apres = '']) => [avant, apres]))('%s', (avant, apres) => {
    expect(montre(typographier(avant))).toBe(montre(apres));
    expect(montre(typographier(apres))).toBe(montre(apres));
  });
});

describe('hard cases', () => {
  it.each([
    // Signs.
    ['Vraiment ?!', 'Vraiment‿?!'],
    ['Vraiment?!', 'Vraiment‿?!'],
    ['Oui… ?', 'Oui…‿?'],
    ['Oui...', 'Oui…'],
    ['Oui.... non', 'Oui… non'],
    ['Il dit: oui', 'Il dit␣: oui'],
    ['a:b', 'a:b'],
    ['(vraiment !)', '(vraiment‿!)'],
    ['« Oui ! »', '«␣Oui‿!␣»'],
    ['« Oui »;', '«␣Oui␣»‿;'],
    ['« Oui »: non', '«␣Oui␣»␣: non'],
    ['50 % ; 60 %', '50␣%‿; 60␣%'],
    ['10 € !', '10␣€‿!'],
    ['! seul', '! seul'],
    ['Il faut ;', 'Il faut‿;'],
    ['déjà\u00a0; bien\u202f!', 'déjà‿; bien‿!'],
    ['trop  ; loin', 'trop‿; loin'],
    // Quotes and apostrophes.
    ['"Oui", dit-il', '«␣Oui␣», dit-il'],
    ['("Oui")', '(«␣Oui␣»)'],
    ['il dit "oui" et "non".', 'il dit «␣oui␣» et «␣non␣».'],
    ["aujourd'hui, l'«\u00a0école\u00a0»", 'aujourd’hui, l’«␣école␣»'],
    ['l\'"école"', 'l’«␣école␣»'],
    ["qu'il n'y a qu'un", 'qu’il n’y a qu’un'],
    ["L'ÉTAT, d'Évreux", 'L’ÉTAT, d’Évreux'],
    ["l'an 2'000", "l’an 2'000"],
    ["5' de marche", "5' de marche"],
    ['«Oui»', '«␣Oui␣»'],
    ['«  Oui  »', '«␣Oui␣»'],
    // Numbers and units.
    ['72 000 €', '72‿000␣€'],
    ['72000 €', '72000␣€'],
    ['1 000 000', '1‿000‿000'],
    ['12 345,67 €', '12‿345,67␣€'],
    ['3,5 %', '3,5␣%'],
    ['31,5% des cas', '31,5␣% des cas'],
    ['le 27 octobre 2010', 'le 27 octobre 2010'],
    ['en 2010 300 personnes', 'en 2010 300 personnes'],
    ['10 ans, 3 mois, 2 jours', '10␣ans, 3␣mois, 2␣jours'],
    ['2 M€ et 5 k€', '2␣M€ et 5␣k€'],
    ['3 millions', '3␣millions'],
    ['n° 12, N°5', 'n°␣12, N°␣5'],
    ['§ 3', '§␣3'],
    ['p. 12, art. 3', 'p.␣12, art.␣3'],
    ['20°C', '20␣°C'],
    // People and centuries.
    ['M. Ferro et Mme Dramé', 'M.␣Ferro et Mme␣Dramé'],
    ['Me Untel', 'Me␣Untel'],
    ['XIXe siècle', 'XIXe␣siècle'],
    // What must stay.
    ['à 14:30', 'à 14:30'],
    ['de 14:30:15', 'de 14:30:15'],
    ['ratio 1:2', 'ratio 1:2'],
    ['01 23 45 67 89', '01 23 45 67 89'],
    ['+33 1 23 45 67 89', '+33 1 23 45 67 89'],
    ['https://exemple.fr/?a=1;b:2!c', 'https://exemple.fr/?a=1;b:2!c'],
    ['Voir https://exemple.fr/ !', 'Voir https://exemple.fr/‿!'],
    ["l'https://exemple.fr/", 'l’https://exemple.fr/'],
    ['www.exemple.fr/a:b ; suite', 'www.exemple.fr/a:b‿; suite'],
    ['Voir https://exemple.fr/a : oui', 'Voir https://exemple.fr/a␣: oui'],
    ["d'a.b+c@exemple.fr ?", 'd’a.b+c@exemple.fr‿?'],
    ['mailto:a@exemple.fr', 'mailto:a@exemple.fr'],
    ['ISBN 978-2-1234-5680-3', 'ISBN 978-2-1234-5680-3'],
    ['code 59606', 'code 59606'],
    ['2012-2013', '2012-2013'],
    ['A*B, C++ et C#', 'A*B, C++ et C#'],
    ['Sans rien', 'Sans rien'],
    ['', ''],
    [' ', ' '],
    ['L’équipe — « bien » — va', 'L’équipe — «␣bien␣» — va'],
  ])('%s', (avant, apres) => {
    expect(montre(typographier(signes(avant)))).toBe(apres);
    expect(montre(typographier(signes(apres)))).toBe(apres);
  });
});

describe('a run against other nodes', () => {
  it.each([
    ['* ?', '‿?'],
    ['*?', '‿?'],
    ['* !', '‿!'],
    ['* : suite', '␣: suite'],
    ['*: suite', '␣: suite'],
    ['* ; et', '‿; et'],
    ['*, et', ', et'],
    ['*. Puis', '. Puis'],
    ['* et ?', ' et‿?'],
    ['*:30', ':30'],
    ["l'*", 'l’'],
    ['dit "*', 'dit «␣'],
    ['*" dit', '␣» dit'],
    ['« *', '«␣'],
    ['* »', '␣»'],
    ['* "et" *', ' «␣et␣» '],
    ['Voir https://exemple.fr/*', 'Voir https://exemple.fr/'],
  ])('%s', (avant, apres) => {
    const [suit, precede] = [avant.startsWith('*'), avant.endsWith('*')];
    const nu = avant.replace(/^\*|\*$/g, '');
    const once = typographierEnLigne(nu, { suit, precede });
    expect(montre(once)).toBe(apres);
    expect(montre(typographierEnLigne(once, { suit, precede }))).toBe(apres);
  });
});

describe('of any text', () => {
  const mot = fc.constantFrom(
    'Le',
    'porteur',
    "l'action",
    'd’Évreux',
    'cœur',
    'M.',
    'Mme',
    'Dramé',
    '50',
    '%',
    '10 000',
    '€',
    'n°',
    '12',
    '«',
    '»',
    '"',
    '"oui"',
    '?',
    '!',
    ';',
    ':',
    '...',
    '…',
    '(',
    ')',
    '14:30',
    'https://exemple.fr/a?b:c',
    'a@exemple.fr',
    '2013',
    '01 23 45 67 89',
    '\u00a0',
    '\u202f',
    '—',
    'p.',
    '§',
    'XXe',
    'siècle',
    "'",
    '😀',
    '*',
    'œ',
  );
  const texte = fc.array(fc.tuple(mot, fc.constantFrom(' ', '', '  ', '\u00a0')), { maxLength: 14 }).map((mots) => mots.map(([m, e]) => m + e).join(''));

  it('set twice is set once', () => {
    fc.assert(
      fc.property(texte, (t) => {
        const once = typographier(t);
        expect(montre(typographier(once))).toBe(montre(once));
      }),
      { seed: 3, numRuns: 3_000 },
    );
  });

  it('a run against other nodes too', () => {
    fc.assert(
      fc.property(texte, (t) => {
        const ici = { suit: true, precede: true };
        const once = typographierEnLigne(t, ici);
        expect(montre(typographierEnLigne(once, ici))).toBe(montre(once));
      }),
      { seed: 3, numRuns: 1_000 },
    );
  });

  it('only spaces, quotes, apostrophes and ellipses change', () => {
    const reste = (t: string) =>
      t
        .replace(/…|\.{3,}/g, '…')
        .replace(/[ \u00a0\u202f\u2009]/g, '')
        .replace(/[«»"]/g, '"')
        .replace(/[’']/g, "'");
    fc.assert(
      fc.property(texte, (t) => {
        expect(reste(typographier(t))).toBe(reste(t));
      }),
      { seed: 3, numRuns: 3_000 },
    );
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (t) => {
        expect(reste(typographier(t))).toBe(reste(t));
      }),
      { seed: 3, numRuns: 1_000 },
    );
  });

  it('copied with ordinary signs, it is set as before', () => {
    const ordinaire = (t: string) => t.replace(/[\u00a0\u202f]/g, ' ');
    for (const [, apres = ''] of samples) expect(montre(typographier(ordinaire(apres)))).toBe(montre(apres));
  });

  it('a long one takes no time', () => {
    const debut = performance.now();
    for (const t of ['« '.repeat(20_000), ' '.repeat(50_000), "l'".repeat(20_000), '1 000 '.repeat(10_000), 'a.b'.repeat(20_000), `${'a'.repeat(50_000)}@`]) typographier(t);
    expect(performance.now() - debut).toBeLessThan(3_000);
  });
});
