/** What a call asks, as its page says it: the questions of the form, and the form itself to take away. */
import { listesDe, questionsDe, type Question } from '#candidature';
import { typographier, type EditionPubliee } from '#recueil';
import type { Atelier } from './atelier.ts';
import { compter, enumerer } from './dire.ts';
import { offertsDeLAppel, telechargements, type Telechargement } from './fichiers.ts';

export interface DemandesVue {
  titre: string;
  chapeau: string;
  fichiers: Telechargement[];
  sections: { titre: string; nombre: string; aide?: string; questions: { titre: string; aide?: string; precisions: string[] }[] }[];
}

/** Only where candidates use the recueil's form. */
export function vueDemandes(edition: EditionPubliee, a: Atelier): DemandesVue | undefined {
  const { appel } = edition;
  if (!appel?.dossier) return undefined;
  return {
    titre: appel.etat === 'clos' ? 'Ce qui était demandé' : 'Ce que l’on vous demandera',
    chapeau: typographier(
      appel.etat === 'clos'
        ? 'Les questions du dossier de candidature.'
        : 'Les questions du dossier, pour s’y préparer. Elles se remplissent dans le fichier Word ; rien ne s’envoie depuis cette page.',
    ),
    fichiers: telechargements(
      offertsDeLAppel(edition, a).filter(({ sorte }) => sorte === 'docx'),
      a,
    ),
    sections: questionsDe(edition.id, a.recueil).map(({ titre, aide, questions }) => ({
      titre,
      nombre: compter(questions.length, 'question'),
      ...(aide ? { aide } : {}),
      questions: questions.map((question) => ({ titre: question.titre, ...(question.aide ? { aide: question.aide } : {}), precisions: precisionsDe(question) })),
    })),
  };
}

function precisionsDe(question: Question): string[] {
  const { genre, nature, liste, colonnes = [] } = question;
  if (genre === 'table') return [typographier(`À dire pour chaque ligne : ${enumerer(colonnes.map(({ titre }) => `« ${titre} »`))}.`), ...listesDe(question)];
  if (!liste || liste.length < 2) return [];
  return [typographier(`${nature === 'codes' ? 'À cocher' : 'Au choix'} : ${liste.map(({ libelle }) => libelle).join(' ; ')}.`)];
}
