/** From answers to the front matter of a draft. What fits nowhere is kept, with why: nothing that a person wrote is lost, nothing is guessed. */
import type { Absence } from '#recueil';
import type { Question, Section } from '../types.ts';
import { ecrire, enPas, lire, type Donnees } from './chemins.ts';
import { lireReponse } from './lectures.ts';
import { ajusterAuSchema, type Origines } from './schema.ts';
import { lireSources } from './sources.ts';
import { lireTerritoire } from './territoire.ts';
import type { Manque, Reponse, Reponses, Reprise } from './types.ts';
import { absenceDe } from './valeurs.ts';

export interface Compris {
  donnees: Donnees;
  recits: { titre: string; reponse: Reponse }[];
  /** Rows that describe a picture. */
  images: { ou: string; reponses: Record<string, Reponse> }[];
  reprises: Reprise[];
  manques: Manque[];
  /** Keys whose answer waits among what is to be taken up: it was given, no absence may stand for it. */
  refusees: Set<string>;
  /** What stands for a value that a row cannot be without: the form asked, another document was not asked. */
  silence: Absence;
}

export function comprendre(sections: readonly Section[], reponses: Reponses, silence: Absence): Compris {
  const compris: Compris = { donnees: {}, recits: [], images: [], reprises: [], manques: [], refusees: new Set(), silence };
  const origines: Origines = new Map();
  const poser = (cle: string, ou: string, question: Parameters<typeof lireReponse>[0], reponse: Reponse | undefined) => {
    if (!reponse || reponse.texte.trim() === '') return;
    const place = reponse.ou ? `${ou} (${reponse.ou})` : ou;
    const { valeur, restes } = lireReponse(question, reponse.texte);
    compris.reprises.push(...restes.map((reste) => ({ ou: place, ...reste })));
    if (valeur === undefined) {
      // Boxes that nobody ticked have their words, and are no answer.
      if (restes.length > 0) compris.refusees.add(cle);
      return;
    }
    ecrire(compris.donnees, enPas(cle), valeur);
    origines.set(cle, { ou: place, texte: reponse.texte });
  };
  for (const section of sections)
    for (const question of section.questions) {
      const ou = `${section.titre} › ${question.titre}`;
      const reponse = reponses.get(question.cle);
      if (question.nature === 'recit') {
        if (reponse) compris.recits.push({ titre: question.titre, reponse });
      } else if (question.genre === 'table') lireTable(question, ou, reponses, compris, poser);
      else poser(question.cle, ou, question, reponse);
    }
  lireTerritoire(compris, origines);
  lireSources(compris.donnees);
  ajusterAuSchema(compris, origines);
  compris.manques.push(...manquesDe(sections, compris));
  return compris;
}

type Poser = (cle: string, ou: string, question: Parameters<typeof lireReponse>[0], reponse: Reponse | undefined) => void;

function lireTable({ cle, colonnes = [], absence }: Question, ou: string, reponses: Reponses, compris: Compris, poser: Poser) {
  const rangs = [...new Set([...reponses.keys()].filter((une) => une.startsWith(`${cle}.`)).map((une) => Number(une.split('.')[1])))].sort((a, b) => a - b);
  const [premier] = rangs;
  const seule = premier === undefined || rangs.length > 1 ? [] : colonnes.flatMap((colonne) => reponses.get(`${cle}.${premier}.${colonne.cle}`) ?? []);
  const dite = seule.length === 1 ? absenceDe(seule[0]?.texte ?? '') : undefined;
  if (dite && absence) {
    compris.donnees[cle] = dite;
    return;
  }
  rangs.forEach((rang, i) => {
    const place = `${ou}, ${i + 1}`;
    const cellules = colonnes.flatMap((colonne) => {
      const reponse = reponses.get(`${cle}.${rang}.${colonne.cle}`);
      return reponse ? [{ colonne, reponse }] : [];
    });
    if (cle === 'medias') compris.images.push({ ou: place, reponses: Object.fromEntries(cellules.map(({ colonne, reponse }) => [colonne.cle, reponse])) });
    else for (const { colonne, reponse } of cellules) poser(`${cle}.${i}.${colonne.cle}`, `${place} › ${colonne.titre}`, { ...colonne, genre: 'ligne' }, reponse);
  });
}

/** One line a missing field; a whole object that misses is said once. */
function manquesDe(sections: readonly Section[], { donnees, recits, refusees }: Compris): Manque[] {
  const dits = new Set<string>();
  const manques = sections.flatMap(({ titre: section, questions }) =>
    questions.flatMap(({ cle, titre, requise }): Manque[] => {
      const tete = cle.split('.')[0] ?? cle;
      const entiere = donnees[tete] === undefined && tete !== 'axes';
      if (!requise || lire(donnees, cle.split('.')) !== undefined || typeof donnees[tete] === 'string' || dits.has(tete)) return [];
      if (cle === 'territoire.codes' && (donnees['territoire'] as Donnees | undefined)?.['echelle'] === 'national') return [];
      if (entiere) dits.add(tete);
      const dite = entiere ? tete : cle;
      return [{ cle: dite, ou: `${section} › ${titre}`, quoi: titre, repris: [...refusees].some((une) => une === dite || une.startsWith(`${dite}.`)) }];
    }),
  );
  const titreDuRecit = sections.find(({ id }) => id === 'recit')?.titre ?? '';
  return [...manques, ...(recits.length === 0 ? [{ cle: 'corps', ou: titreDuRecit, quoi: titreDuRecit, repris: false }] : [])];
}
