/** What search knows of an action's page. Ids are those of src/components/Action.astro; the build checks that each is there. */
import { addresses, estAbsence, libelleDit, valeurConnue, type ActionPubliee, type Fiche, type PublishedRecueil } from '#recueil';
import { passagesDe } from './corps.ts';
import type { Dire, Ligne, PageCherchable, Passage, VoixDePassage } from './types.ts';

type Publiee = Fiche & { niveau: 'fiche' };

/** Undefined for an action that was withdrawn: nothing of it is found. */
export function pageDAction(action: ActionPubliee, recueil: PublishedRecueil, dire: Dire): PageCherchable | undefined {
  const ligne = dire.ligne(action);
  if (action.niveau === 'retire' || !ligne) return undefined;
  const fiche = action.niveau === 'fiche' ? action : undefined;
  const theme = recueil.editions.find((e) => e.id === action.edition)?.themes.find((t) => t.id === action.theme)?.libelle;
  const { distinction } = ligne;
  const categorie = 'distinction' in action ? action.distinction?.categorie : undefined;
  return {
    chemin: addresses('').action(action),
    sorte: 'action',
    edition: action.edition,
    titre: ligne.titre,
    voix: fiche && fiche.donnees.format !== 'palmares' ? 'porteur' : 'palmares',
    encre: dire.encre(action.edition),
    ...(distinction ? { tuile: distinction.tuile } : {}),
    tete: [
      ...line(ligne.accroche, 5),
      ...line(theme, 4),
      ...line(ligne.lieu, 4, 'lieu'),
      ...line(libelleDuLieu(action), 4),
      ...line(ligne.porteurs, 3),
      ...line(distinction?.libelle, 1, 'distinction'),
      ...line(categorie === theme ? undefined : categorie, 1),
    ],
    passages: fiche ? passagesDeFiche(fiche, recueil) : [],
    criteres: dire.criteres(action),
  };
}

export const line = (texte: string | undefined, poids: number, meta?: Ligne['meta']): Ligne[] => (texte ? [{ texte, poids, ...(meta ? { meta } : {}) }] : []);

/** A quarter, a network: in the entry's own words, where they tell no more than it allows. */
function libelleDuLieu(action: Exclude<ActionPubliee, { niveau: 'retire' }>): string | undefined {
  const territoire = valeurConnue(action.territoire);
  return typeof territoire === 'object' ? libelleDit(territoire) : undefined;
}

/** A section whose title the site writes itself; left out when it says nothing. */
export function rubrique(ancre: string, titre: string, voix: VoixDePassage, textes: readonly (string | undefined)[]): Passage[] {
  const dits = textes.filter((texte) => texte !== undefined && texte !== '') as string[];
  return dits.length === 0 ? [] : [{ ancre, titre, titreCherche: false, voix, textes: dits }];
}

/** Values that are known, each a sentence of its own. */
export const connus = (...values: unknown[]): string[] =>
  values.flatMap((value) => ((typeof value === 'string' && !estAbsence(value)) || typeof value === 'number' ? [String(value)] : []));

const listOf = <T>(value: T[] | string | undefined): T[] => (Array.isArray(value) ? value : []);

function passagesDeFiche({ donnees, corps, jury }: Publiee, recueil: PublishedRecueil): Passage[] {
  const transfert = typeof donnees.transferabilite === 'object' ? Object.values(donnees.transferabilite) : [];
  return [
    ...rubrique('essentiel', 'L’essentiel', 'porteur', listOf(donnees.essentiel)),
    ...rubrique('reperes', 'Repères', 'palmares', donnees.format === 'palmares' ? [] : reperes(donnees, recueil)),
    ...(corps ? passagesDe(corps, { ancre: 'porteur', titre: 'Le récit', titreCherche: false }) : rubrique('resume', 'Résumé', 'porteur', [valeurConnue(donnees.resume)])),
    ...(jury ? passagesDuJury(jury, recueil) : []),
    ...rubrique(
      'partenaires',
      'Partenaires',
      'palmares',
      listOf(donnees.partenaires).flatMap((p) => connus(p.nom, p.role, p.appui)),
    ),
    ...rubrique(
      'financements',
      'Financements',
      'palmares',
      listOf(donnees.financements).map((f) => f.financeur),
    ),
    ...rubrique(
      'resultats',
      'Résultats',
      'porteur',
      listOf(donnees.resultats).flatMap((r) => connus(r.texte, r.unite, r.periode)),
    ),
    ...rubrique(
      'divergences',
      'Les sources divergent',
      'palmares',
      donnees.divergences.flatMap((d) => [d.sujet, ...d.valeurs.flatMap((v) => connus(v.valeur, v.precision)), d.lecture]),
    ),
    ...rubrique(
      'suites',
      'Ce qui a suivi',
      'palmares',
      donnees.suites.map((suite) => suite.texte),
    ),
    ...rubrique('transferabilite', 'Transposer', 'porteur', connus(...transfert)),
  ];
}

/** Terms of the axes, and what is said of dates, budget and evaluation. */
function reperes(donnees: Publiee['donnees'], { axes }: PublishedRecueil): string[] {
  const { periode, budget, evaluation } = donnees;
  return [
    ...axes.flatMap((axe) => listOf(donnees.axes[axe.id]).map((code) => axe.termes.find((terme) => terme.code === code)?.libelle ?? code)),
    ...(typeof periode === 'object' ? connus(periode.precision) : []),
    ...(typeof budget === 'object' ? connus(budget.perimetre) : []),
    ...(typeof evaluation === 'object' ? connus(evaluation.methode, evaluation.evaluateur) : []),
  ];
}

/** The bearer's answer is the bearer's, though it stands in the jury's band. */
function passagesDuJury(jury: NonNullable<Publiee['jury']>, { vocabulaires }: PublishedRecueil): Passage[] {
  const critere = (code: string) => vocabulaires['criteres-du-jury'].find((terme) => terme.code === code)?.libelle ?? code;
  const points = [jury.instance, ...jury.pointsForts, ...jury.pointsVigilance, ...jury.criteres.map((c) => `${critere(c.critere)} ${c.appreciation}`), jury.note];
  const titre = 'Le commentaire';
  const [debut, ...suite] = jury.corps ? passagesDe(jury.corps, { ancre: 'jury', titre, titreCherche: false }) : [];
  const own = debut?.ancre === 'jury' ? debut : undefined;
  return [
    ...rubrique('jury', titre, 'jury', [...(own?.textes ?? []), ...points]),
    ...(debut && !own ? [debut] : []),
    ...suite,
    ...rubrique('jury', 'La réponse', 'porteur', [jury.reponsePorteur]),
  ];
}
