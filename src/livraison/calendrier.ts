/** Which instants are written where, and how they must change for chosen parts to come out at another one. */
import { OptionInvalide } from '#commands';
import { effective, readInstant, writeInstant, type Instants, type Recueil } from '#recueil';
import { PARTIES, type Partie } from './parties.ts';

interface Ecrit {
  /** File below the content folder, with `/`. */
  chemin: string;
  edition: string;
  /** An action's own instants replace those of its edition. */
  action: boolean;
  /** Parts that its `publication` may tell. */
  parties: readonly Partie[];
  instants: ReadonlyMap<Partie, number>;
}

/** One instant for a part, in one file. */
export interface Parution {
  chemin: string;
  partie: Partie;
  instant: number;
}

/** Every file that tells instants, or may: editions always do. Instants that cannot be read are errors of the content, and are left out. */
export function ecrits(recueil: Recueil): Ecrit[] {
  const { fuseau } = recueil.config.data;
  const instantsDe = (publication: unknown, parties: readonly Partie[]): Map<Partie, number> => {
    const found = new Map<Partie, number>();
    for (const partie of parties) {
      const ecrit: unknown = typeof publication === 'object' && publication !== null ? (publication as Record<string, unknown>)[partie] : publication;
      const lu = typeof ecrit === 'string' ? readInstant(ecrit, fuseau) : undefined;
      if (lu?.ok) found.set(partie, lu.ms);
    }
    return found;
  };
  const deLAction = PARTIES.filter((partie) => partie !== 'appel');
  return recueil.editions.flatMap(({ id, edition, appel, actions }) => [
    ...(edition ? [{ chemin: `editions/${id}/edition.mdx`, edition: id, action: false, parties: PARTIES, instants: instantsDe(edition.data.publication, PARTIES) }] : []),
    ...(appel?.data.publication !== undefined
      ? [{ chemin: `editions/${id}/appel.mdx`, edition: id, action: false, parties: ['appel'] as const, instants: instantsDe(appel.data.publication, ['appel']) }]
      : []),
    ...actions.flatMap(({ theme, slug, action }) =>
      action?.data.publication === undefined
        ? []
        : [
            {
              chemin: `editions/${id}/${theme}/${slug}/action.mdx`,
              edition: id,
              action: true,
              parties: deLAction,
              instants: instantsDe(action.data.publication, deLAction),
            },
          ],
    ),
  ]);
}

/** Parts that an edition has: without a call, none comes out. */
export function partiesDe(recueil: Recueil, edition: string, parties: readonly Partie[]): Partie[] {
  const trouvee = recueil.editions.find(({ id }) => id === edition);
  if (!trouvee) throw new OptionInvalide(`--edition : le recueil n’a pas d’édition ${edition}`);
  return parties.filter((partie) => partie !== 'appel' || trouvee.appel !== undefined);
}

/** The next instant that is written after this one, in one edition or in all. */
export function prochainInstant(liste: readonly Ecrit[], apres: number, edition?: string): number | undefined {
  const avenir = liste.flatMap((e) => (edition === undefined || e.edition === edition ? [...e.instants.values()] : [])).filter((ms) => ms > apres);
  return avenir.length === 0 ? undefined : Math.min(...avenir);
}

/** The files of an edition that tell its parts: a call's own instant stands for that of its edition. */
function fichierDe(liste: readonly Ecrit[], edition: string, partie: Partie): Ecrit {
  const siens = liste.filter((e) => e.edition === edition && !e.action);
  const appel = siens.find((e) => e.chemin.endsWith('/appel.mdx'));
  const fichier = partie === 'appel' && appel ? appel : siens.find((e) => e.chemin.endsWith('/edition.mdx'));
  if (!fichier) throw new OptionInvalide(`l’édition ${edition} n’existe pas dans ce recueil, ou n’a pas de fichier edition.mdx`);
  return fichier;
}

/** The last of the written instants of these parts; a part without one is refused. */
export function instantEcrit(liste: readonly Ecrit[], edition: string, parties: readonly Partie[]): number {
  const instants = parties.map((partie) => fichierDe(liste, edition, partie).instants.get(partie));
  const sans = parties.filter((_, i) => instants[i] === undefined);
  if (sans.length > 0) throw new OptionInvalide(`aucun instant n’est écrit dans l’édition ${edition} pour : ${sans.join(', ')} ; dites-le avec --pour`);
  return Math.max(...(instants as number[]));
}

interface Choix {
  edition: string;
  parties: readonly Partie[];
  /** When they come out. */
  pour: number;
  maintenant: number;
}

