/** A key of a schema as a field of the editor: its title and its help are those of the schema, its choices those of the award. */
import { absences } from '#recueil/profil';
import type { Field } from '@sveltia/cms';
import { cleDuCas, elements, enTexte, valeur } from './convertir.ts';
import type { Cas, Cle, Forme, Liste, Objet, Texte } from './forme.ts';
import { estLong, libelleDe } from './libelles.ts';

/** What a code may be, by the place of its key in a file; themes are looked up in their own list. */
export interface Listes {
  codes: (fichier: string, chemin: string) => readonly Option[] | 'themes' | undefined;
  axes: readonly { id: string; libelle: string; aide: string; options: readonly Option[] }[];
  /** False for an award without places. */
  lieux: boolean;
}
export interface Option {
  label: string;
  value: string | number;
}
interface Lieu {
  fichier: string;
  /** Dotted, lists crossed in silence: `porteurs.type`. */
  chemin: string;
  listes: Listes;
}

const dire = (absence: boolean, aide: string) => (absence ? `${aide} Sinon : ${absences.join(', ')}.`.trim() : aide);
const options = (mots: readonly (string | number)[]): Option[] => mots.map((mot) => ({ label: libelleDe(mot), value: mot }));

export function champsDe({ cles }: Objet, lieu: Lieu): Field[] {
  return Object.entries(cles).flatMap(([nom, cle]) => {
    const chemin = lieu.chemin ? `${lieu.chemin}.${nom}` : nom;
    return cle.forme.sorte === 'autre' || (nom === 'territoire' && !lieu.listes.lieux) ? [] : [champ(nom, cle, { ...lieu, chemin })];
  });
}

/** Sveltia takes an empty list for an empty field: only one that the schema refuses is. */
const videAdmise = (forme: Forme): boolean => forme.sorte === 'liste' && forme.min === 0;

function champ(nom: string, { forme, requise, titre, aide, defaut }: Cle, lieu: Lieu): Field {
  const absence = (forme.sorte === 'texte' || forme.sorte === 'choix') && forme.absence;
  const commun = { name: nom, label: titre, hint: dire(absence, aide), required: requise && !videAdmise(forme) };
  return { ...commun, ...corps(nom, forme, lieu), ...(defaut === undefined ? {} : { default: defaut }) } as Field;
}

/** Everything of a field but what its key says of it. */
function corps(nom: string, forme: Forme, lieu: Lieu): Record<string, unknown> {
  const codes = lieu.listes.codes(lieu.fichier, lieu.chemin);
  const absence = (forme.sorte === 'texte' || forme.sorte === 'choix') && forme.absence ? options(absences) : [];
  if (codes === 'themes') return { ...relationAuxThemes, multiple: forme.sorte === 'liste' };
  if (codes) return { widget: 'select', options: [...codes, ...absence], multiple: forme.sorte === 'liste' };
  switch (forme.sorte) {
    case 'texte':
      return texte(nom, forme);
    case 'choix':
      return { widget: 'select', options: [...options(forme.valeurs), ...absence] };
    case 'case':
      return { widget: 'boolean' };
    case 'liste':
      return liste(nom, forme, lieu);
    case 'objet':
      return { widget: 'object', fields: champsDe(forme, lieu), collapsed: 'auto' };
    case 'cas':
      return { widget: 'object', typeKey: cleDuCas, types: forme.cas.map((cas) => type(nom, forme, cas, lieu)) };
    case 'codes':
      return { widget: 'object', fields: lieu.listes.axes.map((axe) => axeEnChamp(axe)) };
    case 'autre':
      return {};
  }
}

const relationAuxThemes = { widget: 'relation', collection: 'listes', file: 'themes', value_field: `${elements}.*.id`, display_fields: [`${elements}.*.libelle`] };

const motifs: Partial<Record<Texte['nature'], [string, string]>> = {
  nombre: [String.raw`[-+]?\d+([.,]\d+)?`, 'un nombre, sans espace ni symbole'],
  entier: [String.raw`\d+`, 'un nombre entier'],
  date: [String.raw`\d{4}(-\d{2}(-\d{2})?)?`, 'une date AAAA, AAAA-MM ou AAAA-MM-JJ'],
  instant: [String.raw`\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?(Z|[-+]\d{2}:\d{2})?`, 'un instant AAAA-MM-JJTHH:MM'],
};

function texte(nom: string, forme: Texte): Record<string, unknown> {
  if (/^(fichier|logo)$/.test(nom)) return { widget: 'image', media_folder: '', public_folder: '' };
  if (!enTexte(forme)) return { widget: 'number', value_type: forme.nature === 'entier' ? 'int' : 'float' };
  const connu = motifs[forme.nature];
  const [motif, dit] = connu ?? [];
  const pattern = motif ? { pattern: [`^(${[motif, ...(forme.absence ? absences : [])].join('|')})?$`, `${dit}${forme.absence ? `, ou ${absences.join(', ')}` : ''}`] } : {};
  return { widget: !motif && estLong(nom) ? 'text' : 'string', ...pattern, ...(forme.max === undefined ? {} : { maxlength: forme.max }) };
}

function liste(nom: string, { element, min, max }: Liste, lieu: Lieu): Record<string, unknown> {
  const bornes = { ...(min > 0 ? { min } : {}), ...(max === undefined ? {} : { max }) };
  if (element.sorte === 'objet') return { widget: 'list', fields: champsDe(element, lieu), collapsed: 'auto', ...bornes };
  // A list of texts alone is one field, a line each.
  if (element.sorte === 'texte') return { widget: 'list', ...bornes };
  return { widget: 'list', field: { name: 'element', label: 'Ligne', ...corps(nom, element, lieu) }, ...bornes };
}

function type(nom: string, { cas: tous }: Cas, { nom: cas, forme }: Cas['cas'][number], lieu: Lieu): Record<string, unknown> {
  const seul = tous.filter((un) => un.forme).length === 1;
  const label = forme && seul ? 'Renseigné' : forme?.sorte === 'objet' ? 'Partie par partie' : libelleDe(cas);
  if (!forme) return { name: cas, label };
  if (forme.sorte === 'objet') return { name: cas, label, fields: champsDe(forme, lieu) };
  const champ = forme.sorte === 'liste' ? { name: elements, label: 'Liste', required: !videAdmise(forme) } : { name: valeur, label: 'Valeur' };
  return { name: cas, label, fields: [{ ...champ, ...corps(nom, forme, lieu) }] };
}

const axeEnChamp = ({ id, libelle, aide, options: termes }: Listes['axes'][number]) => ({
  name: id,
  label: libelle,
  hint: dire(true, aide),
  required: false,
  widget: 'select',
  multiple: true,
  options: [...termes, ...options(absences)],
});
