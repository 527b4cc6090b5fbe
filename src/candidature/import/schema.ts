/** Holds what was understood against the schema: a value that it refuses goes out with its text, a key that it wants is said to be missing. */
import { acceptsAbsence, keysAt, fieldAt, schemaAt, schemas } from '#recueil';
import type { Compris } from './comprendre.ts';
import { enPas, lire, oter, type Donnees, type Pas } from './chemins.ts';

/** Where each value was read, by dotted key. */
export type Origines = Map<string, { ou: string; texte: string }>;

const schema = schemas['action.mdx'];
const accepte = (chemin: readonly Pas[], valeur: unknown) => schemaAt(schema, chemin)?.safeParse(valeur);

export function ajusterAuSchema(compris: Compris, origines: Origines): void {
  refuserLesValeurs(compris, origines);
  for (const cle of Object.keys(compris.donnees)) {
    const valeur = compris.donnees[cle];
    if (!Array.isArray(valeur)) completer([cle], compris, origines);
    // From the last: a row that goes out moves those after it.
    else for (let rang = valeur.length - 1; rang >= 0; rang--) completer([cle, rang], compris, origines);
    if (Array.isArray(valeur) && valeur.length === 0 && cle !== 'sources') oter(compris.donnees, [cle]);
  }
}

function refuserLesValeurs({ donnees, reprises, refusees }: Compris, origines: Origines) {
  for (const [cle, { ou, texte }] of origines) {
    const chemin = enPas(cle);
    const valeur = lire(donnees, chemin);
    const lu = valeur === undefined ? undefined : accepte(chemin, valeur);
    if (!lu || lu.success) continue;
    reprises.push({ ou, pourquoi: direRaison(raisonDe(lu.error.issues)), texte });
    refusees.add(cle);
    oter(donnees, chemin);
  }
}

const direRaison = (raison = 'autre chose') => (raison.startsWith('trop') ? raison : `attendu : ${raison}`);

interface Probleme {
  message: string;
  errors?: Probleme[][];
}

/** Our own words, which begin in lower case; not those of Zod. */
function raisonDe(problemes: readonly Probleme[]): string | undefined {
  for (const { message, errors } of problemes) {
    const dite = errors?.map(raisonDe).find(Boolean) ?? (/^[a-zà-ÿ]/.test(message) ? message : undefined);
    if (dite) return dite;
  }
  return undefined;
}

/**
 * Keys that an object cannot be without: an absence where one is admitted, else the object waits among what is to be taken up. So it does when a
 * key's answer was refused: it was given, no absence may be said of it, and without the key even a draft is an error.
 */
function completer(chemin: readonly Pas[], compris: Compris, origines: Origines) {
  const { donnees, manques, refusees, silence } = compris;
  const objet = lire(donnees, chemin);
  // A row of which nothing could be read.
  if (objet === undefined) oter(donnees, chemin);
  if (typeof objet !== 'object' || objet === null || Array.isArray(objet)) return;
  const cles = keysAt(schema, chemin).filter((cle) => (objet as Donnees)[cle] === undefined && accepte([...chemin, cle], undefined)?.success === false);
  const bloquantes = cles.filter((cle) => refusees.has([...chemin, cle].join('.')) || (cle !== 'niveau' && !acceptsAbsence(schema, [...chemin, cle])));
  if (bloquantes.length > 0) {
    retirer(chemin, bloquantes, compris, origines);
    return;
  }
  for (const cle of cles) {
    (objet as Donnees)[cle] = cle === 'niveau' ? 0 : silence;
    const nom = fieldAt(schema, [...chemin, cle]).titre ?? cle;
    manques.push({ cle: [...chemin, cle].join('.'), ou: placeDe(chemin, origines), quoi: nom, repris: false });
  }
}

/** Where a row or an object stood: what its values have in common. */
function placeDe(chemin: readonly Pas[], origines: Origines): string {
  const [une] = [...origines].filter(([cle]) => cle.startsWith(`${chemin.join('.')}.`));
  return une?.[1].ou.replace(/ › [^›]*$/, '') ?? '';
}

function retirer(chemin: readonly Pas[], bloquantes: readonly string[], { donnees, reprises }: Compris, origines: Origines) {
  const manque = bloquantes.map((cle) => `« ${fieldAt(schema, [...chemin, cle]).titre ?? cle} »`).join(', ');
  const prefixe = `${chemin.join('.')}.`;
  for (const [cle, { ou, texte }] of origines)
    if (cle.startsWith(prefixe) && lire(donnees, enPas(cle)) !== undefined) reprises.push({ ou, pourquoi: `il manque ${manque} pour le publier`, texte: texte.trim() });
  oter(donnees, chemin);
}
