/** How an action, an interview or an edition is cited: one neutral record, and what a page shows of it. */
import { enTexte, formatsDeReference, type FormatDeReference, type Reference } from '#citations';
import { absolue, sansPersonnes, typographier, valeurConnue, writeInstant, type ActionPubliee, type EditionPubliee } from '#recueil';
import type { Atelier } from './atelier.ts';
import { categoriesDe } from './categories.ts';
import { distinctionDe, lieuDe, nomDesPorteurs, titreDe } from './dire.ts';
import type { AvecEntretien } from './entretien.ts';

export interface CiterVue {
  /** As in a footnote. */
  texte: string;
  formats: { nom: string; texte: string; href: string; type: string }[];
}

type Visible = Exclude<ActionPubliee, { niveau: 'retire' }>;

const si = <K extends string>(cle: K, valeur: string | undefined) => (valeur ? ({ [cle]: valeur } as Record<K, string>) : {});

/** Name of an edition's recueil, under which it is cited. */
export const livreDe = (id: string, { recueil: { config } }: Atelier): string => `${config.titre} ${config.sousTitre}, édition ${id}`;

const editeurDe = ({ recueil: { config } }: Atelier): string => `${config.editeur.nom} (${config.editeur.sigle})`;

const commun = (paruLe: number | undefined, a: Atelier) => ({
  editeur: editeurDe(a),
  licence: a.recueil.config.licence.nom,
  ...(paruLe === undefined ? {} : { date: writeInstant(paruLe, a.recueil.config.fuseau).slice(0, 10) }),
});

/** A file that this build made, in full. */
const pdf = (adresse: string, a: Atelier) => (a.fichiers !== 'a-la-demande' && a.fichiers.has(adresse) ? si('pdf', absolue(adresse, a.recueil.config)) : {});

/** Bearers, where the text is theirs; none where the publisher wrote it from what others had published. */
export function porteursAuteurs(action: Visible): string[] | undefined {
  const porteurs = valeurConnue(action.porteurs);
  return action.provenance !== 'sources-publiques' && Array.isArray(porteurs) ? porteurs.map(({ nom }) => nom) : undefined;
}

/** A title that is not the work's own stands in brackets, as references have it. */
const titreDonne = (porteurs: string | undefined): string => `[${porteurs ? `Action portée par ${porteurs}` : 'Action'}, intitulé non retrouvé]`;

export function referenceDeLAction(action: Visible, a: Atelier): Reference {
  const porteurs = nomDesPorteurs(action);
  const { titre, titreConnu } = titreDe(action);
  const note = [distinctionDe(action, a.recueil, action.edition)?.libelle, porteurs && titreConnu && `action portée par ${porteurs}`, lieuDe(action)].filter(Boolean).join(', ');
  return {
    cle: `${action.slug}-${action.edition}`,
    genre: 'chapitre',
    titre: sansPersonnes(a.recueil)(titreConnu ? titre : titreDonne(porteurs)),
    auteurs: porteursAuteurs(action) ?? [editeurDe(a)],
    dans: livreDe(action.edition, a),
    ...commun(action.paruLe, a),
    ...si('note', note),
    mots: categoriesDe(action, a),
    ...si('url', absolue(a.adresses.permanente(action), a.recueil.config)),
    ...pdf(a.adresses.pdfAction(action), a),
  };
}

/** Who speaks is named on its page, not in what is copied and kept: a consent may end. */
export function referenceDeLEntretien(action: AvecEntretien, a: Atelier): Reference {
  return {
    cle: `${action.slug}-${action.edition}-entretien`,
    genre: 'chapitre',
    nature: 'entretien',
    titre: sansPersonnes(a.recueil)(action.entretien.titre),
    auteurs: [editeurDe(a)],
    dans: livreDe(action.edition, a),
    ...commun(action.entretien.paruLe, a),
    note: `sur l’action « ${titreDe(action).titre} »`,
    mots: categoriesDe(action, a),
    ...si('url', absolue(a.adresses.entretien(action), a.recueil.config)),
  };
}

/** A call, or what is known of an edition without its actions, is no book. */
const aUnRecueil = ({ actions, fiches }: EditionPubliee): boolean => fiches?.isbn !== undefined || actions.some(({ niveau }) => niveau !== 'retire');

export function referenceDeLEdition(edition: EditionPubliee, a: Atelier): Reference {
  return {
    cle: `recueil-${edition.id}`,
    genre: aUnRecueil(edition) ? 'livre' : 'page',
    titre: livreDe(edition.id, a),
    auteurs: [editeurDe(a)],
    ...commun(edition.paruLe, a),
    ...si('isbn', edition.fiches?.isbn),
    mots: edition.themes.map(({ libelle }) => libelle),
    ...si('url', absolue(a.adresses.edition(edition.id), a.recueil.config)),
    ...pdf(a.adresses.pdfEdition(edition.id), a),
  };
}

const formats = Object.keys(formatsDeReference) as FormatDeReference[];

export const citer = (reference: Reference, adresse: (format: FormatDeReference) => string): CiterVue => ({
  texte: typographier(enTexte(reference)),
  formats: formats.map((format) => {
    const { nom, type, ecrire } = formatsDeReference[format];
    // RIS ends with a space, which the file keeps and a page does not.
    return { nom, type, texte: ecrire(reference).replace(/\r/g, '').replace(/ +$/gm, ''), href: adresse(format) };
  }),
});

export const citerLAction = (action: Visible, a: Atelier): CiterVue => citer(referenceDeLAction(action, a), (format) => a.adresses.referenceAction(action, format));
export const citerLEntretien = (action: AvecEntretien, a: Atelier): CiterVue => citer(referenceDeLEntretien(action, a), (format) => a.adresses.referenceEntretien(action, format));
export const citerLEdition = (edition: EditionPubliee, a: Atelier): CiterVue => citer(referenceDeLEdition(edition, a), (format) => a.adresses.referenceEdition(edition.id, format));
