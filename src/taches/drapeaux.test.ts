import { describe, expect, it } from 'vitest';
import { enLigne } from './en-ligne.ts';
import type { Tache, Valeurs } from './tache.ts';

let recu: Valeurs | undefined;
const essai: Tache = {
  nom: 'essai',
  titre: 'Essai',
  aide: 'Ne fait rien.',
  groupe: 'entretenir',
  champs: [
    { nom: 'edition', titre: 'Édition', aide: 'Laquelle.', genre: 'texte', requis: true },
    { nom: 'signeLe', titre: 'Signé le', aide: 'Quand.', genre: 'date', exemple: '2030-01-02' },
    { nom: 'parts', titre: 'Parties', aide: 'Lesquelles.', genre: 'plusieurs' },
    { nom: 'sansPdf', titre: 'Sans PDF', aide: 'Plus vite.', genre: 'case' },
    { nom: 'motDePasse', titre: 'Mot de passe', aide: 'Du serveur.', genre: 'secret' },
  ],
  executer: (valeurs) => {
    recu = valeurs;
    return Promise.resolve({
      code: 1,
      phrase: 'Refusé.',
      listes: [{ titre: 'À faire', elements: [{ texte: 'ceci', ton: 'manque', lieu: { fichier: 'content/a.mdx', ligne: 3, colonne: 1 }, conseil: 'écrivez cela' }] }],
      tableaux: [{ titre: 'Actions', colonnes: ['Nom', 'État'], rangees: [['une longue', { texte: 'relu', ton: 'bien' }]] }],
      fichiers: [{ chemin: 'impressions/a.pdf', dit: 'Le PDF' }],
      suites: [{ tache: 'essai', valeurs: { edition: '2030', parts: ['jury'], sansPdf: true }, dit: 'Encore' }],
    });
  },
};

async function taper(ligne: string, env: Record<string, string> = {}) {
  let dit = '';
  recu = undefined;
  const code = await enLigne([essai], ligne.split(' ').filter(Boolean), { projet: '/', env, out: { write: () => undefined } }, { compte: (texte) => (dit += texte) });
  return { code, dit };
}

describe('a task on the command line', () => {
  it('takes its flags, lists repeated, and gives the code of its account', async () => {
    expect((await taper('essai --edition 2030 --parts jury --parts fiches --sans-pdf --signe-le=2030-01-02')).code).toBe(1);
    expect(recu).toMatchObject({ edition: '2030', parts: ['jury', 'fiches'], sansPdf: true, signeLe: '2030-01-02' });
  });
  it('takes a secret from the environment', async () => {
    await taper('essai --edition 2030', { RECUEIL_MOT_DE_PASSE: 'chut' });
    expect(recu).toMatchObject({ motDePasse: 'chut' });
  });
  it('tells its account', async () => expect((await taper('essai --edition 2030')).dit).toMatchSnapshot());
  it('tells a machine that the line is mistyped', async () => {
    for (const ligne of ['essai --edition 2030 --inconnue --json', 'esai --json']) expect(JSON.parse((await taper(ligne)).dit)).toMatchObject({ code: 2 });
  });
  it('tells it to a machine', async () => expect(JSON.parse((await taper('essai --edition 2030 --json')).dit)).toMatchObject({ code: 1, phrase: 'Refusé.' }));
  it.each(['', '--aide', 'rien', 'essai --aide', 'essai', 'essai --edition', 'essai --edition 2030 --nimporte', 'essai --edition 2030 reste'])('« %s »', async (ligne) =>
    expect(await taper(ligne)).toMatchSnapshot(),
  );
});
