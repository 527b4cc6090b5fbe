/** The facts of an action in words, one by one, those that are not known too: what columns compare and what a fiche of the basket prints. */
import type { Absent, ActionOuverte, Ouvert } from '#opendata';
import { absencesDites, date, euros, nombre, pourCent, statutsDits } from '#recueil/mots';

/** What the page knows of the award: its axes that compare, in order, and the words of what must be known to do the same. */
export interface Mots {
  axes: readonly { axe: string; libelle: string }[];
  transfert: readonly { cle: string; libelle: string }[];
}

export interface Ligne {
  texte: string;
  petit?: string;
}
/** Why nothing is said: one of the three absences, or a fiche that is not public yet. */
type Silence = keyof typeof absencesDites | 'attente';

export interface Fait {
  cle: string;
  libelle: string;
  /** Never empty: what is not said is a silence. */
  lignes?: Ligne[];
  silence?: Silence;
  /** What is said beside a silence: the scope of an amount that nobody knows. */
  petit?: string;
  /** Level 1 to 4, drawn beside its words. */
  echelle?: number;
}

export const silencesDits: Readonly<Record<Silence, string>> = { ...absencesDites, attente: 'pas encore publié' };

type Dit = Pick<Fait, 'lignes' | 'silence' | 'petit' | 'echelle'>;
const estAbsent = (valeur: unknown): valeur is Absent => typeof valeur === 'object' && valeur !== null && 'absence' in valeur;
/** The value when it is known. */
export const connu = <T>(valeur: Ouvert<T> | undefined): T | undefined => (valeur === undefined || estAbsent(valeur) ? undefined : (valeur as T));
const joindre = (...mots: (string | undefined)[]): string => mots.filter(Boolean).join(', ');
const ligne = (texte: string, petit?: string): Ligne => ({ texte, ...(petit ? { petit } : {}) });
/** Said, be it only beside a silence. */
export const ditQuelqueChose = (fait: Fait | undefined): boolean => fait?.lignes !== undefined || fait?.petit !== undefined;

/** A value, or why there is none; a list without a line is not known either. */
function dire<T>(valeur: Ouvert<T> | undefined, lignes: (connue: T) => Ligne[], sinon: Silence = 'inconnu'): Dit {
  if (valeur === undefined) return { silence: sinon };
  if (estAbsent(valeur)) return { silence: valeur.absence };
  const dites = lignes(valeur as T);
  return dites.length > 0 ? { lignes: dites } : { silence: 'inconnu' };
}
/** A value and what is known beside it, be there no value. */
function avecPrecision<T>(valeur: Ouvert<T> | undefined, mot: (connue: T) => string, petit?: string): Dit {
  const dit = dire(valeur, (connue) => [ligne(mot(connue), petit)]);
  return dit.silence && petit ? { ...dit, petit } : dit;
}
const un = (valeur: Ouvert<string> | undefined, sinon?: Silence): Dit => dire(valeur, (texte) => [ligne(texte)], sinon);

export function faitsDe(action: ActionOuverte, mots: Mots): Fait[] {
  const attente: Silence = action.faits ? 'inconnu' : 'attente';
  const { faits } = action;
  const fait = (cle: string, libelle: string, dit: Dit): Fait => ({ cle, libelle, ...dit });
  return [
    fait(
      'porteurs',
      'Porteurs',
      dire(action.porteurs, (liste) => liste.map(({ nom }) => ligne(nom))),
    ),
    ...lieu(action),
    fait('theme', 'Thème', un(action.theme?.libelle)),
    fait('distinction', 'Distinction', distinction(action)),
    ...mots.axes.map(({ axe, libelle }) =>
      fait(
        axe,
        libelle,
        dire(faits?.axes.find((un) => un.axe === axe)?.termes, (termes) => termes.map((terme) => ligne(terme.libelle)), attente),
      ),
    ),
    ...periode(action, attente),
    fait('budget', 'Budget', budget(faits?.budget, attente)),
    fait(
      'financements',
      'Financements',
      dire(faits?.financements, (liste) => liste.map((un) => ligne(un.financeur, joindre(montant(un.montant), dans(un.part, pourCent)))), attente),
    ),
    fait(
      'partenaires',
      'Partenaires',
      dire(faits?.partenaires, (liste) => liste.map((un) => ligne(un.nom, [connu(un.role), connu(un.appui)].filter(Boolean).join(' · '))), attente),
    ),
    fait(
      'resultats',
      'Résultats',
      dire(faits?.resultats, (liste) => liste.map(resultat), attente),
    ),
    ...evaluation(action, attente),
    ...mots.transfert.map(({ cle, libelle }) => {
      const tout = faits?.transferabilite;
      return fait(cle, libelle, tout && estAbsent(tout) ? { silence: tout.absence } : un(connu(tout)?.[cle], attente));
    }),
  ];
}

const dans = <T>(valeur: Ouvert<T> | undefined, mot: (connue: T) => string): string | undefined => {
  const known = connu(valeur);
  return known === undefined ? undefined : mot(known);
};

const montant = (valeur: Ouvert<number> | undefined): string =>
  dans(valeur, euros) ?? `montant ${silencesDits[valeur !== undefined && estAbsent(valeur) ? valeur.absence : 'inconnu']}`;

