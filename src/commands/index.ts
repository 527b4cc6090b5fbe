/** What a person can ask for. `scripts/` give it arguments; all logic is here and below. Each is loaded when asked: Astro takes half a second. */
import type { Cadre } from './options.ts';

type Commande = (args: readonly string[], cadre: Cadre) => Promise<number>;

export const verifier: Commande = async (args, cadre) => (await import('./verifier.ts')).verifier(args, cadre);
export const build: Commande = async (args, cadre) => (await import('./build.ts')).build(args, cadre);
export const dev: Commande = async (args, cadre) => (await import('./dev.ts')).dev(args, cadre);
export const imprimer: Commande = async (args, cadre) => (await import('./imprimer.ts')).imprimer(args, cadre);
export const start: Commande = async (args, cadre) => (await import('./start.ts')).start(args, cadre);
export type { Cadre } from './options.ts';
