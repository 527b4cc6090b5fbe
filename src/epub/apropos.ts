/** How to read the book: who speaks, how sources are cited, how far an action was evaluated, how what is not known is said; then the imprint. */
import { typographier, type EditionPubliee } from '#recueil';
import type { Atelier } from '#vues';
import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { ours } from './ours.ts';
import { chapitre, definitions, echelle, liste, rubrique, tuile } from './pieces.ts';

export const fichierAPropos = 'a-propos.xhtml';
export const titreAPropos = 'À propos de ce livre';

export function aPropos(a: Atelier, edition?: EditionPubliee): ElementContent[] {
  const { config, vocabulaires } = a.recueil;
  return chapitre(
    titreAPropos,
    [],
    [
      rubrique('voix', 'Qui parle', [
        definitions((['organisateur', 'porteur', 'jury', 'laureat'] as const).map((cle) => ({ terme: config.voix[cle].nom, dit: [config.voix[cle].dit] }))),
      ]),
      rubrique('lire-sources', 'D’où vient ce qui est dit', [
        h(
          'p',
          typographier(
            'Un chiffre en exposant mène à la source, citée à la fin du même chapitre. Une lettre en exposant mène à une note. Où les sources ne disent pas la même chose, les valeurs sont données côte à côte.',
          ),
        ),
      ]),
      rubrique('lire-absences', 'Ce que l’on ne sait pas', [
        definitions([
          { terme: 'Inconnu', dit: ['Personne ne le sait.'] },
          { terme: 'Non communiqué', dit: ['Demandé, sans réponse.'] },
          { terme: 'Sans objet', dit: ['N’a pas lieu d’être ici.'] },
        ]),
      ]),
      rubrique('lire-evaluation', 'Jusqu’où une action a été évaluée', [
        liste(vocabulaires['niveaux-d-evaluation'].map(({ code, libelle }) => [echelle(Number(code)), ` ${code} sur 4, ${libelle.toLowerCase()}`])),
      ]),
      rubrique('lire-distinctions', 'Les distinctions', [liste(vocabulaires.distinctions.map(({ libelle, tuile: genre }) => [tuile(genre), ` ${libelle}`]))]),
      ours(a, edition),
    ],
  );
}
