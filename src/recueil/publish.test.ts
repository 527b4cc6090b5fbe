import fc from 'fast-check';
import { beforeAll, describe, expect, expectTypeOf, it } from 'vitest';
import { toutesLesActions, type Recueil } from './corpus.ts';
import { readInstant } from './instants.ts';
import { bilan, checkPublished } from './publication-check.ts';
import { publish } from './publish.ts';
import type { ActionPubliee, PublishedRecueil } from './published.ts';
import { parts, type Part } from './schema/commun.ts';
import { action, edition, mdx, recueilDe } from '../../tests/outils/petit-recueil.ts';

const at = (ecrit: string): number => {
  const lu = readInstant(ecrit, 'Europe/Paris');
  if (!lu.ok) throw new Error(lu.raison);
  return lu.ms;
};
const dit = JSON.stringify;
const jour = (n: number) => `2026-01-${String(n).padStart(2, '0')}T09:00`;
const une = (published: PublishedRecueil, slug = 'x'): ActionPubliee | undefined => published.editions.flatMap((e) => e.actions).find((a) => a.slug === slug);

/** Words that each part alone holds: what is looked for in all that is published. */
const mots = {
  appel: 'motappel',
  noms: 'motnoms',
  palmares: 'motpalmares',
  fiches: 'motfiches',
  jury: 'motjury',
  entretiens: 'motentretiens',
  porteurSeul: 'motporteurseul',
};
const parties = (publication: string, plus: { action?: string; jury?: string; entretien?: string; edition?: string } = {}) => ({
  'editions/2026/edition.mdx': edition(
    `libelle: libelle\njury: [{ nom: Juré ${mots.palmares}, fonction: inconnu }]\nfaits: [{ texte: Fait ${mots.fiches}, sources: [s] }]\n${publication}\n${plus.edition ?? ''}`,
    `Éditorial ${mots.fiches}.`,
  ),
  'editions/2026/a/x/action.mdx': action(mots.noms, plus.action ?? '', `Corps ${mots.fiches}.`)
    .replace('{ type: prix }', `{ type: prix, categorie: ${mots.palmares} }`)
    .replace(`Accroche de ${mots.noms}`, `Accroche ${mots.fiches}`),
  'editions/2026/a/x/jury.mdx': mdx(
    `pointsForts: [{ texte: Fort ${mots.jury}, diffusion: publique }, { texte: "${mots.porteurSeul}", diffusion: porteur }, { texte: "${mots.porteurSeul}" }]\npointsVigilance: [{ texte: "${mots.porteurSeul}" }]\n${plus.jury ?? 'etat: publie'}`,
    `Commentaire ${mots.jury}.`,
  ),
  'editions/2026/a/x/entretien.mdx': mdx(
    `titre: Entretien ${mots.entretiens}\ndate: 2020\nintervenants: [{ id: ab, nom: Invité ${mots.entretiens}, fonction: inconnu, organisme: inconnu }]\n${plus.entretien ?? 'etat: publie'}`,
    `<Question>Pourquoi ?</Question>\n\n<Reponse par="ab">\n\nRéponse ${mots.entretiens}.\n\n</Reponse>\n`,
  ),
});
const visibles = (published: PublishedRecueil) =>
  (['noms', 'palmares', 'fiches', 'jury', 'entretiens', 'porteurSeul'] as const).filter((part) => dit(published).includes(mots[part]));
const publication = (instants: Partial<Record<Part, number>>) =>
  `publication:\n${Object.entries(instants)
    .map(([part, n]) => `  ${part}: ${jour(n)}\n`)
    .join('')}`;

