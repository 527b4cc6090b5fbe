/** `imprimer`: PDFs and EPUBs of what is published, on the disk. */
import { imprimer as imprimerCommande, OptionInvalide, type Cadre, type Refus } from '#commands';
import { typographier } from '#recueil';
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
  let refus: Refus = {};
  const code = await imprimerCommande(arguments_(valeurs), { ...cadre, ecrit: (fichier) => fichiers.push(fichier), refuse: (pourquoi) => (refus = pourquoi) });
  const faits = fichiers.length === 1 ? 'Le fichier est fait.' : `Les ${fichiers.length} fichiers sont faits.`;
  if (code === 0) return { code: 0, phrase: faits, fichiers };
  const debut =
    fichiers.length === 0
      ? 'Rien n’a été imprimé.'
      : `Tout n’a pas été imprimé (${fichiers.length} fichier${fichiers.length > 1 ? 's' : ''} fait${fichiers.length > 1 ? 's' : ''}).`;
  const { phrase = '', diagnostics = [], manques = [] } = refus;
  const dits = manques.map(({ nom, cause }) => typographier(`${nom} : ${cause}`));
  // One is said whole in the sentence.
  const suite = manques.length > 1 ? `${manques.length} documents n’ont pas pu l’être : la liste dit pourquoi.` : (dits[0] ?? enPhrase(phrase));
  return {
    code: code === 1 ? 1 : 2,
    phrase: typographier([debut, suite].filter(Boolean).join(' ')),
    diagnostics,
    ...(manques.length > 1 ? { listes: [{ titre: 'Documents qui n’ont pas été faits', elements: dits.map((texte) => ({ texte, ton: 'erreur' as const })) }] } : {}),
    fichiers,
  };
}

const enPhrase = (texte: string) => texte.replace(/^./, (lettre) => lettre.toUpperCase()).replace(/[^.!?…]$/, '$&.');

/** The command's own flags. Throws when what is asked for lacks its name. */
function arguments_(valeurs: Valeurs): string[] {
  const [quoi = 'recueil', pour = 'lire'] = [texteDe(valeurs, 'quoi'), texteDe(valeurs, 'pour')];
  const edition = texteDe(valeurs, 'edition') ?? '';
  const nommer = (nom: 'theme' | 'action') => {
    const choisi = texteDe(valeurs, nom);
    if (!choisi) throw new OptionInvalide(`Choisissez ${nom === 'theme' ? 'le thème' : 'l’action'} à imprimer.`);
    const [annee, slug] = choisi.includes('/') ? choisi.split('/') : [edition, choisi];
    if (annee !== edition) throw new OptionInvalide(typographier(`« ${choisi} » est de l’édition ${annee ?? ''}, et l’édition choisie est ${edition} : choisissez la même.`));
    return [`--${nom}`, slug ?? choisi];
  };
  const autres = (['date', 'contenu'] as const).flatMap((nom) => (texteDe(valeurs, nom) ? [`--${nom}`, texteDe(valeurs, nom) ?? ''] : []));
  return [
    '--edition',
    edition,
    ...(quoi === 'tout' || quoi === 'appel' ? [`--${quoi}`] : quoi === 'theme' || quoi === 'action' ? nommer(quoi) : []),
    ...(pour === 'garder' ? ['--archive'] : pour === 'imprimeur' ? ['--imprimeur'] : pour === 'liseuse' ? ['--epub'] : []),
    ...(valeurs['traits'] === true ? ['--traits-de-coupe'] : []),
    ...autres,
  ];
}
