/** From the data of a file to the values of its form, and back. What a form cannot show (`autre`) never enters it. */
import { estAbsence } from '#recueil/profil';
import type { Cas, Cle, Forme, Objet, Texte, UnCas } from './forme.ts';

type Objets = Readonly<Record<string, unknown>>;

/** Name of the key that says which case of a `cas` was chosen; names of the values that are no keys of their own. */
export const cleDuCas = 'cas';
export const elements = 'elements';
export const valeur = 'valeur';

export const estObjet = (donnee: unknown): donnee is Objets => typeof donnee === 'object' && donnee !== null && !Array.isArray(donnee);
const sansVide = (entrees: (readonly [string, unknown])[]): Objets | undefined => {
  const restent = entrees.filter(([, donnee]) => donnee !== undefined);
  return restent.length > 0 ? Object.fromEntries(restent) : undefined;
};

/** The case that data are in. */
export const casDe = (forme: Cas, donnee: unknown): UnCas | undefined => forme.cas.find(({ nom, forme: une }) => (une === undefined ? donnee === nom : accepte(une, donnee)));

function accepte(forme: Forme, donnee: unknown): boolean {
  if (forme.sorte === 'liste') return Array.isArray(donnee);
  if (forme.sorte === 'objet') return estObjet(donnee);
  return (typeof donnee === 'string' && !estAbsence(donnee)) || typeof donnee === 'number';
}

/** Numbers beside which an absence may stand are written as text in the form. */
export const enTexte = ({ nature, absence }: Texte): boolean => absence || (nature !== 'nombre' && nature !== 'entier');

export function versForme(forme: Forme, donnee: unknown): unknown {
  if (donnee === undefined || donnee === null) return undefined;
  switch (forme.sorte) {
    case 'texte':
      return enTexte(forme) ? String(donnee) : donnee;
    case 'choix':
    case 'case':
      return donnee;
    case 'liste':
      return Array.isArray(donnee) ? donnee.map((une) => versForme(forme.element, une)) : undefined;
    case 'objet':
      return estObjet(donnee) ? sansVide(Object.entries(forme.cles).map(([cle, { forme: une }]) => [cle, versForme(une, donnee[cle])])) : undefined;
    case 'cas':
      return casVersForme(forme, donnee);
    case 'codes':
      return estObjet(donnee) ? Object.fromEntries(Object.entries(donnee).map(([axe, codes]) => [axe, [codes].flat().map(String)])) : undefined;
    case 'autre':
      return undefined;
  }
}

function casVersForme(forme: Cas, donnee: unknown): unknown {
  const cas = casDe(forme, donnee);
  if (!cas) return undefined;
  const { nom, forme: une } = cas;
  if (!une) return { [cleDuCas]: nom };
  const contenu = versForme(une, donnee);
  return { [cleDuCas]: nom, ...(une.sorte === 'objet' ? (contenu as Objets | undefined) : { [une.sorte === 'liste' ? elements : valeur]: contenu }) };
}

/** The data that a form says. A field left empty says nothing: its key is not written. */
export function versDonnee(forme: Forme, saisie: unknown): unknown {
  if (saisie === undefined || saisie === null || saisie === '') return undefined;
  switch (forme.sorte) {
    case 'texte':
      return texteVersDonnee(forme, saisie);
    case 'choix':
    case 'case':
      return saisie;
    case 'liste':
      return (Array.isArray(saisie) ? saisie : []).map((une) => versDonnee(forme.element, une)).filter((une) => une !== undefined);
    case 'objet':
      return objetVersDonnee(forme, saisie);
    case 'cas':
      return casVersDonnee(forme, saisie);
    case 'codes':
      return estObjet(saisie) ? sansVide(Object.entries(saisie).map(([axe, codes]) => [axe, codesChoisis(codes)])) : undefined;
    case 'autre':
      return undefined;
  }
}

const reNombre = /^[-+]?\d+(?:[.,]\d+)?$/;

function texteVersDonnee({ nature }: Texte, saisie: unknown): unknown {
  const ecrit = String(saisie).replace(/\r\n?/g, '\n').trim();
  if (ecrit === '') return undefined;
  if ((nature === 'nombre' || nature === 'entier') && reNombre.test(ecrit)) return Number(ecrit.replace(',', '.'));
  return nature === 'date' && /^\d{4}$/.test(ecrit) ? Number(ecrit) : ecrit;
}

const objetVersDonnee = (forme: Objet, saisie: unknown) =>
  estObjet(saisie) ? sansVide(Object.entries(forme.cles).map(([nom, cle]) => [nom, sansReponse(cle, saisie[nom]) ? undefined : versDonnee(cle.forme, saisie[nom])])) : undefined;

/** A box that nobody ticked: no « false » is written that nobody said. */
const sansReponse = ({ forme, defaut }: Cle, saisie: unknown): boolean => forme.sorte === 'case' && saisie === false && defaut !== true;

function casVersDonnee(forme: Cas, saisie: unknown): unknown {
  if (!estObjet(saisie)) return undefined;
  const cas = forme.cas.find(({ nom }) => nom === saisie[cleDuCas]);
  if (!cas?.forme) return cas?.nom;
  if (cas.forme.sorte === 'objet') return objetVersDonnee(cas.forme, saisie);
  return versDonnee(cas.forme, saisie[cas.forme.sorte === 'liste' ? elements : valeur]);
}

/** An absence stands alone. */
function codesChoisis(codes: unknown): unknown {
  const choisis = [codes].flat().filter((code) => typeof code === 'string' && code !== '');
  return choisis.length === 0 ? undefined : (choisis.find(estAbsence) ?? choisis);
}
