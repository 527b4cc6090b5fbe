/** The data as files: what they hold, what they never hold, and that they say the same thing. */
import { addresses, load, publish, readInstant, type PublishedRecueil, type Recueil } from '#recueil';
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { action, edition, lire, mdx, recueilDe } from '../../tests/outils/petit-recueil.ts';
import { ecarts, lireTable, schemaDeDataPackage, schemaDeTableSchema, type Ligne, type SchemaLu } from '../../tests/outils/table-schema.ts';
import { jeuDeDonnees, type JeuDeDonnees, type TableDite } from './jeu.ts';

const jour = readInstant('2026-12-01T00:00', 'Europe/Paris');
const ms = jour.ok ? jour.ms : NaN;
const lus = new Map<string, Recueil>();
/** Read once, published anew: nothing of one publication is kept for the next. */
const contenu = (racine: string): PublishedRecueil => {
  const recueil = lus.get(racine) ?? load({ racine: `${process.cwd()}/${racine}`, prefix: '' }).recueil;
  if (!recueil) throw new Error('the content cannot be read');
  lus.set(racine, recueil);
  return publish(recueil, ms);
};
const jeu = (recueil: PublishedRecueil): JeuDeDonnees => jeuDeDonnees(recueil, addresses('/'));
const tous = ({ fichiers }: JeuDeDonnees): string => [...fichiers.values()].map(({ contenu: texte }) => texte).join('\n');

const hostile = {
  'axes/public.yaml': 'libelle: Public\naide: À qui.\nchoix: plusieurs\nusages: [csv]\ntermes: [{ code: tous, libelle: "=Tous;" }, { code: jeunes, libelle: "Jeunes|élèves" }]\n',
  'editions/2020/edition.mdx': edition(
    'publication: 2020-01-01T09:00\nceremonie: non-communique\ncandidatures: { recues: 40, recevables: inconnu, retenues: 0, source: s }',
  ).replace('"https://exemple.fr/", date: 2020', 'sans-objet, date: inconnu'),
  'editions/2020/a/x/action.mdx': action(
    'x',
    `axes: { public: [tous, jeunes] }
budget: { montant: non-communique, annee: 2019, perimetre: sans-objet }
resultats: [{ texte: "=1+1; \\"deux\\", trois", valeur: -2.5, unite: "% de moins", source: inconnu, declaratif: false }]
partenaires: [{ nom: "@Réseau | Sud", type: inconnu, role: "- tient le lieu", appui: sans-objet }, { nom: "'=Autre\\\\", type: commune }]
financements: inconnu
divergences: [{ sujet: Combien ?, valeurs: [{ valeur: "+3", sources: [s] }, { valeur: "4", precision: "l'an", sources: [s] }] }]
transferabilite: { prerequis: sans-objet, cout: "-10 %" }
`,
  ),
  'editions/2020/a/y/action.mdx': action('y', 'format: palmares\nperiode: inconnu').replace('format: court\n', ''),
};

const enPetit = async (): Promise<PublishedRecueil> => publish(await recueilDe(hostile), ms);

