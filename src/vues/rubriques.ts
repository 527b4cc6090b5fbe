/** The few words of the running head: only what has something to show. */
import type { Atelier } from './atelier.ts';
import { entretiens } from './entretien.ts';

export type Rubrique = 'actions' | 'editions' | 'themes' | 'territoires' | 'entretiens' | 'participer' | 'recherche';

export function rubriques(a: Atelier): { cle: Rubrique; libelle: string; href: string }[] {
  const { adresses, recueil } = a;
  return [
    { cle: 'actions', libelle: 'Actions', href: adresses.actions() },
    { cle: 'editions', libelle: 'Éditions', href: adresses.editions() },
    { cle: 'themes', libelle: 'Thèmes', href: adresses.themes() },
    ...(recueil.config.territoires === 'cog' ? [{ cle: 'territoires' as const, libelle: 'Territoires', href: adresses.territoires() }] : []),
    ...(entretiens(a).length > 0 ? [{ cle: 'entretiens' as const, libelle: 'Entretiens', href: adresses.entretiens() }] : []),
    { cle: 'participer', libelle: 'Participer', href: adresses.participer() },
    { cle: 'recherche', libelle: 'Chercher', href: adresses.recherche() },
  ];
}
