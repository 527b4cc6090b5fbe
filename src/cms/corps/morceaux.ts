/** A body cut where a person sees parts: paragraphs, lists, tables, code, blocks. By its text: what the rich editor gives back may not parse. */
import { blocs } from '#blocs';

export interface Morceau {
  /** As it is written, without blank lines around. */
  texte: string;
  /** Blank lines after it. */
  suite: string;
}

/** A block as it is written; `dedans` is undefined when it closes itself. */
export interface BlocEcrit {
  ouverture: string;
  nom: string;
  attributs: Readonly<Record<string, string>>;
  dedans: string | undefined;
}

const noms = Object.keys(blocs).join('|');
const reOuverture = new RegExp(String.raw`^<(${noms})((?:\s+\w+=(?:"[^"]*"|'[^']*'))*)\s*(/?)>`);
const reCloture = /^[ \t]*(`{3,}|~{3,})/;

/** Where the part that begins at `debut` ends. */
function finDe(corps: string, debut: number): number {
  const reste = corps.slice(debut);
  const bloc = reOuverture.exec(reste);
  if (bloc) return debut + finDuBloc(reste, bloc);
  const cloture = reCloture.exec(reste)?.[1];
  if (cloture) return debut + finDuCode(reste, cloture);
  const vide = /\n[ \t]*(?:\n|$)/.exec(reste);
  return vide ? debut + vide.index : corps.length;
}

function finDuBloc(reste: string, [ouverture, nom = '', , seul]: RegExpExecArray): number {
  if (seul) return ouverture.length;
  const fermeture = reste.indexOf(`</${nom}>`);
  return fermeture === -1 ? reste.length : fermeture + nom.length + 3;
}

function finDuCode(reste: string, cloture: string): number {
  const fin = new RegExp(`\\n[ \\t]*${cloture[0] === '~' ? '~' : '`'}{${cloture.length},}[ \\t]*(?=\\n|$)`).exec(reste);
  return fin ? fin.index + fin[0].length : reste.length;
}

export function morceauxDe(corps: string): Morceau[] {
  const morceaux: Morceau[] = [];
  let debut = /^\s*/.exec(corps)?.[0].length ?? 0;
  // Spaces that begin the first line belong to it.
  debut = corps.lastIndexOf('\n', debut - 1) + 1;
  while (debut < corps.length) {
    const fin = finDe(corps, debut);
    const suite = /^[ \t]*(?:\n[ \t]*)*(?:\n|$)/.exec(corps.slice(fin))?.[0] ?? '';
    const texte = corps.slice(debut, fin);
    if (texte.trim() !== '') morceaux.push({ texte, suite });
    // Text that follows a block on its own line.
    debut = fin + suite.length || corps.length;
    if (suite === '' && fin < corps.length && debut <= fin) debut = fin;
    if (fin >= corps.length) break;
  }
  return morceaux;
}

export function blocEcrit(texte: string): BlocEcrit | undefined {
  const trouve = reOuverture.exec(texte);
  if (!trouve) return undefined;
  const [ouverture, nom = '', attributs = '', seul] = trouve;
  const fermeture = `</${nom}>`;
  if (!seul && !texte.trimEnd().endsWith(fermeture)) return undefined;
  return {
    ouverture,
    nom,
    attributs: Object.fromEntries(
      [...attributs.matchAll(/(\w+)=(?:"([^"]*)"|'([^']*)')/g)].map(([, cle = '', double, simple = '']) => [cle, (double ?? simple).replace(/&quot;/g, '"')]),
    ),
    dedans: seul ? undefined : texte.slice(ouverture.length, texte.lastIndexOf(fermeture)),
  };
}