describe('parts are released each at its instant', () => {
  // What stands in `publication`, the day asked for (at 9:00 exactly), what is seen.
  it.each<[string, Partial<Record<Part, number>>, number, string[]]>([
    ['nothing before the first', { noms: 2, palmares: 4, fiches: 6, jury: 8, entretiens: 10 }, 1, []],
    ['names at their instant', { noms: 2, palmares: 4, fiches: 6, jury: 8, entretiens: 10 }, 2, ['noms']],
    ['palmarès', { noms: 2, palmares: 4, fiches: 6, jury: 8, entretiens: 10 }, 4, ['noms', 'palmares']],
    ['fiches', { noms: 2, palmares: 4, fiches: 6, jury: 8, entretiens: 10 }, 6, ['noms', 'palmares', 'fiches']],
    ['the jury', { noms: 2, palmares: 4, fiches: 6, jury: 8, entretiens: 10 }, 8, ['noms', 'palmares', 'fiches', 'jury']],
    ['interviews', { noms: 2, palmares: 4, fiches: 6, jury: 8, entretiens: 10 }, 10, ['noms', 'palmares', 'fiches', 'jury', 'entretiens']],
    ['no part before the names', { noms: 9, palmares: 1, fiches: 1, jury: 1, entretiens: 1 }, 8, []],
    ['all parts with the names, when they are later', { noms: 9, palmares: 1, fiches: 1, jury: 1, entretiens: 1 }, 9, ['noms', 'palmares', 'fiches', 'jury', 'entretiens']],
    ['the jury and interviews not before fiches', { noms: 1, palmares: 1, fiches: 7, jury: 2, entretiens: 3 }, 6, ['noms', 'palmares']],
    ['the jury and interviews with fiches', { noms: 1, palmares: 1, fiches: 7, jury: 2, entretiens: 3 }, 7, ['noms', 'palmares', 'fiches', 'jury', 'entretiens']],
    ['a part without instant is never published', { noms: 1, fiches: 1 }, 31, ['noms', 'fiches']],
    ['without names, nothing', { palmares: 1, fiches: 1, jury: 1, entretiens: 1 }, 31, []],
    ['without fiches, neither jury nor interviews', { noms: 1, palmares: 1, jury: 1, entretiens: 1 }, 31, ['noms', 'palmares']],
  ])('%s', async (_titre, instants, n, attendu) => {
    const recueil = await recueilDe(parties(publication(instants)));
    expect(visibles(publish(recueil, at(jour(n))))).toEqual(attendu);
    expect(dit(publish(recueil, at(jour(n)))).includes(mots.porteurSeul)).toBe(false);
  });

  it('not a millisecond before', async () => {
    const recueil = await recueilDe(parties(`publication: ${jour(5)}`));
    expect(publish(recueil, at(jour(5)) - 1).editions).toEqual([]);
    expect(visibles(publish(recueil, at(jour(5))))).toEqual(['noms', 'palmares', 'fiches', 'jury', 'entretiens']);
  });

  it('never without `publication`', async () => expect(publish(await recueilDe(parties('')), at('2199-01-01T00:00')).editions).toEqual([]));

  it('the call by its own instant, and it alone', async () => {
    const recueil = await recueilDe({
      ...parties(publication({ appel: 2, noms: 9 })),
      'editions/2026/appel.mdx': mdx(`ouvertLe: ${jour(2)}\nclotLe: ${jour(3)}\netat: publie\nlibelle: ${mots.appel}`),
    });
    expect(publish(recueil, at(jour(1))).editions).toEqual([]);
    const open = publish(recueil, at(jour(2))).editions[0];
    expect(open).toMatchObject({ id: '2026', libelle: 'libelle', actions: [], sources: [] });
    expect(open).not.toHaveProperty('palmares');
    expect(open).not.toHaveProperty('fiches');
  });
});

