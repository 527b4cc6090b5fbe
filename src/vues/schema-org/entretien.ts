/** An interview: an article made of questions. Who answers is named by the page, while they agree to it, not here. */
import type { Article, Question } from 'schema-dts';
import { texteDe, tree } from '#recueil';
import type { Atelier } from '../atelier.ts';
import { referenceDeLEntretien } from '../citer.ts';
import type { AvecEntretien } from '../entretien.ts';
import { adresse, debut, editeur, numeroDe, projetDe, type Noeud } from './noeuds.ts';

export function grapheDeLEntretien(action: AvecEntretien, a: Atelier): Noeud[] {
  const { titre, date, mots } = referenceDeLEntretien(action, a);
  const url = adresse(a.adresses.entretien(action), a);
  const article: Article = {
    '@type': 'Article',
    '@id': url,
    url,
    headline: titre,
    inLanguage: 'fr',
    author: editeur(a),
    publisher: editeur(a),
    ...(date ? { datePublished: date } : {}),
    license: a.recueil.config.licence.url,
    keywords: mots,
    isPartOf: { '@id': numeroDe(action.edition, a) },
    about: { '@id': projetDe(action, a) },
    hasPart: questions(action, a),
  };
  return [article];
}

/** Each with the beginning of its answer: the page says the rest. */
function questions({ entretien }: AvecEntretien, a: Atelier): Question[] {
  const { children } = tree(entretien.corps);
  return children.flatMap((noeud, i): Question[] => {
    if (noeud.type !== 'Question') return [];
    const reponse = children[i + 1];
    return [{ '@type': 'Question', name: texteDe(noeud), ...(reponse?.type === 'Reponse' ? { acceptedAnswer: { '@type': 'Answer', text: debut(texteDe(reponse), a) } } : {}) }];
  });
}
