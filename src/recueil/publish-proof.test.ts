import { beforeAll, describe, expect, it } from 'vitest';
import type { Recueil } from './corpus.ts';
import { readInstant } from './instants.ts';
import { publish } from './publish.ts';
import type { Fiche, PublishedRecueil } from './published.ts';
import { action, edition, mdx, recueilDe } from '../../tests/outils/petit-recueil.ts';

const at = (ecrit: string): number => {
  const lu = readInstant(ecrit, 'Europe/Paris');
  if (!lu.ok) throw new Error(lu.raison);
  return lu.ms;
};
/** Words of the award itself are no secret. */
const dit = ({ config: _c, vocabulaires: _v, ...published }: PublishedRecueil) => JSON.stringify(published);
const avant = at('2026-10-01T09:00');
const palmares = at('2026-10-15T18:30');
const seule = (published: PublishedRecueil): Fiche => published.editions[0]?.actions[0] as Fiche;

/** `x` is in proof; all else is secret but what stands in an edition already out. */
const fichiers = (plus: { action?: string; corps?: string; jury?: string; entretien?: string } = {}) => ({
  'editions/2020/edition.mdx': edition('publication: 2020-01-01T09:00'),
  'editions/2020/a/ancienne/action.mdx': action('ancienne'),
  'editions/2026/edition.mdx': edition(
    'libelle: Prix 2026\njury: [{ nom: motjure, fonction: inconnu }]\ncandidatures: { recues: 987, source: s }\npublication: { appel: 2026-01-05T09:00, noms: 2026-10-15T18:30, palmares: 2026-10-15T18:30, fiches: 2026-11-01T09:00, jury: 2026-11-01T09:00, entretiens: 2026-12-01T09:00 }\netat: brouillon',
    'motedito',
  ).replace('themes: [a]', 'themes: [a, b]'),
  'editions/2026/appel.mdx': mdx('ouvertLe: 2026-01-05T09:00\nclotLe: 2026-03-05T09:00\netat: publie\nlibelle: motappel'),
  'editions/2026/a/x/action.mdx': action('motaction', `${plus.action ?? 'etat: relu'}\n`, plus.corps ?? 'Corps motcorps.').replace(
    '{ type: prix }',
    '{ type: mention, rang: 7, categorie: motcategorie, dotation: 7654321 }',
  ),
  'editions/2026/a/x/jury.mdx': mdx(
    `instance: motinstance\npointsForts: [{ texte: motfortpublic, diffusion: publique }, { texte: motfortporteur }]\npointsVigilance: [{ texte: motvigilance, diffusion: porteur }]\ncriteres: [{ critere: concret, appreciation: motcritere }]\nreponsePorteur: motreponse\nnote: motnote\n${plus.jury ?? 'etat: relu'}`,
    'Commentaire motcommentaire.',
  ),
  'editions/2026/a/x/entretien.mdx': mdx(
    `titre: motentretien\ndate: 2026\nintervenants: [{ id: ab, nom: Invitée, fonction: inconnu, organisme: inconnu }]\n${plus.entretien ?? 'etat: relu'}`,
    '<Question>Pourquoi ?</Question>\n\n<Reponse par="ab">\n\nParce que.\n\n</Reponse>\n',
  ),
  'editions/2026/a/autre/action.mdx': action('motautre', 'etat: publie'),
  'editions/2026/b/encore/action.mdx': action('motencore', 'etat: publie'),
});

