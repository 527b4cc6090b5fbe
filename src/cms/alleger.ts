/** What our editors never open is left out of the build: 242 grammars for colouring code, the maps, the interface in thirty other languages; the French is completed. */
import type { Plugin } from 'vite';
import { completer } from './francais.ts';

const inutile = /^@shikijs\/langs\/|^terra-draw|^leaflet\/|\/locales\/(?!fr\.json)[\w-]+\.json$/;
const vide = '\0vide';
const lointain = 'https://cdn.jsdelivr.net';

export const alleger = (): Plugin => ({
  name: 'recueil-alleger',
  enforce: 'pre',
  resolveId: (source) => (inutile.test(source) ? vide : undefined),
  load: (id) => (id === vide ? 'export default [];' : undefined),
  transform(code, id) {
    if (/@sveltia[\\/]cms[\\/]locales[\\/]fr\.json$/.test(id)) return completer(code);
    // Its style asks a distant host for fonts that are in the package: the page would ask, and be refused.
    return /@sveltia[\\/]cms/.test(id) && code.includes(lointain) ? code.replace(/url\(https:\/\/cdn\.jsdelivr\.net[^)]*\)/g, "local('absente')") : undefined;
  },
});
