/** Header files of servers, all from one table. */
import { apache } from './apache.ts';
import { caddy } from './caddy.ts';
import { nginx } from './nginx.ts';
import type { Reglages } from './table.ts';

export const SERVEURS = {
  apache: { fichier: '.htaccess', dit: 'dans le dossier du site', ecrire: apache },
  nginx: { fichier: 'nginx.conf', dit: 'à inclure dans le bloc « server » du site', ecrire: nginx },
  caddy: { fichier: 'Caddyfile', dit: 'à importer dans le bloc du site', ecrire: caddy },
} satisfies Record<string, { fichier: string; dit: string; ecrire: (reglages: Reglages) => string }>;

export type Serveur = keyof typeof SERVEURS;
export const estServeur = (nom: string): nom is Serveur => Object.hasOwn(SERVEURS, nom);
export { attendus, estCache, type Reglages } from './table.ts';
