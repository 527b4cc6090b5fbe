/** What a package is for: its instant, what comes out with it, what must be written in its copy of the texts. */
import { OptionInvalide } from '#commands';
import { readInstant, writeInstant, type Recueil } from '#recueil';
import { ecrits, instantEcrit, paraitreEntre, partiesDe, parutionsPour, prochainInstant, retenuesParElles, type Parait, type Parution } from './calendrier.ts';
import type { Partie } from './parties.ts';

export interface DemandeDeChoix {
  /** The site of now, with what was mended or withdrawn: nothing new comes out. */
  correction?: boolean;
  edition?: string | undefined;
  /** None: all that is written for the instant. */
  parties: readonly Partie[];
  pour?: string | undefined;
}

export interface Choix {
  pour: number;
  parties: Partie[];
  /** What must be written in the copy of the texts. */
  parutions: Parution[];
  /** All that comes out: by what is written already, and by what was chosen. */
  paraissent: Parait[];
  retenues: string[];
}

/** For when, and what must be written for that. */
export function choisir(recueil: Recueil, { correction, edition, parties: demandees, pour }: DemandeDeChoix, maintenant: number): Choix {
  if (correction) {
    if (edition !== undefined || demandees.length > 0 || pour !== undefined)
      throw new OptionInvalide('--correction : une correction est pour maintenant, et ne fait rien paraître ; ne dites ni édition, ni parties, ni instant');
    return { pour: maintenant, parties: [], parutions: [], paraissent: [], retenues: [] };
  }
  const { fuseau } = recueil.config.data;
  const liste = ecrits(recueil);
  const dire = (ms: number) => writeInstant(ms, fuseau).slice(0, 16).replace('T', ' à ');
  const lu = pour === undefined ? undefined : readInstant(pour, fuseau);
  if (lu && !lu.ok) throw new OptionInvalide(`--pour : ${lu.raison} ; ${lu.conseil}`);
  if (demandees.length > 0 && edition === undefined) throw new OptionInvalide('--parties : dites de quelle édition, avec --edition');
  const parties = edition === undefined ? [] : partiesDe(recueil, edition, demandees);
  const instant =
    lu?.ms ??
    (edition !== undefined && parties.length > 0 ? Math.max(instantEcrit(liste, edition, parties), maintenant) : (prochainInstant(liste, maintenant, edition) ?? maintenant));
  if (instant < maintenant) throw new OptionInvalide(`--pour : ${dire(instant)} est passé`);
  const paraissent = paraitreEntre(liste, { apres: maintenant, jusqua: instant });
  if (edition === undefined || parties.length === 0) return { pour: instant, parties, parutions: [], paraissent, retenues: [] };
  const parutions = parutionsPour(liste, { edition, parties, pour: instant, maintenant }, dire);
  return {
    pour: instant,
    parties,
    parutions,
    paraissent: [...paraissent, ...parutions.map(({ chemin, partie }) => ({ chemin, partie }))],
    retenues: retenuesParElles(liste, { edition, parties, pour: instant }),
  };
}
