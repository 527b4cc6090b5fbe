/** The data as a finished site serves them: what they lead to is there, whom the site names is not in them, and the examples of their page run. */
import { load, publish, readInstant, sansPersonnes, type PublishedRecueil } from '#recueil';
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { beforeAll, describe, expect, it } from 'vitest';
import { fichiersDe } from '../outils/comparer.ts';
import { JOUR } from '../outils/construire.ts';
import { FICTIF } from '../outils/couche.ts';
import { PROJET } from '../outils/dossier.ts';
import { siteFictif, siteReel } from '../outils/partage.ts';
import { servir } from '../outils/serveur.ts';

const run = promisify(execFile);
const dossiers = { reel: '', fictif: '' };
beforeAll(async () => {
  const [reel, fictif] = await Promise.all([siteReel(), siteFictif()]);
  Object.assign(dossiers, { reel: reel.dossier, fictif: fictif.dossier });
}, 600_000);

const lire = (site: keyof typeof dossiers, fichier: string): Promise<string> => readFile(join(dossiers[site], fichier), 'utf8');
/** Files of the data, those of each action too. */
const fichiers = async (site: keyof typeof dossiers): Promise<string[]> =>
  (await fichiersDe(dossiers[site])).filter((nom) => (nom.startsWith('donnees/') && !nom.endsWith('.html')) || /^actions\/\d+\/[^/]+\.json$/.test(nom));

function textes(valeur: unknown, dans: string[] = []): string[] {
  if (typeof valeur === 'string') dans.push(valeur);
  else if (typeof valeur === 'object' && valeur !== null) for (const une of Object.values(valeur)) textes(une, dans);
  return dans;
}

