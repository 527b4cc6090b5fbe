/** Every address inside the site leads to a file of the output folder. */
import { eachReference, type Vue } from './each-reference.ts';
import type { Gate, Probleme, Site } from './types.ts';

const SAID = 120;

/** An address as it is shown to a person: pictures written in the page are long. */
export const shown = (url: string): string => `« ${url.length > SAID ? `${url.slice(0, SAID)}…` : url} »`;

const missing = (site: Site, cherche: string, lower: ReadonlyMap<string, string>): string => {
  if (site.fichiers.has(`${cherche}/index.html`)) return 'Ajoutez la barre oblique à la fin de l’adresse : c’est celle d’une page.';
  const close = lower.get(cherche.toLowerCase());
  if (close) return `Le fichier se nomme « ${close} » : majuscules et minuscules comptent.`;
  return 'Corrigez l’adresse, ou publiez la page ou le fichier qu’elle désigne.';
};

const judge = (site: Site, { fichier, reference, cible }: Vue, lower: () => ReadonlyMap<string, string>): Probleme | undefined => {
  const where = `${shown(reference.url)} (${reference.place})`;
  const problem = (message: string, conseil: string): Probleme => ({ gate: 'links', fichier, message, conseil });
  if (cible.sorte === 'invalide') return problem(`L’adresse ${where} est mal formée.`, 'Écrivez une adresse complète, ou un chemin du site.');
  if (cible.sorte === 'hors-base') return problem(`L’adresse ${where} sort du site, qui est publié sous « ${site.base} ».`, `Faites-la commencer par « ${site.base} ».`);
  if (cible.sorte !== 'interne' || site.fichiers.has(cible.fichier)) return undefined;
  return problem(`L’adresse ${where} ne mène à rien dans le site.`, missing(site, cible.fichier, lower()));
};

/** See the file's head. */
export const links: Gate = async (site) => {
  const problems: Probleme[] = [];
  let lower: Map<string, string> | undefined;
  const lowered = (): Map<string, string> => (lower ??= new Map([...site.fichiers.keys()].map((f) => [f.toLowerCase(), f])));
  await eachReference(site, (vue) => {
    const problem = judge(site, vue, lowered);
    if (problem) problems.push(problem);
  });
  return problems;
};
