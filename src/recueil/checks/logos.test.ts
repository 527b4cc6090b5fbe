import sharp from 'sharp';
import { expect, it } from 'vitest';
import { dossierTemporaire, ecrire } from '../../../tests/outils/dossier.ts';
import { base, edition, lire } from '../../../tests/outils/petit-recueil.ts';
import { hiddenTexts } from '../hidden.ts';
import { load } from '../load.ts';
import { publish } from '../publish.ts';
import { checkDefinition } from './definition.ts';

const logo = await sharp({ create: { width: 60, height: 30, channels: 3, background: '#080' } })
  .png()
  .toBuffer();
const soutiens = 'partenaires:\n  - { nom: Ligue, role: Salle, logo: ligue.png }\n  - { nom: Amicale }\n';

async function lu(publication: string) {
  const { racine, retirer } = await dossierTemporaire();
  try {
    await ecrire(racine, { ...base, 'editions/2013/edition.mdx': edition(`${soutiens}${publication}`), 'editions/2013/ligue.png': logo });
    const { recueil, diagnostics } = load({ racine, prefix: 'content/' });
    if (!recueil) throw new Error('this corpus should be readable');
    return { recueil, diagnostics, publie: publish(recueil, Date.parse('2026-01-01')) };
  } finally {
    await retirer();
  }
}

it('a logo comes out with its support, as a picture that is named after it', async () => {
  const { diagnostics, publie } = await lu('publication: 2020-01-01T09:00\n');
  expect(diagnostics).toEqual([]);
  expect(publie.editions[0]?.palmares?.partenaires).toMatchObject([
    { nom: 'Ligue', role: 'Salle', logo: { fichier: 'ligue.png', alt: 'Logo\u00a0: Ligue', largeur: 60, hauteur: 30 } },
    { nom: 'Amicale' },
  ]);
});
it('and not before: its digest is looked for in what is built', async () => {
  const { recueil, publie } = await lu('publication: { noms: 2020-01-01T09:00, palmares: 2031-01-01T09:00 }\n');
  const [{ digest } = { digest: '' }] = recueil.editions[0]?.medias ?? [];
  expect(JSON.stringify(publie)).not.toContain('ligue');
  expect(hiddenTexts(recueil, publie).textes.map(({ texte }) => texte)).toEqual(expect.arrayContaining([digest, 'ligue.png']));
});
it('one that is not in the folder is told at its place', async () => {
  const { diagnostics } = await lire({ 'editions/2013/edition.mdx': edition(`${soutiens}publication: 2020-01-01T09:00\n`) });
  expect(diagnostics).toMatchObject([
    { rule: 'image-absente', key: 'partenaires.0.logo', message: 'l’image « ligue.png » n’est pas dans le dossier de l’édition', hint: 'déposez-la à côté de edition.mdx' },
  ]);
});
it('one that is too small for paper is told beside its support', async () => {
  const { recueil } = await lu('publication: 2020-01-01T09:00\n');
  const [media] = recueil.editions[0]?.medias ?? [];
  expect(media && checkDefinition(recueil, [{ media, largeur: 22, ppp: 69 }])).toMatchObject([
    { rule: 'definition-insuffisante', file: 'content/editions/2013/edition.mdx', key: 'partenaires.0.logo' },
  ]);
});