describe('instants of an action replace those of its edition', () => {
  it('part by part', async () => {
    const recueil = await recueilDe(parties(publication({ noms: 1, palmares: 2, fiches: 3 }), { action: publication({ fiches: 9 }) }));
    expect(une(publish(recueil, at(jour(8))))?.niveau).toBe('palmares');
    expect(une(publish(recueil, at(jour(9))))?.niveau).toBe('fiche');
  });

  it('all by one', async () => {
    const recueil = await recueilDe(parties(publication({ noms: 1 }), { action: `publication: ${jour(5)}` }));
    expect(une(publish(recueil, at(jour(4))))).toBeUndefined();
    expect(une(publish(recueil, at(jour(5))))).toMatchObject({ niveau: 'fiche' });
  });

  it('and may be earlier: the edition then has its page, without what it holds back', async () => {
    const recueil = await recueilDe(parties(publication({ noms: 9, palmares: 9, fiches: 9 }), { action: publication({ noms: 1, palmares: 1 }) }));
    const [shown] = publish(recueil, at(jour(2))).editions;
    expect(shown?.actions).toMatchObject([{ niveau: 'palmares' }]);
    expect(shown).not.toHaveProperty('palmares');
    expect(shown).not.toHaveProperty('fiches');
  });
});

describe('etat', () => {
  const tout = `publication: ${jour(1)}`;
  const plus = (etat: string) => `etat: ${etat}\n`;
  it.each(['brouillon', 'relu'])('%s is never published', async (etat) => {
    const ofAction = publish(await recueilDe(parties(tout, { action: plus(etat) })), at(jour(2)));
    expect(ofAction.editions[0]?.actions).toEqual([]);
    expect(dit(ofAction)).not.toContain(mots.noms);
    expect(publish(await recueilDe(parties(tout, { edition: plus(etat) })), at(jour(2))).editions).toEqual([]);
    expect(visibles(publish(await recueilDe(parties(tout, { jury: plus(etat) })), at(jour(2))))).toEqual(['noms', 'palmares', 'fiches', 'entretiens']);
    expect(visibles(publish(await recueilDe(parties(tout, { entretien: plus(etat) })), at(jour(2))))).toEqual(['noms', 'palmares', 'fiches', 'jury']);
  });

  it('absent means brouillon', async () => {
    const files = parties(tout);
    files['editions/2026/a/x/action.mdx'] = files['editions/2026/a/x/action.mdx'].replace('etat: publie\n', '');
    expect(publish(await recueilDe(files), at(jour(2))).editions[0]?.actions).toEqual([]);
  });

  it('retire leaves a tombstone that says nothing', async () => {
    const published = publish(await recueilDe(parties(tout, { action: plus('retire') })), at(jour(2)));
    expect(published.editions[0]?.actions).toEqual([{ niveau: 'retire', fictif: false, edition: '2026', theme: 'a', slug: 'x' }]);
    expect(dit(published.editions[0]?.actions)).not.toMatch(/mot/);
  });

  it('retire leaves nothing where names had not been reached', async () => {
    const recueil = await recueilDe(parties(publication({ palmares: 1, fiches: 1 }), { action: plus('retire') }));
    expect(une(publish(recueil, at(jour(9))))).toBeUndefined();
    expect(une(publish(await recueilDe(parties(publication({ noms: 5 }), { action: plus('retire') })), at(jour(4))))).toBeUndefined();
  });

  it('retire of a jury or an interview leaves the fiche without them', async () => {
    expect(visibles(publish(await recueilDe(parties(tout, { jury: plus('retire'), entretien: plus('retire') })), at(jour(2))))).toEqual(['noms', 'palmares', 'fiches']);
  });
});

