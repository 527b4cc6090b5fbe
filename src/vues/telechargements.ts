/** All files that can be taken away, by edition, the latest first. */
import { typographier } from '#recueil';
import type { Atelier } from './atelier.ts';
import { offertsDe, offertsDuTout, telechargements, type Telechargement } from './fichiers.ts';
import { lienDePresse } from './presse/faits.ts';
import type { Encre, Lien, Marque } from './types.ts';

export interface TelechargementsVue {
  titre: string;
  chapeau: string;
  /** Of all editions at once. */
  tout: Telechargement[];
  /** To compute with, not to read. */
  donnees: Lien;
  editions: { annee: string; href: string; encre: Encre; marque: Marque; fichiers: Telechargement[]; presse?: Lien }[];
  /** What each format is for. */
  formats: { terme: string; texte: string }[];
}

export function vueTelechargements(a: Atelier): TelechargementsVue {
  const editions = [...a.editions].reverse().flatMap((edition) => {
    const fichiers = telechargements(offertsDe(edition, a), a);
    return fichiers.length === 0
      ? []
      : [{ annee: edition.id, href: a.adresses.edition(edition.id), encre: a.encre(edition.id), marque: a.marque(edition.id), fichiers, ...lienDePresse(edition, a) }];
  });
  return {
    titre: 'À emporter',
    chapeau: typographier(
      editions.length === 0
        ? 'Rien n’est encore à emporter.'
        : 'Le recueil de chaque édition, chaque thème, chaque fiche : à lire hors ligne, à joindre à un dossier, à imprimer pour un comité.',
    ),
    tout: telechargements(offertsDuTout(a), a),
    donnees: { libelle: 'Les données, en tables et en JSON', href: a.adresses.donnees() },
    editions,
    formats: [
      { terme: 'PDF', texte: typographier('À lire à l’écran et à imprimer. Balisé pour les lecteurs d’écran : titres, tableaux, images décrites, signets.') },
      { terme: 'EPUB', texte: typographier('À lire sur une liseuse ou un téléphone : le texte prend la taille et la police que l’on veut.') },
      { terme: 'PDF/A', texte: typographier('Les mêmes pages, au format que demandent les archives : polices et couleurs y sont enfermées.') },
    ].filter(() => editions.length > 0),
  };
}
