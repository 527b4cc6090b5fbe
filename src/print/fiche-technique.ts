/** The technical sheet of a printed book: what its files hold, as read in them, and what nobody has verified. For the printer, in French. */
import { typographier, type PublishedRecueil } from '#recueil';
import { direDate } from '#vues';
import { createHash } from 'node:crypto';
import { encrageDePresse } from './couleurs.ts';
import type { Definition } from './definition.ts';
import { codeBarres } from './ean.ts';
import { dosDe, dosMinDeLaColle, dosMinDuTitre, epaisseurDe, pagesParFeuille } from './papier.ts';
import type { Releve } from './relire.ts';
import { decimal, entier, rubrique } from './texte-brut.ts';

export interface FichierImprime {
  nom: string;
  role: 'interieur' | 'couverture' | 'document';
  octets: Uint8Array;
  releve: Releve;
}

export interface Volume {
  titre: string;
  fichiers: readonly FichierImprime[];
  images: readonly Definition[];
  /** Pages at the end of the inside that only complete its last sheet. */
  blanches: number;
  isbn?: string;
}

const roles = { interieur: 'Intérieur', couverture: 'Couverture, à plat', document: 'Document' } as const;

export function ficheTechnique(volume: Volume, { config, instant }: PublishedRecueil): string {
  const { fichiers, images } = volume;
  return [
    typographier(`Fiche technique : ${volume.titre}`),
    `${config.editeur.nom}. Contenu publié au ${direDate(instant)}.`,
    rubrique('Fichiers', fichiers.map(dire)),
    rubrique('Format', formats(fichiers)),
    ...papier(volume, config),
    rubrique('Caractères', polices(fichiers)),
    rubrique('Couleurs', couleurs(fichiers, config)),
    rubrique('Images', images.length === 0 ? ['Aucune.'] : ['En RVB (sRVB), JPEG, 300 points par pouce au plus : à convertir selon le papier.', ...images.map(direImage)]),
    rubrique('Ce qui n’a pas été vérifié', nonVerifie),
  ]
    .join('\n\n')
    .concat('\n');
}

const dire = ({ nom, role, octets, releve }: FichierImprime) =>
  `${roles[role]} : ${nom}\n  ${releve.pages} page${releve.pages > 1 ? 's' : ''}, ${entier(octets.length)} octets\n  SHA-256 ${createHash('sha256').update(octets).digest('hex')}`;

function formats(fichiers: readonly FichierImprime[]): string[] {
  return fichiers.flatMap(({ role, releve: { fini, fondPerdu, placeDesTraits } }) => [
    `${roles[role]} : format fini ${fini.map(({ largeur, hauteur }) => `${decimal(largeur)} × ${decimal(hauteur)} mm`).join(' ; ')}, fond perdu ${decimal(fondPerdu)} mm sur les quatre côtés (TrimBox et BleedBox écrites sur chaque page), ${placeDesTraits > 0 ? 'traits de coupe hors du fond perdu, plis en tirets' : 'sans traits de coupe'}`,
  ]);
}

