/** Files that tasks made: they can be looked at and taken from here, and nothing else of the machine can. */
import { getMimeType } from 'hono/utils/mime';
import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';

/** Folders where tasks write what a person takes away. */
export const dossiers = ['impressions', 'epreuves', 'rapports'] as const;

export interface Fait {
  /** From the project's root, with `/`. */
  chemin: string;
  octets: number;
}

export const faits = (projet: string): Fait[] =>
  dossiers.flatMap((dossier) => {
    const ici = path.join(projet, dossier);
    if (!existsSync(ici)) return [];
    return readdirSync(ici, { recursive: true, withFileTypes: true })
      .filter((entree) => entree.isFile() && (!entree.name.startsWith('.') || entree.name === '.htaccess'))
      .map((entree) => path.join(entree.parentPath, entree.name))
      .sort()
      .map((fichier) => ({ chemin: path.relative(projet, fichier).split(path.sep).join('/'), octets: statSync(fichier).size }));
  });

/** The file, to be looked at where the browser can (a PDF, a text), else to be taken. Nothing when it is not one of those. */
export async function servirFait(chemin: string, projet: string): Promise<Response | undefined> {
  const fichier = path.resolve(projet, chemin);
  if (!existsSync(fichier) || !statSync(fichier).isFile()) return undefined;
  const reel = realpathSync(fichier);
  if (!dossiers.some((dossier) => reel.startsWith(path.join(realpathSync(projet), dossier) + path.sep))) return undefined;
  const type = getMimeType(fichier) ?? 'application/octet-stream';
  const vu = type === 'application/pdf' || type.startsWith('text/plain');
  return new Response(new Uint8Array(await readFile(fichier)), {
    headers: {
      'content-type': type.startsWith('text/') ? `${type.split(';')[0] ?? type}; charset=utf-8` : type,
      'content-disposition': `${vu ? 'inline' : 'attachment'}; filename*=UTF-8''${encodeURIComponent(path.basename(fichier))}`,
      // A PDF's viewer draws it with its own styles; nothing of a made file runs as the workshop's.
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; object-src 'self'; plugin-types application/pdf; frame-ancestors 'none'",
    },
  });
}
