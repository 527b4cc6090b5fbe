/** References in RIS. */
import type { APIRoute } from 'astro';
import { chemins, repondre, type Props } from './_references.ts';

export const getStaticPaths = () => chemins('ris');
export const GET: APIRoute<Props> = ({ props }) => repondre('ris', props);