describe('a preview', () => {
  it('shows drafts and embargoed parts, and says so', async () => {
    const recueil = await recueilDe(
      parties(publication({ noms: 30 }), { action: 'etat: brouillon', jury: 'etat: relu', entretien: 'etat: brouillon', edition: 'etat: brouillon' }),
    );
    const published = publish(recueil, at(jour(1)), { apercu: true });
    expect(published.apercu).toBe(true);
    expect(visibles(published)).toEqual(['noms', 'palmares', 'fiches', 'jury', 'entretiens']);
    expect(publish(recueil, at(jour(1))).apercu).toBe(false);
  });

  it('shows no jury, interview or edition that was withdrawn', async () => {
    expect(visibles(publish(await recueilDe(parties('', { jury: 'etat: retire', entretien: 'etat: retire' })), at(jour(1)), { apercu: true }))).toEqual([
      'noms',
      'palmares',
      'fiches',
    ]);
    expect(publish(await recueilDe(parties('', { edition: 'etat: retire' })), at(jour(1)), { apercu: true }).editions).toEqual([]);
  });

  it('shows neither what is withdrawn nor what the jury tells the bearer alone', async () => {
    const recueil = await recueilDe(parties('', { action: 'etat: retire' }));
    expect(visibles(publish(recueil, at(jour(1)), { apercu: true }))).toEqual(['palmares', 'fiches']);
    expect(dit(publish(await recueilDe(parties('')), at(jour(1)), { apercu: true }))).not.toContain(mots.porteurSeul);
  });
});

describe('people', () => {
  const tout = `publication: ${jour(1)}`;

  it('a juror who asked to be left out is', async () => {
    const recueil = await recueilDe({
      'editions/2026/edition.mdx': edition(`${tout}\njury: [{ nom: Reste, fonction: inconnu }, { nom: Part, fonction: inconnu, retrait: 2025-05 }]`),
    });
    for (const apercu of [false, true]) {
      const published = publish(recueil, at(jour(2)), { apercu });
      expect(published.editions[0]?.palmares?.jury).toMatchObject([{ nom: 'Reste' }]);
      expect(dit(published)).not.toContain('Part');
    }
  });

  it.each([
    ['2026-01-31', '2026-01-31T23:59', true],
    ['2026-01-31', '2026-02-01T00:00', false],
    ['2026-01', '2026-01-31T23:59', true],
    ['2026-01', '2026-02-01T00:00', false],
    ['2026', '2026-12-31T23:59', true],
    ['2026', '2027-01-01T00:00', false],
  ])('a consent until %s holds at %s: %s', async (expireLe, instant, vu) => {
    const consentement = `consentement: { accordLe: 2020, expireLe: ${expireLe} }`;
    const files = {
      'editions/2026/edition.mdx': edition(tout),
      'editions/2026/a/x/action.mdx': action('x', `contact: { service: Le service, courriel: a@exemple.fr, personne: Nom Secret, ${consentement} }`),
      'editions/2026/a/x/entretien.mdx': mdx(
        `titre: E\ndate: 2020\nintervenants: [{ id: ab, nom: Nom Secret, fonction: chargée de mission secrète, organisme: inconnu, ${consentement} }]\netat: publie`,
        '<Question>Quoi ?</Question>\n\n<Reponse par="ab">Ceci.</Reponse>\n',
      ),
    };
    const published = publish(await recueilDe(files), at(instant));
    expect(dit(published).includes('Nom Secret')).toBe(vu);
    expect(dit(published).includes('secrète')).toBe(vu);
    expect(une(published)).toMatchObject({ contact: { service: 'Le service', courriel: 'a@exemple.fr' } });
    expect(dit(published)).not.toContain('expireLe');
  });

  it('a guest who asked to be left out loses name, post and organisation, not the answers', async () => {
    const files = {
      'editions/2026/edition.mdx': edition(tout),
      'editions/2026/a/x/action.mdx': action('x'),
      'editions/2026/a/x/entretien.mdx': mdx(
        'titre: E\ndate: 2020\nintervenants: [{ id: ab, nom: Nom Secret, fonction: Poste Secret, organisme: Maison Secrète, retrait: 2025 }]\netat: publie',
        '<Question>Quoi ?</Question>\n\n<Reponse par="ab">Ceci.</Reponse>\n',
      ),
    };
    const recueil = await recueilDe(files);
    for (const apercu of [false, true]) {
      const published = publish(recueil, at(jour(2)), { apercu });
      expect(dit(published)).not.toMatch(/Secret|Secrète/);
      expect(une(published)).toMatchObject({
        entretien: { intervenants: [{ id: 'ab', nom: 'Une personne de l’action' }], corps: { intervenants: [{ nom: 'Une personne de l’action' }] } },
      });
    }
  });
});