describe.each([
  ['reel', join(PROJET, 'content'), ''],
  ['fictif', FICTIF, 'https://carnet.exemple.org'],
] as const)('%s', (site, contenu, hote) => {
  it('every address of the site that they give leads to a file of it, in full where the site has one', async () => {
    const connus = new Set(await fichiersDe(dossiers[site]));
    const adresses = new Map<string, string>();
    for (const fichier of (await fichiers(site)).filter((nom) => /\.json(?:ld)?$/.test(nom)))
      for (const texte of textes(JSON.parse(await lire(site, fichier))))
        if (hote ? texte.startsWith(`${hote}/`) : /^\/[\w/]/.test(texte)) adresses.set(texte, fichier);
        else expect([fichier, texte]).toEqual([fichier, expect.not.stringMatching(/^\/[\w/]/)]);
    const chemin = (adresse: string) =>
      adresse
        .slice(hote.length + 1)
        .replace(/#.*$/, '')
        .replace(/(^|\/)$/, '$1index.html');
    expect([...adresses].filter(([adresse]) => !connus.has(chemin(adresse)))).toEqual([]);
    expect(adresses.size).toBeGreaterThan(50);
    expect([...adresses.keys()].some((adresse) => adresse.includes('/id/'))).toBe(true);
  });

  it('what the catalogue says of each file is what is served', async () => {
    const catalogue = await lire(site, 'donnees/catalogue.jsonld');
    const dites = [...catalogue.matchAll(/"dct:identifier": "([\w.-]+)"[\s\S]*?"spdx:checksumValue": "([0-9a-f]{64})"/g)];
    expect(dites.length).toBeGreaterThan(20);
    for (const [, nom = '', empreinte] of dites) {
      const octets = await readFile(join(dossiers[site], 'donnees', nom));
      expect([nom, createHash('sha256').update(octets).digest('hex')]).toEqual([nom, empreinte]);
    }
  });

  it('an action alone is as the whole says it', async () => {
    const { actions } = JSON.parse(await lire(site, 'donnees/recueil.json')) as { actions: { id: string }[] };
    expect(actions.length).toBeGreaterThan(10);
    for (const action of actions) expect(JSON.parse(await lire(site, `actions/${action.id}.json`))).toEqual(action);
  });

  it('no word that a page shows of a text is lost, nor changes its voice; a name of a person is', async () => {
    const recueil = publieDe(contenu);
    const taire = sansPersonnes(recueil);
    const { actions, editions } = JSON.parse(await lire(site, 'donnees/recueil.json')) as { actions: Dite[]; editions: (Dite & { texte?: Texte; faits: { texte: string }[] })[] };
    const pages = [
      ...actions.map(({ id, faits }) => ({ page: `actions/${id}/index.html`, textes: faits?.textes ?? [], autour: [] as (string | undefined)[] })),
      ...editions.map(({ id, texte, faits }) => ({
        page: `editions/${id}/index.html`,
        textes: texte ? [texte] : [],
        // Beside the editorial, in its column.
        autour: [...faits.map((un) => un.texte), recueil.editions.find((une) => une.id === id)?.fiches?.remerciements],
      })),
    ];
    let lus = 0;
    for (const { page, textes: siens, autour } of pages) {
      const montres = textesDeLaPage(await lire(site, page));
      expect([page, Object.keys(montres)]).toEqual([page, siens.map(({ voix }) => voix)]);
      for (const { voix, texte, notes = [] } of siens) {
        const dits = mots([texte, ...notes.map((note) => note.texte), ...autour].join('\n'));
        const vus = mots(taire((montres[voix] ?? '').replace(/\s+/g, ' ')));
        expect([page, voix, enTrop(vus, dits)]).toEqual([page, voix, []]);
        lus += vus.length;
      }
    }
    expect(lus).toBeGreaterThan(site === 'reel' ? 5_000 : 500);
  });

  it('name nobody that the content names, and no contact', async () => {
    const { recueil } = load({ racine: contenu, prefix: '' });
    const noms = (recueil?.editions ?? []).flatMap(({ edition, actions }) => {
      const jury = edition?.data.jury;
      return [
        ...(Array.isArray(jury) ? jury.map(({ nom }) => nom) : []),
        ...actions.flatMap(({ action, entretien }) => {
          const contact = action?.data.contact;
          const dit = typeof contact === 'object' ? [contact.personne, contact.courriel, contact.telephone] : [];
          return [
            ...dit,
            ...(action?.data.medias ?? []).map(({ credit }) => credit),
            ...(entretien?.data.intervenants ?? []).filter(({ collectif }) => !collectif).map(({ nom }) => nom),
          ];
        }),
      ];
    });
    // A picture may be an organisation's, which is named for what it does.
    const organismes = textes((recueil?.editions ?? []).flatMap(({ actions }) => actions.map(({ action }) => [action?.data.porteurs, action?.data.partenaires])));
    const personnes = [...new Set(noms)].filter((nom) => nom !== undefined && nom.length > 4 && !organismes.some((organisme) => organisme.includes(nom))) as string[];
    expect(personnes.length).toBeGreaterThan(1);
    for (const fichier of await fichiers(site)) {
      const texte = await lire(site, fichier);
      expect([fichier, personnes.filter((nom) => texte.includes(nom)), /[\w.-]+@[\w-]+\.\w+/.exec(texte)?.[0]]).toEqual([fichier, [], undefined]);
    }
  });

  it('the examples of their page run, and answer alike', async () => {
    const { exemples, site: annonce } = exemplesDe(await lire(site, 'donnees/api/index.html'));
    const serveur = await servir(dossiers[site]);
    try {
      const code = (langage: string) => (exemples.get(langage) ?? '').replaceAll(annonce, serveur.url);
      const { actions } = JSON.parse(await lire(site, 'donnees/recueil.json')) as { actions: { faits?: { budget?: { montant?: unknown } } }[] };
      const attendu = `${actions.filter(({ faits }) => typeof faits?.budget?.montant === 'number').length} budgets connus sur ${actions.length} actions\n`;
      const { stdout } = await run(process.execPath, ['--input-type=module', '-e', code('js')]);
      expect(stdout).toBe(attendu);
      const python = await run('python3', ['--version']).then(
        () => true,
        () => false,
      );
      if (python) expect((await run('python3', ['-c', code('python')])).stdout).toBe(attendu);
      for (const [, adresse = ''] of code('sh').matchAll(/(http\S+)/g)) expect([adresse, (await fetch(adresse)).status]).toEqual([adresse, 200]);
      expect([...exemples.keys()]).toEqual(['sh', 'js', 'python', 'r']);
      expect(code('r')).toContain(`${serveur.url}`);
    } finally {
      await serveur.fermer();
    }
  });
});

interface Texte {
  voix: string;
  texte: string;
  notes?: { texte: string }[];
}
interface Dite {
  id: string;
  faits?: { textes: Texte[] };
}

function publieDe(racine: string): PublishedRecueil {
  const { recueil } = load({ racine, prefix: '' });
  const jour = readInstant(`${JOUR}T00:00`, 'Europe/Paris');
  if (!recueil || !jour.ok) throw new Error('the content cannot be read');
  return publish(recueil, jour.ms);
}

const mots = (texte: string): string[] => texte.match(/[\p{L}\p{N}]+/gu) ?? [];
/** Those that are said more often than there. */
function enTrop(vus: readonly string[], dits: readonly string[]): string[] {
  const restent = new Map<string, number>();
  for (const mot of dits) restent.set(mot, (restent.get(mot) ?? 0) + 1);
  return vus.filter((mot) => {
    const n = restent.get(mot) ?? 0;
    restent.set(mot, n - 1);
    return n <= 0;
  });
}

const places: readonly (readonly [voix: string, dans: string, texte: string])[] = [
  ['porteur', 'v-porteur', 'prose'],
  ['jury', 'bande-jury', 'jury-dit'],
  ['organisateur', 'v-organisateur', 'prose'],
];
/** Sources and their numbers, the letters of notes and the credits of pictures: not words of the text. */
const tues = new Set(['appel', 'src', 'credit', 'hors']);

/** What a page shows of each voice. */
function textesDeLaPage(html: string): Record<string, string> {
  const dits: Record<string, string> = {};
  const classes = (node: DefaultTreeAdapterTypes.Node): string[] => ('attrs' in node ? (node.attrs.find(({ name }) => name === 'class')?.value ?? '').split(' ') : []);
  const montre = (node: DefaultTreeAdapterTypes.Node, note: boolean): string => {
    if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value;
    if (classes(node).some((classe) => tues.has(classe)) || (note && node.nodeName === 'b')) return '';
    const dedans = 'childNodes' in node ? node.childNodes.map((enfant) => montre(enfant, note || classes(node).includes('note'))).join('') : '';
    return /^(?:p|h\d|li|div|td|th|figcaption|span|br)$/.test(node.nodeName) ? ` ${dedans} ` : dedans;
  };
  const visit = (node: DefaultTreeAdapterTypes.Node, dans: string | undefined): void => {
    const ici = classes(node);
    const place = places.find(([, section, texte]) => (dans === section && ici.includes(texte)) || ici.includes(section));
    if (place && dans === place[1] && ici.includes(place[2])) dits[place[0]] = montre(node, false);
    else if ('childNodes' in node) for (const enfant of node.childNodes) visit(enfant, place && ici.includes(place[1]) ? place[1] : dans);
  };
  visit(parse(html), undefined);
  return dits;
}

/** Examples by language, and the address that they are written for. */
function exemplesDe(html: string): { exemples: Map<string, string>; site: string } {
  const exemples = new Map<string, string>();
  const visit = (node: DefaultTreeAdapterTypes.Node): void => {
    const langage = 'attrs' in node ? node.attrs.find(({ name }) => name === 'data-langage')?.value : undefined;
    const [texte] = 'childNodes' in node ? node.childNodes : [];
    if (langage && texte && 'value' in texte) exemples.set(langage, texte.value);
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parse(html));
  return { exemples, site: /const site = '([^']+)'/.exec(exemples.get('js') ?? '')?.[1] ?? '' };
}
