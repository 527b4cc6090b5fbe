import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { ecrire, lireTout, nouveauDossier } from '../../tests/outils/dossier.ts';
import { base } from '../../tests/outils/petit-recueil.ts';
import { executerTache } from './executer.ts';
import { nouvelleEdition } from './nouvelle-edition.ts';
import { verifier } from './verifier.ts';
import type { Valeurs } from './tache.ts';

async function projet() {
  const racine = await nouveauDossier();
  await ecrire(path.join(racine, 'content'), base);
  const cadre = { projet: racine, env: { RECUEIL_DATE: '2026-11-28T00:00' }, out: { write: () => true } };
  return {
    ici: (...noms: string[]) => path.join(racine, 'content', 'editions', ...noms),
    creer: async (valeurs: Valeurs) => {
      const compte = await executerTache(nouvelleEdition, valeurs, cadre);
      return { ...compte, phrase: compte.phrase.replaceAll(/[\u00a0\u202f]/g, ' ') };
    },
    verifier: () => executerTache(verifier, {}, cadre),
  };
}

it('dates that nobody could read are refused before anything is written', async () => {
  const { ici, creer } = await projet();
  const dire = async (valeurs: Valeurs) => (await creer({ annee: '2029', ...valeurs })).phrase;
  expect([
    await dire({ ouvertLe: '15/01/2029' }),
    await dire({ clotLe: '2030-03-31T02:30' }),
    await dire({ ceremonie: '12 octobre' }),
    await dire({ ceremonie: '2029-02-30' }),
    await dire({ ouvertLe: '2029-04-30T23:59', clotLe: '2029-04-30T23:59' }),
  ]).toMatchInlineSnapshot(`
    [
      "--ouvert-le 15/01/2029 : « 15/01/2029 » n’est pas un instant complet ; écrivez 2029-01-15T09:00, avec l’heure voulue.",
      "--clot-le 2030-03-31T02:30 : l’heure 02:30 n’existe pas le 2030-03-31 : l’horloge la saute, c’est le passage à l’heure d’été ; écrivez une heure d’avant ou d’après : 2030-03-31T03:30 par exemple.",
      "--ceremonie 12 octobre : écrivez un jour qui existe, AAAA-MM-JJ, par exemple 2029-10-12.",
      "--ceremonie 2029-02-30 : écrivez un jour qui existe, AAAA-MM-JJ, par exemple 2029-10-12.",
      "L’appel se clôt avant de s’ouvrir : corrigez l’une des deux dates.",
    ]
  `);
  expect(await lireTout(ici('2029')).catch(() => ({}))).toEqual({});
});

it('what is written of good ones is sound', async () => {
  const { creer, verifier: relire } = await projet();
  expect(await creer({ annee: '2029', themes: ['a'], ouvertLe: '2029-01-15T09:00', clotLe: '2029-04-30T23:59', ceremonie: '2029-10-12' })).toMatchObject({ code: 0 });
  expect(((await relire()).diagnostics ?? []).filter(({ severity }) => severity === 'error')).toEqual([]);
});

it('an empty folder is filled; one that holds anything is left as it is', async () => {
  const { ici, creer } = await projet();
  await mkdir(ici('2034'), { recursive: true });
  expect(await creer({ annee: '2034' })).toMatchObject({ code: 0 });
  expect(Object.keys(await lireTout(ici('2034'))).sort()).toEqual(['appel.mdx', 'edition.mdx']);
  await rm(ici('2034', 'edition.mdx'));
  await writeFile(ici('2034', 'appel.mdx'), 'à moi');
  expect(await creer({ annee: '2034' })).toMatchObject({ code: 2, phrase: expect.stringContaining('existe déjà') as unknown });
  expect(await lireTout(ici('2034'))).toEqual({ 'appel.mdx': 'à moi' });
});
