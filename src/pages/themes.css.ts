/** The award's own colours, as CSS variables. */
import { palette, variablesCss } from '#palette';
import { published } from '#session';

export const GET = () => new Response(variablesCss(palette(published().config.apparence.couleurs)), { headers: { 'content-type': 'text/css; charset=utf-8' } });
