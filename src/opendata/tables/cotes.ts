/** Tables beside the actions: one row for each of what an action has several of. */
import type { PublishedRecueil } from '#recueil';
import { dansLaListe, deLAction, propre } from './colonne.ts';
import type { Table } from './types.ts';

const vers = [{ colonnes: ['action'], table: 'actions', cles: ['id'] }] as const;
const un =
  (liste: string) =>
  (cle: string, plus: Parameters<typeof dansLaListe>[3] = {}) =>
    dansLaListe('action.mdx', liste, cle, plus);
const code = (de: string, liste: string, plus: Parameters<typeof propre>[3] = {}) => propre('type', 'Type', `Code de la liste « ${liste} ».`, { chemin: `${de}.code`, ...plus });

const porteur = un('porteurs');
const partenaire = un('partenaires');
const financement = un('financements');
const resultat = un('resultats');
const source = un('sources');
const divergence = un('divergences.valeurs');

const porteurs: Table = {
  nom: 'actions-porteurs',
  titre: 'Les porteurs',
  aide: 'Une ligne par organisme qui porte une action.',
  lignes: ['actions', 'porteurs'],
  colonnes: [deLAction, porteur('nom', { requis: true }), code('type', 'types-de-porteur'), porteur('siren')],
  vers,
};
const axes: Table = {
  nom: 'actions-axes',
  titre: 'Les termes des axes',
  aide: 'Une ligne par terme d’un axe dont une action relève.',
  lignes: ['actions', 'faits.axes', 'termes'],
  colonnes: [
    deLAction,
    propre('axe', 'Axe', 'Identifiant de l’axe de classement.', { rang: 1, requis: true }),
    propre('axeLibelle', 'Axe, libellé', 'Nom de l’axe.', { chemin: 'libelle', rang: 1 }),
    propre('code', 'Code', 'Code du terme : les colonnes « axe » et « code » de la table « axes ».', { requis: true }),
    propre('libelle', 'Libellé', 'Nom du terme.', { requis: true }),
  ],
  cle: ['action', 'axe', 'code'],
  vers: [...vers, { colonnes: ['axe', 'code'], table: 'axes', cles: ['axe', 'code'] }],
};
const partenaires: Table = {
  nom: 'actions-partenaires',
  titre: 'Les partenaires',
  aide: 'Une ligne par organisme partenaire d’une action.',
  lignes: ['actions', 'faits.partenaires'],
  colonnes: [deLAction, partenaire('nom', { requis: true }), code('type', 'types-de-porteur'), partenaire('role'), partenaire('appui')],
  vers,
};
const financements: Table = {
  nom: 'actions-financements',
  titre: 'Les financements',
  aide: 'Une ligne par organisme qui finance une action.',
  lignes: ['actions', 'faits.financements'],
  colonnes: [deLAction, financement('financeur', { requis: true }), financement('montant'), financement('part')],
  vers,
};
const resultats: Table = {
  nom: 'actions-resultats',
  titre: 'Les résultats',
  aide: 'Une ligne par résultat annoncé, avec sa source et ce qu’il couvre.',
  lignes: ['actions', 'faits.resultats'],
  colonnes: [
    deLAction,
    resultat('texte', { requis: true }),
    resultat('valeur'),
    resultat('unite'),
    resultat('periode'),
    resultat('source', { aide: 'Identifiant de la source : les colonnes « action » et « id » de la table « actions-sources ».' }),
    resultat('declaratif', { requis: true }),
  ],
  vers,
};
const divergences: Table = {
  nom: 'actions-divergences',
  titre: 'Les divergences',
  aide: 'Une ligne par valeur que donne une source, là où les sources ne disent pas la même chose.',
  lignes: ['actions', 'faits.divergences', 'valeurs'],
  colonnes: [
    deLAction,
    dansLaListe('action.mdx', 'divergences', 'sujet', { rang: 1, requis: true }),
    divergence('valeur', { requis: true }),
    divergence('precision'),
    divergence('sources', { forme: 'liste', requis: true }),
  ],
  vers,
};
const sources: Table = {
  nom: 'actions-sources',
  titre: 'Les sources',
  aide: 'Une ligne par source d’une fiche, dans l’ordre de sa liste.',
  lignes: ['actions', 'faits.sources'],
  colonnes: [
    deLAction,
    propre('numero', 'Numéro', 'Numéro de la source dans la fiche.', { type: 'integer', min: 1, requis: true }),
    source('id', { requis: true }),
    source('titre', { requis: true }),
    source('url'),
    source('date'),
  ],
  cle: ['action', 'id'],
  vers,
};
const departements: Table = {
  nom: 'actions-departements',
  titre: 'Les départements',
  aide: 'Une ligne par département où une action a lieu, quand la fiche permet de le dire.',
  lignes: ['actions', 'territoire.departements'],
  colonnes: [deLAction, propre('code', 'Code', 'Code Insee du département.', { requis: true }), propre('libelle', 'Libellé', 'Nom du département.', { requis: true })],
  cle: ['action', 'code'],
  vers,
};

export const tablesACote = ({ config }: PublishedRecueil): Table[] => [
  porteurs,
  ...(config.territoires === 'aucun' ? [] : [departements]),
  axes,
  partenaires,
  financements,
  resultats,
  divergences,
  sources,
];
