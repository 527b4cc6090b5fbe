/** What an editor should shorten or fill: the book is set all the same, and says so. */

/** Where a fiche began and ended, as the template saw it. */
export interface Fin {
  id: string;
  format: 'long' | 'court' | 'palmares';
  debut: number;
  page: number;
  /** Part of the last page that is filled, from 0 to 1. */
  plein: number;
}

export interface Reprise {
  fiche: string;
  message: string;
}

const pagesMax = { long: 4, court: 1, palmares: 1 } as const;

/** Its last page is under a third. */
const estMaigre = ({ debut, page, plein }: Fin) => page > debut && plein < 1 / 3;

export function aReprendre(fins: readonly Fin[]): Reprise[] {
  return fins.flatMap((fin) => {
    const { id, format, debut, page, plein } = fin;
    const pages = page - debut + 1;
    const messages = [
      ...(pages > pagesMax[format] ? [`${pages} pages pour une fiche ${format === 'long' ? 'longue, qui en prend quatre au plus' : 'courte, qui tient sur une seule'}`] : []),
      ...(estMaigre(fin) ? [`sa dernière page n’est remplie qu’à ${Math.round(plein * 100)}\u00a0%`] : []),
    ];
    return messages.map((message) => ({ fiche: id, message }));
  });
}
