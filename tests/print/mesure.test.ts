/** The measure of the page: what is set beside, in columns or in large figures keeps within it, on both sides of a sheet. */
import { tireAPart } from '#print';
import { describe, expect, it } from 'vitest';
import { atelierDe, FICTIF, nommees, octets, REEL } from '../outils/imprimes.ts';
import { lirePdf } from '../outils/pdf.ts';

/** A stop or a hyphen may hang out of a justified line. */
const jeu = 1.2;

describe.each([
  ['the recueil', REEL],
  ['the fictional award', FICTIF],
])('%s', (_nom, racine) => {
  const a = atelierDe(racine);

  it('prints nothing out of the measure of its pages', async () => {
    for (const une of nommees(a)) {
      const document = tireAPart(une, a);
      const { largeur, interieur, exterieur } = document.donnees.format;
      const { pages } = await lirePdf(await octets(document));
      for (const [i, { places }] of pages.entries()) {
        const [gauche, droite] = i % 2 === 0 ? [interieur, exterieur] : [exterieur, interieur];
        const sortis = places.filter((place) => place.gauche < gauche - jeu || place.droite > largeur - droite + jeu);
        expect(
          sortis.map(({ dit }) => dit),
          `${une.edition}/${une.slug}, page ${i + 1}`,
        ).toEqual([]);
      }
    }
  });
});
