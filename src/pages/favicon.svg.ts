/** The mark at its smallest: a cover, its notch, one tile. Drawn from the palette, the only place of colours. */
import { palette } from '#palette';
import { published } from '#session';

export const GET = () => {
  const { encre, papier } = palette(published().config.apparence.couleurs).ecran;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20"><path fill="${encre}" d="M3 0H17V20H3V8H4.5V6H3Z"/><path fill="${papier}" d="M8 9H12V13H8Z"/></svg>`;
  return new Response(svg, { headers: { 'content-type': 'image/svg+xml' } });
};
