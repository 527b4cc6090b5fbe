/**
 * Tasks at work. Each runs in a process of its own, by the same command line as anywhere else: what fails or is stopped takes nothing with it,
 * and the workshop does nothing that a maintainer could not do. One at a time: they share the content and the outputs.
 */
import { drapeau, variable, type Compte, type Tache, type Valeurs } from '#taches';
import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';

export interface Travail {
  id: string;
  tache: Tache;
  valeurs: Valeurs;
  /** What the task has said so far. */
  journal: string;
  compte?: Compte;
  arrete?: true;
}

export interface Travaux {
  /** Starts a task, or says which one is still at work. `apres`: called once, when it has ended, however it did. */
  lancer: (tache: Tache, valeurs: Valeurs, apres?: () => void) => { travail: Travail } | { occupe: Travail };
  trouver: (id: string) => Travail | undefined;
  arreter: (id: string) => void;
  /** The one at work. */
  enCours: () => Travail | undefined;
  /** Ends what runs, when the workshop closes. */
  fermer: () => void;
}

/** Accounts kept in memory: enough to come back to the last ones. */
const gardes = 30;

export function creerTravaux({ projet, env }: { projet: string; env: Record<string, string | undefined> }): Travaux {
  const travaux = new Map<string, Travail>();
  let vivant: { travail: Travail; enfant: ChildProcess } | undefined;
  let nombre = 0;
  return {
    lancer(tache, valeurs, apres) {
      if (vivant) return { occupe: vivant.travail };
      // What is remembered and shown holds no secret.
      const dicibles = Object.fromEntries(Object.entries(valeurs).filter(([nom]) => !tache.champs.some((champ) => champ.nom === nom && champ.genre === 'secret')));
      const travail: Travail = { id: String(++nombre), tache, valeurs: dicibles, journal: '' };
      travaux.set(travail.id, travail);
      for (const id of [...travaux.keys()].slice(0, -gardes)) travaux.delete(id);
      const enfant = spawn(process.execPath, [path.join('scripts', 'run.mjs'), 'recueil', tache.nom, ...drapeauxDe(tache, valeurs), '--json'], {
        cwd: projet,
        env: { ...env, ...secretsDe(tache, valeurs), NO_COLOR: '1' },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      vivant = { travail, enfant };
      let sortie = '';
      enfant.stdout.setEncoding('utf8').on('data', (texte: string) => (sortie += texte));
      enfant.stderr.setEncoding('utf8').on('data', (texte: string) => (travail.journal += texte));
      const finir = (compte: Compte) => {
        if (travail.compte) return;
        travail.compte = compte;
        vivant = undefined;
        apres?.();
      };
      enfant.on('error', (error) => finir(defaut(travail, error.message)));
      enfant.on('close', () => finir(travail.arrete && !sortie.trim() ? arretee : lireCompte(sortie, travail)));
      return { travail };
    },
    trouver: (id) => travaux.get(id),
    arreter(id) {
      if (vivant?.travail.id !== id || vivant.travail.tache.dUnTenant) return;
      vivant.travail.arrete = true;
      vivant.enfant.kill();
    },
    enCours: () => vivant?.travail,
    fermer: () => vivant?.enfant.kill(),
  };
}

/** Values as flags; secrets go by the environment, where a list of processes does not show them. */
export const drapeauxDe = (tache: Tache, valeurs: Valeurs): string[] =>
  tache.champs.flatMap(({ nom, genre }) => {
    const valeur = valeurs[nom];
    if (genre === 'secret' || valeur === undefined || valeur === false || valeur === '') return [];
    // `=` keeps a value that begins with a hyphen from being read as a flag.
    return valeur === true ? [drapeau(nom)] : [valeur].flat().map((une) => `${drapeau(nom)}=${une}`);
  });

const secretsDe = (tache: Tache, valeurs: Valeurs): Record<string, string> =>
  Object.fromEntries(tache.champs.flatMap(({ nom, genre }) => (genre === 'secret' && typeof valeurs[nom] === 'string' ? [[variable(nom), valeurs[nom]]] : [])));

/** A task that was stopped may have begun: it is for the next one to go on, or for the person to go back. */
const arretee: Compte = {
  code: 2,
  phrase:
    'La tâche a été arrêtée. Chaque fichier est entier, mais tout n’a peut-être pas été fait : relancez-la, elle reprendra. Si c’était une mise en ligne que vous ne voulez plus, lancez « Revenir au site d’avant ».',
};

function lireCompte(sortie: string, travail: Travail): Compte {
  try {
    return JSON.parse(sortie) as Compte;
  } catch {
    return defaut(travail, sortie);
  }
}

/** What a person is told of a defect: that it is not theirs, and what to send. */
const defaut = (travail: Travail, dit: string): Compte => ({
  code: 2,
  phrase: 'Le recueil s’est arrêté sur un défaut du programme, pas de vos textes.',
  copiables: [{ titre: 'À envoyer avec votre message à la personne qui entretient le recueil', texte: [travail.tache.nom, travail.journal, dit].filter(Boolean).join('\n') }],
});
