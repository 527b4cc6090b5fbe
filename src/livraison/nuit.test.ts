/** The night itself, on a package made by hand: no build, so that every way it can go wrong is looked at. */
import { OptionInvalide, type Cadre } from '#commands';
import { writeInstant } from '#recueil';
import { createHash } from 'node:crypto';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { dossierTemporaire, ecrire, lireTout } from '../../tests/outils/dossier.ts';
import { action, base, edition, lire } from '../../tests/outils/petit-recueil.ts';
import type { PageDite } from './comparer.ts';
import { empreinteDe, inventorier } from './inventaire.ts';
import { dossierDe, listerLivraisons, noter } from './livraisons.ts';
import { mettreEnLigne, type DemandeDeMiseEnLigne } from './mettre-en-ligne.ts';
import { EMBARGO, idDe, manifesteDe, sceller, SceauRompu, siteDe } from './paquets.ts';
import { placesDe, type PlacesDeLivraison } from './places.ts';
import type { Partie } from './parties.ts';
import { preparer } from './preparer.ts';
import { revenir } from './revenir.ts';
import { inventorierTextes } from './textes.ts';

const T = Date.UTC(2026, 11, 1, 17, 30);
const EDITION = edition('publication: # la nuit\n  # dits à voix haute\n  noms: "2026-12-01T18:30"\n  fiches: 2027-03-01T09:00\n');
const AVANT = { 'index.html': '<title>Accueil — R</title>', 'actions/2024/pont/index.html': '<title>Pont — R</title>' };
const APRES = { ...AVANT, 'index.html': '<title>Accueil — R</title> neuf', 'actions/2026/phare/index.html': '<title>Phare — R</title>' };

let projet: string;
let places: PlacesDeLivraison;
const cadre = (a: string): Cadre => ({ projet, env: { RECUEIL_DATE: a }, out: { write: () => true } });
const enLigne = (a: string, plus: Partial<DemandeDeMiseEnLigne> = {}) => mettreEnLigne({ maintenant: false, parties: [], sansPdf: true, ...plus }, cadre(a));
/** Turned before the hour, on purpose. */
const TOT = { avantLHeure: true };
const texte = (chemin: string) => readFile(path.join(projet, 'content', chemin), 'utf8');

/** A package as `preparer` leaves it. */
async function empaqueter(
  site: Record<string, string> = APRES,
  paraissent: Partie[] = ['noms'],
  disparaissent: PageDite[] = [],
  { pour = T, prepareMs = T - 32 * 3600_000 } = {},
): Promise<string> {
  const ebauche = path.join(places.paquets, 'ebauche');
  await ecrire(path.join(ebauche, 'site'), site);
  const fichiers = await inventorier(path.join(ebauche, 'site'));
  const textes = await inventorierTextes(path.join(projet, 'content'));
  const instant = writeInstant(pour, 'Europe/Paris');
  const id = idDe(instant, textes.empreinte, empreinteDe(fichiers));
  const comparaison = { avec: true, apparaissent: [], disparaissent, deplacees: [], changees: 1 };
  const manifeste = sceller({
    format: 1,
    id,
    dit: EMBARGO,
    instant,
    instantMs: pour,
    prepareLe: '2026-11-30T10:00:00',
    prepareMs,
    paraissent: paraissent.map((partie) => ({ chemin: 'editions/2026/edition.mdx', partie })),
    textes,
    site: { empreinte: empreinteDe(fichiers), fichiers },
    comparaison,
  });
  await cp(ebauche, path.join(places.paquets, id), { recursive: true });
  await rm(ebauche, { recursive: true });
  await writeFile(manifesteDe(places.paquets, id), JSON.stringify(manifeste));
  return id;
}

beforeEach(async () => {
  const { racine, retirer } = await dossierTemporaire();
  onTestFinished(retirer);
  projet = racine;
  places = placesDe(projet);
  await ecrire(path.join(projet, 'content'), { ...base, 'editions/2026/edition.mdx': EDITION, 'editions/2026/a/phare/action.mdx': action('phare') });
  await ecrire(places.dist, AVANT);
});

