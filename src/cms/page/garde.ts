/** Before saving: the text that will be written is made, and checked as the build checks it. What the profile refuses is not written. */
import { controler, schemaDe } from '#recueil/profil';
import { body, ecrire, lire, origine } from '../fichier.ts';

/** What Sveltia gives and takes: an entry as an Immutable map. */
interface Entree {
  get: (cle: string) => unknown;
  getIn: (chemin: string[]) => unknown;
  setIn: (chemin: string[], donnee: unknown) => Entree;
}

/** `racine` is the path of the content folder; `touche` is false when nobody touched the body. */
export function garder(entree: unknown, racine: string, touche: boolean): never {
  const entry = entree as Entree;
  const chemin = String(entry.get('path')).slice(racine.length + 1);
  const fichier = schemaDe(chemin);
  const saisie = (entry.get('data') as { toJS: () => Record<string, unknown> }).toJS();
  if (!fichier) throw refus(`« ${chemin} » n’est pas un fichier du recueil.`);
  const avant = saisie[origine];
  const vide = saisie[body] === '' && typeof avant === 'string' && !touche;
  const texte = ecrire(fichier, vide ? { ...saisie, [body]: lire(fichier, avant)[body] } : saisie);
  const [erreur, ...autres] = controler(chemin, texte).filter(({ severity }) => severity === 'error');
  if (erreur) {
    const suite = autres.length === 0 ? '' : ` Et ${autres.length} autre${autres.length > 1 ? 's' : ''}.`;
    throw refus(`Enregistrement refusé — ligne ${erreur.line} : ${erreur.message}${erreur.hint ? ` ; ${erreur.hint}` : ''}.${suite}`);
  }
  return entry.setIn(['data', origine], texte) as never;
}

/** The one name that Sveltia shows the cause of. */
const refus = (message: string) => new Error('saving_failed', { cause: { message } });
