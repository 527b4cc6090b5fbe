/** What search knows of an edition's page, of its call's page, and of an interview's. */
import { addresses, valeurConnue, type EditionPubliee, type Fiche, type PublishedRecueil } from '#recueil';
import { connus, line, rubrique } from './action.ts';
import { passagesDe } from './corps.ts';
import type { Dire, PageCherchable, Passage } from './types.ts';

const list = <T>(value: T[] | string | undefined): T[] => (Array.isArray(value) ? value : []);

export function pageDEdition(edition: EditionPubliee, dire: Dire): PageCherchable {
  const { palmares, fiches } = edition;
  const ceremonie = palmares?.ceremonie;
  const editorial = fiches?.corps ? passagesDe(fiches.corps, { ancre: 'organisateur', titre: 'L’éditorial', titreCherche: false }) : [];
  const faits = (fiches?.faits ?? []).map((fait) => fait.texte);
  const own = editorial[0]?.ancre === 'organisateur' ? editorial.shift() : undefined;
  return {
    chemin: addresses('').edition(edition.id),
    sorte: 'edition',
    edition: edition.id,
    titre: `Édition ${edition.id}`,
    voix: 'organisateur',
    encre: dire.encre(edition.id),
    tete: [
      ...line(edition.libelle, 3),
      ...line(typeof ceremonie === 'object' ? valeurConnue(ceremonie.lieu) : undefined, 1),
      ...list(palmares?.partenaires).flatMap((p) => line([p.nom, valeurConnue(p.role)].filter(Boolean).join(', '), 1)),
      ...list(palmares?.jury).flatMap((j) => line([j.nom, valeurConnue(j.fonction), valeurConnue(j.organisme)].filter(Boolean).join(', '), 1)),
    ],
    passages: [
      ...rubrique('organisateur', 'L’éditorial', 'organisateur', [...(own?.textes ?? []), ...faits, fiches?.remerciements]),
      ...editorial,
      ...edition.themes.map((theme): Passage => ({
        ancre: theme.id,
        titre: theme.libelle,
        titreCherche: true,
        voix: 'organisateur',
        textes: theme.definition ? [theme.definition] : [],
      })),
    ],
    criteres: dire.criteresDEdition(edition),
  };
}

export function pageDAppel(edition: EditionPubliee, { vocabulaires }: PublishedRecueil, dire: Dire): PageCherchable | undefined {
  const { id, appel, themes } = edition;
  if (!appel) return undefined;
  const libelle = (liste: { code: string; libelle: string }[], code: string) => liste.find((terme) => terme.code === code)?.libelle ?? code;
  return {
    chemin: addresses('').appel(id),
    sorte: 'appel',
    edition: id,
    titre: appel.libelle ?? `Appel à candidatures ${id}`,
    voix: 'organisateur',
    encre: dire.encre(id),
    tete: [],
    passages: [
      ...(appel.corps ? passagesDe(appel.corps, { ancre: 'organisateur', titre: 'L’appel', titreCherche: false }) : []),
      ...rubrique(
        'recherche',
        'Les thèmes',
        'organisateur',
        appel.themes.flatMap((t) => [themes.find((theme) => theme.id === t.theme)?.libelle, ...connus(t.recherche)]),
      ),
      ...rubrique(
        'qui',
        'Qui peut candidater',
        'organisateur',
        appel.ouvertA.map((code) => libelle(vocabulaires['qui-peut-candidater'], code)),
      ),
      ...rubrique('conditions', 'Conditions', 'organisateur', appel.conditions),
      ...rubrique(
        'criteres',
        'Critères du jury',
        'organisateur',
        appel.criteres.map((code) => libelle(vocabulaires['criteres-du-jury'], code)),
      ),
      ...rubrique(
        'calendrier',
        'Calendrier',
        'organisateur',
        appel.calendrier.map((etape) => etape.texte),
      ),
      ...rubrique('depot', 'Dépôt', 'organisateur', connus(appel.depot)),
      ...rubrique(
        'questions',
        'Questions',
        'organisateur',
        appel.questions.flatMap((q) => [q.question, q.reponse]),
      ),
    ],
    criteres: dire.criteresDEdition(edition),
  };
}

export function pageDEntretien(action: Fiche, dire: Dire): PageCherchable | undefined {
  const { entretien } = action;
  const ligne = dire.ligne({ niveau: 'fiche', ...action });
  if (!entretien) return undefined;
  return {
    chemin: addresses('').entretien(action),
    sorte: 'entretien',
    edition: action.edition,
    titre: entretien.titre,
    voix: 'laureat',
    encre: dire.encre(action.edition),
    ...(ligne?.distinction ? { tuile: ligne.distinction.tuile } : {}),
    tete: [
      ...line(entretien.chapeau, 5),
      ...line(ligne?.titre, 2),
      ...line(ligne?.lieu, 4, 'lieu'),
      ...line(valeurConnue(entretien.lieu), 4),
      ...line(ligne?.distinction?.libelle, 1, 'distinction'),
      ...entretien.intervenants.flatMap((i) => (i.collectif ? [] : line([i.nom, i.fonction, i.organisme].filter(Boolean).join(', '), 2))),
      ...line(entretien.note, 1),
    ],
    passages: passagesDe(entretien.corps, { ancre: '', titre: entretien.titre, titreCherche: false }),
    criteres: dire.criteres({ niveau: 'fiche', ...action }),
  };
}
