/** Opens a .docx, which is a zip that a stranger made: nothing is unpacked before its size is known, and no XML may declare entities. */
import { strFromU8, unzipSync, zipSync } from 'fflate';
import { refuser } from './refus.ts';

const partiesMax = 2000;
const octetsMax = 150_000_000;
/** Of one XML part: 20 MB are thousands of pages. */
const xmlMax = 20_000_000;

export type Parties = Readonly<Record<string, Uint8Array>>;

const estXml = (nom: string) => /\.(xml|rels)$/i.test(nom);

export function ouvrir(nom: string, octets: Uint8Array): Parties {
  let [nombre, total, trop] = [0, 0, false];
  let parties: Parties = {};
  try {
    parties = unzipSync(octets, {
      filter: ({ name, originalSize }) => {
        nombre += 1;
        total += originalSize;
        trop ||= nombre > partiesMax || total > octetsMax || (estXml(name) && originalSize > xmlMax);
        return !trop && !name.endsWith('/');
      },
    });
  } catch {
    refuser(nom, 'est abîmé : il ne s’ouvre pas. Ouvrez-le dans Word, qui saura peut-être le réparer, puis enregistrez-le de nouveau.');
  }
  if (trop) refuser(nom, 'est bien plus gros une fois ouvert qu’aucun dossier : il n’est pas importé. Copiez son texte dans un document neuf.');
  if (!parties['word/document.xml'])
    refuser(
      nom,
      parties['mimetype']
        ? 'est un document LibreOffice qui porte le nom d’un document Word : enregistrez-le au format Word (.docx).'
        : 'n’est pas un document Word : il n’a pas de texte. Ouvrez-le dans Word, puis enregistrez-le au format .docx.',
    );
  for (const [partie, contenu] of Object.entries(parties))
    if (estXml(partie) && /<!(DOCTYPE|ENTITY)/i.test(strFromU8(contenu)))
      refuser(nom, 'contient des déclarations que Word n’écrit jamais : il n’est pas importé. Copiez son texte dans un document neuf.');
  return parties;
}

/** Packed again from what was read, so that the next reader meets no surprise. */
export const refaire = (parties: Parties): Uint8Array => zipSync({ ...parties }, { level: 0 });