describe('a masked place', () => {
  it('goes out without code, name or département', async () => {
    const recueil = await recueilDe({
      'editions/2026/edition.mdx': edition(`publication: ${jour(1)}`),
      'editions/2026/a/x/action.mdx': action('x').replace(
        '{ echelle: commune, codes: ["59606"] }',
        '{ echelle: commune, codes: ["59606"], libelle: rue du Refuge, precisionCarte: masquee }',
      ),
    });
    for (const apercu of [false, true]) {
      const published = publish(recueil, at(jour(2)), { apercu });
      expect(une(published)).toMatchObject({ territoire: { echelle: 'commune', codes: [], precisionCarte: 'masquee' }, territoires: [] });
      expect(dit(published)).not.toMatch(/59606|Valenciennes|Refuge|"59"/);
    }
  });
});

describe('nothing of a hidden entry is anywhere', () => {
  const caches = {
    'editions/2026/a/brouillon/action.mdx': action('secretbrouillon', 'etat: brouillon'),
    'editions/2026/b/embargo/action.mdx': action('secretembargo', `publication: ${jour(31)}`),
    'editions/2027/edition.mdx': edition(`libelle: secretedition\npublication: ${jour(31)}`, 'secretedition'),
    'editions/2027/a/future/action.mdx': action('secretfuture'),
    'editions/2028/edition.mdx': edition('libelle: secretedition\netat: brouillon', 'secretedition'),
    'editions/2028/a/autre/action.mdx': action('secretautre', `publication: ${jour(1)}`),
  };
  let avec: Recueil;
  let sans: Recueil;
  beforeAll(async () => {
    const ouverts = { ...parties(`publication: ${jour(1)}`), 'editions/2026/edition.mdx': edition(`publication: ${jour(1)}`).replace('themes: [a]', 'themes: [a, b]') };
    avec = await recueilDe({ ...ouverts, ...caches });
    sans = await recueilDe(ouverts);
  });

  it('in JSON', () => expect(dit(publish(avec, at(jour(2))))).not.toMatch(/secret|embargo|brouillon|future|autre|2027|2028/));
  it('and the whole equals the whole without it', () => expect(publish(avec, at(jour(2)))).toEqual(publish(sans, at(jour(2)))));
  it('and it is counted, not named', () => expect(bilan(avec, publish(avec, at(jour(2))), at(jour(2)))).toEqual({ editions: 1, actions: 1, entretiens: 1, retenues: 6 }));
});

describe('links from what is public to what is not', () => {
  it('are errors that name nothing hidden', async () => {
    const recueil = await recueilDe({
      'editions/2026/edition.mdx': edition(`publication: ${jour(1)}`, 'Voir [cela](action:2026/mot-secret) et [ceci](action:2026/x).'),
      'editions/2026/a/x/action.mdx': action('x', '', 'Voir [cela](action:2026/mot-secret).'),
      'editions/2026/a/mot-secret/action.mdx': action('motsecret', `publication: ${jour(9)}`),
    });
    const diagnostics = checkPublished(recueil, publish(recueil, at(jour(2))));
    expect(diagnostics.map(({ file, rule, line, frame }) => ({ file, rule, line, frame }))).toEqual([
      { file: 'content/editions/2026/edition.mdx', rule: 'lien-retenu', line: 9, frame: false },
      { file: 'content/editions/2026/a/x/action.mdx', rule: 'lien-retenu', line: 14, frame: false },
    ]);
    expect(diagnostics.map((d) => `${d.message}${d.hint ?? ''}`).join()).not.toMatch(/secret/);
    expect(checkPublished(recueil, publish(recueil, at(jour(9))))).toEqual([]);
  });

  it('from a text that is hidden itself are none', async () => {
    const recueil = await recueilDe({
      'editions/2026/edition.mdx': edition(publication({ noms: 1, palmares: 1 }), 'Voir [cela](action:2026/y).'),
      'editions/2026/a/y/action.mdx': action('y', `publication: ${jour(9)}`),
    });
    expect(checkPublished(recueil, publish(recueil, at(jour(2))))).toEqual([]);
  });
});

