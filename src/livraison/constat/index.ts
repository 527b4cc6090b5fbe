/** Looks at what is online, for a person who wants to be sure. */
import { createProgress } from '#build';
import { OptionInvalide, ouvrirSession, type Cadre } from '#commands';
import { valeurConnue } from '#recueil';
import { lecture, sessionOptions } from '#session';
import { existsSync } from 'node:fs';
import { adressesDe, adressesPubliees } from '../adresses-publiees.ts';
import { cheminsDe, inventorier } from '../inventaire.ts';
import { listerLivraisons, siteDAvant } from '../livraisons.ts';
import { placesDe } from '../places.ts';
import { adressesParties, constater, type Constat } from './constater.ts';
import { racineDe } from './demander.ts';
import { renvoisDe } from './renvois.ts';

export async function constaterLeSite({ url, ...valeurs }: { url?: string | undefined; date?: string | undefined; contenu?: string | undefined }, cadre: Cadre): Promise<Constat> {
  ouvrirSession(valeurs, cadre);
  const { recueil } = lecture();
  const ecrite = url ?? (recueil && valeurConnue(recueil.config.data.urlPublique));
  if (!ecrite) throw new OptionInvalide('Dites l’adresse du site avec --url : recueil.yaml ne la dit pas');
  const racine = racineDe(ecrite);
  const places = placesDe(cadre.projet);
  if (!existsSync(places.dist)) throw new OptionInvalide('Il n’y a pas de site dans dist/ à quoi comparer ce qui est en ligne');
  const fichiers = await inventorier(places.dist);
  const [livraison] = await listerLivraisons(places.livraisons);
  const avant = livraison?.avant === undefined ? [] : adressesDe(await cheminsDe(siteDAvant(places.livraisons, livraison.numero)));
  const parties = adressesParties(fichiers, [...avant, ...(await adressesPubliees(sessionOptions().contenu))]);
  const renvois = await renvoisDe(places.dist, fichiers);
  return createProgress({ flux: cadre.out }).step('Lecture de ce qui est en ligne', (dire) => constater({ url: racine, fichiers, parties, renvois, dire }));
}
