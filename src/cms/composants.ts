/** Our blocks as components of the editor. What a block writes, its own pattern reads back, character for character. */
import type { DefinitionBloc, NomDeVoix } from '#blocs';
import { blocs } from '#blocs';

export interface ChampDeBloc {
  name: string;
  label: string;
  widget: 'string' | 'richtext';
  hint?: string;
  required: boolean;
}
export interface Composant {
  id: string;
  label: string;
  fields: ChampDeBloc[];
  pattern: RegExp;
  fromBlock: (trouve: RegExpMatchArray) => Record<string, string>;
  toBlock: (valeurs: Readonly<Record<string, unknown>>) => string;
  toPreview: (valeurs: Readonly<Record<string, unknown>>) => string;
}

const contenu = 'contenu';
const definitions: readonly DefinitionBloc[] = Object.values(blocs);

export const composants = (): Composant[] => definitions.map(composant);

/** Blocks that a voice may use. */
export const composantsDe = (voix: NomDeVoix): string[] => definitions.filter((bloc) => bloc.voix.includes(voix)).map(({ nom }) => nom);

function composant(bloc: DefinitionBloc): Composant {
  const attributs = Object.keys(bloc.attributs.shape);
  return {
    id: bloc.nom,
    label: bloc.titre,
    fields: [...attributs.map((nom) => attribut(bloc, nom)), ...champDuContenu(bloc)],
    pattern: motif(bloc),
    fromBlock: (trouve) => ({ ...attributsLus(trouve[1] ?? ''), ...(bloc.contenu === 'aucun' ? {} : { [contenu]: (trouve[2] ?? '').trim() }) }),
    toBlock: (valeurs) => ecrire(bloc, attributs, valeurs),
    toPreview: (valeurs) => echapper(`${bloc.titre} — ${attributs.map((nom) => texteDe(valeurs[nom])).join(', ')}`),
  };
}

/** What the block says when an attribute is missing is what an editor must know to fill it. */
function attribut(bloc: DefinitionBloc, nom: string): ChampDeBloc {
  const vide = bloc.attributs.shape[nom]?.safeParse(undefined);
  const hint = vide?.error?.issues[0]?.message;
  return { name: nom, label: nom.charAt(0).toUpperCase() + nom.slice(1), widget: 'string', required: vide?.success !== true, ...(hint ? { hint } : {}) };
}

function champDuContenu({ contenu: quoi, nom }: DefinitionBloc): ChampDeBloc[] {
  if (quoi === 'aucun') return [];
  return [{ name: contenu, label: nom === 'Figure' ? 'Légende' : 'Texte', widget: quoi === 'blocs' ? 'richtext' : 'string', required: nom !== 'Figure' }];
}

const attributsEcrits = String.raw`((?:\s+\w+=(?:"[^"]*"|'[^']*'))*)\s*`;

/** `s`: Sveltia looks for a block that spans lines only where the pattern can. */
const motif = ({ nom, contenu: quoi }: DefinitionBloc): RegExp =>
  quoi === 'aucun' ? new RegExp(`^<${nom}${attributsEcrits}/>`, 's') : new RegExp(`^<${nom}${attributsEcrits}(?:/>|>(.*?)</${nom}>)`, 's');

const attributsLus = (ecrits: string): Record<string, string> =>
  Object.fromEntries([...ecrits.matchAll(/(\w+)=(?:"([^"]*)"|'([^']*)')/g)].map(([, nom = '', double, simple = '']) => [nom, decoder(double ?? simple)]));

const decoder = (ecrit: string) =>
  ecrit
    .replace(/&quot;|&#34;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
const encoder = (dit: string) => dit.replace(/&(?=#?\w+;)/g, '&amp;').replace(/"/g, '&quot;');
const echapper = (dit: string) => dit.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const texteDe = (donnee: unknown): string => (typeof donnee === 'string' ? donnee.trim() : '');

function ecrire({ nom, contenu: quoi }: DefinitionBloc, attributs: readonly string[], valeurs: Readonly<Record<string, unknown>>): string {
  const ouverture = `<${nom}${attributs.map((un) => (texteDe(valeurs[un]) === '' ? '' : ` ${un}="${encoder(texteDe(valeurs[un]))}"`)).join('')}`;
  const dedans = texteDe(valeurs[contenu]);
  if (quoi === 'aucun' || (quoi === 'texte' && dedans === '')) return `${ouverture} />`;
  return quoi === 'texte' ? `${ouverture}>${dedans}</${nom}>` : `${ouverture}>\n\n${dedans}\n\n</${nom}>`;
}
