/** `nouveau-texte`: the jury's commentary, or the interview, of an action that has none yet. */
import { OptionInvalide, ouvrirSession, type Cadre } from '#commands';
import { ecrireEntier } from '#ecriture';
import { lecture, prefixe, sessionOptions } from '#session';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { ebaucheDEntretien, ebaucheDuJury } from './ebauches.ts';
import { actions } from './choix.ts';
import { actionDemandee } from './edition.ts';
import type { Compte, Tache, Valeurs } from './tache.ts';

export const nouveauTexte: Tache = {
  nom: 'nouveau-texte',
  titre: 'Ajouter un texte',
  aide: 'Ajoute à une action le brouillon du commentaire du jury, ou celui d’un entretien. Ne remplace pas celui qui existe.',
  groupe: 'ecrire',
  champs: [
    { nom: 'action', titre: 'Action', aide: 'L’action à laquelle ce texte s’ajoute.', genre: 'texte', requis: true, choix: actions, exemple: '2026/taxis-gratuits' },
    {
      nom: 'quoi',
      titre: 'Quoi',
      aide: 'Ce que le jury a dit, ou ce que dit le lauréat.',
      genre: 'choix',
      requis: true,
      choix: () => [
        { valeur: 'jury', dit: 'Le commentaire du jury' },
        { valeur: 'entretien', dit: 'Un entretien' },
      ],
    },
  ],
  executer: async (valeurs, cadre) => await ajouter(valeurs, cadre),
};

async function ajouter(valeurs: Valeurs, cadre: Cadre): Promise<Compte> {
  ouvrirSession(valeurs, cadre);
  const { recueil, diagnostics } = lecture();
  if (!recueil) return { code: 1, phrase: 'Le recueil ne se lit pas : lancez d’abord « Vérifier ».', diagnostics };
  const { action } = actionDemandee(valeurs, recueil);
  const quoi = valeurs['quoi'];
  if (quoi !== 'jury' && quoi !== 'entretien') throw new OptionInvalide('Choisissez « jury » ou « entretien ».');
  const nom = `${action.dossier}/${quoi}.mdx`;
  const chemin = path.join(sessionOptions().contenu, nom.slice(prefixe().length));
  if (existsSync(chemin)) throw new OptionInvalide(`Ce texte existe déjà : ${nom}. Rien n’a été changé.`);
  const { titre } = action.action?.data ?? {};
  await ecrireEntier(chemin, quoi === 'jury' ? ebaucheDuJury() : ebaucheDEntretien(typeof titre === 'string' ? titre : action.slug, action.edition));
  return {
    code: 0,
    phrase: quoi === 'jury' ? 'Le commentaire du jury est créé, en brouillon.' : 'L’entretien est créé, en brouillon.',
    fichiers: [{ chemin: nom, dit: quoi === 'jury' ? 'Ce que le jury a dit' : 'Ce que dit le lauréat' }],
    suites: [{ tache: 'etat', valeurs: { edition: action.edition }, dit: 'Voir ce qui manque' }],
  };
}
