/** What `rapports/liens/<edition>/` holds: a sheet to print, a table, a code for each address that is printed. Bytes: the task writes them. */
import { feuilleDeLiens, imprimer } from '#print';
import type { Atelier, LiensVue } from '#vues';
import { codeEnPng, codeEnSvg } from './codes.ts';
import { tableur } from './tableur.ts';

export const FEUILLE = 'liens.pdf';
export const TABLEUR = 'liens.csv';

/** Addresses that have a code, by the name of its files. No folder of an action begins with a low line. */
export const codesDe = ({ entieres, deLEdition, actions }: LiensVue): Map<string, string> =>
  new Map(
    entieres
      ? [
          ...deLEdition.slice(0, 2).map(({ adresse }, i) => [`qr/${i === 0 ? '_edition' : '_presse'}`, adresse] as const),
          ...actions.map(({ slug, permanente }) => [`qr/${slug}`, permanente] as const),
        ]
      : [],
  );

/** By name. Without the site's own address there is no code: nobody could follow it. Throws `ErreurTypst`. */
export async function dossierDesLiens(vue: LiensVue, a: Atelier): Promise<Map<string, string | Uint8Array>> {
  const codes = codesDe(vue);
  const { octets } = await imprimer(feuilleDeLiens(vue, new Set(codes.values()), a), 'ua-1');
  const fichiers = new Map<string, string | Uint8Array>([
    [FEUILLE, octets],
    [TABLEUR, tableur(vue, new Map([...codes].map(([nom, adresse]) => [adresse, `${nom}.svg`])))],
  ]);
  for (const [nom, adresse] of codes) {
    fichiers.set(`${nom}.svg`, codeEnSvg(adresse));
    fichiers.set(`${nom}.png`, await codeEnPng(adresse));
  }
  return fichiers;
}
