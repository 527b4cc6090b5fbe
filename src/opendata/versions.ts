/** Versions of the data: when what is put online is not what was, one more, with its digest and what changed. Pure: the command writes. */
import type { VersionDesDonnees } from '#recueil';
import type { ActionOuverte, RecueilOuvert } from './types.ts';

const some = (ids: readonly string[], verbe: readonly [string, string]): string[] => {
  const n = ids.length;
  if (n === 0) return [];
  const dites = n > 5 ? '' : ` (${ids.join(', ')})`;
  return [`${n} ${n > 1 ? `actions ${verbe[1]}` : `action ${verbe[0]}`}${dites}`];
};

const parId = (actions: readonly ActionOuverte[]) => new Map(actions.map((action) => [action.id, JSON.stringify(action)]));

/** In one sentence for who downloads: actions that came, went or changed; anything else together. */
export function changements(avant: RecueilOuvert | undefined, apres: RecueilOuvert): string {
  if (!avant) return 'Première version.';
  const [anciennes, nouvelles] = [parId(avant.actions), parId(apres.actions)];
  const { actions: _a, ...autourAvant } = avant;
  const { actions: _b, ...autourApres } = apres;
  const dits = [
    ...some(
      [...nouvelles.keys()].filter((id) => !anciennes.has(id)),
      ['ajoutée', 'ajoutées'],
    ),
    ...some(
      [...anciennes.keys()].filter((id) => !nouvelles.has(id)),
      ['retirée', 'retirées'],
    ),
    ...some(
      [...nouvelles].filter(([id, dite]) => anciennes.has(id) && anciennes.get(id) !== dite).map(([id]) => id),
      ['modifiée', 'modifiées'],
    ),
    ...(JSON.stringify(autourAvant) === JSON.stringify(autourApres) ? [] : ['éditions, axes ou vocabulaires modifiés']),
  ];
  return dits.length > 0 ? `${dits.join(' ; ')}.` : 'Aucun changement.';
}

interface Nouvelle {
  jour: string;
  empreinte: string;
  texte: string;
}

/** The version that comes after these; none when nothing changed. Two of one day are two: both were online, and their digests tell them apart. */
export const versionSuivante = (versions: readonly VersionDesDonnees[], { jour, empreinte, texte }: Nouvelle): VersionDesDonnees | undefined =>
  versions.at(-1)?.empreinte === empreinte ? undefined : { date: jour, texte, empreinte };
