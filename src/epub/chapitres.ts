/** The chapters of a book, in the order in which they are read, and their place in the contents. */
import type { AppelPublie, EditionPubliee } from '#recueil';
import { titreCourtDe } from '#vues';
import type { ElementContent } from 'hast';
import { appel } from './appel.ts';
import { fichierDe, type Cadre, type Entree, type Nommee } from './cadre.ts';
import { edition } from './edition.ts';
import { entretien, type AvecEntretien } from './entretien.ts';
import { fiche } from './fiche.ts';

export interface Chapitre {
  fichier: string;
  titre: string;
  corps: ElementContent[];
}

export interface Partie {
  chapitres: Chapitre[];
  entree: Entree;
}

/** An edition: what its publisher says, its actions and their interviews, its call. */
export function partie(publiee: EditionPubliee, cadre: Cadre): Partie {
  const actions = cadre.a.actions.filter((action): action is Nommee => action.edition === publiee.id && action.niveau !== 'retire');
  const propre: Chapitre = { fichier: fichierDe.edition(publiee.id), titre: `Édition ${publiee.id}`, corps: edition(publiee, cadre) };
  const fiches = actions.map((action) => ({ action, chapitres: chapitresDe(action, cadre) }));
  const lAppel = appelDe(publiee, cadre);
  return {
    chapitres: [propre, ...fiches.flatMap(({ chapitres }) => chapitres), ...lAppel],
    entree: { ...entreeDe(propre), enfants: [...parTheme(publiee, fiches), ...lAppel.map(entreeDe)] },
  };
}

const entreeDe = ({ titre, fichier }: Chapitre): Entree => ({ titre, fichier });

function chapitresDe(action: Nommee, cadre: Cadre): Chapitre[] {
  const propre: Chapitre = { fichier: fichierDe.action(action), titre: titreCourtDe(action), corps: fiche(action, cadre) };
  if (action.niveau !== 'fiche' || !action.entretien) return [propre];
  const avec = action as AvecEntretien;
  return [propre, { fichier: fichierDe.entretien(action), titre: avec.entretien.titre, corps: entretien(avec, cadre) }];
}

function appelDe(publiee: EditionPubliee, cadre: Cadre): Chapitre[] {
  if (!publiee.appel) return [];
  const avec = publiee as EditionPubliee & { appel: AppelPublie };
  return [{ fichier: fichierDe.appel(publiee.id), titre: publiee.appel.libelle ?? `Appel à candidatures ${publiee.id}`, corps: appel(avec, cadre) }];
}

type Fiches = { action: Nommee; chapitres: Chapitre[] }[];

/** Where an edition has several themes, its actions stand under them. */
function parTheme({ themes }: EditionPubliee, fiches: Fiches): Entree[] {
  const lignes = (siennes: Fiches): Entree[] => siennes.flatMap(({ chapitres: [propre, ...suite] }) => (propre ? [{ ...entreeDe(propre), enfants: suite.map(entreeDe) }] : []));
  if (themes.length < 2) return lignes(fiches);
  const connus = new Set(themes.map(({ id }) => id));
  return [
    ...themes.map(({ id, libelle }) => ({ libelle, siennes: fiches.filter(({ action }) => action.theme === id) })),
    { libelle: 'Thème non retrouvé', siennes: fiches.filter(({ action }) => !connus.has(action.theme)) },
  ].flatMap(({ libelle, siennes }) => (siennes.length > 0 ? [{ titre: libelle, enfants: lignes(siennes) }] : []));
}
