/** The command line's face: a task, its flags, its account. */
import { estMaladresse, type Cadre } from '#commands';
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
  const tache = taches.find((t) => t.nom === nom);
  if (!tache) {
    compte(`${nom && !nom.startsWith('-') ? `La tâche « ${nom} » n’existe pas.\n\n` : ''}${aideGenerale(taches)}\n`);
    return nom === undefined || nom === '--aide' ? 0 : 2;
  }
  if (reste.includes('--aide')) {
    compte(`${aideDe(tache)}\n`);
    return 0;
  }
  try {
    const { valeurs, json: enJson } = lireDrapeaux(tache, reste, cadre.env);
    let journal = '';
    const out = enJson ? { write: (texte: string) => ((journal += texte), cadre.err?.write(texte)) } : cadre.out;
    const fait = await executerTache(tache, valeurs, { ...cadre, out });
    compte(enJson ? json(fait, journal) : direCompte(fait, cadre));
    return fait.code;
  } catch (error) {
    if (!estMaladresse(error)) throw error;
    compte(`${error.message}\n`);
    return 2;
  }
}
