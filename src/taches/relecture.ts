/** `relecture`: writes down that a proof was sent, that its bearer agreed, or did not answer. */
import { OptionInvalide, ouvrirSession } from '#commands';
import { estDatePartielle, typographier } from '#recueil';
import { lecture, sessionOptions } from '#session';
import path from 'node:path';
import { actions, editions } from './choix.ts';
import { actionDemandee } from './edition.ts';
import type { Choix, Compte, Tache, Valeurs } from './tache.ts';

const quoi: readonly Choix[] = [
  { valeur: 'envoyee', dit: 'L’épreuve est envoyée' },
  { valeur: 'accord', dit: 'Le porteur a donné son accord' },
  { valeur: 'sans-reponse', dit: 'Le porteur n’a pas répondu' },
];

export const relecture: Tache = {
  nom: 'relecture',
  titre: 'Relecture',
  aide: 'Note dans action.mdx que l’épreuve est envoyée, que le porteur est d’accord, ou qu’il n’a pas répondu. Ne change que cette ligne, et ne publie rien.',
  groupe: 'controler',
  champs: [
    { nom: 'action', titre: 'Action', aide: 'L’action relue.', genre: 'texte', requis: true, choix: actions, exemple: '2026/taxis-gratuits' },
    { nom: 'quoi', titre: 'Quoi', aide: 'Ce qui s’est passé.', genre: 'choix', requis: true, choix: () => quoi, exemple: 'accord' },
    { nom: 'le', titre: 'Le', aide: 'Le jour où c’est arrivé ; sans réponse, aujourd’hui.', genre: 'date', exemple: '2026-10-09' },
    { nom: 'par', titre: 'Par', aide: 'Le service qui a donné l’accord. Pas le nom d’une personne.', genre: 'texte', exemple: 'Service prévention de la ville' },
    { nom: 'edition', titre: 'Édition', aide: 'Utile si l’action est nommée sans elle.', genre: 'choix', choix: editions, exemple: '2026' },
  ],
  executer: async (valeurs, cadre): Promise<Compte> => {
    ouvrirSession(valeurs, cadre);
    const { recueil } = lecture();
    if (!recueil) return { code: 2, phrase: 'Le recueil ne se lit pas : lancez d’abord « Vérifier ».' };
    const { action } = actionDemandee(valeurs, recueil);
    const { contenu, instant } = sessionOptions();
    const { jourDe, leJour, noterRelecture, remplacer } = await import('#suivi');
    const jour = jourDuFait(valeurs, jourDe(instant, recueil.config.data.fuseau));
    const fichier = `${action.dossier}/action.mdx`;
    const ici = path.join(contenu, 'editions', action.edition, action.theme, action.slug, 'action.mdx');
    const note = await remplacer(ici, (texte) => noterRelecture(texte, aNoter(valeurs, jour)));
    if (!note.ok) return { code: 2, phrase: `Rien n’a été écrit dans ${fichier} : ${note.raison}.` };
    const dits = { envoyee: `épreuve envoyée ${leJour(jour)}`, accord: `accord du porteur ${leJour(jour)}`, 'sans-reponse': 'pas de réponse du porteur' };
    const dit = dits[valeurs['quoi'] as keyof typeof dits];
    return {
      code: 0,
      phrase: typographier(`Noté : ${dit}.${valeurs['quoi'] === 'envoyee' ? '' : ' La fiche ne paraît pas pour autant : passez-la à « publie » quand elle est prête.'}`),
      fichiers: [{ chemin: fichier, dit: 'la ligne « relecture », et elle seule' }],
      suites: [{ tache: 'etat', valeurs: { edition: action.edition }, dit: 'Où en est l’édition' }],
    };
  },
};

function jourDuFait({ le }: Valeurs, aujourdhui: string): string {
  if (typeof le !== 'string' || le === '') return aujourdhui;
  if (!estDatePartielle(le)) throw new OptionInvalide(`--le ${le} : écrivez un jour qui existe, AAAA-MM-JJ, par exemple ${aujourdhui}`);
  if (le.slice(0, aujourdhui.length) > aujourdhui.slice(0, le.length)) throw new OptionInvalide(`--le ${le} : ce jour n’est pas encore venu`);
  return le;
}

function aNoter({ quoi: fait, par }: Valeurs, jour: string) {
  const service = typeof par === 'string' && par.trim() !== '' ? { par: par.trim() } : {};
  if (fait === 'sans-reponse') return 'sans-reponse' as const;
  if (fait === 'envoyee') return { envoyeeLe: jour, ...service };
  if (fait === 'accord') return { accordLe: jour, ...service };
  throw new OptionInvalide(`--quoi ${String(fait)} : choisissez parmi ${quoi.map(({ valeur }) => valeur).join(', ')}`);
}
