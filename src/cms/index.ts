/** The web editor: its configuration is made from the schemas, its page by Vite, its answers for the workshop's server. */
export { configuration, type Depot } from './configuration.ts';
export { construireEditeur } from './construire.ts';
export { cspDeLEditeur } from './csp.ts';
export { servirEditeur, type Service } from './servir.ts';
