/** The address says what is compared: `?a=2013/x&a=2021/y`, in that order. */

/** How many actions stand side by side. */
export const MOST = 4;

export interface Demande {
  /** In order, each once, four at most. */
  ids: string[];
  /** Asked for, and not in the recueil. */
  inconnus: string[];
  /** Asked for, beyond the fourth. */
  enTrop: number;
}

export function lireDemande(search: string, connus: ReadonlySet<string>): Demande {
  const asked = [...new Set(new URLSearchParams(search).getAll('a'))];
  const known = asked.filter((id) => connus.has(id));
  return { ids: known.slice(0, MOST), inconnus: asked.filter((id) => !connus.has(id)), enTrop: Math.max(0, known.length - MOST) };
}

export const ecrireDemande = (ids: readonly string[]): string => (ids.length === 0 ? '' : `?${ids.map((id) => `a=${id}`).join('&')}`);

export function deplace(ids: readonly string[], id: string, pas: -1 | 1): string[] {
  const rang = ids.indexOf(id);
  const autre = ids[rang + pas];
  if (rang < 0 || autre === undefined) return [...ids];
  return ids.map((un) => (un === id ? autre : un === autre ? id : un));
}

/** What of the request could not be honoured, in words. */
export function reserves({ inconnus, enTrop }: Demande): string {
  return [
    inconnus.length > 0 ? `Introuvable dans le recueil\u00a0: ${inconnus.join(', ')}.` : '',
    enTrop > 0 ? `Quatre actions au plus\u00a0: ${enTrop > 1 ? `les ${enTrop} suivantes ne sont pas montrées` : 'la suivante n’est pas montrée'}.` : '',
  ]
    .filter(Boolean)
    .join(' ');
}
