/** What the page of the data says in words: how to read them, what they cannot say, where to keep them. Nothing of one award. */
import { typographier } from '#recueil';
import type { Atelier } from '../atelier.ts';
import type { DonneesVue } from './types.ts';

type Partie = DonneesVue['parties'][number];
const partie = (id: string, titre: string, paragraphes: readonly string[], definitions: readonly { terme: string; texte: string }[] = []): Partie => ({
  id,
  titre,
  paragraphes: paragraphes.map(typographier),
  ...(definitions.length > 0 ? { definitions: definitions.map(({ terme, texte }) => ({ terme, texte: typographier(texte) })) } : {}),
});

export const biais = ({ recueil }: Atelier): Partie =>
  partie('limites', 'Ce qu’elles ne disent pas', [
    `Ces données ne portent que sur des actions distinguées par le ${recueil.config.prix}. Celles qui n’ont pas candidaté, ou que le jury n’a pas retenues, n’y sont pas : on ne peut en tirer ni ce qui se fait, ni où cela se fait, ni ce qui marche.`,
    'Une distinction récompense une démarche ; elle ne prouve pas un effet. Le niveau d’évaluation dit jusqu’où chaque action a été évaluée ; la colonne « declaratif » dit quels résultats viennent du porteur seul.',
    'Toutes les actions distinguées n’ont pas été retrouvées. La table « editions » donne, quand une source les donne, les candidatures reçues, recevables et retenues : rapportez-y le nombre d’actions avant d’en faire une part ou une évolution.',
    'Là où les sources ne disent pas la même chose, la table « actions-divergences » donne chaque valeur : une colonne de la table « actions » n’en porte qu’une.',
    'Le classement selon les axes est fait par le recueil. Il change peu, mais il change : les versions le disent.',
  ]);

export const absencesExpliquees: Partie = partie(
  'absences',
  'Les trois absences',
  [
    'Une valeur qui manque n’est jamais un zéro. Dans une colonne de nombres comme dans une colonne de texte, le mot de l’absence tient lieu de la valeur ; le schéma de chaque table les déclare (« missingValues »). Dans le JSON, c’est un objet dont « absence » est la seule clé.',
  ],
  [
    { terme: 'inconnu', texte: 'Personne ne le sait, ou nous ne l’avons pas retrouvé.' },
    { terme: 'non-communique', texte: 'On l’a demandé ; ce n’a pas été donné.' },
    { terme: 'sans-objet', texte: 'La question ne se pose pas pour cette action.' },
    { terme: 'case vide', texte: 'Rien n’en est dit : le format de la fiche ne le demande pas, ou cette partie n’est pas publiée. Dans le JSON, la clé n’est pas là.' },
  ],
);

export const lecture: Partie = partie('lire', 'Lire les fichiers', [
  'CSV : UTF-8, virgules, guillemets doublés, fins de ligne CRLF (RFC 4180) ; dates ISO, parfois partielles (2013, 2013-10) ; points décimaux ; true et false. Plusieurs valeurs dans une case sont séparées par une barre : a|b ; une barre du texte s’écrit \\|.',
  'Un texte qu’un tableur prendrait pour une formule (il commence par =, +, - ou @) est précédé d’une apostrophe : ôtez-en une pour retrouver le texte. Le JSON ne la porte pas.',
  'Les espaces sont tous ordinaires, là où les pages en ont d’insécables : « 45 % » se cherche comme on le tape. Les apostrophes et les guillemets sont ceux des pages (’ et « »).',
  'Les fichiers « pour Excel » disent la même chose avec des points-virgules, des virgules décimales et une marque d’encodage : un Excel français les ouvre d’un double clic. Il ôte cependant le zéro qui commence un code et change « 2013-10 » en date : pour calculer, importez le CSV par « Données, À partir d’un fichier texte », colonnes en texte.',
  'Les textes entiers, voix par voix, ne sont que dans le JSON. Un chiffre mis en avant y est suivi de ce qu’il compte et de ce qu’il couvre ; les mots de quelqu’un d’autre sont entre guillemets, suivis de sa fonction quand on la sait ; les notes sont à part, appelées par [note a] ; d’une image, il n’y a que la légende.',
]);

const origines = {
  dossier: { terme: 'dossier', texte: 'La fiche vient du dossier remis par le porteur.' },
  'sources-publiques': { terme: 'sources-publiques', texte: 'La fiche a été écrite d’après des sources publiques, que cite la table « actions-sources ».' },
  fictif: { terme: 'fictif', texte: 'Texte inventé pour des essais : ni les faits ni les organismes n’existent.' },
} as const;

/** Only those that are met. */
export const provenance = ({ actions }: Atelier): Partie => {
  const dites = new Set(actions.flatMap((action) => (action.niveau === 'retire' ? [] : [action.provenance])));
  return partie(
    'provenance',
    'D’où elles viennent',
    [
      'Chaque fichier est fait, à chaque mise en ligne, des textes mêmes que montrent les pages : rien n’y est saisi à part, et rien n’y est qui ne soit publié.',
      'Aucun nom de personne, aucun contact : ni jurés, ni invités des entretiens, ni auteurs d’images. Les entretiens ne sont pas dans les données : l’accord de ceux qui parlent vaut pour leur page, et peut être repris.',
      'La colonne « provenance » dit d’où vient chaque fiche.',
    ],
    Object.values(origines).filter(({ terme }) => dites.has(terme)),
  );
};

export const depots: DonneesVue['depots'] = [
  {
    terme: 'data.gouv.fr',
    texte:
      'Pour être trouvé avec les autres données publiques. Demandez un « moissonnage » de l’adresse de catalogue.jsonld, de type DCAT : les fichiers, leur licence et leurs mises à jour suivent d’eux-mêmes.',
    lien: { libelle: 'Guide du moissonnage', href: 'https://guides.data.gouv.fr/' },
  },
  {
    terme: 'Zenodo',
    texte:
      'Pour citer une version, avec un DOI. À chaque version, déposez recueil.json, datapackage.json et les CSV, de type « Dataset », sous la licence dite plus haut ; recopiez le titre et la description de datapackage.json.',
    lien: { libelle: 'Zenodo', href: 'https://zenodo.org/' },
  },
  {
    terme: 'Software Heritage',
    texte: 'Pour garder le programme et les textes avec leur histoire. Si leur dépôt Git est public, donnez son adresse à « Save code now » : elle suffit.',
    lien: { libelle: 'Save code now', href: 'https://archive.softwareheritage.org/save/' },
  },
].map((depot) => ({ ...depot, texte: typographier(depot.texte) }));
