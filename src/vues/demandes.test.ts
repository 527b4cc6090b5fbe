import { expect, test } from 'vitest';
import { atelierDe } from '../../tests/outils/petit-atelier.ts';
import { base, edition, mdx } from '../../tests/outils/petit-recueil.ts';
import { atelier } from './atelier.ts';
import { vueDemandes } from './demandes.ts';
import { fichiersOfferts } from './fichiers.ts';

const recueilAvec = (plus: string) =>
  atelierDe({
    ...base,
    'axes/public.yaml': 'libelle: Public\naide: Pour qui.\nchoix: plusieurs\ntermes: [{ code: tous, libelle: Tous }, { code: eleves, libelle: Élèves }]\n',
    'editions/2026/edition.mdx': edition('publication: 2026-01-01T00:00'),
    'editions/2026/appel.mdx': mdx(`ouvertLe: 2026-01-01T00:00\nclotLe: 2030-01-01T00:00\netat: publie\npublication: { appel: "2026-01-01T00:00" }\n${plus}`),
  });
const vueDe = (a: Awaited<ReturnType<typeof recueilAvec>>) => a.editions[0] && vueDemandes(a.editions[0], a);

test('a call says its questions and offers its form only where candidates use it', async () => {
  const sans = await recueilAvec('');
  expect(vueDe(sans)).toBeUndefined();
  expect(fichiersOfferts(sans).map(({ adresse }) => adresse)).toEqual(['/editions/2026/appel.pdf']);
  const { recueil } = await recueilAvec('dossier: true');
  const adresse = '/editions/2026/dossier-de-candidature-2026.docx';
  const avec = atelier(recueil, '/', { fichiers: new Map([[adresse, { taille: 17_000 }]]) });
  const vue = vueDe(avec);
  expect(vue?.fichiers).toEqual([expect.objectContaining({ href: adresse, precision: expect.stringMatching(/^Word, 17\sKo, en français$/) as unknown })]);
  expect(vue?.sections.map(({ titre }) => titre)).toContain('Classement');
  expect(vue?.sections.flatMap(({ questions }) => questions).find(({ titre }) => titre === 'Public')?.precisions).toEqual([
    expect.stringMatching(/^À cocher.: Tous.; Élèves\.$/) as unknown,
  ]);
});
