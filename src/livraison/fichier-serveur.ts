/** Writes a server's header file where the workshop shows what its tasks made, for a person to take. */
import { ecrireEntier } from '#ecriture';
import { ouvrirSession, type Cadre } from '#commands';
import { base, published } from '#session';
import { atelier, redirections } from '#vues';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { SERVEURS, type Serveur } from './entetes/index.ts';
import { depuisProjet } from './places.ts';

export async function ecrireFichierServeur(
  serveur: Serveur,
  { https, ...valeurs }: { https: boolean; date?: string | undefined; contenu?: string | undefined },
  cadre: Cadre,
): Promise<{ chemin: string; ou: string }> {
  ouvrirSession(valeurs, cadre);
  const { fichier, dit, ecrire } = SERVEURS[serveur];
  const dossier = path.join(cadre.projet, 'rapports', 'serveur');
  await mkdir(dossier, { recursive: true });
  await ecrireEntier(path.join(dossier, fichier), ecrire({ base: base(), https, redirections: redirections(atelier(published(), base())) }));
  return { chemin: depuisProjet(cadre.projet, path.join(dossier, fichier)), ou: dit };
}