/** No place at all for an award without places. */
function lieu({ territoire }: ActionOuverte): Fait[] {
  if (territoire === undefined) return [];
  const place = { cle: 'lieu', libelle: 'Lieu' };
  const taille = { cle: 'taille', libelle: 'Population' };
  if (estAbsent(territoire)) return [place, taille].map((un) => ({ ...un, silence: territoire.absence }));
  if (territoire.masque) return [place, taille].map((un) => ({ ...un, silence: 'non-communique' }));
  const strates = territoire.strates.map(({ libelle }) => ligne(libelle));
  return [
    { ...place, lignes: [ligne(territoire.nom, territoire.libelle)] },
    // A département has a population, but none that compares with a town's.
    { ...taille, ...(strates.length > 0 ? { lignes: strates } : { silence: 'sans-objet' }) },
  ];
}

function distinction({ distinction: donnee, palmaresAVenir }: ActionOuverte): Dit {
  if (!donnee) return { silence: palmaresAVenir ? 'attente' : 'inconnu' };
  const dotation = dans(donnee.dotation, euros);
  return { lignes: [ligne(donnee.libelle, joindre(donnee.categorie, dotation && `dotation de ${dotation}`))] };
}

function periode({ faits }: ActionOuverte, attente: Silence): Fait[] {
  const ecrite = faits?.periode;
  const p = connu(ecrite);
  const debut = { cle: 'debut', libelle: 'Début' };
  const fin = { cle: 'fin', libelle: 'Fin' };
  if (!p) return [debut, fin].map((un) => ({ ...un, silence: ecrite && estAbsent(ecrite) ? ecrite.absence : attente }));
  const statut = connu(p.statut) as keyof typeof statutsDits | undefined;
  return [
    { ...debut, ...avecPrecision(p.debut, date, p.precision) },
    { ...fin, ...(connu(p.fin) === undefined && statut ? { lignes: [ligne(statutsDits[statut])] } : avecPrecision(p.fin, date)) },
  ];
}

function budget(ecrit: NonNullable<ActionOuverte['faits']>['budget'], attente: Silence): Dit {
  const b = connu(ecrit);
  if (!b) return { silence: ecrit && estAbsent(ecrit) ? ecrit.absence : attente };
  return avecPrecision(b.montant, euros, joindre(dans(b.annee, date), connu(b.perimetre)));
}

type Resultat = Extract<NonNullable<NonNullable<ActionOuverte['faits']>['resultats']>, readonly unknown[]>[number];
/** The figure stands with its unit, after the sentence: most sentences say it already. */
const resultat = ({ texte, valeur, unite, periode: quand, declaratif }: Resultat): Ligne => {
  const mesure = dans(valeur, (n) => nombre(n).replace('-', '−'));
  const quoi = connu(unite);
  const tue = valeur !== undefined && estAbsent(valeur) ? `${quoi}\u00a0: ${silencesDits[valeur.absence]}` : quoi;
  const chiffre = mesure === undefined ? quoi && tue : [mesure, quoi].filter(Boolean).join('\u00a0');
  return ligne(texte, [joindre(chiffre, connu(quand)), declaratif ? 'déclaré par le porteur' : ''].filter(Boolean).join(' · '));
};

/** The lowest level says that nothing is known: it is no level of evaluation. */
function evaluation({ faits }: ActionOuverte, attente: Silence): Fait[] {
  const ecrite = faits?.evaluation;
  const e = connu(ecrite);
  const tu: Dit = { silence: ecrite && estAbsent(ecrite) ? ecrite.absence : attente };
  const niveau = Number(e?.niveau.code ?? 0);
  return [
    {
      cle: 'evaluation',
      libelle: 'Évaluation',
      ...(e && niveau > 0 ? { lignes: [ligne(`${niveau} sur 4, ${e.niveau.libelle.toLowerCase()}`)], echelle: niveau } : e ? { silence: 'inconnu' as const } : tu),
    },
    { cle: 'methode', libelle: 'Méthode d’évaluation', ...(e ? un(e.methode) : tu) },
    { cle: 'evaluateur', libelle: 'Évaluateur', ...(e ? un(e.evaluateur) : tu) },
  ];
}

/** All that an action does not say, in one sentence a silence: « Inconnu : budget, délai. Non communiqué : coût. » The size goes with the place. */
export function phraseDesSilences(faits: readonly Fait[]): string {
  const order: Silence[] = ['inconnu', 'non-communique', 'sans-objet'];
  const dits = order.flatMap((silence) => {
    const tus = faits.filter((fait) => fait.silence === silence && fait.cle !== 'taille').map(({ libelle }) => libelle.replace(/^\p{Lu}(?=\p{Ll})/u, (c) => c.toLowerCase()));
    return tus.length > 0 ? [`${silencesDits[silence].replace(/^./, (c) => c.toUpperCase())}\u00a0: ${tus.join(', ')}.`] : [];
  });
  return [...dits, ...attentes(faits)].join(' ');
}

/** A fiche may come out before its palmarès. */
function attentes(faits: readonly Fait[]): string[] {
  const cles = faits.filter(({ silence }) => silence === 'attente').map(({ cle }) => cle);
  if (cles.length === 0) return [];
  return [cles.some((cle) => cle !== 'distinction') ? 'La fiche n’est pas encore publiée.' : 'La distinction n’est pas encore annoncée.'];
}
