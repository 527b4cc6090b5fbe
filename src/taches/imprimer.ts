/** `imprimer`: PDFs and EPUBs of what is published, on the disk. */
import { allDiagnostics, imprimer as imprimerCommande, OptionInvalide, type Cadre } from '#commands';
import { actions, editions, themes } from './choix.ts';
import type { Compte, Tache, Valeurs } from './tache.ts';
import { texteDe } from './valeurs.ts';

export const imprimer: Tache = {
  nom: 'imprimer',
  titre: 'Imprimer',
  aide: 'Fait les PDF et les EPUB de ce qui est publié : le recueil d’une année, un thème, une action, l’appel. Pour lire, pour garder ou pour l’imprimeur.',
  groupe: 'montrer',
  champs: [
    { nom: 'edition', titre: 'Édition', aide: 'L’année du recueil.', genre: 'choix', requis: true, choix: editions },
    {
      nom: 'quoi',
      titre: 'Quoi',
      aide: 'Sans choix : le recueil de l’année.',
      genre: 'choix',
      choix: () => [
        { valeur: 'recueil', dit: 'Le recueil de l’année' },
        { valeur: 'tout', dit: 'Tout : le recueil, chaque thème, chaque action, l’appel' },
        { valeur: 'theme', dit: 'Un thème' },
        { valeur: 'action', dit: 'Une action' },
        { valeur: 'appel', dit: 'L’appel à candidatures' },
      ],
    },
    { nom: 'theme', titre: 'Thème', aide: 'Si vous imprimez un thème.', genre: 'choix', choix: themes },
    { nom: 'action', titre: 'Action', aide: 'Si vous imprimez une action.', genre: 'choix', choix: actions },
    {
      nom: 'pour',
      titre: 'Pour',
      aide: 'Sans choix : pour lire à l’écran. L’imprimeur reçoit l’intérieur, la couverture, une fiche technique et un bon à tirer.',
      genre: 'choix',
      choix: () => [
        { valeur: 'lire', dit: 'Lire (PDF accessible)' },
        { valeur: 'garder', dit: 'Garder (PDF d’archive)' },
        { valeur: 'imprimeur', dit: 'L’imprimeur' },
        { valeur: 'liseuse', dit: 'Une liseuse (EPUB)' },
      ],
    },
    { nom: 'traits', titre: 'Traits de coupe', aide: 'Pour l’imprimeur, s’il les demande.', genre: 'case' },
  ],
  executer: async (valeurs, cadre) => await tirer(valeurs, cadre),
};

async function tirer(valeurs: Valeurs, cadre: Cadre): Promise<Compte> {
  const fichiers: { chemin: string; dit: string }[] = [];
  const code = await imprimerCommande(arguments_(valeurs), { ...cadre, ecrit: (fichier) => fichiers.push(fichier) });
  if (code === 0) return { code: 0, phrase: fichiers.length === 1 ? 'Le fichier est fait.' : `Les ${fichiers.length} fichiers sont faits.`, fichiers };
  return { code: code === 1 ? 1 : 2, phrase: 'Rien n’a été imprimé.', diagnostics: code === 1 ? allDiagnostics().filter(({ severity }) => severity === 'error') : [] };
}

/** The command's own flags. Throws when what is asked for lacks its name. */
function arguments_(valeurs: Valeurs): string[] {
  const [quoi = 'recueil', pour = 'lire'] = [texteDe(valeurs, 'quoi'), texteDe(valeurs, 'pour')];
  const nommer = (nom: 'theme' | 'action') => {
    const choisi = texteDe(valeurs, nom);
    if (!choisi) throw new OptionInvalide(`Choisissez ${nom === 'theme' ? 'le thème' : 'l’action'} à imprimer.`);
    return [`--${nom}`, choisi.split('/').pop() ?? choisi];
  };
  const autres = (['date', 'contenu'] as const).flatMap((nom) => (texteDe(valeurs, nom) ? [`--${nom}`, texteDe(valeurs, nom) ?? ''] : []));
  return [
    '--edition',
    texteDe(valeurs, 'edition') ?? '',
    ...(quoi === 'tout' || quoi === 'appel' ? [`--${quoi}`] : quoi === 'theme' || quoi === 'action' ? nommer(quoi) : []),
    ...(pour === 'garder' ? ['--archive'] : pour === 'imprimeur' ? ['--imprimeur'] : pour === 'liseuse' ? ['--epub'] : []),
    ...(valeurs['traits'] === true ? ['--traits-de-coupe'] : []),
    ...autres,
  ];
}
