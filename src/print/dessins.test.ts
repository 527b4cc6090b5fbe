import { pngFromSvg } from '#medias';
import { atelier, dessinsDuKit, type Atelier, type DessinDuKit } from '#vues';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { atelierDe } from '../../tests/outils/petit-atelier.ts';
import { action, base, edition } from '../../tests/outils/petit-recueil.ts';
import { forgetSettings } from './compile.ts';
import { dessinSvg } from './index.ts';

const dessins = async (id: string, plus: (texte: string) => string = (texte) => texte): Promise<DessinDuKit[]> => {
  const a: Atelier = await atelierDe({ ...base, [`editions/${id}/edition.mdx`]: edition('publication: 2026-01-01T00:00'), [`editions/${id}/a/x/action.mdx`]: plus(action('x')) });
  return a.actions.flatMap((une) => (une.niveau === 'retire' ? [] : dessinsDuKit(une, atelier(a.recueil, '/'))));
};
/** Ink in the last pixels of the right and of the bottom: a text that was cut; the thread of a prize goes to the edge, at its height. */
async function coupe(svg: string): Promise<boolean> {
  const { data, info } = await sharp(await pngFromSvg(svg))
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const bas = Math.round(info.height * 0.56);
  for (let y = bas; y < info.height; y++) if ((data[y * info.width + info.width - 2] ?? 255) < 200) return true;
  return data.subarray((info.height - 2) * info.width + Math.round(info.width * 0.4), (info.height - 1) * info.width).some((gris) => gris < 200);
}

describe.each([
  ['a prize', '2026', (texte: string) => texte],
  ['a mention', '2026', (texte: string) => texte.replace('type: prix', 'type: mention')],
  ['a selection', '2026', (texte: string) => texte.replace('type: prix', 'type: selection, rang: 17')],
  ['an edition that is no year', 'hors-serie-anniversaire', (texte: string) => texte],
  [
    'long names',
    '2026',
    (texte: string) => texte.replace('Titre de x', 'Un titre si long '.repeat(12).trim()).replace('Porteur de x', 'Syndicat intercommunal à vocation unique '.repeat(4).trim()),
  ],
])('%s', (_quoi, id, plus) => {
  it('is drawn without a warning, whole, and the same twice', async () => {
    const tous = await dessins(id, plus);
    expect(tous.map(({ gabarit }) => gabarit)).toEqual(['badge', 'carre']);
    for (const { gabarit, donnees } of tous) {
      const svg = dessinSvg(gabarit, donnees);
      forgetSettings();
      expect(dessinSvg(gabarit, donnees) === svg).toBe(true);
      expect([gabarit, await coupe(svg)]).toEqual([gabarit, false]);
    }
  });
});
