/** What a reader keeps and puts side by side: the scripts do it, these say what they need to know. */
import { titreDe, typographier, valeurConnue, type ActionPubliee } from '#recueil';
import type { Atelier } from './atelier.ts';
import { date } from './dire.ts';
import { rubriquesDeTransfert } from './transfert.ts';
import type { Lien } from './types.ts';

/** On a fiche: its basket's button, and the way to put it beside others. */
export interface GarderVue {
  id: string;
  titre: string;
  comparer: Lien;
}

/** Every action that can be chosen, the latest editions first. */
export interface ChoixVue {
  editions: { libelle: string; actions: { id: string; titre: string }[] }[];
}

interface Mots {
  axes: { axe: string; libelle: string }[];
  transfert: { cle: string; libelle: string }[];
}

interface Donnees {
  /** Addresses of what an action says, as its page says it (data have other spaces, and no names), and of its page, `{id}` in the place of its own. */
  modele: string;
  fiche: string;
}

export interface ComparerVue extends Donnees {
  titre: string;
  chapeau: string;
  modeDEmploi: string[];
  mots: Mots;
  choix: ChoixVue;
  sansScript: Lien[];
}

export interface MonRecueilVue extends Donnees {
  titre: string;
  chapeau: string;
  discretion: string;
  modeDEmploi: string[];
  /** For the script that makes the book. */
  cadre: { mots: Mots; voix: Record<string, string>; recueil: string; colophon: string; serie: string };
  choix: ChoixVue;
  comparer: string;
  sansScript: Lien[];
}

export function garder(action: Exclude<ActionPubliee, { niveau: 'retire' }>, a: Atelier): GarderVue {
  return { id: `${action.edition}/${action.slug}`, titre: titreDe(action).titre, comparer: { libelle: 'Comparer avec…', href: a.adresses.comparer([action]) } };
}

const donnees = ({ adresses }: Atelier): Donnees => {
  const une = { edition: '{edition}', slug: '{slug}' };
  const enUn = (adresse: string) => adresse.replace('{edition}/{slug}', '{id}');
  return { modele: enUn(adresses.recitAction(une)), fiche: enUn(adresses.action(une)) };
};

const mots = ({ recueil }: Atelier): Mots => ({
  axes: recueil.axes.filter(({ usages }) => usages.includes('comparaison')).map(({ id, libelle }) => ({ axe: id, libelle })),
  transfert: Object.entries(rubriquesDeTransfert).map(([cle, libelle]) => ({ cle, libelle })),
});

const choix = (a: Atelier): ChoixVue => ({
  editions: [...a.editions].reverse().flatMap(({ id }) => {
    const actions = a.actions.flatMap((action) => (action.edition === id && action.niveau !== 'retire' ? [{ id: `${id}/${action.slug}`, titre: titreDe(action).titre }] : []));
    return actions.length > 0 ? [{ libelle: id, actions }] : [];
  }),
});

export const vueComparer = (a: Atelier): ComparerVue => ({
  titre: 'Comparer',
  chapeau: typographier('Deux à quatre actions côte à côte : ce que chacune dit, et ce qu’elle ne dit pas.'),
  modeDEmploi: [
    'Choisissez une première action dans la liste ci-dessus, puis une deuxième, jusqu’à quatre.',
    'Dans la liste des actions, on peut aussi cocher « Comparer » sur chaque ligne.',
    'L’adresse de cette page dit ce qui est comparé : elle se garde, se partage et s’imprime.',
  ].map(typographier),
  ...donnees(a),
  mots: mots(a),
  choix: choix(a),
  sansScript: [{ libelle: 'Toutes les actions', href: a.adresses.actions() }],
});

export function vueMonRecueil(a: Atelier): MonRecueilVue {
  const { config, instant } = a.recueil;
  const site = valeurConnue(config.urlPublique);
  return {
    titre: 'Mon recueil',
    chapeau: 'Les actions que vous gardez, dans votre ordre, avec vos notes.',
    discretion: typographier(
      'Tout reste dans ce navigateur : rien n’est envoyé, personne d’autre ne lit vos notes. Un lien copié contient votre liste, votre titre et vos notes ; il ne les dit qu’à ceux à qui vous le donnez.',
    ),
    modeDEmploi: [
      'Sur chaque fiche et dans chaque liste, « Mon recueil » garde une action ici.',
      'Vous pouvez ensuite les ranger, noter pourquoi vous les gardez, les imprimer comme un petit livre ou les copier dans un document.',
    ].map(typographier),
    ...donnees(a),
    cadre: {
      mots: mots(a),
      voix: { porteur: config.voix.porteur.nom, jury: config.voix.jury.nom },
      recueil: `${config.titre} ${config.sousTitre}`,
      colophon: typographier(
        `Fiches tirées de ${config.titre} ${config.sousTitre} (${config.editeur.nom})${site ? `, ${site}` : ''}, publiées au ${date(instant)}. Textes sous ${config.licence.nom}.`,
      ),
      serie: a.adresses.serie(),
    },
    choix: choix(a),
    comparer: a.adresses.comparer(),
    sansScript: [
      { libelle: 'Les fichiers à emporter', href: a.adresses.telechargements() },
      { libelle: 'Toutes les actions', href: a.adresses.actions() },
    ],
  };
}
