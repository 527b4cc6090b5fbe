/** What may be said of each laureate, in the words of the recueil; nothing that the border did not let out. */
import { palmaresAVenir, texteDe, tree, typographier, valeurConnue, type ActionPubliee, type EditionPubliee, type Jury, type Nommee } from '#recueil';
import { dansLePalmares, type Atelier } from '../atelier.ts';
import { distinctionDe, lieuDe, nomDesPorteurs, titreDe } from '../dire.ts';
import { permanente } from '../permanentes.ts';
import type { Lien, Tuile } from '../types.ts';

export interface Laureat {
  action: Nommee;
  titre: string;
  titreConnu: boolean;
  /** Once the palmarès is public; without the year. */
  distinction?: { nom: string; libelle: string; tuile: Tuile };
  porteurs?: string;
  lieu?: string;
  accroche?: string;
  essentiel: string[];
  resume?: string;
  jury?: { dit: string; /** How it is known, where it is not what the jury wrote. */ note?: string };
  /** In full, and for ever; absent while the site has no address. */
  adresse?: string;
}

const nommee = (action: ActionPubliee): action is Nommee => action.niveau !== 'retire';

/** In the order of the palmarès. */
export const laureatsDe = (edition: EditionPubliee, a: Atelier): Laureat[] =>
  [...edition.actions]
    .sort(dansLePalmares(a.recueil, edition))
    .filter(nommee)
    .map((action) => laureat(action, a));

/** Names of these editions are public: they have a page for the press. */
export const editionsAnnoncees = ({ editions }: Atelier): EditionPubliee[] => editions.filter(({ actions }) => actions.some(nommee));

/** Those whose kit has a page. */
export const avecKit = (edition: EditionPubliee): Nommee[] => edition.actions.filter(nommee);

/** From the edition's page and its files. */
export const lienDePresse = (edition: EditionPubliee, a: Atelier): { presse?: Lien } =>
  avecKit(edition).length > 0
    ? { presse: { libelle: typographier('Pour la presse et les lauréats : communiqué, badges, cartes, photos'), href: a.adresses.presse(edition.id) } }
    : {};

export function laureat(action: Nommee, a: Atelier): Laureat {
  const { titre, titreConnu } = titreDe(action);
  const donnee = distinctionDe(action, a.recueil, action.edition);
  const fiche = action.niveau === 'fiche' ? action.donnees : undefined;
  const essentiel = valeurConnue(fiche?.essentiel);
  const { libelle: adresse } = permanente(action, a);
  return {
    action,
    titre,
    titreConnu,
    ...(donnee ? { distinction: { nom: donnee.libelle.slice(0, -action.edition.length).trim(), libelle: donnee.libelle, tuile: donnee.tuile } } : {}),
    ...si('porteurs', nomDesPorteurs(action)),
    ...si('lieu', lieuDe(action)),
    ...si('accroche', valeurConnue(fiche?.accroche)),
    essentiel: Array.isArray(essentiel) ? essentiel : [],
    ...si('resume', valeurConnue(fiche?.resume)),
    ...(action.niveau === 'fiche' && action.jury && !palmaresAVenir(action) ? ditDuJury(action.jury, a) : {}),
    ...(/^https?:/.test(adresse) ? { adresse } : {}),
  };
}

const si = <K extends string>(cle: K, valeur: string | undefined) => (valeur ? ({ [cle]: valeur } as Record<K, string>) : {});

/** Between quotation marks, only what the jury wrote; points are the recueil's words, and say so. */
function ditDuJury({ corps, pointsForts, note }: Jury, a: Atelier): Pick<Laureat, 'jury'> {
  const { nom } = a.recueil.config.voix.jury;
  const ecrit = corps && tree(corps).children.find((node) => node.type === 'paragraph');
  if (ecrit) return { jury: { dit: typographier(`${nom} : « ${texteDe(ecrit).trim()} »`) } };
  if (pointsForts.length === 0) return {};
  return { jury: { dit: typographier(`${nom}, points forts, tels que le recueil les rapporte : ${phrases(pointsForts)}`), ...(note ? { note } : {}) } };
}

const phrases = (points: readonly string[]) => points.map((point) => (/[.!?…]$/.test(point) ? point : `${point}.`)).join(' ');

/** « deuxième prix » inside a sentence. */
export const minuscule = (texte: string): string => texte.replace(/^\p{Lu}(?=\p{Ll})/u, (c) => c.toLowerCase());

/** Guillemets of a title that has some already become the inner ones. */
export const entreGuillemets = (titre: string): string => `« ${titre.replace(/«[\s\u00a0\u202f]*/g, '“').replace(/[\s\u00a0\u202f]*»/g, '”')} »`;

/** How a laureate is named in a sentence. */
export const nomme = ({ titre, titreConnu }: Laureat): string => (titreConnu ? entreGuillemets(titre) : titre);

export const avertissementsDe = (actions: readonly Nommee[], { recueil }: Atelier): string[] => [
  ...(recueil.apercu ? ['APERÇU — NE PAS DIFFUSER'] : []),
  ...(actions.some(({ fictif }) => fictif) ? ['TEXTE FICTIF, ÉCRIT POUR DES ESSAIS'] : []),
];

/** Who may do what with the texts. */
export const licenceDite = ({ recueil: { config } }: Atelier): string => typographier(`Textes : ${config.licence.nom}, ${config.licence.url}`);
