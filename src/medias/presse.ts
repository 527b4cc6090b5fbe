/** Pictures for newspapers: large, and each says in its file what it shows, whose it is and under what conditions (XMP, as press agencies read it). */
import type { Media } from '#blocs';
import { enXml } from '#xml';
import { digest } from './digest.ts';
import { jpegPropre } from './jpeg-propre.ts';

const enFrancais = (cle: string, texte: string) => `<${cle}><rdf:Alt><rdf:li xml:lang="x-default">${enXml(texte)}</rdf:li></rdf:Alt></${cle}>`;

const xmpDe = ({ alt, credit, licence }: Media): string =>
  `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/">${[
    enFrancais('dc:description', alt),
    `<dc:creator><rdf:Seq><rdf:li>${enXml(credit)}</rdf:li></rdf:Seq></dc:creator>`,
    enFrancais('dc:rights', licence),
    `<photoshop:Credit>${enXml(credit)}</photoshop:Credit>`,
  ].join('')}</rdf:Description></rdf:RDF></x:xmpmeta>`;

/** What its bytes depend on beside the picture. */
export const cleDePresse = (media: Media, coteMax: number): string => digest(new TextEncoder().encode(`${coteMax} ${xmpDe(media)}`));

export const jpegPresse = (media: Media, coteMax: number): Promise<Uint8Array> =>
  jpegPropre(media, { largeur: coteMax, hauteur: coteMax, quality: 90, chromaSubsampling: '4:4:4', xmp: xmpDe(media) });
