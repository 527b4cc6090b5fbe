/** Holds a file's name against what the file is. */
import type { Refus } from './identify.ts';
import type { TypeImage } from './signatures.ts';

const extensions: Record<TypeImage, readonly [string, ...string[]]> = {
  jpeg: ['jpg', 'jpeg'],
  png: ['png'],
  webp: ['webp'],
};
const noms: Record<TypeImage, string> = { jpeg: 'JPEG', png: 'PNG', webp: 'WebP' };

/** Refuses a name whose extension contradicts the content (a JPEG called `photo.png`). */
export function checkName(fichier: string, type: TypeImage): { ok: true } | Refus {
  const trouve = /^(.*)\.([^.]*)$/s.exec(fichier);
  const [base, extension] = trouve ? [trouve[1] ?? '', trouve[2] ?? ''] : [fichier, ''];
  if (extensions[type].includes(extension.toLowerCase())) return { ok: true };
  const juste = `${base}.${extensions[type][0]}`;
  return {
    ok: false,
    probleme: `« ${fichier} » contient une image ${noms[type]}`,
    conseil: `renommez le fichier en « ${juste} », ici et dans la fiche`,
  };
}
