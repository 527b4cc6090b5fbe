/**
 * Grammar, by Grammalecte where the system has it (Debian: python3-grammalecte): agreements, tenses, what a dictionary cannot see.
 * Its own typography is silenced: the recueil sets that itself.
 */
import { spawn } from 'node:child_process';
import { lieuxDe } from './lieux.ts';
import { RIEN } from './passage.ts';
import { passagesDe } from './passages.ts';
import type { Texte } from './textes.ts';

export interface Conseil {
  file: string;
  ligne: number;
  colonne: number;
  /** The words that are meant. */
  mots: string;
  message: string;
  suggestions: string[];
}

const programme = `
import sys, json
sys.stdout.reconfigure(encoding="utf-8"); sys.stdin.reconfigure(encoding="utf-8")
import grammalecte
verifieur = grammalecte.GrammarChecker("fr")
verifieur.getGCEngine().setOptions({o: False for o in ("typo", "apos", "eepi", "esp", "nbsp", "tu", "maj", "minis", "num", "virg", "unit", "nf", "poncfin", "chim")})
print(json.dumps([[{"debut": e["nStart"], "fin": e["nEnd"], "message": e["sMessage"], "suggestions": list(e["aSuggestions"])[:3]} for e in verifieur.getParagraphErrors(t)[0]] for t in json.load(sys.stdin)]))
`;

interface Erreur {
  debut: number;
  fin: number;
  message: string;
  suggestions: string[];
}

/** `undefined` where there is no Grammalecte, or it does not answer. */
export async function grammaire(textes: readonly Texte[], python = '/usr/bin/python3'): Promise<Conseil[] | undefined> {
  const passages = textes.flatMap((texte) => passagesDe(texte).flatMap((passage) => (passage.adresse ? [] : [{ texte, passage, lieu: lieuxDe(texte.texte ?? '') }])));
  const reponses = await interroger(
    passages.map(({ passage }) => enPhrase(passage.texte)),
    python,
  );
  return reponses?.flatMap((erreurs, i) => {
    const ici = passages[i];
    if (!ici) return [];
    const { texte, passage, lieu } = ici;
    return erreurs.map(({ debut, fin, message, suggestions }) => {
      const { line, column } = lieu(passage.debut + debut, fin - debut);
      return { file: texte.file, ligne: line, colonne: column, mots: passage.texte.slice(debut, fin), message, suggestions };
    });
  });
}

/** As long as the passage: calls of notes are nothing, line ends are spaces. */
const enPhrase = (texte: string) => texte.replace(/\n|\u00ad/g, ' ').replaceAll(RIEN, ' ');

function interroger(phrases: readonly string[], python: string): Promise<Erreur[][] | undefined> {
  if (process.platform === 'win32') return Promise.resolve(undefined);
  return new Promise((repondre) => {
    const essai = spawn(python, ['-c', programme], { stdio: ['pipe', 'pipe', 'ignore'], timeout: 120_000 });
    let sortie = '';
    essai.stdout.setEncoding('utf8').on('data', (morceau: string) => (sortie += morceau));
    essai.stdin.on('error', () => undefined);
    essai.on('error', () => {
      repondre(undefined);
    });
    essai.on('close', (code) => {
      repondre(code === 0 ? (JSON.parse(sortie) as Erreur[][]) : undefined);
    });
    essai.stdin.end(JSON.stringify(phrases));
  });
}
