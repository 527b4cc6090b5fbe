/** References in BibTeX. */
import type { APIRoute } from 'astro';
import { chemins, repondre, type Props } from './_references.ts';

export const getStaticPaths = () => chemins('bib');
export const GET: APIRoute<Props> = ({ props }) => repondre('bib', props);