describe('a proof', () => {
  let recueil: Recueil;
  beforeAll(async () => {
    recueil = await recueilDe(fichiers());
  });
  const proof = (instant = avant) => publish(recueil, instant, { epreuve: '2026/x', avant: '2026-10-12' });

  it('is of one action, says so and until when', () => {
    expect(proof()).toMatchObject({ apercu: false, epreuve: { action: '2026/x', avant: '2026-10-12' }, pages: [] });
    expect(proof().editions.map(({ id, actions }) => [id, actions.map(({ slug }) => slug)])).toEqual([['2026', ['x']]]);
    expect(publish(recueil, avant)).not.toHaveProperty('epreuve');
  });

  it('is that action as it will come out, whatever its instants', () =>
    expect(seule(proof())).toMatchObject({
      niveau: 'fiche',
      titre: 'Titre de motaction',
      corps: { texte: expect.stringContaining('motcorps') as unknown },
      entretien: { titre: 'motentretien' },
    }));

  it.each([
    ['before', avant],
    ['after the palmarès', palmares],
    ['when all is out', at('2027-01-01T00:00')],
  ])('holds nothing of other actions, nor of the edition: %s', (_when, instant) => {
    const published = proof(instant);
    expect(dit(published)).not.toMatch(/motautre|"autre"|motencore|"encore"|ancienne|motjure|987|motedito|motappel/);
    expect(published.editions[0]?.themes.map(({ id }) => id)).toEqual(['a']);
    expect(Object.keys(published.editions[0] ?? {}).sort()).toEqual(['actions', 'annoncee', 'id', 'libelle', 'sources', 'themes']);
  });

  it('tells neither the distinction nor what the jury wrote before the palmarès, but what it wrote for the bearer', () => {
    for (const instant of [avant, palmares - 1]) {
      expect(seule(proof(instant))).toMatchObject({ palmaresAVenir: true });
      expect(seule(proof(instant))).not.toHaveProperty('distinction');
      expect(seule(proof(instant)).jury).toEqual({
        pointsForts: [],
        pointsVigilance: [],
        criteres: [],
        sources: [],
        pourLePorteur: { pointsForts: ['motfortporteur'], pointsVigilance: ['motvigilance'] },
      });
      expect(dit(proof(instant))).not.toMatch(/mention|motcategorie|7654321|motinstance|motfortpublic|motcritere|motreponse|motnote|motcommentaire/);
    }
  });

  it('tells all of it from the palmarès on, before the jury comes out', () => {
    expect(seule(proof(palmares))).toMatchObject({
      distinction: { type: 'mention', rang: 7 },
      jury: { pointsForts: ['motfortpublic'], pourLePorteur: { pointsVigilance: ['motvigilance'] }, corps: { texte: expect.stringContaining('motcommentaire') as unknown } },
    });
    expect(seule(proof(palmares))).not.toHaveProperty('palmaresAVenir');
  });

  it('is nothing where there is no such action', () => expect(publish(recueil, avant, { epreuve: '2026/nulle-part' }).editions).toEqual([]));
  it('is no preview, even if one asks', () => expect(publish(recueil, avant, { epreuve: '2026/x', apercu: true })).toEqual(publish(recueil, avant, { epreuve: '2026/x' })));

  it('points for the bearer pass in a proof alone', () => {
    for (const options of [{}, { apercu: true }]) expect(dit(publish(recueil, at('2027-01-01T00:00'), options))).not.toMatch(/pourLePorteur|motfortporteur|motvigilance/);
  });
});

describe('what no proof shows', () => {
  const proofOf = async (plus: Parameters<typeof fichiers>[0], instant = avant) => publish(await recueilDe(fichiers(plus)), instant, { epreuve: '2026/x' });

  it('an action that was withdrawn', async () => expect((await proofOf({ action: 'etat: retire' }, palmares)).editions).toEqual([]));

  it.each(['brouillon', 'retire'])('a jury or an interview in state %s', async (etat) =>
    expect(dit(await proofOf({ jury: `etat: ${etat}`, entretien: `etat: ${etat}` }, palmares))).not.toMatch(/motvigilance|motcommentaire|motentretien/),
  );

  it('a person whose consent has expired', async () => {
    const contact = 'etat: relu\ncontact: { service: Le service, courriel: a@exemple.fr, personne: motpersonne, consentement: { accordLe: 2025, expireLe: 2026-09 } }';
    expect(dit(await proofOf({ action: contact }))).not.toContain('motpersonne');
    expect(dit(await proofOf({ action: contact }, at('2026-09-30T23:59')))).toContain('motpersonne');
  });

  it('a text that leads to an action which is not public, nor its name', async () => {
    const hidden = await proofOf({ corps: 'Comme [le nom motrenvoi](action:2026/autre).' });
    expect(seule(hidden)).not.toHaveProperty('corps');
    expect(dit(hidden)).not.toContain('motrenvoi');
    const open = await proofOf({ corps: 'Comme [le nom motrenvoi](action:2020/ancienne), et [ici](action:2026/x).' });
    expect(seule(open).corps?.texte).toContain('motrenvoi');
  });
});
