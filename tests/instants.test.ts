/**
 * T − 1 s, T, T + 1 s of each part's instant, on all that a site shows: the views of its pages, its lists and counts, what search knows.
 * Every text of the corpus below holds the word of its part; what appears at T is stated whole, and nothing else changes at any other second.
 */
import { publish, readInstant, type Recueil } from '#recueil';
import { actionOuverte, jeuDeDonnees } from '#opendata';
import {
  adressesAttendues,
  atelier,
  direDate,
  entretiens,
  fichiersDeReferences,
  fluxPublies,
  grapheDeLAction,
  grapheDeLEdition,
  grapheDeLEntretien,
  planPourRobots,
  type Atelier,
} from '#vues';
import { beforeAll, describe, expect, test } from 'vitest';
import { action, edition, mdx, recueilDe } from './outils/petit-recueil.ts';
import { alentours, toutesLesVues, vuesDeRecherche } from './outils/toutes-les-vues.ts';

/** In the order of their instants. */
const PARTIES = {
  appel: '2026-01-10T08:00',
  noms: '2026-06-01T09:00',
  palmares: '2026-06-02T18:30',
  fiches: '2026-07-01T09:00:30',
  jury: '2026-08-01T00:00',
  entretiens: '2026-12-31T23:59:59',
} as const;
type Partie = keyof typeof PARTIES;
const parties = Object.keys(PARTIES) as Partie[];

