/** Editions, with what they were chosen from, and the lists whose codes the other tables use. */
import { champ, dansLaListe, propre } from './colonne.ts';
import type { Colonne, Table } from './types.ts';

const edition = (cle: string) => champ('edition.mdx', cle);
/** A source is named by its own words, wherever it is cited. */
const source = (cle: string, titre: string): Colonne => ({
  ...dansLaListe('edition.mdx', 'sources', cle),
  nom: `candidaturesSource${cle === 'id' ? '' : cle.replace(/^./, (c) => c.toUpperCase())}`,
  titre,
  chemin: `candidatures.source.${cle}`,
});

export const tableDesEditions: Table = {
  nom: 'editions',
  titre: 'Les éditions',
  aide: 'Une ligne par édition, avec le nombre de candidatures quand une source le donne : c’est à lui que se rapporte le nombre d’actions.',
  lignes: ['editions'],
  colonnes: [
    propre('id', 'Identifiant', 'Année de l’édition, telle que le recueil la porte.', { requis: true }),
    edition('ordinal'),
    edition('libelle'),
    propre('annoncee', 'Annoncée', 'true si ses actions sont annoncées.', { type: 'boolean', requis: true }),
    propre('palmaresPublie', 'Palmarès publié', 'true si son palmarès est publié ; sinon, les cases des candidatures sont vides.', { type: 'boolean', requis: true }),
    propre('themes', 'Thèmes', 'Codes des thèmes de l’édition ; vide si l’on ne les connaît pas.', { chemin: 'themes.code', forme: 'liste' }),
    propre('actions', 'Actions au recueil', 'Nombre d’actions de cette édition dans ces données : souvent moins que d’actions retenues.', {
      type: 'integer',
      min: 0,
      requis: true,
    }),
    edition('ceremonie.date'),
    edition('ceremonie.lieu'),
    edition('candidatures.recues'),
    edition('candidatures.recevables'),
    edition('candidatures.retenues'),
    source('id', 'Candidatures, source'),
    source('titre', 'Candidatures, titre de la source'),
    source('url', 'Candidatures, adresse de la source'),
    source('date', 'Candidatures, date de la source'),
    edition('isbn'),
    edition('issn'),
    edition('recueilImprime'),
    edition('verifieLe'),
  ],
  cle: ['id'],
};

const terme = (cle: string, requis = false): Colonne => ({ ...dansLaListe('axes/*.yaml', 'termes', cle), ...(requis ? { requis: true as const } : {}) });
const termes = [terme('code', true), terme('libelle', true), terme('definition'), terme('de'), terme('jusqua'), terme('remplacePar')];

export const tableDesAxes: Table = {
  nom: 'axes',
  titre: 'Les axes de classement',
  aide: 'Une ligne par terme de chaque axe, dans l’ordre de l’axe.',
  lignes: ['axes', 'termes'],
  colonnes: [
    propre('axe', 'Axe', 'Identifiant de l’axe.', { chemin: 'id', rang: 0, requis: true }),
    propre('axeLibelle', 'Axe, libellé', 'Nom de l’axe.', { chemin: 'libelle', rang: 0, requis: true }),
    propre('choix', 'Choix', 'un seul terme par action, ou plusieurs.', { rang: 0, requis: true, valeurs: ['un', 'plusieurs'] }),
    ...termes,
  ],
  cle: ['axe', 'code'],
};

export const tableDesListes: Table = {
  nom: 'vocabulaires',
  titre: 'Les vocabulaires',
  aide: 'Une ligne par code des listes que les autres tables emploient : thèmes, distinctions, types de porteur, niveaux d’évaluation, critères du jury.',
  lignes: ['vocabulaires', 'termes'],
  colonnes: [
    propre('liste', 'Liste', 'Nom de la liste.', { rang: 0, requis: true }),
    propre('listeLibelle', 'Liste, libellé', 'Nom de la liste en clair.', { chemin: 'libelle', rang: 0, requis: true }),
    ...termes,
  ],
  cle: ['liste', 'code'],
};
