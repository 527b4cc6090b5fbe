/**
 * Building blocks shared by every schema: labelled fields, the three absences, dates, codes.
 * Every key of the front matter carries a title and a help text in the editor's words (`champ`);
 * forms, guides and error messages read the same text.
 */
import { z } from 'zod';
import { nearest } from '../nearest.ts';
import { typographier } from '../typography.ts';

/** What may stand in place of an unknown value, never an empty string (see docs/glossaire.md). */
export const absences = ['inconnu', 'non-communique', 'sans-objet'] as const;
export type Absence = (typeof absences)[number];
export const schemaAbsence = z.enum(absences);

/** True when `valeur` is one of the three absences. */
export function estAbsence(valeur: unknown): valeur is Absence {
  return typeof valeur === 'string' && (absences as readonly string[]).includes(valeur);
}

/** The value itself, or `undefined` when it is missing or one of the three absences. */
export function valeurConnue<T>(valeur: T | Absence | undefined): Exclude<T, Absence> | undefined {
  return valeur === undefined || estAbsence(valeur) ? undefined : (valeur as Exclude<T, Absence>);
}

/** Adds to a schema the name and the help that an editor reads. */
export function champ<S extends z.ZodType>(schema: S, titre: string, aide: string): S {
  return schema.meta({ title: titre, description: aide });
}

/** What people write in a form for want of an answer. */
const autresAbsences: Record<Absence, RegExp> = {
  inconnu: /^(\?+|n[./]?[rsd]\.?|non renseigne|ne sai[st] pas|a (completer|preciser|venir|definir|voir)|tbd|x{2,}|-+|\/+|\.{2,}|…)$/,
  'non-communique': /^(n[./]?c\.?|non (communique|transmis|fourni)e?)$/,
  'sans-objet': /^(n[./]?a\.?|s[./]?o\.?|neant|non concernee?)$/,
};

/** The absence that a text stands for: « Inconnu », « ? », « néant », « NC ». It would be read as a text, and published. */
export function presqueAbsence(valeur: unknown): Absence | undefined {
  if (typeof valeur !== 'string' || valeur.length > 16 || estAbsence(valeur)) return undefined;
  const nu = valeur.normalize('NFD').replace(/\p{M}/gu, '').trim().toLowerCase();
  const dite = absences.find((absence) => autresAbsences[absence].test(nu));
  return dite ?? (nearest(valeur, absences, { distanceMax: 1 })[0] as Absence | undefined);
}

/** Accepts the schema's value or one of the three absences. */
export function ouAbsence<S extends z.ZodType>(schema: S) {
  return z
    .union([schemaAbsence, schema])
    .refine((valeur) => presqueAbsence(valeur) === undefined, { error: 'une valeur, ou inconnu, non-communique, sans-objet', when: ({ issues }) => issues.length === 0 });
}

const nonVide = z.string().trim().min(1, 'texte vide');

/** Prose: French typography is applied as it is read. Codes, addresses and names of files are plain strings. */
export const texte = nonVide.transform(typographier);
export const texteCourt = (max: number) => nonVide.max(max, `trop long : ${max} caractères au plus, espaces comprises`).transform(typographier);

/** An identifier written by an editor: it becomes part of an address. */
export const identifiant = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'des minuscules sans accent, des chiffres et des traits d’union seulement');

