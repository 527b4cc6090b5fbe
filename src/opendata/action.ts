/** One published action as data. What its level does not show on its page is not here either. */
import { distinctionDe, palmaresAVenir, titreDe, type ActionPubliee, type Nommee } from '#recueil';
import { entiere } from './adresse.ts';
import { faitsOuverts, type Contexte } from './faits.ts';
import { ouvrir, siEcrit, tel, terme } from './ouvrir.ts';
import { territoireOuvert } from './territoire.ts';
import type { ActionOuverte } from './types.ts';

/** `undefined` for a withdrawn action: it has gone from data. */
export function actionOuverte(action: ActionPubliee, c: Contexte): ActionOuverte | undefined {
  if (action.niveau === 'retire') return undefined;
  const { config, vocabulaires } = c.recueil;
  return {
    id: `${action.edition}/${action.slug}`,
    niveau: action.niveau,
    adresse: entiere(c.adresses.action(action), c.recueil),
    adressePermanente: entiere(c.adresses.permanente(action), c.recueil),
    edition: action.edition,
    ...siEcrit('titre', action.titre, String),
    ...siEcrit('titreCourt', action.titreCourt, String),
    nom: titreDe(action).titre,
    ...siEcrit('porteurs', action.porteurs, (porteurs) =>
      ouvrir(porteurs, (liste) =>
        liste.map(({ nom, type, siren }) => ({ nom, type: ouvrir(type, (code) => terme(code, vocabulaires['types-de-porteur'])), ...siEcrit('siren', siren, String) })),
      ),
    ),
    ...theme(action, c),
    ...distinction(action, c),
    ...(palmaresAVenir(action) ? { palmaresAVenir: true as const } : {}),
    ...(config.territoires === 'aucun' ? {} : siEcrit('territoire', action.territoire, (lieu) => ouvrir(lieu, (ecrit) => territoireOuvert(ecrit, action.territoires)))),
    provenance: action.provenance,
    licence: { nom: config.licence.nom, url: config.licence.url },
    ...(action.niveau === 'fiche' ? { faits: faitsOuverts(action, c) } : {}),
  };
}

function theme(action: Nommee, { recueil }: Contexte): Pick<ActionOuverte, 'theme'> {
  const pose = recueil.editions.find(({ id }) => id === action.edition)?.themes.find(({ id }) => id === action.theme);
  return pose ? { theme: { code: pose.id, libelle: pose.libelle } } : {};
}

function distinction(action: Nommee, { recueil }: Contexte): Pick<ActionOuverte, 'distinction'> {
  const ecrite = 'distinction' in action ? action.distinction : undefined;
  const dite = distinctionDe(action, recueil, action.edition);
  if (!ecrite || !dite) return {};
  const { type, rang, categorie, dotation } = ecrite;
  return {
    distinction: { type, libelle: dite.libelle, ...siEcrit('rang', rang, Number), ...siEcrit('categorie', categorie, String), ...siEcrit('dotation', dotation, tel) },
  };
}
