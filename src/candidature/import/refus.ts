/** A file that is not imported: the message says why and what to do, and is all that a person reads. */
export class DocumentRefuse extends Error {
  override name = 'DocumentRefuse';
}

/** One sentence each: what to do with it. */
const conseils: Record<string, string> = {
  odt: 'est un document LibreOffice : ouvrez-le dans Word ou LibreOffice, puis « Enregistrer sous », au format Word (.docx).',
  doc: 'est un ancien document Word : ouvrez-le dans Word, puis « Enregistrer sous », au format « Document Word (.docx) ».',
  rtf: 'est un texte RTF : ouvrez-le dans Word, puis « Enregistrer sous », au format « Document Word (.docx) ».',
  pdf: 'est un PDF, dont on ne tire pas un texte sûr : demandez au porteur son fichier Word, ou recopiez le texte dans le dossier de candidature vierge.',
  heic: 'est une photographie d’iPhone (HEIC) : ouvrez-la sur l’ordinateur, enregistrez-la en JPEG, puis rangez-la dans le dossier de l’action.',
  pages: 'est un document Pages : sur le Mac, « Fichier », « Exporter vers », « Word… », puis importez le .docx.',
  zip: 'est une archive : ouvrez-la, puis importez un par un les fichiers .docx ou .csv qu’elle contient.',
  xlsx: 'est un classeur Excel : « Enregistrer sous », au format « CSV UTF-8 », puis importez le .csv.',
  xls: 'est un ancien classeur Excel : « Enregistrer sous », au format « CSV UTF-8 », puis importez le .csv.',
  ods: 'est un classeur LibreOffice : « Enregistrer sous », au format « Texte CSV », en UTF-8, puis importez le .csv.',
  docm: 'est un document Word avec des macros : ouvrez-le dans Word, puis « Enregistrer sous », au format « Document Word (.docx) ».',
  image: 'est une image : rangez-la dans le dossier de l’action, et décrivez-la dans « medias ».',
};
const parents: Record<string, string> = {
  heif: 'heic',
  dot: 'doc',
  dotx: 'docm',
  ott: 'odt',
  jpg: 'image',
  jpeg: 'image',
  png: 'image',
  webp: 'image',
  gif: 'image',
  tif: 'image',
  tiff: 'image',
};

export const refuser = (nom: string, phrase: string): never => {
  throw new DocumentRefuse(`« ${nom} » ${phrase}`);
};

const debut = (octets: Uint8Array, texte: string, a = 0) => [...texte].every((lettre, i) => octets[a + i] === lettre.charCodeAt(0));

/** What the file is, by its first bytes before its name: a .doc called .docx is a .doc. Throws `DocumentRefuse`. */
export function formatDe(nom: string, octets: Uint8Array): 'docx' | 'csv' {
  const ecrit = /\.([^.]+)$/.exec(nom.toLowerCase())?.[1] ?? '';
  const extension = parents[ecrit] ?? ecrit;
  // Word keeps it beside a document as long as this one is open.
  if (nom.startsWith('~$')) refuser(nom, 'est un fichier provisoire de Word, pas le document : fermez Word, puis importez le fichier dont le nom ne commence pas par « ~$ ».');
  if (octets.length === 0) refuser(nom, 'est vide : demandez qu’on vous l’envoie de nouveau.');
  if (debut(octets, '%PDF')) refuser(nom, conseils['pdf'] ?? '');
  if (octets[0] === 0xd0 && octets[1] === 0xcf)
    refuser(
      nom,
      extension === 'docx'
        ? 'est protégé par un mot de passe, ou est un ancien document Word : ouvrez-le dans Word, ôtez le mot de passe, puis enregistrez-le au format .docx.'
        : (conseils[extension] ?? conseils['doc'] ?? ''),
    );
  if (debut(octets, '{\\rtf')) refuser(nom, conseils['rtf'] ?? '');
  if (debut(octets, 'ftyp', 4)) refuser(nom, conseils['heic'] ?? '');
  const zip = debut(octets, 'PK');
  if (extension === 'docx') return zip ? 'docx' : refuser(nom, 'n’est pas un document Word : ouvrez-le avec Word pour voir ce qu’il est, puis enregistrez-le au format .docx.');
  if (extension === 'csv' || extension === 'tsv' || extension === 'txt') return zip ? refuser(nom, conseils['xlsx'] ?? '') : 'csv';
  const conseil = conseils[extension];
  return refuser(nom, conseil ?? `n’est pas d’un format que le recueil importe : il lui faut un document Word (.docx) ou un tableau CSV (.csv).`);
}