/**
 * What must be written in the edition so that these parts, and no other of its parts, come out at an instant. Nothing for those that are out already.
 * Throws when a part would wait for one that was not chosen, or when one that was not chosen would come out too: what decides is when a part really comes
 * out, not what is written for it alone.
 */
export function parutionsPour(liste: readonly Ecrit[], { edition, parties, pour, maintenant }: Choix, dire: (ms: number) => string): Parution[] {
  const ecrites: Instants = Object.fromEntries(PARTIES.map((partie) => [partie, fichierDe(liste, edition, partie).instants.get(partie)]));
  const ecrire = parties.filter((partie) => (ecrites[partie] ?? Infinity) > pour);
  const aEcrire: Instants = Object.fromEntries(ecrire.map((partie) => [partie, pour]));
  const apres = effective({ ...ecrites, ...aEcrire });
  for (const partie of parties) {
    if ((apres[partie] ?? Infinity) <= pour) continue;
    const manque = (['noms', 'fiches'] as const).filter((avant) => !parties.includes(avant) && (apres[avant] ?? Infinity) > pour);
    throw new OptionInvalide(`« ${partie} » ne paraît jamais avant « ${manque.join(' », « ')} » : choisissez-le aussi`);
  }
  // An instant for all parts is written for a call too, where there is none.
  const presentes = PARTIES.filter((partie) => partie !== 'appel' || liste.some((e) => e.edition === edition && e.chemin.endsWith('/appel.mdx')));
  const actions = liste.filter((e) => e.edition === edition && e.action).map(({ chemin, instants }) => ({ chemin, propres: Object.fromEntries(instants) as Instants }));
  for (const { chemin, propres } of [{ chemin: undefined, propres: {} as Instants }, ...actions]) {
    const avant = effective({ ...ecrites, ...propres });
    const ensuite = effective({ ...ecrites, ...aEcrire, ...propres });
    for (const partie of presentes) {
      if (parties.includes(partie) || (avant[partie] ?? Infinity) <= maintenant || (ensuite[partie] ?? Infinity) > pour) continue;
      const ou = chemin ?? fichierDe(liste, edition, partie).chemin;
      const ms = propres[partie] ?? ecrites[partie] ?? pour;
      const dit = ms > maintenant ? `est écrit pour le ${dire(ms)}` : 'n’attend plus qu’une partie choisie';
      throw new OptionInvalide(`« ${partie} » ${dit} : il paraîtrait aussi. Choisissez-le, ou repoussez son instant dans ${ou}`);
    }
  }
  return ecrire.map((partie) => ({ chemin: fichierDe(liste, edition, partie).chemin, partie, instant: pour }));
}

/** A part, in the file that tells its instant. */
export type Parait = Pick<Parution, 'chemin' | 'partie'>;

/** What comes out, by what is written, after an instant and until another. */
export const paraitreEntre = (liste: readonly Ecrit[], { apres, jusqua }: { apres: number; jusqua: number }): Parait[] =>
  liste.flatMap(({ chemin, instants }) => [...instants].flatMap(([partie, ms]) => (ms > apres && ms <= jusqua ? [{ chemin, partie }] : [])));

/** What must be written so that these parts are out at an instant: nothing for those that are. A file that tells no instant any more is left alone. */
export function aEcrire(liste: readonly Ecrit[], paraissent: readonly Parait[], instant: number): Parution[] {
  const parChemin = new Map(liste.map((e) => [e.chemin, e.instants]));
  return paraissent.flatMap(({ chemin, partie }) => {
    const instants = parChemin.get(chemin);
    return instants && (instants.get(partie) ?? Infinity) > instant ? [{ chemin, partie, instant }] : [];
  });
}

/** Actions of an edition that have instants of their own for these parts, still to come: what is written in the edition does not move them. */
export const retenuesParElles = (liste: readonly Ecrit[], { edition, parties, pour }: Pick<Choix, 'edition' | 'parties' | 'pour'>): string[] =>
  liste.filter((e) => e.edition === edition && e.action && parties.some((partie) => (e.instants.get(partie) ?? -Infinity) > pour)).map(({ chemin }) => chemin);

/** As an editor writes it: to the minute, in the recueil's zone; with its offset where the clock shows that hour twice. */
export function instantAEcrire(ms: number, fuseau: string): string {
  const minute = Math.floor(ms / 60_000) * 60_000;
  const local = writeInstant(minute, fuseau).slice(0, 16);
  return readInstant(local, fuseau).ok ? local : `${new Date(minute).toISOString().slice(0, 16)}Z`;
}
