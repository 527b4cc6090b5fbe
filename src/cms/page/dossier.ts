/**
 * The project's folder, as the browser would give it, through the workshop: no picker, no permission to ask again, and any browser.
 * Each file goes with the mark of what was read, so that the workshop can refuse to write over what someone else wrote meanwhile.
 */
export interface Fichiers {
  lire: (chemin: string) => Promise<File>;
  ecrire: (chemin: string, contenu: Blob) => Promise<void>;
  effacer: (chemin: string) => Promise<void>;
}

interface Poignee {
  kind: 'file' | 'directory';
  name: string;
}

const introuvable = (chemin: string) => new DOMException(chemin, 'NotFoundError');

/** A folder that has the methods which Sveltia calls of a `FileSystemDirectoryHandle`. */
export function dossier(fichiers: Fichiers, chemins: Set<string>, prefixe = ''): Poignee & Record<string, unknown> {
  const dessous = () => [...chemins].filter((chemin) => chemin.startsWith(prefixe)).map((chemin) => chemin.slice(prefixe.length));
  const estDossier = (name: string) => dessous().some((chemin) => chemin.startsWith(`${name}/`));
  const poigneeDe = (name: string) => (estDossier(name) ? dossier(fichiers, chemins, `${prefixe}${name}/`) : fichier(fichiers, chemins, `${prefixe}${name}`));
  return {
    kind: 'directory',
    name: prefixe.split('/').at(-2) ?? '',
    async *entries() {
      for (const name of new Set(dessous().map((chemin) => chemin.split('/')[0] ?? ''))) yield [name, await Promise.resolve(poigneeDe(name))];
    },
    getDirectoryHandle: (name: string, { create = false } = {}) =>
      create || estDossier(name) ? Promise.resolve(dossier(fichiers, chemins, `${prefixe}${name}/`)) : Promise.reject(introuvable(`${prefixe}${name}`)),
    getFileHandle: (name: string, { create = false } = {}) =>
      create || chemins.has(`${prefixe}${name}`) ? Promise.resolve(fichier(fichiers, chemins, `${prefixe}${name}`)) : Promise.reject(introuvable(`${prefixe}${name}`)),
    async removeEntry(name: string) {
      const chemin = `${prefixe}${name}`;
      if (!chemins.has(chemin)) throw introuvable(chemin);
      await fichiers.effacer(chemin);
      chemins.delete(chemin);
    },
  };
}

function fichier(fichiers: Fichiers, chemins: Set<string>, chemin: string): Poignee & Record<string, unknown> {
  return {
    kind: 'file',
    name: chemin.split('/').at(-1) ?? '',
    getFile: () => fichiers.lire(chemin),
    // All is written at once, in `write`: Sveltia hears an error there, and none from `close`.
    createWritable: () =>
      Promise.resolve({
        async write(contenu: BlobPart) {
          await fichiers.ecrire(chemin, new Blob([contenu]));
          chemins.add(chemin);
        },
        close: () => Promise.resolve(),
      }),
  };
}