const ancienne = 'publication: 2020-01-01T09:00';
const corpus = {
  'axes/public.yaml': 'libelle: Public\naide: À qui.\nchoix: plusieurs\ntermes: [{ code: tous, libelle: Tous }, { code: jeunes, libelle: Jeunes }]\n',
  'editions/2019/edition.mdx': edition(ancienne),
  'editions/2019/a/ancienne/action.mdx': action('ancienne', 'axes: { public: [tous] }'),
  'editions/2019/a/ancienne/entretien.mdx': mdx(
    'titre: Titre ancien\ndate: 2020\nintervenants: [{ id: a, nom: Personne, fonction: inconnu, organisme: inconnu }]\netat: publie',
    '<Question>Un ?</Question>\n\n<Reponse par="a">\n\nDeux.\n\n</Reponse>',
  ),
  'editions/2026/edition.mdx': mdx(
    `ordinal: 7
libelle: Libellé zappel
themes: [b]
ceremonie: { date: 2026-06-02, lieu: Lieu zpalmares }
jury: [{ nom: Juré zpalmares, fonction: Fonction zpalmares, organisme: Organisme zpalmares }]
partenaires: [{ nom: Partenaire zpalmares, role: Rôle zpalmares }]
candidatures: { recues: 700001, recevables: 700002, retenues: 700003, source: compte }
remerciements: Merci zfiches.
isbn: ISBN zfiches
issn: ISSN zfiches
depotLegal: Dépôt zfiches
recueilImprime: https://exemple.fr/zfiches
faits: [{ texte: Fait zfiches., sources: [gazette] }]
sources:
  - { id: compte, titre: Source zpalmares, url: "https://exemple.fr/zpalmares", date: 2026 }
  - { id: gazette, titre: Source zfiches, url: "https://exemple.fr/zfiches", date: 2026 }
verifieLe: 2026-11-11
etat: publie
publication: { ${parties.map((partie) => `${partie}: "${PARTIES[partie]}"`).join(', ')} }`,
    '## Titre zfiches\n\nÉditorial zfiches.[^gazette]',
  ),
  'editions/2026/appel.mdx': mdx(
    `libelle: Appel zappel
ouvertLe: 2026-01-10T08:00
clotLe: 2099-03-15T23:59
themes: [{ theme: b, recherche: Recherche zappel }]
conditions: [Condition zappel]
dotation: Dotation zappel
calendrier: [{ date: 2026-02, texte: Étape zappel }]
ceremonie: Cérémonie zappel
documents: [{ titre: Document zappel, url: "https://exemple.fr/zappel" }]
depot: Dépôt zappel
questions: [{ question: Question zappel, reponse: Réponse zappel }]
sources: [{ id: s, titre: Source zappel, url: inconnu, date: 2026 }]
etat: publie`,
    'Texte zappel.[^s]',
  ),
  'editions/2026/b/znoms/action.mdx': mdx(
    `format: court
titre: Titre znoms
titreCourt: Court znoms
accroche: Accroche zfiches
essentiel: [Essentiel zfiches]
resume: Résumé zfiches
distinction: { type: mention, rang: 3, categorie: Catégorie zpalmares, dotation: 700004 }
porteurs: [{ nom: Porteur znoms, type: association }]
territoire: { echelle: commune, codes: ["48095"], libelle: Quartier znoms }
periode: { debut: 2025, statut: terminee, precision: Période zfiches }
axes: { public: [jeunes] }
partenaires: [{ nom: Partenaire zfiches, type: commune, role: Rôle zfiches, appui: Appui zfiches }]
budget: { montant: 700005, annee: 2025, perimetre: Périmètre zfiches }
financements: [{ financeur: Financeur zfiches, montant: 700005, part: 100 }]
resultats: [{ texte: Résultat zfiches, valeur: 700006, unite: unité zfiches, periode: période zfiches, source: s }]
evaluation: { niveau: 3, methode: Méthode zfiches, evaluateur: Évaluateur zfiches }
transferabilite: { prerequis: Prérequis zfiches, cout: Coût zfiches }
contact: { service: Service zfiches, courriel: zfiches@exemple.fr }
suites: [{ texte: Suite zfiches, sources: [s] }]
divergences: [{ sujet: Sujet zfiches, valeurs: [{ valeur: Un zfiches, sources: [s] }, { valeur: Deux zfiches, sources: [s] }], lecture: Lecture zfiches }]
sources: [{ id: s, titre: Source zfiches, url: "https://exemple.fr/zfiches", date: 2025 }]
provenance: fictif
verifieLe: 2026-11-12
versions: [{ date: 2026-11-13, texte: Version zfiches }]
etat: publie`,
    '## Titre zfiches\n\nRécit zfiches.[^s]',
  ),
  'editions/2026/b/znoms/jury.mdx': mdx(
    `instance: Instance zjury
pointsForts: [{ texte: Fort zjury, diffusion: publique }, { texte: Fort zporteur }]
pointsVigilance: [{ texte: Vigilance zjury, diffusion: publique }, { texte: Vigilance zporteur }]
criteres: [{ critere: concret, appreciation: Appréciation zjury }]
reponsePorteur: Réponse zjury
note: Note zjury
etat: publie`,
    'Commentaire zjury.[^s]',
  ),
  'editions/2026/b/znoms/entretien.mdx': mdx(
    `titre: Titre zentretiens
chapeau: Chapeau zentretiens
date: 2026-12
lieu: Lieu zentretiens
intervenants: [{ id: q, nom: Personne zentretiens, fonction: Fonction zentretiens, organisme: Organisme zentretiens }]
note: Note zentretiens
etat: publie`,
    '<Question>Question zentretiens ?</Question>\n\n<Reponse par="q">\n\nRéponse zentretiens.\n\n</Reponse>',
  ),
};

let recueil: Recueil;
beforeAll(async () => {
  recueil = await recueilDe(corpus);
});

const ms = (ecrit: string): number => {
  const lu = readInstant(ecrit, 'Europe/Paris');
  if (!lu.ok) throw new Error(lu.raison);
  return lu.ms;
};
/** The site `seconds` after an instant. */
const site = (ecrit: string, seconds = 0, de = recueil): Atelier => atelier(publish(de, ms(ecrit) + seconds * 1000), '/');

