/** Sends `dist/` to a host. */
import { acquireLock, createProgress } from '#build';
import { OptionInvalide, ouvrirSession, type Cadre } from '#commands';
import { base, published } from '#session';
import { atelier, redirections } from '#vues';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { refuserApercu } from '../apercu.ts';
import { estCache, SERVEURS } from '../entetes/index.ts';
import { inventorier, sha256 } from '../inventaire.ts';
import { placesDe } from '../places.ts';
import { EnvoiInterrompu, type Distant } from './distant.ts';
import { envoyerAvecReprise, type Bilan } from './envoyer.ts';
import { faute } from './fautes.ts';
import { derniereAdresse, retenirAdresse, type Adresse } from './sites.ts';

export interface DemandeDEnvoi {
  protocole?: string | undefined;
  hote?: string | undefined;
  port?: string | undefined;
  utilisateur?: string | undefined;
  motDePasse?: string | undefined;
  dossier?: string | undefined;
  empreinteHote?: string | undefined;
  /** Send `.htaccess` too. */
  apache: boolean;
  https: boolean;
  remplacer: boolean;
  essai: boolean;
  date?: string | undefined;
  contenu?: string | undefined;
}

export interface EnvoiFait {
  adresse: Adresse;
  bilan: Bilan;
  essai: boolean;
}

/** What was said, over what was said the last time. */
function adresseDe(demande: DemandeDEnvoi, retenue: Partial<Adresse>): Adresse {
  const protocole = demande.protocole ?? retenue.protocole;
  if (protocole !== undefined && protocole !== 'sftp' && protocole !== 'ftps') throw new OptionInvalide('--protocole : sftp ou ftps');
  if (demande.port !== undefined && !/^\d{1,5}$/.test(demande.port)) throw new OptionInvalide('--port : un nombre');
  const hote = demande.hote ?? retenue.hote;
  const utilisateur = demande.utilisateur ?? retenue.utilisateur;
  const dossier = demande.dossier ?? retenue.dossier;
  if (!protocole || !hote || !utilisateur || dossier === undefined)
    throw new OptionInvalide('Dites où envoyer, avec --protocole, --hote, --utilisateur et --dossier : ce sera retenu pour la fois suivante, sauf le mot de passe');
  if (/[^\S ]/.test(`${hote}${utilisateur}${dossier}`)) throw new OptionInvalide('l’hôte, l’utilisateur et le dossier tiennent chacun sur une ligne');
  // What was known of another host is not known of this one.
  const meme = hote === retenue.hote;
  const empreinteHote = demande.empreinteHote ?? (meme ? retenue.empreinteHote : undefined);
  const port = demande.port === undefined ? (meme && protocole === retenue.protocole ? retenue.port : undefined) : Number(demande.port);
  return { protocole, hote, utilisateur, dossier, ...(port === undefined ? {} : { port }), ...(empreinteHote === undefined ? {} : { empreinteHote }) };
}

async function ouvrir(adresse: Adresse, motDePasse: string): Promise<Distant> {
  try {
    return adresse.protocole === 'sftp'
      ? await (await import('./sftp.ts')).ouvrirSftp({ ...adresse, motDePasse })
      : await (await import('./ftps.ts')).ouvrirFtps({ ...adresse, motDePasse });
  } catch (error) {
    throw faute(error, adresse.hote);
  }
}

/** Files of the site, and those that the server needs beside them. */
async function aEnvoyer(dist: string, { apache, https }: DemandeDEnvoi) {
  const site = (await inventorier(dist)).filter(({ chemin }) => !estCache(chemin));
  const la = new Set(site.map(({ chemin }) => chemin));
  // What is sent may be older than what the clock would publish now: a redirect must not name what is not out.
  const mene = (vers: string) => {
    const local = vers.slice(base().length).replace(/[?#].*$/, '');
    return la.has(local) || la.has(`${local}index.html`);
  };
  const plus = new Map<string, Buffer>();
  if (apache)
    plus.set(
      SERVEURS.apache.fichier,
      Buffer.from(SERVEURS.apache.ecrire({ base: base(), https, redirections: redirections(atelier(published(), base())).filter(({ vers }) => mene(vers)) })),
    );
  return {
    fichiers: [...site, ...[...plus].map(([chemin, octets]) => ({ chemin, taille: octets.length, sha256: sha256(octets) }))],
    lire: async (chemin: string) => plus.get(chemin) ?? (await readFile(path.join(dist, ...chemin.split('/')))),
  };
}

/** @param ouvrirLHote what reaches the host */
export async function envoyerLeSite(demande: DemandeDEnvoi, cadre: Cadre, ouvrirLHote = ouvrir): Promise<EnvoiFait> {
  const places = placesDe(cadre.projet);
  const adresse = adresseDe(demande, await derniereAdresse(places));
  const motDePasse = demande.motDePasse || cadre.env['RECUEIL_MOT_DE_PASSE'];
  if (!motDePasse) throw new OptionInvalide('Il manque le mot de passe : dans le formulaire, ou dans la variable RECUEIL_MOT_DE_PASSE');
  ouvrirSession({ date: demande.date, contenu: demande.contenu }, cadre);
  // A build that put another site in place meanwhile would send a mixture.
  const verrou = await acquireLock({ sortie: places.dist, atelier: places.atelier });
  try {
    if (!existsSync(places.dist)) throw new OptionInvalide('Il n’y a rien à envoyer : construisez d’abord le site, ou mettez un paquet en place');
    await refuserApercu(places.dist, 'dist');
    const site = await aEnvoyer(places.dist, demande);
    const bilan = await createProgress({ flux: cadre.out }).step(demande.essai ? 'Comparaison avec l’hébergeur' : 'Envoi', (dire) =>
      envoyerAvecReprise(
        () => ouvrirLHote(adresse, motDePasse),
        { ...site, remplacer: demande.remplacer, essai: demande.essai, dire },
        (error) => faute(error, adresse.hote) instanceof EnvoiInterrompu,
      ),
    );
    await retenirAdresse(places, adresse);
    return { adresse, bilan, essai: demande.essai };
  } catch (error) {
    throw faute(error, adresse.hote);
  } finally {
    verrou.release();
  }
}
