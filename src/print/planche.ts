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
        chapeau: `${config.prix}, ${edition.id}. ${vueEdition(edition, a).chapeau}`,
        suite: edition.themes.filter(({ id }) => theme === undefined || id === theme).flatMap(({ libelle, definition }) => presenter(libelle, definition)),
        ...serieDe(edition, a),
        ...(code ? { code } : {}),
      },
    },
    medias: [],
  };
}

/** « Vie nocturne : ce que… » */
const presenter = (libelle: string, definition: string | undefined) =>
  definition ? [typographier(`${libelle} : ${definition.replace(/^\p{Lu}(?=\p{Ll})/u, (c) => c.toLowerCase())}`)] : [libelle];
