/** What a person looks at before signing the « bon à tirer »: on paper, with the printer's proof. In French. */
import { typographier, type PublishedRecueil } from '#recueil';
import { rubrique } from './texte-brut.ts';

export interface Signature {
  titre: string;
  fichiers: readonly string[];
  /** True for a book: it has a cover, a spine and parts that face each other. */
  livre: boolean;
  isbn?: string;
}

const textes = [
  'Le titre, l’année et le nom de l’éditeur sont justes partout',
  'Chaque porteur a relu sa fiche, ou la fiche dit qu’il ne l’a pas fait',
  'Les noms propres, les montants et les dates ont été relus par une seconde personne',
  'Rien de ce qui est sous embargo ne s’y trouve ; la date de parution est passée, ou l’imprimeur est prévenu',
  'La liste « à reprendre » de la commande est vide, ou acceptée',
];
const images = [
  'Chaque image a son crédit et sa licence ; l’accord des personnes, et des parents pour les mineurs, est écrit',
  'Aucun avertissement de définition n’est resté sans réponse',
  'Sur l’épreuve, les images ne sont ni trop sombres ni teintées : elles sont passées de RVB à quatre encres',
];
const page = [
  'Les fonds vont jusqu’à la coupe sur l’épreuve rognée ; rien d’utile n’est coupé',
  'Les petits textes sont d’un seul noir, sans frange de couleur',
  'Les textes en blanc sur la nuit ne sont pas bouchés',
  'Les couleurs de l’épreuve sont acceptées, sur le papier du livre',
];
const volume = [
  'Couverture, dos, page de titre, ours et titres courants disent la même chose',
  'Les pages se suivent, les folios aussi ; le sommaire et l’index mènent aux bonnes pages',
  'Les deux pages d’une ouverture se font face ; les pages blanches sont à la fin',
  'Le papier et sa main sont ceux de la fiche technique ; ses fibres sont parallèles au dos',
  'L’imprimeur a confirmé l’épaisseur du dos ; le titre y est centré, s’il y en a un',
  'La quatrième de couverture est à gauche de la planche, la première à droite',
  'L’ours porte la mention de l’imprimeur et le dépôt légal',
];
const codeBarres = (isbn: string) => `L’ISBN est ${isbn} dans l’ours et en quatrième ; le code-barres a été lu avec un téléphone`;

export function bonATirer({ titre, fichiers, livre, isbn }: Signature, { config }: PublishedRecueil): string {
  const cases = (nom: string, lignes: readonly string[]) => rubrique(nom, lignes, '[ ]');
  return [
    typographier(`Bon à tirer : ${titre}`),
    `${config.editeur.nom}. À lire l’épreuve en main, avec la fiche technique.`,
    cases('Fichiers', [
      ...fichiers.map((nom) => `${nom} : l’empreinte SHA-256 reçue est celle de la fiche technique`),
      'L’imprimeur a passé les fichiers dans son contrôle, et dit ce qu’il y a trouvé',
    ]),
    cases('Textes', textes),
    cases('Images', images),
    cases('Page', page),
    ...(livre ? [cases('Volume', [...volume, ...(isbn ? [codeBarres(isbn)] : [])])] : []),
    'Bon à tirer à ............ exemplaires\n\nNom : ..............................\n\nDate : .............................\n\nSignature :',
  ]
    .join('\n\n')
    .concat('\n');
}
