/** Every address of an edition, before it is there: for invitations, posters, programmes. Made of a preview, it is private. */
import { absolue, typographier, valeurConnue, type ActionPubliee, type EditionPubliee } from '#recueil';
import { formatsDeReference, type FormatDeReference } from '#citations';
import type { Atelier } from './atelier.ts';
import { nomDesPorteurs, titreDe } from './dire.ts';
import { offertsDeLAction, offertsDeLAppel, offertsDeLEdition, offertsDuTheme, type Offert } from './fichiers.ts';

export interface AdresseDite {
  /** « Adresse permanente », « Fiche ». */
  quoi: string;
  /** In full when the site's own address is known; from the root of its host otherwise. */
  adresse: string;
  /** Where it may be asked for already. */
  parue: boolean;
}

export interface LiensVue {
  edition: string;
  titre: string;
  /** False: `urlPublique` is not known, and no address can be followed from elsewhere. */
  entieres: boolean;
  /** True when all that is listed is out. */
  parue: boolean;
  deLEdition: AdresseDite[];
  actions: { slug: string; titre: string; porteurs?: string; permanente: string; adresses: AdresseDite[] }[];
}

type Visible = Exclude<ActionPubliee, { niveau: 'retire' }>;
type Lieu = readonly [quoi: string, adresse: string];

const formats = Object.entries(formatsDeReference) as [FormatDeReference, { nom: string }][];
const ecrits = { pdf: 'PDF', archive: 'PDF à conserver', epub: 'EPUB', docx: 'Word' } as const;
const offerts = (liste: readonly Offert[], dit: (offert: Offert) => string): Lieu[] => liste.map((offert) => [dit(offert), offert.adresse]);

function lieuxDeLEdition(edition: EditionPubliee, a: Atelier): Lieu[] {
  const { adresses } = a;
  const { id } = edition;
  return [
    ['Édition', adresses.edition(id)],
    ['Presse', adresses.presse(id)],
    ...(edition.appel ? [['Appel à candidatures', adresses.appel(id)] as const] : []),
    ...offerts(offertsDeLAppel(edition, a), ({ sorte }) => `Appel à candidatures, ${ecrits[sorte]}`),
    ...offerts(offertsDeLEdition(edition, a), ({ sorte }) => `Recueil, ${ecrits[sorte]}`),
    ...edition.themes.flatMap((theme): Lieu[] => [
      [`Thème « ${theme.libelle} »`, adresses.themeEdition(id, theme.id)],
      ...offerts(offertsDuTheme(edition, theme, a), ({ sorte }) => `Thème « ${theme.libelle} », ${ecrits[sorte]}`),
    ]),
    ...formats.map(([format, { nom }]): Lieu => [`Citation du recueil, ${nom}`, adresses.referenceEdition(id, format)]),
  ];
}

function lieuxDeLAction(action: Visible, a: Atelier): Lieu[] {
  const { adresses } = a;
  const entretien = action.niveau === 'fiche' && action.entretien !== undefined;
  return [
    ['Adresse permanente', adresses.permanente(action)],
    ['Fiche', adresses.action(action)],
    ...(entretien ? [['Entretien', adresses.entretien(action)] as const] : []),
    ...offerts(offertsDeLAction(action, a), ({ sorte }) => `Fiche, ${ecrits[sorte]}`),
    ['Kit de communication', adresses.kit(action)],
    ['Fiche, données (JSON)', adresses.jsonAction(action)],
    ...formats.map(([format, { nom }]): Lieu => [`Citation de la fiche, ${nom}`, adresses.referenceAction(action, format)]),
    ...(entretien ? formats.map(([format, { nom }]): Lieu => [`Citation de l’entretien, ${nom}`, adresses.referenceEntretien(action, format)]) : []),
  ];
}

const visibles = (edition: EditionPubliee, a: Atelier): Visible[] => a.actions.filter((action): action is Visible => action.edition === edition.id && action.niveau !== 'retire');
const lieuxDe = (edition: EditionPubliee, a: Atelier): Lieu[] => [...lieuxDeLEdition(edition, a), ...visibles(edition, a).flatMap((action) => lieuxDeLAction(action, a))];

/** @param a all of it, drafts too; @param public what anyone may read: it tells what is out */
export function vueLiens(edition: EditionPubliee, a: Atelier, publics: Atelier): LiensVue {
  const parue = publics.editions.find(({ id }) => id === edition.id);
  const parues = new Set(parue ? lieuxDe(parue, publics).map(([, adresse]) => adresse) : []);
  const entiere = (adresse: string) => absolue(adresse, a.recueil.config) ?? adresse;
  const dire = ([quoi, adresse]: Lieu): AdresseDite => ({ quoi: typographier(quoi), adresse: entiere(adresse), parue: parues.has(adresse) });
  const deLEdition = lieuxDeLEdition(edition, a).map(dire);
  const actions = visibles(edition, a).map((action) => {
    const porteurs = nomDesPorteurs(action);
    return {
      slug: action.slug,
      titre: titreDe(action).titre,
      ...(porteurs ? { porteurs } : {}),
      permanente: entiere(a.adresses.permanente(action)),
      adresses: lieuxDeLAction(action, a).map(dire),
    };
  });
  return {
    edition: edition.id,
    titre: typographier(`Adresses et codes de l’édition ${edition.id}`),
    entieres: valeurConnue(a.recueil.config.urlPublique) !== undefined,
    parue: [deLEdition, ...actions.map(({ adresses }) => adresses)].flat().every((une) => une.parue),
    deLEdition,
    actions,
  };
}