describe('the first key refuses', () => {
  it.each<[string, { edition?: string; parties?: Partie[]; pour?: string }, string]>([
    ['a part without the one that it waits for', { edition: '2026', parties: ['palmares'], pour: '2026-12-01T12:00' }, '« palmares » ne paraît jamais avant « noms »'],
    [
      'a part that would come out unchosen',
      { edition: '2026', parties: ['noms'], pour: '2027-04-01T12:00' },
      '« fiches » est écrit pour le 2027-03-01 à 09:00 : il paraîtrait aussi',
    ],
    ['a part without instant', { edition: '2026', parties: ['noms', 'palmares'] }, 'aucun instant n’est écrit dans l’édition 2026 pour : palmares'],
    ['an edition that is not there', { edition: '2027', parties: ['noms'] }, 'le recueil n’a pas d’édition 2027'],
    ['parts of no edition', { parties: ['noms'] }, 'dites de quelle édition'],
    ['an instant that has passed', { pour: '2026-11-01T09:00' }, '2026-11-01 à 09:00 est passé'],
    ['an instant that is none', { pour: 'demain' }, '--pour : « demain » n’est pas un instant complet'],
  ])('%s', async (_nom, demande, dit) => {
    await expect(preparer({ parties: [], sansPdf: true, ...demande }, cadre('2026-11-30T10:00'))).rejects.toThrow(dit);
    expect(await lireTout(places.dist)).toEqual(AVANT);
    expect(await readdir(projet)).not.toContain('.recueil');
  });

  it.each([
    ['the edition', edition('publication:\n  noms: 2026-12-15T18:30\n  palmares: 2026-11-01T18:30\n'), action('phare'), 'edition.mdx'],
    ['an action of its own', edition('publication:\n  noms: 2026-12-15T18:30\n'), action('phare', 'publication:\n  palmares: 2026-11-01T18:30\n'), 'a/phare/action.mdx'],
  ])('a part that only waits for the one that is chosen, in %s', async (_ou, texte, sienne, fichier) => {
    await writeFile(path.join(projet, 'content/editions/2026/edition.mdx'), texte);
    await writeFile(path.join(projet, 'content/editions/2026/a/phare/action.mdx'), sienne);
    await expect(preparer({ parties: ['noms'], edition: '2026', pour: '2026-12-10T12:00', sansPdf: true }, cadre('2026-11-30T10:00'))).rejects.toThrow(
      new RegExp(`« palmares » n’attend plus qu’une partie choisie : il paraîtrait aussi. .*editions/2026/${fichier}`),
    );
  });

  it('texts with errors, and says where', async () => {
    await writeFile(path.join(projet, 'content/editions/2026/edition.mdx'), EDITION.replace('themes:', 'thmes:'));
    const { manifeste, diagnostics } = await preparer({ parties: [], sansPdf: true }, cadre('2026-11-30T10:00'));
    expect([manifeste, diagnostics.map(({ rule }) => rule)]).toEqual([undefined, ['cle-inconnue']]);
  });
});

describe('the first key, for a correction', () => {
  it('is for now, whatever waits; and is nothing else', async () => {
    const refus = preparer({ parties: [], sansPdf: true, correction: true, edition: '2026' }, cadre('2026-11-30T10:00'));
    await expect(refus).rejects.toThrow('une correction est pour maintenant, et ne fait rien paraître');
  });

  it('goes online before the ceremony; the package of the ceremony, which lacks it, is refused then', async () => {
    const soir = await empaqueter();
    const corrige = { ...AVANT, 'index.html': 'Corrigé.' };
    const midi = await empaqueter(corrige, [], [], { pour: T - 30 * 3600_000, prepareMs: T - 30 * 3600_000 });
    await expect(enLigne('2026-11-30T12:31')).rejects.toThrow(`Plusieurs paquets attendent, pour des heures différentes : ${midi}, ${soir}.`);
    await enLigne('2026-11-30T12:31', { paquet: midi });
    expect(await lireTout(places.dist)).toEqual(corrige);
    await expect(enLigne('2026-12-01T18:40', { paquet: soir })).rejects.toThrow(`Le paquet ${soir} est préparé d’avant la dernière mise en ligne`);
    expect(await lireTout(places.dist)).toEqual(corrige);
  });
});