export const adresseWeb = z.string().regex(/^https?:\/\/[^\s<>"]+$/, 'une adresse qui commence par https:// ou http://');
export const courriel = z.string().regex(/^[^\s@<>:]+@[^\s@<>:]+\.[^\s@<>:]+$/, 'une adresse de courriel, par exemple service@exemple.fr');
export const nomDeFichier = z.string().regex(/^[^/\\:]+\.(jpe?g|png|webp)$/i, 'le nom d’un fichier JPEG, PNG ou WebP rangé à côté de l’action');

/** True for an existing calendar day, month or year in ISO order (`2013`, `2013-10`, `2013-10-27`). */
export function estDatePartielle(source: string): boolean {
  const trouve = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(source);
  if (!trouve) return false;
  const [annee, mois, jour] = [Number(trouve[1]), Number(trouve[2] ?? 1), Number(trouve[3] ?? 1)];
  if (annee < 1900 || annee > 2199 || mois < 1 || mois > 12) return false;
  return jour >= 1 && jour <= new Date(Date.UTC(annee, mois, 0)).getUTCDate();
}

const aideDate = 'une date AAAA, AAAA-MM ou AAAA-MM-JJ qui existe, par exemple 2013, 2013-10 ou 2013-10-27';

/**
 * A date that may lack its day or month. An unquoted year is a YAML number: it is taken back to its text.
 * Never a Date object: a clock and a time zone would come with it.
 */
export const datePartielle = z.union([z.string(), z.number()], { error: aideDate }).transform(String).refine(estDatePartielle, aideDate);

/** An instant as written; its time zone is resolved by `instants.ts`, which also refuses impossible ones. */
export const instantEcrit = z.string({
  error: 'un instant complet : AAAA-MM-JJTHH:MM, par exemple 2026-10-15T18:30',
});

export const etat = champ(
  z.enum(['brouillon', 'relu', 'publie', 'retire']).default('brouillon'),
  'État',
  'brouillon, puis relu, puis publie ; retire pour ôter ce qui a paru. Sans cette ligne : brouillon.',
);

/** Parts that are released separately; see DESIGN of the publication border in docs/adr/0004. */
export const parts = ['appel', 'noms', 'palmares', 'fiches', 'jury', 'entretiens'] as const;
export type Part = (typeof parts)[number];

const instantDePart = (titre: string, aide: string) => champ(instantEcrit.optional(), titre, aide);

const parParties = z.strictObject({
  appel: instantDePart('Appel', 'Quand l’appel à candidatures paraît.'),
  noms: instantDePart('Noms', 'Quand paraissent intitulés, porteurs, lieux et thèmes.'),
  palmares: instantDePart('Palmarès', 'Quand paraissent les distinctions, le jury et les chiffres de candidatures.'),
  fiches: instantDePart('Fiches', 'Quand paraissent les fiches, leurs images et l’éditorial.'),
  jury: instantDePart('Jury', 'Quand paraissent les commentaires du jury.'),
  entretiens: instantDePart('Entretiens', 'Quand paraissent les entretiens.'),
});

const publicationDe = <S extends z.ZodType>(parties: S) =>
  champ(z.union([instantEcrit, parties]), 'Publication', 'Un instant pour tout, ou un par partie : AAAA-MM-JJTHH:MM, à l’heure du recueil. Une partie sans instant ne paraît pas.');

/** An action has no call, a call nothing else: an instant that changes nothing would be believed. */
export const publication = publicationDe(parParties);
export const publicationDAction = publicationDe(parParties.omit({ appel: true }));
export const publicationDAppel = publicationDe(parParties.pick({ appel: true }));
export type Publication = z.infer<typeof publication>;

const consentement = {
  consentement: champ(
    z
      .strictObject({
        accordLe: champ(datePartielle, 'Accord donné le', 'Date de l’accord écrit de la personne.'),
        expireLe: champ(datePartielle.optional(), 'Expire le', 'Passé ce jour, le nom ne paraît plus.'),
      })
      .optional(),
    'Consentement',
    'Accord écrit de la personne nommée.',
  ),
  retrait: champ(datePartielle.optional(), 'Retrait', 'Date à laquelle la personne a demandé à ne plus paraître : elle ne paraît plus.'),
};

export const source = z.strictObject({
  id: champ(identifiant, 'Identifiant', 'Court nom de la source, cité ailleurs dans la fiche : gazette-2010.'),
  titre: champ(texte, 'Titre', 'Titre de la page ou du document, en clair.'),
  url: champ(ouAbsence(adresseWeb), 'Adresse', 'Adresse de la page, ou une absence si elle n’est pas en ligne.'),
  date: champ(ouAbsence(datePartielle), 'Date', 'Date de la source, même partielle.'),
  nominative: champ(
    z.literal(true).optional(),
    'Adresse nominative',
    'true si l’adresse contient le nom d’une personne : elle reste sur la page, et n’est pas mise dans les données.',
  ),
});
export type Source = z.infer<typeof source>;

/** A published figure always says where it comes from: the ids of `sources`. */
export const citeSources = champ(z.array(identifiant).min(1, 'au moins une source'), 'Sources', 'Identifiants des sources qui disent cela.');

export { consentement };
