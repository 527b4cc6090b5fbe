/** A date as in a letter, for advice only: `12 octobre 2026`, `1er mars 2026 à 9 h 30`, `12/10/2026`, `octobre 2026`. */

const mois = ['janvier', 'fevrier', 'mars', 'avril', 'mai', 'juin', 'juillet', 'aout', 'septembre', 'octobre', 'novembre', 'decembre'];
const plain = (texte: string) => texte.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const deux = (nombre: string) => nombre.padStart(2, '0');

export interface DateEcrite {
  /** `2026-10-12`, or `2026-10` when no day is written. */
  date: string;
  /** `09:30`, when an hour is written. */
  heure?: string;
}

export function dateEcrite(texte: string): DateEcrite | undefined {
  const nu = plain(texte)
    .replace(/["“”'’]/g, '')
    .replace(/\b(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|le)\b/g, '')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim();
  const [, debut = '', h, m] = /^(.*?)(?:[ ,t]+(?:a )?(\d{1,2}) ?[:h] ?(\d{2})?)?$/.exec(nu) ?? [];
  const date = jourDe(debut.trim());
  if (!date) return undefined;
  return h === undefined || Number(h) > 23 || Number(m ?? 0) > 59 ? { date } : { date, heure: `${deux(h)}:${m ?? '00'}` };
}

function jourDe(texte: string): string | undefined {
  if (/^\d{4}-\d{2}(-\d{2})?$/.test(texte)) return texte;
  const [, jour, lettres = '', annee] = /^(?:(\d{1,2})(?:er)? )?([a-z]+) (\d{4})$/.exec(texte) ?? [];
  const rang = mois.indexOf(lettres) + 1;
  if (annee && rang > 0) return `${annee}-${deux(String(rang))}${jour ? `-${deux(jour)}` : ''}`;
  const [, j = '', m = '', a] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(texte) ?? [];
  return a && Number(m) >= 1 && Number(m) <= 12 ? `${a}-${deux(m)}-${deux(j)}` : undefined;
}
