/** The sheet of an edition's addresses: a code and an address for each action, on office paper. It never says that it may be spread before its time. */
import { typographier } from '#recueil';
import type { Atelier, LiensVue } from '#vues';
import { commun, type DocumentImprime } from './document.ts';
import { formatDe } from './format.ts';
import { qr } from './qr.ts';

const TIMBRE = 'Privé jusqu’à la cérémonie';

/** @param codes addresses that have a code */
export function feuilleDeLiens({ titre, parue, entieres, deLEdition, actions }: LiensVue, codes: ReadonlySet<string>, a: Atelier): DocumentImprime {
  const { config } = a.recueil;
  const { bandeau: _apercu, ...dits } = commun(titre, titre, config.prix, [], a, 'ua-1');
  const code = (adresse: string, quoi: string) => (codes.has(adresse) ? { code: { svg: qr(adresse), alt: typographier(`Code QR vers ${quoi} : ${adresse}`) } } : {});
  return {
    gabarit: 'liens',
    donnees: {
      ...dits,
      nom: titre,
      titre: parue ? titre : typographier(`${TIMBRE} : ${titre}`),
      niveauFiche: 1,
      ...(parue ? {} : { bandeau: TIMBRE }),
      format: formatDe({ ...config, impression: { ...config.impression, format: 'A4' } }),
      chapeau: typographier(
        [
          parue ? 'Tout ce qui est dit ici est paru.' : 'Ce qui n’est pas paru ne mène nulle part avant la mise en ligne, et dit qui est lauréat : ne diffusez pas cette feuille.',
          entieres
            ? 'Chaque code mène à l’adresse permanente, qui ne change pas.'
            : 'Sans codes QR : l’adresse publique du site n’est pas connue. Écrivez urlPublique dans recueil.yaml, puis refaites ces adresses.',
        ].join(' '),
      ),
      edition: deLEdition.map(({ quoi, adresse }) => ({ quoi, adresse, ...code(adresse, quoi) })),
      actions: actions.map(({ titre: nom, porteurs, permanente, adresses }) => ({
        titre: nom,
        porteurs: porteurs ?? '',
        permanente,
        autres: adresses.filter(({ adresse }) => adresse !== permanente && (adresse.endsWith('/') || adresse.endsWith('.pdf'))).map(({ quoi, adresse }) => ({ quoi, adresse })),
        ...code(permanente, `« ${nom} »`),
      })),
    },
    medias: [],
  };
}
