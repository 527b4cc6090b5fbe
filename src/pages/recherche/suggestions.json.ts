import { suggestions } from '#vues';
import { commun } from '../_atelier.ts';

export const GET = () => Response.json(suggestions(commun()));
