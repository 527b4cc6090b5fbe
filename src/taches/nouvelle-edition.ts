/** `nouvelle-edition`: the folder of a year, its own text and its call, both drafts. */
import { OptionInvalide, ouvrirSession, type Cadre } from '#commands';
import { creerDossier, DejaLa, ecrireMdx } from '#ecriture';
import { estDatePartielle, readInstant, typographier } from '#recueil';
import { lecture, prefixe, sessionOptions } from '#session';
import { rmdir } from 'node:fs/promises';
import path from 'node:path';
import { themes } from './choix.ts';
import { drapeau } from './drapeaux.ts';
import type { Compte, Tache, Valeurs } from './tache.ts';
import { listeDe, texteDe } from './valeurs.ts';

export const nouvelleEdition: Tache = {
  nom: 'nouvelle-edition',
  titre: 'Nouvelle édition',
  aide: 'Crée le dossier d’une année, avec le brouillon du mot de l’éditeur et celui de l’appel à candidatures. Rien ne paraît tant que vous n’avez pas écrit quand.',
  groupe: 'ecrire',
  champs: [
    { nom: 'annee', titre: 'Année', aide: 'Celle qui sera imprimée sur le recueil.', genre: 'texte', requis: true, exemple: '2027' },
    { nom: 'themes', titre: 'Thèmes', aide: 'Ceux de l’année. Un thème nouveau s’écrit d’abord dans themes.yaml.', genre: 'plusieurs', choix: themes },
    { nom: 'ouvertLe', titre: 'Ouverture de l’appel', aide: 'Quand l’appel ouvre et paraît. Sans date, vous l’écrirez plus tard.', genre: 'instant', exemple: '2027-01-15T09:00' },
    { nom: 'clotLe', titre: 'Clôture de l’appel', aide: 'Le dernier instant pour envoyer un dossier.', genre: 'instant', exemple: '2027-04-30T23:59' },
    { nom: 'ceremonie', titre: 'Cérémonie', aide: 'Le jour de la remise, s’il est connu.', genre: 'date', exemple: '2027-10-12' },
  ],
  executer: async (valeurs, cadre) => await creer(valeurs, cadre),
};

async function creer(valeurs: Valeurs, cadre: Cadre): Promise<Compte> {
  const annee = texteDe(valeurs, 'annee') ?? '';
  if (!/^\d{4}$/.test(annee)) throw new OptionInvalide(`« ${annee} » n’est pas une année : quatre chiffres, par exemple 2027.`);
  ouvrirSession(valeurs, cadre);
  const { contenu } = sessionOptions();
  const { recueil } = lecture();
  const fuseau = recueil?.config.data.fuseau ?? 'Europe/Paris';
  const [ouvertLe, clotLe] = [instantDe(valeurs, 'ouvertLe', fuseau), instantDe(valeurs, 'clotLe', fuseau)];
  if (ouvertLe && clotLe && ouvertLe.ms >= clotLe.ms) throw new OptionInvalide('L’appel se clôt avant de s’ouvrir : corrigez l’une des deux dates.');
  const choisis = listeDe(valeurs, 'themes');
  const inconnus = choisis.filter((id) => !recueil?.themes.data.some((theme) => theme.id === id));
  if (inconnus.length > 0) throw new OptionInvalide(`Thème inconnu : ${inconnus.join(', ')}. Les thèmes sont dans themes.yaml.`);
  const ceremonie = texteDe(valeurs, 'ceremonie');
  if (ceremonie !== undefined && !estDatePartielle(ceremonie))
    throw new OptionInvalide(typographier(`--ceremonie ${ceremonie} : écrivez un jour qui existe, AAAA-MM-JJ, par exemple ${annee}-10-12.`));
  const dossier = `${prefixe()}editions/${annee}`;
  // An empty folder, made by hand, is no edition for any other task: it is filled. One that holds anything is not taken away.
  await rmdir(path.join(contenu, 'editions', annee)).catch(() => undefined);
  try {
    await creerDossier(
      path.join(contenu, 'editions', annee),
      new Map([
        ['edition.mdx', ecrireMdx({ ...(ceremonie ? { ceremonie: { date: ceremonie } } : {}), themes: choisis, etat: 'brouillon' }, '')],
        [
          'appel.mdx',
          ecrireMdx(
            {
              ouvertLe: ouvertLe?.ecrit ?? 'inconnu',
              clotLe: clotLe?.ecrit ?? 'inconnu',
              themes: choisis.map((theme) => ({ theme, recherche: 'inconnu' })),
              dossier: true,
              etat: 'brouillon',
              ...(ouvertLe ? { publication: { appel: ouvertLe.ecrit } } : {}),
            },
            '',
          ),
        ],
      ]),
    );
  } catch (error) {
    if (error instanceof DejaLa) throw new OptionInvalide(`L’édition ${annee} existe déjà : ${dossier}. Rien n’a été changé.`);
    throw error;
  }
  return {
    code: 0,
    phrase: `L’édition ${annee} est créée, en brouillon.`,
    fichiers: [
      { chemin: `${dossier}/edition.mdx`, dit: 'Ce que dit l’organisateur' },
      { chemin: `${dossier}/appel.mdx`, dit: 'L’appel à candidatures' },
    ],
    listes: [
      {
        titre: 'À faire ensuite',
        elements: [
          { texte: 'Écrire l’appel : ce que vous cherchez sur chaque thème, qui peut candidater, les critères, le dépôt, le contact.', lieu: { fichier: `${dossier}/appel.mdx` } },
          { texte: 'Quand il est prêt : etat: publie, dans l’appel et dans l’édition.', lieu: { fichier: `${dossier}/edition.mdx` } },
        ],
      },
    ],
    suites: [
      { tache: 'dossier', valeurs: { edition: annee }, dit: 'Faire le dossier de candidature' },
      { tache: 'etat', valeurs: { edition: annee }, dit: 'Voir où en est l’édition' },
    ],
  };
}

/** As it will be written, once it is sure to be read. */
function instantDe(valeurs: Valeurs, nom: 'ouvertLe' | 'clotLe', fuseau: string): { ecrit: string; ms: number } | undefined {
  const ecrit = texteDe(valeurs, nom);
  if (ecrit === undefined) return undefined;
  const lu = readInstant(ecrit, fuseau);
  if (!lu.ok) throw new OptionInvalide(typographier(`${drapeau(nom)} ${ecrit} : ${lu.raison} ; ${lu.conseil}.`));
  return { ecrit, ms: lu.ms };
}