/** An apostrophe before what looks like a formula is the writer's. */
const rendre = (cellule: string) => (/^'+[=+\-@\t\r\n＝＋－＠]/.test(cellule) ? cellule.slice(1) : cellule);

type Objet = Record<string, unknown>;
const estAbsent = (valeur: unknown): boolean => typeof valeur === 'object' && valeur !== null && 'absence' in valeur;

/** One key of a path that the page gives: `faits.axes[axe=public].termes.code`. */
function suivre(de: unknown, cles: readonly string[]): unknown {
  const [cle, ...reste] = cles;
  if (cle === undefined || de === undefined || estAbsent(de)) return de;
  if (Array.isArray(de)) return de.map((un) => suivre(un, cles)).filter((un) => un !== undefined);
  const [, liste = cle, champ, valeur] = /^(\w+)\[(\w+)=(.+)\]$/.exec(cle) ?? [];
  const dit = (de as Objet)[liste];
  return suivre(champ === undefined ? dit : (dit as Objet[] | undefined)?.find((un) => un[champ] === valeur), reste);
}

/** What the JSON says in the place of each cell, by the path that the page gives for its column. */
function attendues(json: unknown, { colonnes }: TableDite): Ligne[] {
  const chemins = colonnes.map(({ nom, type, dansLeJson }) => ({ nom, type, parts: dansLeJson.split('[].') }));
  const longs = chemins.reduce((long, { parts }) => (parts.length > long.length ? parts : long), [''] as string[]);
  const listes = longs.slice(0, -1);
  const piles = listes.reduce<unknown[][]>(
    (jusquIci, liste) =>
      jusquIci.flatMap((pile) => {
        const dite = suivre(pile.at(-1), liste.split('.'));
        return Array.isArray(dite) ? dite.map((un) => [...pile, un]) : [];
      }),
    [[json]],
  );
  return piles.map((pile) =>
    Object.fromEntries(
      chemins.map(({ nom, type, parts }) => {
        const dit = suivre(pile[parts.length - 1], (parts.at(-1) ?? '').split('.'));
        if (!Array.isArray(dit)) return [nom, dit];
        if (type === 'integer') return [nom, dit.length];
        const valeurs = dit.map((un) => String(estAbsent(un) ? (un as { absence: string }).absence : un).replace(/[\\|]/g, '\\$&'));
        return [nom, valeurs.length > 0 ? valeurs.join('|') : undefined];
      }),
    ),
  ) as Ligne[];
}

describe.each([
  ['the recueil', () => contenu('content')],
  ['another award', () => contenu('tests/fixtures/prix-fictif')],
  ['a hostile one', enPetit],
])('%s', (_nom, publier) => {
  let fait: PublishedRecueil | undefined;
  const faire = async () => (fait ??= await publier());

  it('each CSV, read by its Table Schema alone, says what recueil.json says at the path that the page gives', async () => {
    const donnees = jeu(await faire());
    const json = JSON.parse(donnees.recueil.contenu) as unknown;
    for (const table of donnees.tables) {
      const { lignes, fautes } = lireTable(table.fichiers.csv.contenu, JSON.parse(table.fichiers.schema.contenu) as SchemaLu);
      expect([table.nom, fautes]).toEqual([table.nom, []]);
      const lues = lignes.map((ligne) => Object.fromEntries(Object.entries(ligne).map(([cle, valeur]) => [cle, typeof valeur === 'string' ? rendre(valeur) : valeur])));
      expect(lues).toEqual(attendues(json, table));
      expect([table.nom, lues.length]).toEqual([table.nom, table.lignes]);
    }
  });

  it('the twin for Excel says the same', async () => {
    for (const { fichiers } of jeu(await faire()).tables) {
      const schema = JSON.parse(fichiers.schema.contenu) as SchemaLu;
      const decimales = new Set(schema.fields.filter(({ type }) => type === 'number').map(({ name }) => name));
      const sien = fichiers.excel.contenu;
      expect(sien.startsWith('\ufeff')).toBe(true);
      const lignes = separer(sien.slice(1), ';').map((cellules, rang) =>
        cellules.map((cellule, i) => {
          if (rang === 0) return cellule;
          const nom = schema.fields[i]?.name ?? '';
          return decimales.has(nom) ? cellule.replace(',', '.') : cellule.replace(/^VRAI$/, 'true').replace(/^FAUX$/, 'false');
        }),
      );
      expect(lignes).toEqual(separer(fichiers.csv.contenu, ','));
    }
  });

  it('its schemas and its package are valid, and say the columns with their titles', async () => {
    const donnees = jeu(await faire());
    for (const { nom, fichiers } of donnees.tables) expect([nom, ecarts(schemaDeTableSchema, JSON.parse(fichiers.schema.contenu))]).toEqual([nom, []]);
    expect(ecarts(schemaDeDataPackage, JSON.parse(donnees.paquet.contenu))).toEqual([]);
  });

  it('what the package and the catalogue say of a file is of its bytes', async () => {
    const { fichiers, paquet, catalogue } = jeu(await faire());
    const mesure = (nom: string) => {
      const octets = Buffer.from(fichiers.get(nom)?.contenu ?? '');
      return { octets: octets.length, empreinte: createHash('sha256').update(octets).digest('hex') };
    };
    const { resources } = JSON.parse(paquet.contenu) as { resources: { path: string; bytes: number; hash: string }[] };
    for (const { path, bytes, hash } of resources) expect([path, { octets: bytes, empreinte: hash.slice(7) }]).toEqual([path, mesure(path)]);
    const dites = distributions(catalogue.contenu);
    for (const { nom, octets, empreinte } of dites) expect([nom, { octets, empreinte }]).toEqual([nom, mesure(nom)]);
    const schemas = [...fichiers.keys()].filter((nom) => nom.startsWith('schemas/'));
    expect([...dites.map(({ nom }) => nom), ...schemas, 'catalogue.jsonld'].sort()).toEqual([...fichiers.keys()].sort());
  });

  it('each key of another table is one of its rows', async () => {
    const { tables, paquet } = jeu(await faire());
    const { resources } = JSON.parse(paquet.contenu) as { resources: { name: string; schema: { foreignKeys?: Cle[] } }[] };
    const cles = (nom: string, colonnes: readonly string[]): string[] => {
      const une = tables.find((table) => table.nom === nom);
      const { lignes } = lireTable(une?.fichiers.csv.contenu ?? '', JSON.parse(une?.fichiers.schema.contenu ?? '{}') as SchemaLu);
      return lignes.map((ligne) => JSON.stringify(colonnes.map((colonne) => ligne[colonne])));
    };
    const dites = resources.flatMap(({ name, schema }) => (schema.foreignKeys ?? []).map(({ fields, reference }) => ({ name, fields, reference })));
    expect(dites).toContainEqual({ name: 'actions', fields: ['edition'], reference: { resource: 'editions', fields: ['id'] } });
    for (const { name, fields, reference } of dites) {
      const connues = cles(reference.resource, reference.fields);
      expect([name, cles(name, fields).filter((cle) => !connues.includes(cle))]).toEqual([name, []]);
    }
  });

  it('has ordinary spaces, and nothing that is not seen', async () => {
    for (const { nom, contenu: texte } of jeu(await faire()).fichiers.values())
      expect([nom, /.{0,20}(?:[\u00ad\u200b\u2060\ufeff]|(?! )\p{Zs}).{0,9}/u.exec(texte.replace(/^\ufeff/, ''))?.[0]]).toEqual([nom, undefined]);
  });

  it('is the same bytes again', async () => {
    expect(tous(jeu(await publier()))).toBe(tous(jeu(await faire())));
  });
});

interface Cle {
  fields: string[];
  reference: { resource: string; fields: string[] };
}

/** Cells, by a reader of its own: quotes may hold anything. */
function separer(csv: string, separateur: string): string[][] {
  const cellule = new RegExp(`(?:"((?:[^"]|"")*)"|([^${separateur}"\\r\\n]*))(${separateur}|\\r\\n|$)`, 'gy');
  const lignes: string[][] = [[]];
  for (const [, entre, nue = '', fin] of csv.matchAll(cellule)) {
    lignes.at(-1)?.push(entre === undefined ? nue : entre.replaceAll('""', '"'));
    if (fin === '\r\n') lignes.push([]);
    if (fin === '') break;
  }
  return lignes.slice(0, -1);
}

interface Dcat {
  'dcat:dataset': {
    'dcat:distribution': { 'dct:identifier': string; 'dcat:byteSize': { '@value': string }; 'spdx:checksum': { 'spdx:checksumValue': unknown } }[];
  }[];
}
const distributions = (catalogue: string) =>
  (JSON.parse(catalogue) as Dcat)['dcat:dataset'].flatMap((un) =>
    un['dcat:distribution'].map((dite) => ({
      nom: dite['dct:identifier'],
      octets: Number(dite['dcat:byteSize']['@value']),
      // A plain text: `xsd:hexBinary` would give bytes to those who read typed values.
      empreinte: dite['spdx:checksum']['spdx:checksumValue'],
    })),
  );

it('tells the three absences, what nobody wrote, zero and nothing apart', async () => {
  const { tables } = jeu(await enPetit());
  const table = (nom: string) => {
    const une = tables.find((t) => t.nom === nom);
    return lireTable(une?.fichiers.csv.contenu ?? '', JSON.parse(une?.fichiers.schema.contenu ?? '{}') as SchemaLu).lignes;
  };
  expect(table('actions')[0]).toMatchObject({
    budgetMontant: { absence: 'non-communique' },
    budgetPerimetre: { absence: 'sans-objet' },
    budgetAnnee: '2019',
    nombreFinancements: { absence: 'inconnu' },
    nombrePartenaires: 2,
    nombreDivergences: 1,
    transferabilitePrerequis: { absence: 'sans-objet' },
    transferabiliteDelai: undefined,
    axePublic: 'tous|jeunes',
  });
  expect(table('editions')[0]).toMatchObject({
    candidaturesRecues: 40,
    candidaturesRecevables: { absence: 'inconnu' },
    candidaturesRetenues: 0,
    ceremonieDate: { absence: 'non-communique' },
    candidaturesSourceUrl: { absence: 'sans-objet' },
    candidaturesSourceDate: { absence: 'inconnu' },
  });
  expect(table('actions-resultats')[0]).toMatchObject({ valeur: -2.5, source: { absence: 'inconnu' }, declaratif: false, periode: undefined });
});

it('another award has its own axes and no place', () => {
  const donnees = jeu(contenu('tests/fixtures/prix-fictif'));
  expect(donnees.tables.map(({ nom }) => nom)).not.toContain('actions-departements');
  expect(tous(donnees)).not.toMatch(/insee|territoire|departement|commune\b/i);
  expect(donnees.tables[0]?.colonnes.map(({ nom }) => nom)).toContain('axeAgeDesLecteurs');
});

describe('nobody', () => {
  const personne = 'personne: Ada Nominée, consentement: { accordLe: 2020-01-01, expireLe: 2199-01-01 }';
  const corpus = {
    'editions/2020/edition.mdx': edition(
      'publication: 2020-01-01T09:00\njury: [{ nom: Rosa Jurée, fonction: présidente }]\nremerciements: Merci à Paul Remercié.\nfaits: [{ texte: Rosa Jurée présidait., sources: [s] }]',
      'Rosa  Jurée a écrit : rosa@exemple.fr.',
    ),
    'editions/2020/a/x/action.mdx': action(
      'x',
      `contact: { service: Service du lien, courriel: lien@exemple.fr, telephone: "03 27 00 00 00", ${personne} }\nresume: Écrire à Ada Nominée, au 03.27.00.00.00 ou au +33 3 27 00 00 00.\n`,
      'Zoé Interrogée, chargée du lieu, dit ce qu’elle fait. Zoé  Interrogéesse n’est pas elle.',
    ),
    'editions/2020/a/x/entretien.mdx': mdx(
      'etat: publie\ntitre: Plus tard\ndate: 2021\nintervenants:\n  - { id: zoe, nom: Zoé Interrogée, fonction: inconnu, organisme: inconnu, consentement: { accordLe: 2020-01-01 } }\n  - { id: tous, nom: Les deux invités, fonction: inconnu, organisme: inconnu, collectif: true }',
      '<Question>\nEt alors ?\n</Question>\n\n<Reponse par="zoe">\nParoles de Zoé.\n</Reponse>',
    ),
  };

  it('no person that the recueil names, no mail, no telephone, no word of an interview', async () => {
    const said = tous(jeu(publish(await recueilDe(corpus), ms)));
    expect(said).not.toMatch(/Nominée|Jurée|Remercié|Interrogée\b(?!sse)|Service du lien|lien@|rosa@|03.27|3 27 00|Paroles de Zoé/);
    expect(said).toContain('[sur la page], chargée du lieu');
    expect(said).toContain('Interrogéesse');
  });
});

it('nothing of an action under embargo: the same bytes as without it', async () => {
  const publie = { 'editions/2020/edition.mdx': edition('publication: 2020-01-01T09:00'), 'editions/2020/a/x/action.mdx': action('x') };
  const cachee = {
    'editions/2020/a/zcache/action.mdx': action('zcache', 'publication: 2199-01-01T09:00\npartenaires: [{ nom: zpartenaire, type: commune }]'),
    'editions/2021/edition.mdx': edition('publication: 2199-01-01T09:00\ncandidatures: { recues: 700001, source: s }').replace('themes: [a]', 'themes: [b]'),
  };
  const [sans, avec] = [publish(await recueilDe(publie), ms), publish(await recueilDe({ ...publie, ...cachee }), ms)];
  expect(tous(jeu(avec))).toBe(tous(jeu(sans)));
});

describe('donnees.yaml', () => {
  const fichiers = { 'editions/2020/edition.mdx': edition('publication: 2020-01-01T09:00'), 'editions/2020/a/x/action.mdx': action('x') };
  const avec = async (versions: string) => jeu(publish(await recueilDe({ ...fichiers, 'donnees.yaml': versions }), ms));

  it('the last version is named where the data are still its own, and no version of tomorrow is', async () => {
    const { empreinte } = jeu(publish(await recueilDe(fichiers), ms)).recueil;
    const une = `- { date: 2026-11-02, texte: Première version., empreinte: ${empreinte} }\n`;
    expect((await avec(une)).notice).toMatchObject({ version: '2026-11-02', premiere: '2026-11-02', jour: '2026-11-02' });
    expect((await avec(une.replace(empreinte, 'a'.repeat(64)))).notice).toMatchObject({ premiere: '2026-11-02', jour: '2026-12-01' });
    expect((await avec(une.replace('2026-11-02', '2026-12-02'))).notice).not.toHaveProperty('version');
  });

  it('its keys are checked as those of any file', async () => {
    const { diagnostics } = await lire({ ...fichiers, 'donnees.yaml': '- { date: 2026-11-02, texte: x, empreinte: abc }\n' });
    expect(diagnostics.map(({ rule, file, key }) => [rule, file, key])).toEqual([['valeur-invalide', 'content/donnees.yaml', '0.empreinte']]);
  });
});
