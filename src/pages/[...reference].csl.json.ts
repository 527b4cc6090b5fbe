/** References in CSL-JSON. */
import type { APIRoute } from 'astro';
import { chemins, repondre, type Props } from './_references.ts';

export const getStaticPaths = () => chemins('csl.json');
export const GET: APIRoute<Props> = ({ props }) => repondre('csl.json', props);
