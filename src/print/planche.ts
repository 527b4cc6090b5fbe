/** The cover of a printed book as one sheet: back, spine, front. Its spine is known once the inside has its pages. */
import { typographier, type EditionPubliee } from '#recueil';
import { vueEdition, type Atelier } from '#vues';
import { couvertureDe, sujetsDe, titreDuLivre } from './couverture.ts';
import { commun, type DocumentImprime, type Variante } from './document.ts';
import { codeBarres } from './ean.ts';
import { dosDe, dosMinDuTitre } from './papier.ts';
import { serieDe } from './serie.ts';

export interface Volume {
  theme?: string;
  variante: Variante;
  /** Of the inside. */
  pages: number;
}

export function planche(edition: EditionPubliee, a: Atelier, { theme, variante, pages }: Volume): DocumentImprime {
  const { config } = a.recueil;
  const dos = dosDe(pages, config.impression);
  const code = edition.fiches?.isbn && theme === undefined ? codeBarres(edition.fiches.isbn) : undefined;
  return {
    gabarit: 'planche',
    donnees: {
      ...commun(typographier(`Couverture : ${titreDuLivre(edition, a, theme)}`), sujetsDe(edition, theme).join(', '), config.prix, edition.actions, a, variante),
      niveauFiche: 2,
      couverture: couvertureDe(edition, a, theme),
      planche: {
        dos,
        titreAuDos: dos >= dosMinDuTitre,
        chapeau: `${config.prix}, ${edition.id}. ${theme === undefined ? vueEdition(edition, a).chapeau : `${sujetsDe(edition, theme).join(', ')}.`}`,
        suite: presentations(edition, theme),
        ...serieDe(edition, a),
        ...(code ? { code } : {}),
      },
    },
    medias: [],
  };
}

/** With more, their definitions would push the series down to the foot of the page. */
const themesDefinis = 3;

/** « Vie nocturne : la ville la nuit… »; the volume of one theme has said its name already. */
function presentations({ themes }: EditionPubliee, theme: string | undefined): string[] {
  if (theme !== undefined) return themes.flatMap(({ id, definition }) => (id === theme && definition ? [definition] : []));
  const defini = themes.length <= themesDefinis;
  return themes.map(({ libelle, definition }) =>
    defini && definition ? typographier(`${libelle} : ${definition.replace(/^\p{Lu}(?=\p{Ll})/u, (c) => c.toLowerCase())}`) : libelle,
  );
}
