/** The pages that were made are those that were expected, no more, no less. */
import { isPage } from './site.ts';
import type { Gate, Probleme, Site } from './types.ts';

/** File of a page's address, base included or not; a name ending in `.html` is a file already. */
const fileOf = (site: Pick<Site, 'base'>, page: string): string => {
  const rest = (page.startsWith(site.base) ? page.slice(site.base.length) : page).replace(/^\/+/, '');
  const path = decodeURI(rest).normalize('NFC');
  if (isPage(path)) return path;
  // Astro writes this page alone as a file, where hosts look for it.
  if (path.replace(/\/$/, '') === '404') return '404.html';
  return path === '' || path.endsWith('/') ? `${path}index.html` : `${path}/index.html`;
};

/**
 * The gate for one set of expected pages.
 * @param attendues their addresses (`/recueil/actions/`), or their files
 */
export function pagesGate(attendues: Iterable<string>): Gate {
  return async (site) => {
    const expected = new Set([...attendues].map((page) => fileOf(site, page)));
    const made = [...site.fichiers.keys()].filter(isPage);
    const present = new Set(made);
    const missing = [...expected]
      .filter((f) => !present.has(f))
      .map((fichier): Probleme => ({
        gate: 'pages',
        fichier,
        message: 'Cette page était attendue et n’a pas été construite.',
        conseil: 'C’est une erreur du générateur : signalez-la avec ce message.',
      }));
    const extra = made
      .filter((f) => !expected.has(f))
      .map((fichier): Probleme => ({
        gate: 'pages',
        fichier,
        message: 'Cette page a été construite et n’était pas attendue.',
        conseil: 'Retirez-la de public/ ou de src/pages/, ou ajoutez-la aux adresses du site.',
      }));
    return [...missing, ...extra];
  };
}