function papier({ fichiers, blanches, isbn }: Volume, { impression }: PublishedRecueil['config']): string[] {
  const interieur = fichiers.find(({ role }) => role === 'interieur');
  if (!interieur) return [];
  const { pages } = interieur.releve;
  const { nom, grammage, main } = impression.papier;
  const dos = dosDe(pages, impression);
  return [
    rubrique('Pages et papier', [
      `${pages} pages, soit ${pages / pagesParFeuille} feuilles pliées de ${pagesParFeuille} pages${blanches > 0 ? `, dont ${blanches} en blanc à la fin` : ''}`,
      `Papier supposé : ${nom ? `${nom}, ` : ''}${entier(grammage)} g/m², main ${decimal(main)}, soit ${entier(epaisseurDe(impression))} µm par feuillet`,
      impression.reliure === 'agrafes'
        ? 'Agrafes : la couverture n’a pas de dos. Prévoir la chasse.'
        : `Dos carré collé : ${decimal(dos)} mm, soit ${pages} pages / 2 × ${entier(epaisseurDe(impression))} µm, sans la carte de couverture ni la colle`,
      ...(impression.reliure === 'agrafes' ? [] : [titreAuDos(dos)]),
      ...(impression.reliure !== 'agrafes' && dos < dosMinDeLaColle
        ? [`ATTENTION : sous ${dosMinDeLaColle} mm, un dos collé tient mal. Préférer des agrafes (« reliure: agrafes » dans recueil.yaml), ou un papier plus épais.`]
        : []),
      ...(isbn
        ? [codeBarres(isbn) ? `Code-barres de l’ISBN ${isbn}, en quatrième, en noir seul, à sa taille nominale` : `ATTENTION : pas de code-barres, l’ISBN ${isbn} a une clé fausse`]
        : []),
      'Rien à lire à moins de 6,5 mm de la coupe, sauf les onglets ; à moins de 1,5 mm d’un pli, sur le dos. Les grands chiffres des ouvertures sont coupés à dessein',
    ]),
  ];
}

const titreAuDos = (dos: number) => (dos >= dosMinDuTitre ? 'Titre au dos, lu de haut en bas' : `Pas de titre au dos : il en faut ${dosMinDuTitre} mm`);

function polices(fichiers: readonly FichierImprime[]): string[] {
  const toutes = new Map(fichiers.flatMap(({ releve }) => releve.polices.map(({ nom, incorporee }) => [nom, incorporee] as const)));
  return [...toutes]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([nom, incorporee]) => `${nom} : ${incorporee ? 'incorporée (signes employés seulement)' : 'ATTENTION, non incorporée'}`);
}

function couleurs(fichiers: readonly FichierImprime[], config: PublishedRecueil['config']): string[] {
  const { encres, calculees } = encrageDePresse(config);
  const somme = (compte: (releve: Releve) => number) => entier(fichiers.reduce((total, { releve }) => total + compte(releve), 0));
  return [
    `Textes en noir seul : ${somme((r) => r.textes.noirPur)} ; en réserve blanche : ${somme((r) => r.textes.blanc)} ; en couleur, aux encres ci-dessous : ${somme((r) => r.textes.encres)} ; en RVB : ${somme((r) => r.textes.rvb)}`,
    `Fonds et filets en RVB : ${somme((r) => r.dessinsRvb)}`,
    `Encrage le plus fort d’un fond : ${Math.max(...fichiers.map(({ releve }) => releve.encrageMax))} %`,
    ...Object.entries(encres)
      .filter(([nom]) => nom !== 'papier')
      .map(
        ([nom, quatre]) =>
          `${nom} : C ${quatre[0]} M ${quatre[1]} J ${quatre[2]} N ${quatre[3]}${calculees.includes(nom) ? ' (calculé depuis l’écran : à faire valider, puis à écrire dans « impression.quadri »)' : ''}`,
      ),
  ];
}

const direImage = ({ media, largeur, ppp }: Definition) =>
  `${media.fichier} : ${entier(media.largeur)} × ${entier(media.hauteur)} points, ${decimal(largeur)} mm de large, ${ppp} points par pouce. Crédit : ${media.credit}`;

const nonVerifie = [
  'Ce n’est pas un PDF/X : ni profil de sortie, ni intention de rendu. Balisage PDF/UA-1 laissé en place, sans effet à l’impression',
  'Aucun contrôle en amont indépendant n’a été fait : passez les fichiers dans le vôtre',
  'Les encres n’ont pas été éprouvées sur le papier : demandez une épreuve',
  'La surimpression du noir n’est pas écrite dans les fichiers : réglez-la à la sortie',
  'L’épaisseur du papier est celle du calcul : confirmez le dos avant d’imposer la couverture',
] as const satisfies readonly string[];
