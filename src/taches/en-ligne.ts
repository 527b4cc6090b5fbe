/** The command line's face: a task, its flags, its account. */
import { maladresseDe, type Cadre } from '#commands';
import { direCompte, json } from './dire.ts';
import { aideDe, aideGenerale, lireDrapeaux } from './drapeaux.ts';
import { executerTache } from './executer.ts';
import type { Tache } from './tache.ts';

export interface Sorties {
  /** Where the account goes. */
  compte: (texte: string) => void;
}

/** `npm run recueil -- <tâche> …`. Returns the exit code: that of the account, 2 for a mistyped line, 70 for a defect of the program. */
export async function enLigne(taches: readonly Tache[], args: readonly string[], cadre: Cadre, { compte }: Sorties): Promise<number> {
  const [nom, ...reste] = args;
  // Asked for by a machine, a mistyped line is told to it as any account is.
  const enJson = args.includes('--json');
  const refuser = (phrase: string): number => {
    compte(enJson ? json({ code: 2, phrase }, '') : `${phrase}\n`);
    return 2;
  };
  const tache = taches.find((t) => t.nom === nom);
  if (!tache) {
    if (nom && nom !== '--aide') return refuser(`${nom.startsWith('-') ? '' : `La tâche « ${nom} » n’existe pas.\n\n`}${aideGenerale(taches)}`);
    compte(`${aideGenerale(taches)}\n`);
    return 0;
  }
  if (reste.includes('--aide')) {
    compte(`${aideDe(tache)}\n`);
    return 0;
  }
  try {
    const valeurs = lireDrapeaux(tache, reste, cadre.env);
    let journal = '';
    const out = enJson ? { write: (texte: string) => ((journal += texte), cadre.err?.write(texte)) } : cadre.out;
    const fait = await executerTache(tache, valeurs, { ...cadre, out });
    compte(enJson ? json(fait, journal) : direCompte(fait, cadre));
    return fait.code;
  } catch (error) {
    const phrase = maladresseDe(error);
    if (phrase === undefined) throw error;
    return refuser(phrase);
  }
}
