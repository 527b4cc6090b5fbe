/** An address that was published is owed to who kept it: it is there still, or `redirections.yaml` says where it went. */
import type { Gate, Probleme } from './types.ts';

export interface AdressePubliee {
  /** From the root of the site, its folder left out: `/actions/2021/x/`. */
  adresse: string;
  /** Milliseconds since 1970. */
  instant: number;
}

export interface Promesses {
  publiees: readonly AdressePubliee[];
  /** Of the build: what was published later is not owed yet. */
  instant: number;
  /** Addresses that have moved, and are really sent on. */
  deplacees: ReadonlySet<string>;
}

/** Lines of `urls.txt`: an address, then the instant since which it is online. A line whose instant cannot be read counts: nothing is lost in silence. */
export function lireAdresses(texte: string, lireInstant: (ecrit: string) => number | undefined): AdressePubliee[] {
  return texte.split(/\r?\n/).flatMap((ligne) => {
    const [adresse = '', ecrit = ''] = ligne.trim().split(/\s+/);
    return adresse.startsWith('/') ? [{ adresse, instant: lireInstant(ecrit) ?? -Infinity }] : [];
  });
}

const fichierDe = (adresse: string): string => {
  const chemin = adresse.slice(1);
  return chemin === '' || chemin.endsWith('/') ? `${chemin}index.html` : chemin;
};

/** What is left nearest above: the same file (a feed), else the page of a folder. */
function laPlusProche(adresse: string, fichiers: Pick<ReadonlyMap<string, unknown>, 'has'>): string {
  const [, dossier = '/', nom = ''] = /^(.*?)([^/]*)$/.exec(adresse.replace(/\/$/, '')) ?? [];
  const parents = dossier.split('/').map((_, i, tous) => `${tous.slice(0, tous.length - i).join('/')}/`.replace('//', '/'));
  const candidates = [...(nom.includes('.') ? parents.map((parent) => parent + nom) : []), ...parents];
  return candidates.find((une) => une !== adresse && fichiers.has(fichierDe(une))) ?? '/';
}

/** The gate for what was promised. */
export function adressesGate({ publiees, instant, deplacees }: Promesses): Gate {
  return async (site) =>
    publiees.flatMap(({ adresse, instant: depuis }): Probleme[] => {
      if (depuis > instant || deplacees.has(adresse) || site.fichiers.has(fichierDe(adresse))) return [];
      return [
        {
          gate: 'adresses',
          fichier: fichierDe(adresse),
          message: `L’adresse « ${adresse} » a été mise en ligne, et le site ne l’a plus.`,
          conseil: `On l’a peut-être notée : rendez-la, ou ajoutez à redirections.yaml une ligne qui dit où elle mène maintenant, par exemple : - { de: ${adresse}, vers: ${laPlusProche(adresse, site.fichiers)} }`,
        },
      ];
    });
}
