/** The French dictionary of cspell. Loaded when it is asked for: it takes two seconds and 300 MB. */
import { getDictionary } from 'cspell-lib';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export interface Dictionnaire {
  connait: (mot: string) => boolean;
  proches: (mot: string) => string[];
}

type Definitions = NonNullable<Parameters<typeof getDictionary>[0]['dictionaryDefinitions']>;

let ouvert: Promise<Dictionnaire> | undefined;
/** Kept while the process lives: the workshop asks again and again. */
export const ouvrirDictionnaire = (): Promise<Dictionnaire> => (ouvert ??= ouvrir());

async function ouvrir(): Promise<Dictionnaire> {
  const fichier = fileURLToPath(import.meta.resolve('@cspell/dict-fr-fr/cspell-ext.json'));
  const { dictionaryDefinitions } = JSON.parse(await readFile(fichier, 'utf8')) as { dictionaryDefinitions: { name: string; path: string }[] };
  const definitions = dictionaryDefinitions.map((definition) => ({ ...definition, path: path.join(path.dirname(fichier), definition.path) }));
  const fr = await getDictionary({ dictionaryDefinitions: definitions as Definitions, dictionaries: definitions.map(({ name }) => name) });
  const connait = (mot: string) => fr.has(mot, { ignoreCase: false });
  return {
    connait,
    proches: (mot) => {
      if (/^[\p{Lu}\p{N}&.-]+$/u.test(mot)) return [];
      // What the dictionary's own costs miss: ligatures.
      const lie = mot.replace(/oe/g, 'œ').replace(/Oe|OE/g, 'Œ');
      if (lie !== mot && connait(lie)) return [lie];
      const proposes = fr.suggest(mot, { numSuggestions: 6, numChanges: 2, ignoreCase: false, timeout: 300 }).filter(({ word, cost }) => cost <= 160 && !word.includes(' '));
      // An accent or a capital that is missing: nothing else was meant.
      const surs = proposes.filter(({ cost }) => cost <= 10);
      return [...new Set((surs.length > 0 ? surs : proposes).map(({ word }) => commeEcrit(word, mot)))].slice(0, 3);
    },
  };
}

/** « état » for « Etat » is « État ». */
const commeEcrit = (propose: string, mot: string) => (/^\p{Lu}/u.test(mot) ? propose.charAt(0).toUpperCase() + propose.slice(1) : propose);