describe('time only adds', () => {
  const instant = fc.integer({ min: 1, max: 28 });
  const instantsOf = (some: readonly Part[]) => fc.record(Object.fromEntries(some.map((part) => [part, instant])) as Record<Part, typeof instant>, { requiredKeys: [] });
  const ofAnAction = parts.filter((part) => part !== 'appel');
  const etat = fc.constantFrom('publie', 'publie', 'publie', 'relu', 'retire');

  it('what is shown is still shown later', async () => {
    await fc.assert(
      fc.asyncProperty(instantsOf(parts), instantsOf(ofAnAction), etat, etat, instant, instant, async (ofEdition, ofAction, ofFile, ofJury, m, n) => {
        const recueil = await recueilDe(
          parties(publication(ofEdition).replace(/^publication:\n$/, ''), {
            action: `etat: ${ofFile}\n${publication(ofAction).replace(/^publication:\n$/, '')}`,
            jury: `etat: ${ofJury}`,
          }),
        );
        const [before, after] = [Math.min(m, n), Math.max(m, n)].map((n) => publish(recueil, at(jour(n))));
        const later = new Set(after && visibles(after));
        for (const part of before ? visibles(before) : []) expect(later).toContain(part);
        const levels = ['noms', 'palmares', 'fiche'];
        const [a, b] = [before, after].map((p) => p && une(p)?.niveau);
        if (a === 'retire') expect(b).toBe('retire');
        else if (a) expect(levels.indexOf(b ?? '')).toBeGreaterThanOrEqual(levels.indexOf(a));
      }),
      { seed: 1, numRuns: 60 },
    );
  });
});

describe('the type', () => {
  it('is made by publish alone', () => {
    const plain = { instant: '', apercu: false, editions: [] };
    expectTypeOf(plain).not.toExtend<PublishedRecueil>();
    // A copy of its public fields is none either: the brand is not among them.
    expectTypeOf<Omit<PublishedRecueil, never>>().toExtend<object>();
    expectTypeOf<{ [K in keyof PublishedRecueil as K extends string ? K : never]: PublishedRecueil[K] }>().not.toExtend<PublishedRecueil>();
    expectTypeOf<Recueil>().not.toExtend<PublishedRecueil>();
    expectTypeOf(publish).returns.toEqualTypeOf<PublishedRecueil>();
  });

  it('has no field for what never passes', () => {
    expectTypeOf<Extract<ActionPubliee, { niveau: 'fiche' }>['donnees']>().not.toHaveProperty('relecture');
    expectTypeOf<Extract<ActionPubliee, { niveau: 'fiche' }>['donnees']>().not.toHaveProperty('publication');
    expectTypeOf<Extract<ActionPubliee, { niveau: 'fiche' }>['donnees']>().not.toHaveProperty('contact');
    expectTypeOf<keyof Extract<ActionPubliee, { niveau: 'retire' }>>().toEqualTypeOf<'niveau' | 'fictif' | 'edition' | 'theme' | 'slug'>();
  });
});

describe('the published value', () => {
  it('keeps nothing of a document: no file, no place, no state', async () => {
    const recueil = await recueilDe(parties(`publication: ${jour(1)}`));
    const text = dit(publish(recueil, at(jour(2))));
    expect(text).not.toMatch(/"(etat|publication|relecture|diffusion|retrait|consentement|survey|dossier|file)"/);
    expect(toutesLesActions(recueil)).toHaveLength(1);
  });
});