describe('the second key', () => {
  it('is not turned before the hour by mistake', async () => {
    await empaqueter();
    await expect(enLigne('2026-12-01T18:10')).rejects.toThrow('montre le recueil au 2026-12-01 à 18:30, et cette heure n’est pas venue');
    expect(await lireTout(places.dist)).toEqual(AVANT);
  });

  it('puts the package in place, byte for byte, and notes its addresses', async () => {
    await empaqueter();
    const fait = await enLigne('2026-12-01T18:40');
    expect(await lireTout(places.dist)).toEqual(APRES);
    expect([fait.retard, fait.ecrits, fait.aFaire]).toEqual([10, [], []]);
    expect(await texte('urls.txt')).toMatch(/^#.*\n\/ 2026-12-01T18:40\n\/actions\/2024\/pont\/ .*\n\/actions\/2026\/phare\/ 2026-12-01T18:40\n$/);
    expect(await texte('editions/2026/edition.mdx')).toBe(EDITION);
  });

  it('turned before the hour, it writes that what came out came out now, and nothing else', async () => {
    await empaqueter();
    const fait = await enLigne('2026-12-01T18:10', TOT);
    expect([fait.retard, fait.ecrits]).toEqual([-20, ['editions/2026/edition.mdx']]);
    expect(await texte('editions/2026/edition.mdx')).toBe(EDITION.replace('"2026-12-01T18:30"', '2026-12-01T18:10'));
  });

  it('turned before the hour, what was given that hour since the package was made keeps it: the package does not show it', async () => {
    await empaqueter();
    const depuis = EDITION.replace('fiches: 2027-03-01T09:00', 'fiches: 2026-12-01T18:30');
    await writeFile(path.join(projet, 'content/editions/2026/edition.mdx'), depuis);
    await enLigne('2026-12-01T18:10', TOT);
    expect(await texte('editions/2026/edition.mdx')).toBe(depuis.replace('"2026-12-01T18:30"', '2026-12-01T18:10'));
  });

  it('with chosen parts, it writes the instant that the package was made for', async () => {
    await writeFile(path.join(projet, 'content/editions/2026/edition.mdx'), edition(''));
    await empaqueter(APRES, ['noms', 'palmares']);
    const fait = await enLigne('2026-12-01T19:05');
    expect(fait.ecrits).toEqual(['editions/2026/edition.mdx']);
    expect(await texte('editions/2026/edition.mdx')).toContain('publication:\n  noms: 2026-12-01T18:30\n  palmares: 2026-12-01T18:30\n---');
  });

  it('refuses a package that would take back what came out since it was made, but not what it said that it takes away', async () => {
    const id = await empaqueter();
    await ecrire(places.dist, { 'actions/2025/neuve/index.html': '<title>Neuve — R</title>' });
    const avant = await lireTout(places.dist);
    await expect(enLigne('2026-12-01T18:40')).rejects.toThrow(`Depuis que le paquet ${id} est préparé, le site en place a eu une page qu’il n’a pas (/actions/2025/neuve/).`);
    expect([await lireTout(places.dist), await listerLivraisons(places.livraisons)]).toEqual([avant, []]);
    await empaqueter(APRES, ['noms'], [{ adresse: '/actions/2025/neuve/', titre: 'Neuve' }]);
    await enLigne('2026-12-01T18:40');
    expect(await lireTout(places.dist)).toEqual(APRES);
  });

  it('turned twice, it changes nothing more', async () => {
    await empaqueter();
    await enLigne('2026-12-01T18:40');
    const urls = await texte('urls.txt');
    expect(await enLigne('2026-12-01T18:50')).toMatchObject({ deja: true, adresses: 0 });
    expect(await texte('urls.txt')).toBe(urls);
    expect(await listerLivraisons(places.livraisons)).toHaveLength(1);
  });

  it('says which texts have changed since the package', async () => {
    await empaqueter();
    await writeFile(path.join(projet, 'content/editions/2026/a/phare/action.mdx'), action('phare', '', 'Corrigé.'));
    expect((await enLigne('2026-12-01T18:40')).changes).toEqual(['editions/2026/a/phare/action.mdx']);
  });

  it('with texts that cannot be read, the site is in place all the same, and what is left to do is said until it is done', async () => {
    await empaqueter();
    await writeFile(path.join(projet, 'content/editions/2026/edition.mdx'), EDITION.replace('themes:', 'thmes:'));
    const fait = await enLigne('2026-12-01T18:10', TOT);
    expect([fait.ecrits, fait.aFaire.length]).toEqual([[], 1]);
    expect(await lireTout(places.dist)).toEqual(APRES);
    await writeFile(path.join(projet, 'content/editions/2026/edition.mdx'), EDITION);
    expect(await enLigne('2026-12-01T18:12', TOT)).toMatchObject({ ecrits: ['editions/2026/edition.mdx'], aFaire: [] });
  });

  it('without a package, it says what to do', async () => {
    await expect(enLigne('2026-12-01T18:40')).rejects.toThrow('Aucun paquet n’est prêt');
    await expect(enLigne('2026-12-01T18:40', { paquet: '../../etc' })).rejects.toThrow(OptionInvalide);
    await expect(enLigne('2026-12-01T18:40', { maintenant: true })).rejects.toThrow('dites ce qui paraît');
  });
});

describe('the versions of the data', () => {
  const une = (id: string, nom: string) => ({ id, nom });
  const donnees = (...actions: ReturnType<typeof une>[]) => `${JSON.stringify({ prix: 'Prix', actions })}\n`;
  const DEUX = { ...APRES, 'donnees/recueil.json': donnees(une('2024/pont', 'Pont'), une('2026/phare', 'Phare')) };
  const sum = (texte: string) => createHash('sha256').update(texte).digest('hex');
  const version = (jour: string, texte: string, site: string) => `- date: ${jour}\n  texte: "${texte}"\n  empreinte: "${sum(site)}"\n`;
  const deja = (site: string) => `# À la main\n- { date: 2024-06, texte: "Première version.", empreinte: "${sum(site)}" } # gardée\n`;
  const ecrireVersions = (contenu: string) => writeFile(path.join(projet, 'content/donnees.yaml'), contenu);

  it('the first begins the file; turned again, nothing is added', async () => {
    await empaqueter(DEUX);
    expect(await enLigne('2026-12-01T18:40')).toMatchObject({ version: 'Première version.', aFaire: [] });
    const ecrit = await texte('donnees.yaml');
    expect(ecrit).toBe(`${ecrit.split('\n')[0]}\n${version('2026-12-01', 'Première version.', DEUX['donnees/recueil.json'])}`);
    expect(ecrit).toMatch(/^# Versions des données/);
    expect(await enLigne('2026-12-01T18:50')).not.toHaveProperty('version');
    await rm(places.paquets, { recursive: true });
    await empaqueter({ ...DEUX, 'autre.html': '' });
    expect(await enLigne('2026-12-02T00:10')).not.toHaveProperty('version');
    expect(await texte('donnees.yaml')).toBe(ecrit);
  });

  it('one more says what changed since the last, and on which day of the recueil; what is written stays to the byte', async () => {
    const avant = donnees(une('2024/pont', 'Ponr'));
    await ecrire(places.dist, { 'donnees/recueil.json': avant });
    await ecrireVersions(deja(avant));
    await empaqueter(DEUX);
    expect((await enLigne('2026-12-02T00:20')).version).toBe('1 action ajoutée (2026/phare) ; 1 action modifiée (2024/pont).');
    expect(await texte('donnees.yaml')).toBe(
      `${deja(avant)}${version('2026-12-02', '1 action ajoutée (2026/phare) ; 1 action modifiée (2024/pont).', DEUX['donnees/recueil.json'])}`,
    );
    expect((await lire({ 'donnees.yaml': await texte('donnees.yaml') })).diagnostics).toEqual([]);
  });

  it.each([
    ['another site stood there since', donnees(), 'Par rapport au site d’avant : 2 actions ajoutées (2024/pont, 2026/phare).'],
    ['no data stood there', undefined, 'Ce qui a changé n’a pas pu être comparé à la version d’avant.'],
  ])('where the last version is not at hand, it says so: %s', async (_nom, site, dit) => {
    if (site !== undefined) await ecrire(places.dist, { 'donnees/recueil.json': site });
    await ecrireVersions(deja('une autre'));
    await empaqueter(DEUX);
    expect((await enLigne('2026-12-01T18:40')).version).toBe(dit);
  });

  it('is no changed text of a package that was made before it', async () => {
    await empaqueter(DEUX);
    const [premier] = await readdir(places.paquets);
    await empaqueter({ ...DEUX, 'x.html': '' });
    await enLigne('2026-12-01T18:40', { paquet: premier });
    const second = (await readdir(places.paquets)).find((id) => id !== premier);
    expect(await texte('donnees.yaml')).toContain('Première version.');
    expect((await enLigne('2026-12-01T18:45', { paquet: second })).changes).toEqual([]);
  });

  it('goes with the release that is taken back: its page shows it, and it names what no longer comes out', async () => {
    await empaqueter(DEUX);
    await enLigne('2026-12-01T18:40');
    const retour = await revenir({ confirmer: true }, cadre('2026-12-01T18:45'));
    expect([retour.repris, retour.laisses]).toEqual([['urls.txt', 'donnees.yaml'], []]);
    expect(await readdir(path.join(projet, 'content'))).not.toContain('donnees.yaml');
    await ecrireVersions(deja('une autre'));
    await enLigne('2026-12-01T18:50');
    await revenir({ confirmer: true }, cadre('2026-12-01T18:55'));
    expect(await texte('donnees.yaml')).toBe(deja('une autre'));
  });

  it('stays, and is said to, where somebody has written since', async () => {
    await empaqueter(DEUX);
    await enLigne('2026-12-01T18:40');
    await ecrireVersions((await texte('donnees.yaml')).replace('Première version.', 'Tout.'));
    expect((await revenir({ confirmer: true }, cadre('2026-12-01T18:45'))).laisses).toEqual(['donnees.yaml']);
    expect(await texte('donnees.yaml')).toContain('Tout.');
  });

  it('that cannot be added is left to do, until it is done', async () => {
    const enLigneDroite = `[{ date: 2024-01-01, texte: a, empreinte: "${'a'.repeat(64)}" }]\n`;
    await ecrireVersions(enLigneDroite);
    await empaqueter(DEUX);
    const fait = await enLigne('2026-12-01T18:40');
    expect([fait.aFaire.length, fait.aFaire[0]]).toEqual([1, expect.stringContaining('donnees.yaml\u00a0: ce doit être une liste')]);
    expect([await texte('donnees.yaml'), (await lireTout(places.dist))['donnees/recueil.json']]).toEqual([enLigneDroite, DEUX['donnees/recueil.json']]);
    await rm(path.join(projet, 'content/donnees.yaml'));
    expect(await enLigne('2026-12-01T18:42')).toMatchObject({ version: 'Première version.', aFaire: [] });
  });
});

describe('a broken seal', () => {
  const rompre: [string, (id: string) => Promise<unknown>, string][] = [
    ['one byte', async (id) => writeFile(path.join(siteDe(places.paquets, id), 'index.html'), '<title>Accueil — R</title> neut'), 'changé : index.html'],
    ['a file more', async (id) => writeFile(path.join(siteDe(places.paquets, id), 'x.html'), ''), 'ajouté : x.html'],
    ['a file less', async (id) => rm(path.join(siteDe(places.paquets, id), 'index.html')), 'manquant : index.html'],
    [
      'the manifest',
      async (id) => writeFile(manifesteDe(places.paquets, id), (await readFile(manifesteDe(places.paquets, id), 'utf8')).replace('2026-12-01T18:30:00', '2026-12-01T18:31:00')),
      'Le manifeste du paquet',
    ],
    ['no manifest', async (id) => rm(manifesteDe(places.paquets, id)), 'pas de manifeste'],
  ];
  it.each(rompre)('%s: refused, and all is as it was', async (_nom, casser, dit) => {
    const id = await empaqueter();
    await casser(id);
    const refus = await enLigne('2026-12-01T18:40').catch((error: unknown) => error);
    expect(refus).toBeInstanceOf(SceauRompu);
    expect(String(refus)).toContain(dit);
    expect(await lireTout(places.dist)).toEqual(AVANT);
    expect(await readdir(path.join(projet, 'content'))).not.toContain('urls.txt');
    expect(await listerLivraisons(places.livraisons)).toEqual([]);
    expect((await readdir(places.atelier)).filter((nom) => nom.startsWith('build-'))).toEqual([]);
  });

  it('a preview is refused, however it is sealed', async () => {
    await empaqueter({ ...APRES, 'actions/2026/phare/index.html': '<head><meta name="recueil" content="apercu"></head>' });
    await expect(enLigne('2026-12-01T18:40')).rejects.toThrow('est un aperçu (actions/2026/phare/index.html le dit)');
    await rm(places.paquets, { recursive: true });
    await empaqueter({ ...APRES, '.apercu.json': '{}' });
    await expect(enLigne('2026-12-01T18:40')).rejects.toThrow('est un aperçu (.apercu.json le dit)');
    expect(await lireTout(places.dist)).toEqual(AVANT);
  });
});

describe('the way back', () => {
  const retour = (a: string, confirmer: boolean) => revenir({ confirmer }, cadre(a));

  it('first says what it would undo, then undoes it: the site and the instants', async () => {
    await empaqueter();
    await enLigne('2026-12-01T18:10', TOT);
    const dit = await retour('2026-12-01T18:12', false);
    expect([dit.fait, dit.repris, dit.comparaison.disparaissent]).toEqual([
      false,
      ['editions/2026/edition.mdx', 'urls.txt'],
      [{ adresse: '/actions/2026/phare/', titre: 'Phare' }],
    ]);
    expect(await lireTout(places.dist)).toEqual(APRES);
    const fait = await retour('2026-12-01T18:12', true);
    expect([fait.fait, fait.repris, fait.laisses, fait.reparaitrait]).toEqual([true, ['editions/2026/edition.mdx', 'urls.txt'], [], false]);
    expect(await lireTout(places.dist)).toEqual(AVANT);
    expect(await texte('editions/2026/edition.mdx')).toBe(EDITION);
    // Nothing is owed of what was taken back: the next build would be refused for it.
    expect(await readdir(path.join(projet, 'content'))).not.toContain('urls.txt');
    await expect(retour('2026-12-01T18:13', true)).rejects.toThrow('Rien à défaire');
  });

  it('leaves alone a text that somebody has changed since', async () => {
    await empaqueter();
    await enLigne('2026-12-01T18:10', TOT);
    const changed = `${await texte('editions/2026/edition.mdx')}\nUne phrase de plus.\n`;
    await writeFile(path.join(projet, 'content/editions/2026/edition.mdx'), changed);
    expect((await retour('2026-12-01T18:12', true)).laisses).toEqual(['editions/2026/edition.mdx']);
    expect(await texte('editions/2026/edition.mdx')).toBe(changed);
  });

  it('says when the written instant would publish again', async () => {
    await empaqueter();
    await enLigne('2026-12-01T18:40');
    expect((await retour('2026-12-01T18:45', true)).reparaitrait).toBe(true);
  });

  it('refuses a kept site that was changed', async () => {
    await empaqueter();
    await enLigne('2026-12-01T18:40');
    await writeFile(path.join(dossierDe(places.livraisons, 1), 'avant', 'index.html'), 'autre');
    await expect(retour('2026-12-01T18:45', true)).rejects.toThrow('a été changé depuis');
    expect(await lireTout(places.dist)).toEqual(APRES);
  });

  it('keeps three releases', async () => {
    for (const n of [1, 2, 3, 4, 5]) {
      await rm(places.paquets, { recursive: true, force: true });
      await empaqueter({ ...APRES, 'n.txt': String(n) });
      await enLigne(`2026-12-01T18:4${n}`);
    }
    expect((await listerLivraisons(places.livraisons)).map(({ numero }) => numero)).toEqual([5, 4, 3]);
    await retour('2026-12-01T18:50', true);
    expect((await lireTout(places.dist))['n.txt']).toBe('4');
  });
});

describe('interrupted', () => {
  it('between the site and the texts: turned again, it goes on, and the way back still leads to the site before', async () => {
    await empaqueter();
    await enLigne('2026-12-01T18:10', TOT);
    // As a machine that stopped before the texts were written leaves it.
    await writeFile(path.join(projet, 'content/editions/2026/edition.mdx'), EDITION);
    const [livraison] = await listerLivraisons(places.livraisons);
    await noter(places.livraisons, { ...livraison!, finie: false, textes: [] });
    expect((await enLigne('2026-12-01T18:12', TOT)).ecrits).toEqual(['editions/2026/edition.mdx']);
    expect(await listerLivraisons(places.livraisons)).toHaveLength(1);
    await revenir({ confirmer: true }, cadre('2026-12-01T18:15'));
    expect(await lireTout(places.dist)).toEqual(AVANT);
    expect(await texte('editions/2026/edition.mdx')).toBe(EDITION);
  });

  it('while the copy was made: nothing is in place, and it can be turned again', async () => {
    await empaqueter();
    await mkdir(`${dossierDe(places.livraisons, 1)}.ebauche`, { recursive: true });
    await mkdir(path.join(places.atelier, 'build-1-00000000', 'actions'), { recursive: true });
    await enLigne('2026-12-01T18:40');
    expect(await lireTout(places.dist)).toEqual(APRES);
    expect((await readdir(places.atelier)).filter((nom) => nom.startsWith('build-'))).toEqual([]);
  });
});

it('two at once: one does it, the other says so', async () => {
  await empaqueter();
  const ends = await Promise.allSettled([enLigne('2026-12-01T18:40'), enLigne('2026-12-01T18:40')]);
  expect(ends.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(String(ends.find((e) => e.status === 'rejected')?.reason)).toContain('est en cours');
  expect(await lireTout(places.dist)).toEqual(APRES);
  expect(await readdir(path.join(places.atelier, 'verrous'))).toEqual([]);
});
