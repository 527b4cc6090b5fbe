/** One row an action. What an action has several of is counted here, and told in a table of its own. */
import { champDe, type PublishedRecueil } from '#recueil';
import { champ, enUnMot, propre } from './colonne.ts';
import type { Colonne, Table } from './types.ts';

const action = (cle: string, plus: Parameters<typeof champ>[3] = {}) => champ('action.mdx', cle, 'faits.', plus);
const nom = (cle: string, plus: Parameters<typeof champ>[3] = {}) => champ('action.mdx', cle, '', plus);

const compte = (cle: string, table: string): Colonne => {
  const { titre } = champDe('action.mdx', cle);
  return propre(`nombre${enUnMot(`-${cle}`)}`, `${titre}, combien`, `Nombre de lignes de la table « ${table} », ou l’absence qui en tient lieu.`, {
    chemin: `faits.${cle}`,
    type: 'integer',
    forme: 'compte',
    min: 0,
  });
};

const identite: readonly Colonne[] = [
  propre('id', 'Identifiant', 'Édition et nom de l’action dans les adresses : 2013/nom-de-l-action. Ne change jamais.', { requis: true }),
  propre('niveau', 'Niveau', 'Ce qui est publié : noms (intitulé, porteurs, lieu, thème), palmares (la distinction en plus) ou fiche (tout).', {
    requis: true,
    valeurs: ['noms', 'palmares', 'fiche'],
  }),
  propre('adressePermanente', 'Adresse permanente', 'À citer : elle mène toujours à la page de l’action.', { requis: true }),
  propre('edition', 'Édition', 'Identifiant de l’édition : la colonne « id » de la table « editions ».', { requis: true }),
  nom('titre'),
  nom('titreCourt'),
  nom('porteurs.nom', { nom: 'porteurs', titre: 'Porteurs', forme: 'liste' }),
  propre('theme', 'Thème', 'Code du thème ; vide si personne ne le connaît.', { chemin: 'theme.code' }),
  propre('themeLibelle', 'Thème, libellé', 'Nom du thème.', { chemin: 'theme.libelle' }),
  nom('distinction.type'),
  propre('distinctionLibelle', 'Distinction, libellé', 'La distinction en toutes lettres.', { chemin: 'distinction.libelle' }),
  nom('distinction.rang'),
  nom('distinction.categorie'),
  nom('distinction.dotation'),
  propre('palmaresAVenir', 'Palmarès à venir', 'true si la distinction n’est pas encore annoncée : une case vide ne dit alors rien.', { type: 'boolean' }),
];

/** As finely as the entry allows to say. */
const lieu: readonly Colonne[] = [
  nom('territoire.echelle', { aide: 'Jusqu’où le lieu est dit, jamais plus finement que la fiche ne le permet.' }),
  propre('territoireNom', 'Territoire, nom', 'Noms officiels du lieu, et son département. « lieu non communiqué » protège des personnes.', { chemin: 'territoire.nom' }),
  nom('territoire.libelle', { aide: 'Ce que la fiche en dit de plus, dans ses mots : un quartier, un réseau. Vide là où le lieu est dit moins finement que la fiche ne le sait.' }),
  nom('territoire.codes', { aide: 'Codes officiels Insee, Siren pour un EPCI, à l’échelle dite.', chemin: 'territoire.lieux.code', forme: 'liste' }),
  propre('territoireLieux', 'Territoire, lieux', 'Noms officiels de ces codes, dans le même ordre.', { chemin: 'territoire.lieux.libelle', forme: 'liste' }),
  propre('territoireDepartements', 'Territoire, départements', 'Codes Insee des départements.', { chemin: 'territoire.departements.code', forme: 'liste' }),
  propre('territoireRegions', 'Territoire, régions', 'Codes Insee des régions.', { chemin: 'territoire.regions.code', forme: 'liste' }),
];

const axes = (recueil: PublishedRecueil): Colonne[] =>
  recueil.axes
    .filter(({ usages }) => usages.includes('csv'))
    .map(({ id, libelle, aide }) =>
      propre(`axe${enUnMot(`-${id}`)}`, libelle, `${aide} Codes de la table « axes ».`, { chemin: `faits.axes[axe=${id}].termes.code`, forme: 'liste' }),
    );

const fiche = (recueil: PublishedRecueil): Colonne[] => [
  action('format'),
  action('accroche'),
  action('resume'),
  action('periode.debut'),
  action('periode.fin'),
  action('periode.statut'),
  ...axes(recueil),
  action('budget.montant'),
  action('budget.annee'),
  action('budget.perimetre'),
  compte('financements', 'actions-financements'),
  compte('partenaires', 'actions-partenaires'),
  compte('resultats', 'actions-resultats'),
  propre('evaluationNiveau', 'Évaluation, niveau', 'Code de la liste « niveaux-d-evaluation », de 0 à 4. Une distinction ne prouve pas un effet.', {
    chemin: 'faits.evaluation.niveau.code',
  }),
  action('evaluation.methode'),
  action('evaluation.evaluateur'),
  ...['prerequis', 'partenairesIndispensables', 'moyensHumains', 'cout', 'delai', 'adaptations', 'ecueils', 'reprises'].map((cle) => action(`transferabilite.${cle}`)),
  compte('divergences', 'actions-divergences'),
  compte('sources', 'actions-sources'),
  propre('entretien', 'Entretien', 'Adresse de l’entretien, s’il y en a un ; ses propos ne sont pas dans les données.', { chemin: 'faits.entretien' }),
  nom('provenance'),
  action('verifieLe'),
];

export const tableDesActions = (recueil: PublishedRecueil): Table => ({
  nom: 'actions',
  titre: 'Les actions',
  aide: 'Une ligne par action publiée, des plus anciennes aux plus récentes.',
  lignes: ['actions'],
  colonnes: [...identite, ...(recueil.config.territoires === 'aucun' ? [] : lieu), ...fiche(recueil)],
  cle: ['id'],
  vers: [{ colonnes: ['edition'], table: 'editions', cles: ['id'] }],
});
