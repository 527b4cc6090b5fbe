/** Flags of the command line, read by a task's own fields; and its help. */
import { OptionInvalide } from '#commands';
import { parseArgs, type ParseArgsConfig } from 'node:util';
import type { Champ, Tache, Valeurs } from './tache.ts';

/** Flags that every task takes. */
const communs: readonly Champ[] = [
  { nom: 'date', titre: 'Instant', aide: 'Fait comme si l’on était à cet instant, au lieu de l’heure de la machine.', genre: 'instant', exemple: '2026-10-15T18:30' },
  { nom: 'contenu', titre: 'Dossier des contenus', aide: 'Un autre dossier que content/.', genre: 'texte' },
];

/** A task may say in its own words what a common flag is for. */
const tousLesChamps = ({ champs }: Tache) => [...champs, ...communs.filter(({ nom }) => !champs.some((champ) => champ.nom === nom))];

/** `signeLe` is `--signe-le`. */
export const drapeau = (nom: string) => `--${nom.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`)}`;

/** `motDePasse` is `RECUEIL_MOT_DE_PASSE`: a secret given so is in no list of processes and in no history. */
export const variable = (nom: string): string => `RECUEIL${drapeau(nom).slice(1).replaceAll('-', '_').toUpperCase()}`;

/** Values from flags. Throws `OptionInvalide` in French: an unknown flag, a missing one. `--json` is for the caller. */
export function lireDrapeaux(tache: Tache, args: readonly string[], env: Readonly<Record<string, string | undefined>>): Valeurs {
  const champs = tousLesChamps(tache);
  const options: NonNullable<ParseArgsConfig['options']> = { json: { type: 'boolean' } };
  for (const { nom, genre } of champs)
    options[drapeau(nom).slice(2)] = genre === 'case' ? { type: 'boolean' } : { type: 'string', multiple: genre === 'plusieurs' || genre === 'fichiers' };
  let lus: Record<string, unknown>;
  try {
    lus = parseArgs({ args: [...args], options, strict: true, allowPositionals: false }).values;
  } catch (error) {
    const nom = /'(-[^' ]*)/.exec(error instanceof Error ? error.message : '')?.[1];
    throw new OptionInvalide(`option inconnue ou incomplète${nom ? ` : ${nom}` : ''}\n\n${aideDe(tache)}`);
  }
  const secret = ({ nom, genre }: Champ) => (genre === 'secret' ? env[variable(nom)] : undefined);
  const valeurs = Object.fromEntries(champs.map((champ) => [champ.nom, lus[drapeau(champ.nom).slice(2)] ?? secret(champ)])) as Valeurs;
  const manquants = champs.filter(
    ({ nom, requis }) => requis === true && (valeurs[nom] === undefined || valeurs[nom] === '' || (Array.isArray(valeurs[nom]) && valeurs[nom].length === 0)),
  );
  if (manquants.length > 0) throw new OptionInvalide(`il manque ${manquants.map(({ nom }) => drapeau(nom)).join(', ')}\n\n${aideDe(tache)}`);
  return valeurs;
}

/** What a person reads when they ask for help or mistype. */
export function aideDe(tache: Tache): string {
  const lignes = tousLesChamps(tache).map(
    ({ nom, titre, aide, genre, requis, exemple }) =>
      `  ${drapeau(nom)}${genre === 'case' ? '' : ` …`}  ${titre}${requis === true ? ' (à donner)' : ''}. ${aide}${exemple ? ` Exemple : ${exemple}` : ''}`,
  );
  return [`npm run recueil -- ${tache.nom} …`, tache.aide, '', ...lignes, '  --json  Le compte rendu en JSON, pour une machine.'].join('\n');
}

/** All tasks, for who asks for none. */
export const aideGenerale = (taches: readonly Tache[]): string =>
  [
    'npm run recueil -- <tâche> …',
    '',
    ...taches.map(({ nom, titre, aide }) => `  ${nom}\n      ${titre}. ${aide}`),
    '',
    'Les options d’une tâche : npm run recueil -- <tâche> --aide',
  ].join('\n');
