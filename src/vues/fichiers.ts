/** Files that the site offers beside its pages: which, where, and how they are told. `#fichiers` makes their bytes. */
import { typographier, type ActionPubliee, type EditionPubliee } from '#recueil';
import type { Atelier } from './atelier.ts';
import { compter, nombre, titreDe } from './dire.ts';

/** What a file holds: a part of an edition, or every edition. */
export type Cible =
  { quoi: 'edition'; edition: string } | { quoi: 'theme'; edition: string; theme: string } | { quoi: 'action'; edition: string; slug: string } | { quoi: 'appel'; edition: string };

interface Commun {
  adresse: string;
  /** How a list names it. */
  libelle: string;
}
export type OffertPdf = Commun & { sorte: 'pdf' | 'archive'; cible: Cible };
/** Without an edition: all of them. */
export type OffertEpub = Commun & { sorte: 'epub'; edition?: string };
/** For Word: the candidacy form of a call, the press release of an edition. */
export type OffertDocx = Commun & { sorte: 'docx'; quoi: 'dossier' | 'communique'; edition: string };
export type Offert = OffertPdf | OffertEpub | OffertDocx;

/** What is known of a file once it is made. */
export interface Fichier {
  /** Bytes. */
  taille: number;
  /** An EPUB and a form have none. */
  pages?: number;
}

/** A file as a page offers it. */
export interface Telechargement {
  href: string;
  libelle: string;
  /** Format, length, size and language: one knows before one loads. */
  precision: string;
  type: string;
}

type Imprimable = Exclude<ActionPubliee, { niveau: 'retire' }>;
const imprimables = ({ actions }: EditionPubliee) => actions.filter((action): action is Imprimable => action.niveau !== 'retire');

/** Every file of the site: of all editions, then of each, from the first to the last. */
export const fichiersOfferts = (a: Atelier): Offert[] => [...offertsDuTout(a), ...a.editions.flatMap((edition) => offertsDe(edition, a))];

/** Every file of an edition. */
export const offertsDe = (edition: EditionPubliee, a: Atelier): Offert[] => [
  ...offertsDeLEdition(edition, a),
  ...edition.themes.flatMap((theme) => offertsDuTheme(edition, theme, a)),
  ...imprimables(edition).flatMap((action) => offertsDeLAction(action, a)),
  ...offertsDeLAppel(edition, a),
  ...offertsDePresse(edition, a),
];

export const offertsDuTout = ({ adresses, editions }: Atelier): Offert[] =>
  editions.some((edition) => imprimables(edition).length > 0) ? [{ adresse: adresses.epub(), sorte: 'epub', libelle: 'Toutes les éditions' }] : [];

/** An edition of which no laureate is known has no book: its page says all there is. */
export function offertsDeLEdition(edition: EditionPubliee, { adresses }: Atelier): Offert[] {
  const { id } = edition;
  if (imprimables(edition).length === 0) return [];
  const cible = { edition: id, quoi: 'edition' } as const;
  return [
    { adresse: adresses.pdfEdition(id), sorte: 'pdf', cible, libelle: `Le recueil de ${id}` },
    { adresse: adresses.epubEdition(id), sorte: 'epub', edition: id, libelle: 'Le même, pour liseuse et téléphone' },
    { adresse: adresses.archiveEdition(id), sorte: 'archive', cible, libelle: 'Le même, à conserver' },
  ];
}

export function offertsDuTheme(edition: EditionPubliee, theme: { id: string; libelle: string }, { adresses }: Atelier): Offert[] {
  if (!imprimables(edition).some((action) => action.theme === theme.id)) return [];
  return [
    { adresse: adresses.pdfTheme(edition.id, theme.id), sorte: 'pdf', cible: { edition: edition.id, quoi: 'theme', theme: theme.id }, libelle: `Thème « ${theme.libelle} »` },
  ];
}

export function offertsDeLAction(action: ActionPubliee, { adresses }: Atelier): Offert[] {
  if (action.niveau === 'retire') return [];
  const { edition, slug } = action;
  return [{ adresse: adresses.pdfAction(action), sorte: 'pdf', cible: { edition, quoi: 'action', slug }, libelle: titreDe(action).titre }];
}

export function offertsDeLAppel({ id, appel }: EditionPubliee, { adresses }: Atelier): Offert[] {
  if (!appel) return [];
  return [
    { adresse: adresses.pdfAppel(id), sorte: 'pdf', cible: { edition: id, quoi: 'appel' }, libelle: appel.libelle ?? 'L’appel à candidatures' },
    ...(appel.dossier ? [{ adresse: adresses.dossier(id), sorte: 'docx' as const, quoi: 'dossier' as const, edition: id, libelle: 'Le dossier de candidature, à remplir' }] : []),
  ];
}

export function offertsDePresse(edition: EditionPubliee, { adresses }: Atelier): Offert[] {
  if (imprimables(edition).length === 0) return [];
  return [{ adresse: adresses.communique(edition.id, 'docx'), sorte: 'docx', quoi: 'communique', edition: edition.id, libelle: 'Le communiqué de presse' }];
}

const formats = { pdf: 'PDF', archive: 'PDF/A', epub: 'EPUB', docx: 'Word' } as const;
const types = {
  pdf: 'application/pdf',
  archive: 'application/pdf',
  epub: 'application/epub+zip',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const;

/** 156 432 bytes are « 156 Ko »; from a million on, « 1,2 Mo ». */
export const tailleDite = (octets: number): string => (octets < 1e6 ? `${nombre(Math.max(1, Math.round(octets / 1e3)))} Ko` : `${nombre(Math.round(octets / 1e5) / 10)} Mo`);

/** Those that were made, as a page offers them; `libelle` in place of the name that a list gives. */
export function telechargements(offerts: readonly Offert[], a: Atelier, libelle?: string): Telechargement[] {
  return offerts.flatMap((offert) => {
    const fait = a.fichiers === 'a-la-demande' ? undefined : a.fichiers.get(offert.adresse);
    if (!fait && a.fichiers !== 'a-la-demande') return [];
    const dit = libelle !== undefined && offert.sorte === 'pdf' ? libelle : offert.libelle;
    return [
      {
        href: offert.adresse,
        libelle: typographier(dit),
        precision: typographier(
          [formats[offert.sorte], ...(fait?.pages ? [compter(fait.pages, 'page')] : []), ...(fait ? [tailleDite(fait.taille)] : []), 'en français'].join(', '),
        ),
        type: types[offert.sorte],
      },
    ];
  });
}
