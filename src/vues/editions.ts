/** The list of editions, the latest first. */
import { typographier } from '#recueil';
import { compteDe } from './accueil.ts';
import type { Atelier } from './atelier.ts';
import { compter } from './dire.ts';
import type { EditionsVue } from './types.ts';

export function vueEditions(a: Atelier): EditionsVue {
  const { config } = a.recueil;
  return {
    titre: 'Les éditions',
    chapeau: typographier(`${compter(a.editions.length, 'édition')} du ${config.prix} ${a.editions.length > 1 ? 'sont' : 'est'} dans ce recueil.`),
    editions: [...a.editions].reverse().map((edition) => ({
      href: a.adresses.edition(edition.id),
      annee: edition.id,
      encre: a.encre(edition.id),
      marque: a.marque(edition.id),
      ...(edition.libelle ? { libelle: edition.libelle } : {}),
      themes: edition.themes.map((theme) => theme.libelle),
      compte: compteDe(edition),
      vide: a.marque(edition.id).vide,
    })),
    chiffres: { libelle: 'Le prix en chiffres', href: a.adresses.chiffres() },
    ...(config.annonces.editions ? { note: config.annonces.editions } : {}),
  };
}
