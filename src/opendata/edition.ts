/** One published edition as data. The members of its jury and those it thanks are people: they are on its page, not here. */
import type { EditionPubliee } from '#recueil';
import { entiere } from './adresse.ts';
import type { Contexte } from './faits.ts';
import { ouvrir, siEcrit, tel } from './ouvrir.ts';
import { sourceOuverte } from './source.ts';
import { texteOuvert } from './texte.ts';
import type { EditionOuverte, SourceOuverte } from './types.ts';

export function editionOuverte(edition: EditionPubliee, c: Contexte): EditionOuverte {
  const { id, ordinal, libelle, themes, palmares, fiches, annoncee } = edition;
  return {
    id,
    adresse: entiere(c.adresses.edition(id), c.recueil),
    ...siEcrit('ordinal', ordinal, Number),
    ...siEcrit('libelle', libelle, String),
    annoncee,
    palmaresPublie: palmares !== undefined,
    themes: themes.map(({ id: code, libelle: dit }) => ({ code, libelle: dit })),
    actions: edition.actions.filter(({ niveau }) => niveau !== 'retire').length,
    ...siEcrit('ceremonie', palmares?.ceremonie, (ceremonie) => ouvrir(ceremonie, ({ date, lieu }) => ({ date: tel(date), ...siEcrit('lieu', lieu, tel) }))),
    ...siEcrit('candidatures', palmares?.candidatures, (candidatures) =>
      ouvrir(candidatures, ({ recues, recevables, retenues, source }) => ({
        ...siEcrit('recues', recues, tel),
        ...siEcrit('recevables', recevables, tel),
        ...siEcrit('retenues', retenues, tel),
        ...siEcrit(
          'source',
          sources(edition).find((une) => une.id === source),
          (une) => une,
        ),
      })),
    ),
    ...siEcrit('partenaires', palmares?.partenaires, (partenaires) => ouvrir(partenaires, (liste) => liste.map(({ nom, role }) => ({ nom, ...siEcrit('role', role, tel) })))),
    ...imprime(fiches),
    faits: (fiches?.faits ?? []).map(({ texte, sources: ids }) => ({ texte, sources: ids })),
    ...siEcrit('texte', fiches?.corps, texteOuvert),
    sources: sources(edition),
    ...siEcrit('verifieLe', fiches?.verifieLe, String),
  };
}

const imprime = (fiches: EditionPubliee['fiches']): Pick<EditionOuverte, 'isbn' | 'issn' | 'depotLegal' | 'recueilImprime'> => ({
  ...siEcrit('isbn', fiches?.isbn, String),
  ...siEcrit('issn', fiches?.issn, String),
  ...siEcrit('depotLegal', fiches?.depotLegal, String),
  ...siEcrit('recueilImprime', fiches?.recueilImprime, tel),
});

const sources = ({ sources: citees }: EditionPubliee): SourceOuverte[] => citees.map(({ numero, id, titre, ecrite }) => sourceOuverte({ id, titre, ...ecrite }, numero));
