/** The chapters of an edition, in the order in which they are read, and their place in the contents. */
import type { AppelPublie, EditionPubliee } from '#recueil';
import { titreCourtDe } from '#vues';
import { appel } from './appel.ts';
import { estNotice, fichierDe, lienDe, type Cadre, type Chapitre, type Entree, type Nommee } from './cadre.ts';
import { edition, rubriquesDe } from './edition.ts';
import { fiche } from './fiche.ts';
import { notice } from './notice.ts';
import { chapitre } from './pieces.ts';
import { ouverture, themesDe, titreDesNotices, type Theme } from './theme.ts';

export interface Partie {
  chapitres: Chapitre[];
  /** Of the edition, of its themes, of its call. */
  entrees: { edition: Entree; themes: Entree[]; appel: Entree[] };
}

export function partie(publiee: EditionPubliee, cadre: Cadre): Partie {
  const rubriques = rubriquesDe(publiee, cadre);
  const propre: Chapitre = { fichier: fichierDe.edition(publiee.id), titre: `Édition ${publiee.id}`, corps: edition(publiee, rubriques, cadre) };
  const themes = themesDe(publiee, cadre.a);
  const lAppel = appelDe(publiee, cadre);
  return {
    chapitres: [propre, ...themes.flatMap((theme) => chapitresDe(theme, cadre)), ...lAppel],
    entrees: {
      edition: { titre: propre.titre, href: propre.fichier, enfants: rubriques.map(({ id, titre }) => ({ titre, href: `${propre.fichier}#${id}` })) },
      themes: themes.map((theme) => entreeDe(theme, cadre)),
      appel: lAppel.map(({ titre, fichier }) => ({ titre, href: fichier })),
    },
  };
}

/** The opener, the fiches, then the actions of which little is known. */
function chapitresDe(theme: Theme, cadre: Cadre): Chapitre[] {
  const { edition: annee, id, libelle, actions } = theme;
  const fiches = actions.filter((action) => !estNotice(action));
  const notices = actions.filter(estNotice);
  const dessinees = () => notices.map((une) => notice(une, cadre));
  if (fiches.length === 0) return [{ fichier: fichierDe.theme(annee, id), titre: libelle, corps: ouverture(theme, cadre, dessinees()) }];
  return [
    { fichier: fichierDe.theme(annee, id), titre: libelle, corps: ouverture(theme, cadre) },
    ...fiches.map((action) => ({ fichier: fichierDe.fiche(action), titre: titreCourtDe(action), corps: fiche(action, cadre) })),
    ...(notices.length === 0 ? [] : [chapitreDesNotices(theme, dessinees())]),
  ];
}

const chapitreDesNotices = ({ edition: annee, id }: Theme, notices: Chapitre['corps']): Chapitre => {
  const titre = titreDesNotices(annee, notices.length);
  return { fichier: fichierDe.notices(annee, id), titre, corps: chapitre(titre, [], notices) };
};

const entreeDe = ({ edition: annee, id, libelle, actions }: Theme, cadre: Cadre): Entree => ({
  titre: libelle,
  href: fichierDe.theme(annee, id),
  enfants: [...actions.filter((action) => !estNotice(action)), ...actions.filter(estNotice)].map((action) => ligneDe(action, cadre)),
});

function ligneDe(action: Nommee, cadre: Cadre): Entree {
  const href = lienDe(cadre, action);
  return { titre: titreCourtDe(action), ...(href ? { href } : {}) };
}

function appelDe(publiee: EditionPubliee, cadre: Cadre): Chapitre[] {
  if (!publiee.appel) return [];
  const avec = publiee as EditionPubliee & { appel: AppelPublie };
  return [{ fichier: fichierDe.appel(publiee.id), titre: publiee.appel.libelle ?? `Appel à candidatures ${publiee.id}`, corps: appel(avec, cadre) }];
}
