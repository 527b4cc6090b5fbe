/** A host's folder, whatever the protocol. Paths are below the folder that is sent to, with `/`, never absolute. */
export interface Distant {
  /** What a folder holds; nothing when it is not there. `''` is the folder itself. */
  lister: (dossier: string) => Promise<{ nom: string; dossier: boolean }[]>;
  /** Undefined when there is no such file. */
  lire: (chemin: string) => Promise<Buffer | undefined>;
  ecrire: (chemin: string, octets: Buffer) => Promise<void>;
  /** Takes the place of what is there. */
  renommer: (de: string, vers: string) => Promise<void>;
  /** Nothing to do when it is not there. */
  supprimer: (chemin: string) => Promise<void>;
  /** With its parents; nothing to do when it is there. */
  creerDossier: (dossier: string) => Promise<void>;
  /** Of an empty one; one that is not stays. */
  supprimerDossierVide: (dossier: string) => Promise<void>;
  fermer: () => Promise<void>;
  /** How many things it can do at once. */
  ensemble: number;
}

/** The host refuses, and trying again would not help. The message is for a person. */
export class EnvoiRefuse extends Error {
  override name = 'EnvoiRefuse';
}

/** The line was cut: what was sent is known, and sending again goes on from there. The message is for a person. */
export class EnvoiInterrompu extends Error {
  override name = 'EnvoiInterrompu';
}
