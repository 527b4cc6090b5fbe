import { schemas } from '#recueil/profil';
import { expect, it } from 'vitest';
import { versDonnee, versForme } from './convertir.ts';
import { formeDe } from './forme.ts';

it('says no « false » that nobody said, but where what is not said is true', () => {
  const forme = formeDe(schemas['action.mdx']);
  const resultats = [{ texte: 'Un résultat.', source: 'inconnu', declaratif: false }];
  const saisie = versForme(forme, { medias: [{ fichier: 'a.png', mineurs: false, presse: true }], resultats });
  expect(versDonnee(forme, saisie)).toEqual({ medias: [{ fichier: 'a.png', presse: true }], resultats });
});