/** All that it shows, by place. The day of publication, at the foot, is the one thing that time alone changes; the map is always the same. */
const montre = (a: Atelier): ReadonlyMap<string, string> => {
  const { recueil: publie, adresses } = a;
  const donnees = a.actions.flatMap((action) =>
    action.niveau === 'retire' ? [] : [[adresses.action(action), actionOuverte(action, { recueil: publie, adresses, dessiner: ({ texte }) => texte })] as const],
  );
  // The catalogue says the day as any date is said.
  const sansJour = (contenu: string) => contenu.replaceAll(/("dct:modified": \{\s*"@value": )"[^"]+"/g, '$1"ce jour"');
  const fichiers = [...jeuDeDonnees(publie, adresses).fichiers].map(([nom, { contenu }]) => [`donnees/${nom}`, sansJour(contenu)] as const);
  const flux = fluxPublies(a).map((un) => [un.chemin, un] as const);
  const references = fichiersDeReferences('bib', a).map(({ adresse, reference }) => [adresse, reference()] as const);
  // Days that the content says pass by themselves: a ceremony is no longer to come, sources were read again.
  const graphes = [
    ...a.actions.map((action) => [a.adresses.action(action), grapheDeLAction(action, a)] as const),
    ...a.editions.map((one) => [a.adresses.edition(one.id), grapheDeLEdition(one, a).filter((noeud) => noeud['@type'] !== 'Event')] as const),
    ...entretiens(a).map((action) => [a.adresses.entretien(action), grapheDeLEntretien(action, a)] as const),
  ];
  const all = {
    page: toutesLesVues(a),
    recherche: vuesDeRecherche(a),
    autour: alentours(a),
    donnees: new Map<string, unknown>([...donnees, ...fichiers]),
    flux: new Map<string, unknown>(flux),
    references: new Map<string, unknown>(references),
    graphes: new Map<string, unknown>(graphes),
    plan: new Map<string, unknown>(planPourRobots(a).map((une) => [une.adresse, une])),
  };
  const said = (vue: unknown) =>
    JSON.stringify(vue, (key, value: unknown) => (key === 'champ' || key === 'dateModified' ? undefined : value)).replaceAll(
      new RegExp(`\\b([Pp]ublié au|au recueil, au|au) ${direDate(publie.instant)}`, 'g'),
      'ce jour',
    );
  return new Map(Object.entries(all).flatMap(([kind, vues]) => [...vues].map(([name, vue]) => [`${kind} ${name}`, said(vue)] as const)));
};
const texte = (a: Atelier) => [...montre(a).values()].join('\n');

/** Places that do not show the same thing in both. */
const differences = (a: Atelier, b: Atelier): string[] => {
  const [one, other] = [montre(a), montre(b)];
  return [...new Set([...one.keys(), ...other.keys()])].filter((name) => one.get(name) !== other.get(name));
};

/** Words of parts that a site shows, and numbers by their part. */
const NOMBRES: Record<string, Partie> = { 700001: 'palmares', 700003: 'palmares', 700004: 'palmares', 700005: 'fiches', 700006: 'fiches' };
const mots = (a: Atelier): string[] => {
  const said = texte(a).replace(/(\d)\u202f(?=\d{3})/g, '$1');
  const words = [...parties, 'porteur'].filter((partie) => said.includes(`z${partie}`));
  const numbers = Object.entries(NOMBRES).flatMap(([n, partie]) => (said.includes(n) ? [partie] : []));
  return [...new Set([...words, ...numbers])];
};

/** Paths that are there at T and were not a second before. */
const nouveaux = (before: Iterable<string>, after: Iterable<string>): string[] => {
  const known = new Set(before);
  return [...after].filter((one) => !known.has(one)).sort();
};

interface Apparait {
  pages: string[];
  recherche: string[];
}
const APPARAIT: Record<Partie, Apparait> = {
  appel: { pages: ['/editions/2026/', '/editions/2026/appel/', '/editions/2026/b/', '/themes/b/'], recherche: ['editions/2026/', 'editions/2026/appel/'] },
  noms: {
    pages: [
      '/actions/2026/znoms/',
      '/actions/par/strate/commune-10000-19999/',
      '/editions/2026/presse/',
      '/editions/2026/presse/znoms/',
      '/id/2026/znoms/',
      '/territoires/departement-48/',
      '/territoires/region-76/',
    ],
    recherche: ['actions/2026/znoms/'],
  },
  palmares: { pages: ['/actions/par/distinction/mention/'], recherche: [] },
  fiches: { pages: ['/axes/public/jeunes/'], recherche: [] },
  jury: { pages: [], recherche: [] },
  entretiens: { pages: ['/entretiens/2026/znoms/'], recherche: ['entretiens/2026/znoms/'] },
};

/** Counts and lists that say how much there is, before and after. */
const comptes = (a: Atelier) => {
  const vues = toutesLesVues(a);
  const vue = <T>(address: string) => vues.get(address) as T;
  const accueil = vue<{ promesse: string; etagere: { annee: string; compte?: string }[]; aLire: unknown[] }>('/');
  return {
    promesse: accueil.promesse,
    etagere: accueil.etagere.find(({ annee }) => annee === '2026')?.compte,
    actions: vue<{ titre: string }>('/actions/').titre,
    entretiens: vue<{ entretiens: unknown[] }>('/entretiens/').entretiens.length,
    tuiles: a.editions.some(({ id }) => id === '2026') ? a.marque('2026').tuiles.length : undefined,
    departements: vue<{ departements: unknown[] }>('/territoires/').departements.length,
    sansBudget: vue<{ manque: { nombre: number; texte: string }[] }>('/').manque.find(({ texte: t }) => t.includes('budget'))?.nombre,
  };
};
const COMPTES: Record<Partie, Partial<ReturnType<typeof comptes>>> = {
  appel: { etagere: 'à venir', tuiles: 0 },
  noms: { promesse: 'deux actions pour essayer', etagere: '1 action', actions: 'Deux actions', departements: 2, sansBudget: 2 },
  palmares: { tuiles: 1 },
  fiches: { sansBudget: 1 },
  jury: {},
  entretiens: { entretiens: 2 },
};

describe.each(parties)('%s', (partie) => {
  const instant = PARTIES[partie];
  const rang = parties.indexOf(partie);

  test('a second before: what the parts before it show, and not one thing more', () => {
    const before = parties[rang - 1];
    expect(differences(site(instant, -1), before ? site(PARTIES[before]) : site('2020-01-02T00:00'))).toEqual([]);
    expect(mots(site(instant, -1))).toEqual(parties.slice(0, rang));
  });

  test('at its instant: its words, its pages, its places in search', () => {
    const [before, now] = [site(instant, -1), site(instant)];
    expect(mots(now)).toEqual(parties.slice(0, rang + 1));
    expect({
      pages: nouveaux(adressesAttendues(before), adressesAttendues(now)),
      recherche: nouveaux(vuesDeRecherche(before).keys(), vuesDeRecherche(now).keys()),
    }).toEqual(APPARAIT[partie]);
  });

  test('at its instant: its counts', () => {
    const [before, now] = [comptes(site(instant, -1)), comptes(site(instant))];
    const changed = Object.fromEntries(Object.entries(now).filter(([name, value]) => value !== before[name as keyof typeof before]));
    expect(changed).toEqual(COMPTES[partie]);
  });

  test('a second after: nothing more', () => {
    expect(differences(site(instant, 1), site(instant))).toEqual([]);
  });
});

describe('a call', () => {
  const [ouvre, ferme, prolonge] = ['2026-02-01T08:00', '2026-03-15T23:59', '2026-04-02T12:00'];
  const appele = (dates: string) =>
    recueilDe({
      ...corpus,
      'editions/2026/appel.mdx': mdx(`themes: [{ theme: b, recherche: inconnu }]\n${dates}\netat: publie\npublication: { appel: 2026-01-10T08:00 }`, 'Texte.'),
    });

  /** Its state, and every place of the site that invites: a band, a word that says « open », a sentence in the present. */
  const dit = (a: Atelier) => {
    const vues = toutesLesVues(a);
    const { etat, phrase } = vues.get('/editions/2026/appel/') as { etat: string; phrase: string };
    const { appel } = vues.get('/participer/') as { appel: { ouvert: boolean } };
    const invite = [...vues].filter(([, vue]) => /sont reçues|(?<!n’)est ouvert/.test(JSON.stringify(vue))).map(([name]) => name);
    const bandes = [...vues].filter(([, vue]) => typeof vue === 'object' && vue !== null && 'bande' in vue).map(([name]) => name);
    return { etat, phrase: phrase.replace(/[\u00a0\u202f]/g, ' '), ouvert: appel.ouvert, invite, bandes };
  };
  const bandes = ['/', '/themes/', '/entretiens/2019/ancienne/'];
  const annonce = 'Les candidatures seront reçues du 1er février 2026, 8 h, heure de Paris au 15 mars 2026, 23 h 59, heure de Paris.';
  const ouvert = (phrase: string) => ({
    etat: 'ouvert',
    phrase,
    ouvert: true,
    invite: ['/', '/themes/', '/participer/', '/editions/2026/appel/', '/entretiens/2019/ancienne/'],
    bandes,
  });
  const muet = (etat: string, phrase: string) => ({ etat, phrase, ouvert: false, invite: [], bandes: [] });

  test.each([
    ['its beginning', ouvre, '', muet('a-venir', annonce), ouvert('Les candidatures sont reçues jusqu’au 15 mars 2026, 23 h 59, heure de Paris.')],
    [
      'its end',
      ferme,
      '',
      ouvert('Les candidatures sont reçues jusqu’au 15 mars 2026, 23 h 59, heure de Paris.'),
      muet('clos', 'Les candidatures étaient reçues jusqu’au 15 mars 2026, 23 h 59, heure de Paris. L’appel est clos.'),
    ],
    [
      'its first end, when it was prolonged',
      ferme,
      `prolongeAu: ${prolonge}`,
      ouvert('Les candidatures sont reçues jusqu’au 2 avril 2026, 12 h, heure de Paris (délai prolongé).'),
      ouvert('Les candidatures sont reçues jusqu’au 2 avril 2026, 12 h, heure de Paris (délai prolongé).'),
    ],
    [
      'its second end',
      prolonge,
      `prolongeAu: ${prolonge}`,
      ouvert('Les candidatures sont reçues jusqu’au 2 avril 2026, 12 h, heure de Paris (délai prolongé).'),
      muet('clos', 'Les candidatures étaient reçues jusqu’au 2 avril 2026, 12 h, heure de Paris (délai prolongé). L’appel est clos.'),
    ],
  ])('at %s', async (_titre, instant, plus, before, after) => {
    const de = await appele(`ouvertLe: ${ouvre}\nclotLe: ${ferme}\n${plus}`);
    expect(dit(site(instant, -1, de))).toEqual(before);
    expect(dit(site(instant, 0, de))).toEqual(after);
    expect(dit(site(instant, 1, de))).toEqual(after);
  });

  test.each(['ouvertLe: inconnu\nclotLe: inconnu', `ouvertLe: ${ouvre}\nclotLe: non-communique`])('of which the end is not known never invites: %s', async (dates) => {
    const de = await appele(dates);
    for (const instant of [ouvre, ferme, '2099-01-01T00:00']) expect(dit(site(instant, 1, de))).toMatchObject({ ouvert: false, invite: [], bandes: [] });
  });

  test('that is over never invites again', async () => {
    const de = await appele(`ouvertLe: ${ouvre}\nclotLe: ${ferme}`);
    for (const instant of ['2026-03-16T00:00', '2027-02-01T08:00', '2099-01-01T00:00']) expect(dit(site(instant, 0, de))).toMatchObject({ etat: 'clos', invite: [], bandes: [] });
  });
});
