/** Drawn images of a laureate's kit: what each shows, its digest, its name. `#print` draws them. */
import { palette } from '#palette';
import { typographier, type Nommee } from '#recueil';
import { createHash } from 'node:crypto';
import type { Atelier } from '../atelier.ts';
import { distinctionDe, nomDesPorteurs, titreDe } from '../dire.ts';
import { ogDeLAction } from '../og.ts';
import type { Marque, Tuile } from '../types.ts';
import type { ImageDuKit } from './types.ts';

export const gabaritsDuKit = ['badge', 'carre'] as const;
export type GabaritDuKit = (typeof gabaritsDuKit)[number];

export interface DessinDuKit {
  gabarit: GabaritDuKit;
  digest: string;
  alt: string;
  donnees: {
    titre: string;
    distinction: string;
    tuile: Tuile;
    porteurs: string;
    serie: string[];
    recueil: string;
    marque: Marque;
    couleurs: { encre: string; fond: string; papier: string; sourd: string };
    /** Set in a preview: nobody must take it for the real one. */
    apercu?: string;
  };
}

/** None of a fiction, nor of what was withdrawn: as cards of networks (ADR 0008). */
export function dessinsDuKit(action: Nommee, a: Atelier): DessinDuKit[] {
  if (action.fictif) return [];
  const { config, apercu } = a.recueil;
  const { ecran } = palette(config.apparence.couleurs);
  const marque = a.marque(action.edition);
  const { titre, titreConnu } = titreDe(action);
  const distinction = distinctionDe(action, a.recueil, action.edition);
  const porteurs = titreConnu ? (nomDesPorteurs(action) ?? '') : '';
  const donnees = {
    titre,
    distinction: distinction?.libelle ?? `Édition ${action.edition}`,
    tuile: distinction?.tuile ?? ('vide' as const),
    porteurs,
    serie: config.serie,
    recueil: `${config.titre} ${config.sousTitre}`,
    marque,
    couleurs: { encre: ecran.encre, fond: ecran[marque.encre], papier: ecran.papier, sourd: ecran.sourd },
    ...(apercu ? { apercu: 'Aperçu — ne pas diffuser' } : {}),
  };
  const dits = [donnees.distinction, config.prix];
  const alts = { badge: dits, carre: [...dits, titre, ...(porteurs ? [porteurs] : [])] };
  return gabaritsDuKit.map((gabarit) => ({
    gabarit,
    digest: createHash('sha256')
      .update(JSON.stringify([gabarit, donnees]))
      .digest('hex')
      .slice(0, 16),
    alt: typographier(alts[gabarit].join(', ')),
    donnees,
  }));
}

/** `2021-taxis-gratuits-badge.png`: a person finds it again among others. */
export const nomDeFichierDuKit = ({ edition, slug }: Nommee, suffixe: string): string => `${edition}-${slug}-${suffixe}`;

const suffixes = { badge: 'badge', carre: 'carte-1080x1080' } as const;

/** Without its extension. */
export const nomDuDessin = (action: Nommee, gabarit: GabaritDuKit): string => nomDeFichierDuKit(action, suffixes[gabarit]);

const images = {
  badge: { titre: 'Badge', usage: 'Pour un site, une signature de courriel, une affiche.', largeur: 1200, hauteur: 400 },
  carre: { titre: 'Carte carrée', usage: 'Pour les réseaux où l’on publie des images.', largeur: 1080, hauteur: 1080 },
} as const;

const tailleDe = (largeur: number, hauteur: number) => `${largeur} × ${hauteur} pixels`;

/** As the page offers them; the wide card is that of the fiche, under its own address. */
export function imagesDuKit(action: Nommee, a: Atelier): ImageDuKit[] {
  const dessinees = dessinsDuKit(action, a).map(({ gabarit, alt }): ImageDuKit => {
    const { titre, usage, largeur, hauteur } = images[gabarit];
    const fichier = (extension: 'png' | 'svg') => {
      const nom = `${nomDuDessin(action, gabarit)}.${extension}`;
      return { href: a.adresses.fichierDuKit(action, nom), nom };
    };
    const png = fichier('png');
    return {
      id: gabarit,
      titre,
      usage: typographier(usage),
      apercu: { src: png.href, largeur, hauteur },
      alt,
      fichiers: [
        { ...png, libelle: `${titre}, en PNG`, precision: tailleDe(largeur, hauteur), type: 'image/png' },
        ...(gabarit === 'badge' ? [{ ...fichier('svg'), libelle: `${titre}, en SVG`, precision: 'vectoriel, pour l’imprimerie', type: 'image/svg+xml' }] : []),
      ],
    };
  });
  const og = ogDeLAction(action, a);
  if (!og) return dessinees;
  const src = a.adresses.og(og.digest);
  return [
    ...dessinees,
    {
      id: 'large',
      titre: 'Carte large',
      usage: typographier('Pour illustrer un article ou un lien.'),
      apercu: { src, largeur: 1200, hauteur: 630 },
      alt: og.alt,
      fichiers: [{ href: src, nom: nomDeFichierDuKit(action, 'carte-1200x630.png'), libelle: 'Carte large, en PNG', precision: tailleDe(1200, 630), type: 'image/png' }],
    },
  ];
}
