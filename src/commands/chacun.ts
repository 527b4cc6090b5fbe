/** Several documents to make: what keeps one from being made does not stop the others, and is told at the end. */
import { typographier } from '#recueil';
import { maladresseDe, type Cadre } from './options.ts';

/** A document that was not made, and why. */
export interface Manque {
  nom: string;
  cause: string;
  /** 1: its texts refuse; 2: something on the machine does. */
  code: 1 | 2;
}

/** `faire` gives back why a composition was refused, in words, or nothing. A defect of the program ends everything. */
export async function chacun<T extends { nom: string }>(documents: readonly T[], faire: (document: T) => Promise<string | undefined>): Promise<Manque[]> {
  const manques: Manque[] = [];
  for (const document of documents) {
    const { nom } = document;
    try {
      const refus = await faire(document);
      if (refus !== undefined) manques.push({ nom, cause: `la mise en page a été refusée. ${refus}`, code: 1 });
    } catch (error) {
      const cause = maladresseDe(error);
      if (cause === undefined) throw error;
      manques.push({ nom, cause, code: 2 });
    }
  }
  return manques;
}

/** Names each; gives back the exit code. */
export function direManques(manques: readonly Manque[], cadre: Cadre): 0 | 1 | 2 {
  if (manques.length === 0) return 0;
  const titre = manques.length > 1 ? `${manques.length} documents n’ont pas été faits` : 'Un document n’a pas été fait';
  cadre.out.write(typographier(`\n${titre} :\n${manques.map(({ nom, cause }) => `  ${nom} : ${cause}`).join('\n')}\n`));
  cadre.refuse?.({ manques });
  return manques.some(({ code }) => code === 1) ? 1 : 2;
}
