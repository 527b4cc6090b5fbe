/** What a published fiche says, key by key, in the order of its front matter. */
import type { ActionPubliee, Addresses, Corps, PublishedRecueil } from '#recueil';
import { entiere } from './adresse.ts';
import { ouvrir, siEcrit, tel, terme } from './ouvrir.ts';
import { sourceOuverte } from './source.ts';
import { texteOuvert } from './texte.ts';
import type { FaitsOuverts, JuryOuvert, Texte } from './types.ts';

type Publiee = Extract<ActionPubliee, { niveau: 'fiche' }>;
type Donnees = Publiee['donnees'];

export interface Contexte {
  recueil: PublishedRecueil;
  adresses: Addresses;
  /** A body as its page draws it; without it, texts are plain. */
  dessiner?: (corps: Corps) => string;
}

export function faitsOuverts(action: Publiee, c: Contexte): FaitsOuverts {
  const { donnees, jury, entretien } = action;
  return {
    format: donnees.format,
    ...siEcrit('accroche', donnees.accroche, tel),
    ...siEcrit('essentiel', donnees.essentiel, tel),
    ...siEcrit('resume', donnees.resume, tel),
    ...siEcrit('periode', donnees.periode, (periode) =>
      ouvrir(periode, ({ debut, fin, statut, precision }) => ({
        ...siEcrit('debut', debut, tel),
        ...siEcrit('fin', fin, tel),
        statut: tel(statut),
        ...siEcrit('precision', precision, String),
      })),
    ),
    axes: axes(donnees, c.recueil),
    ...argent(donnees),
    ...relations(donnees, c.recueil),
    ...effets(donnees, c.recueil),
    suites: donnees.suites.map(({ texte, sources }) => ({ texte, sources })),
    divergences: donnees.divergences.map(({ sujet, valeurs, lecture }) => ({
      sujet,
      valeurs: valeurs.map(({ valeur, precision, sources }) => ({ valeur, ...siEcrit('precision', precision, String), sources })),
      ...siEcrit('lecture', lecture, String),
    })),
    textes: [action.corps, jury?.corps].flatMap((corps) => (corps ? [texte(corps, c)] : [])),
    ...siEcrit('jury', jury, (dit) => juryOuvert(dit, c.recueil)),
    ...(entretien ? { entretien: entiere(c.adresses.entretien(action), c.recueil) } : {}),
    sources: donnees.sources.map((source, i) => sourceOuverte(source, i + 1)),
    ...siEcrit('verifieLe', donnees.verifieLe, String),
    versions: donnees.versions.map(({ date, texte: change }) => ({ date, texte: change })),
  };
}

const axes = (donnees: Donnees, { axes: tous }: PublishedRecueil): FaitsOuverts['axes'] =>
  tous.flatMap(({ id, libelle, termes }) => {
    const codes = donnees.axes[id];
    return codes === undefined ? [] : [{ axe: id, libelle, termes: ouvrir(codes, (connus) => connus.map((code) => terme(code, termes))) }];
  });

const argent = (donnees: Donnees): Pick<FaitsOuverts, 'budget' | 'financements'> => ({
  ...siEcrit('budget', donnees.budget, (budget) =>
    ouvrir(budget, ({ montant, annee, perimetre, sources }) => ({
      montant: tel(montant),
      annee: tel(annee),
      perimetre: tel(perimetre),
      ...(sources ? { sources } : {}),
    })),
  ),
  ...siEcrit('financements', donnees.financements, (financements) =>
    ouvrir(financements, (liste) => liste.map(({ financeur, montant, part }) => ({ financeur, ...siEcrit('montant', montant, tel), ...siEcrit('part', part, tel) }))),
  ),
});

const relations = (donnees: Donnees, { vocabulaires }: PublishedRecueil): Pick<FaitsOuverts, 'partenaires' | 'resultats'> => ({
  ...siEcrit('partenaires', donnees.partenaires, (partenaires) =>
    ouvrir(partenaires, (liste) =>
      liste.map(({ nom, type, role, appui }) => ({
        nom,
        type: ouvrir(type, (code) => terme(code, vocabulaires['types-de-porteur'])),
        ...siEcrit('role', role, tel),
        ...siEcrit('appui', appui, tel),
      })),
    ),
  ),
  ...siEcrit('resultats', donnees.resultats, (resultats) =>
    ouvrir(resultats, (liste) =>
      liste.map(({ texte: dit, valeur, unite, periode, source: id, declaratif }) => ({
        texte: dit,
        ...siEcrit('valeur', valeur, tel),
        ...siEcrit('unite', unite, tel),
        ...siEcrit('periode', periode, tel),
        source: tel(id),
        declaratif,
      })),
    ),
  ),
});

const effets = (donnees: Donnees, { vocabulaires }: PublishedRecueil): Pick<FaitsOuverts, 'evaluation' | 'transferabilite'> => ({
  ...siEcrit('evaluation', donnees.evaluation, (evaluation) =>
    ouvrir(evaluation, ({ niveau, methode, evaluateur }) => ({
      niveau: terme(String(niveau), vocabulaires['niveaux-d-evaluation']),
      ...siEcrit('methode', methode, tel),
      ...siEcrit('evaluateur', evaluateur, tel),
    })),
  ),
  ...siEcrit('transferabilite', donnees.transferabilite, (transferabilite) =>
    ouvrir(transferabilite, (cles) => Object.fromEntries(Object.entries(cles).flatMap(([cle, valeur]) => (valeur === undefined ? [] : [[cle, tel(valeur)]])))),
  ),
});

const texte = (corps: Corps, { dessiner }: Contexte): Texte => ({ ...texteOuvert(corps), ...(dessiner ? { html: dessiner(corps) } : {}) });

const juryOuvert = (jury: NonNullable<Publiee['jury']>, { vocabulaires }: PublishedRecueil): JuryOuvert => ({
  ...siEcrit('instance', jury.instance, String),
  pointsForts: jury.pointsForts,
  pointsVigilance: jury.pointsVigilance,
  criteres: jury.criteres.map(({ critere, appreciation }) => ({ critere: terme(critere, vocabulaires['criteres-du-jury']), appreciation })),
  ...siEcrit('reponsePorteur', jury.reponsePorteur, String),
  ...siEcrit('note', jury.note, String),
  sources: jury.sources.map(({ id }) => id),
});

/** As its list says it: what is not online, and what nobody knows, keep their word. */
