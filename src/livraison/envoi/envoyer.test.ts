/** A host that fails at every step in turn: nobody ever sees a page that leads nowhere, and sending again ends it. */
import { expect, it } from 'vitest';
import { sha256, type FichierInventorie } from '../inventaire.ts';
import type { Distant } from './distant.ts';
import { envoyer, envoyerAvecReprise, type Envoi } from './envoyer.ts';
import { MANIFESTE } from './manifeste.ts';

interface Memoire extends Distant {
  fichiers: Map<string, string>;
  dossiers: Set<string>;
  /** Writes, renames and deletions, in order. */
  gestes: string[];
}

/**
 * @param panne the step that fails; half of a file is written then, as on a cut line. `mort`: and every one after it. `remplace`: false where the old
 * file must go before a new one takes its name
 */
function memoire(
  depart: Record<string, string> = {},
  panne = Infinity,
  { mort = true, remplace = true, apres = () => {} }: { mort?: boolean; remplace?: boolean; apres?: () => void } = {},
): Memoire {
  const fichiers = new Map(Object.entries(depart));
  const dossiers = new Set<string>();
  const gestes: string[] = [];
  let pas = 0;
  for (const chemin of fichiers.keys()) for (let d = parent(chemin); d !== ''; d = parent(d)) dossiers.add(d);
  const pasSuivant = (geste: string, coupe: () => void = () => {}): void => {
    pas += 1;
    if (pas === panne || (mort && pas > panne)) {
      if (pas === panne) coupe();
      throw new Error('coupé');
    }
    gestes.push(geste);
  };
  return {
    fichiers,
    dossiers,
    gestes,
    ensemble: 1,
    lister: async (dossier) => {
      pasSuivant(`lister ${dossier}`);
      const prefix = dossier === '' ? '' : `${dossier}/`;
      const noms = new Map<string, boolean>();
      for (const chemin of [...fichiers.keys(), ...[...dossiers].map((d) => `${d}/`)])
        if (chemin.startsWith(prefix) && chemin !== prefix) noms.set(chemin.slice(prefix.length).split('/')[0]!, chemin.slice(prefix.length).includes('/'));
      return [...noms].map(([nom, d]) => ({ nom, dossier: d }));
    },
    lire: async (chemin) => {
      pasSuivant(`lire ${chemin}`);
      const texte = fichiers.get(chemin);
      return texte === undefined ? undefined : Buffer.from(texte);
    },
    ecrire: async (chemin, octets) => {
      pasSuivant(`ecrire ${chemin}`, () => fichiers.set(chemin, octets.toString().slice(0, 3)));
      if (parent(chemin) !== '' && !dossiers.has(parent(chemin))) throw new Error(`pas de dossier ${parent(chemin)}`);
      fichiers.set(chemin, octets.toString());
    },
    renommer: async (de, vers) => {
      if (!remplace) {
        pasSuivant(`ôter ${vers}`);
        fichiers.delete(vers);
      }
      pasSuivant(`renommer ${vers}`);
      fichiers.set(vers, fichiers.get(de)!);
      fichiers.delete(de);
      apres();
    },
    supprimer: async (chemin) => {
      pasSuivant(`supprimer ${chemin}`);
      fichiers.delete(chemin);
      apres();
    },
    creerDossier: async (dossier) => {
      pasSuivant(`creerDossier ${dossier}`);
      for (let d = dossier; d !== ''; d = parent(d)) dossiers.add(d);
    },
    supprimerDossierVide: async (dossier) => {
      pasSuivant(`supprimerDossierVide ${dossier}`);
      dossiers.delete(dossier);
    },
    fermer: async () => {},
  };
}
const parent = (chemin: string): string => chemin.slice(0, Math.max(0, chemin.lastIndexOf('/')));

const site = (fichiers: Record<string, string>): Pick<Envoi, 'fichiers' | 'lire'> => ({
  fichiers: Object.entries(fichiers).map(([chemin, texte]): FichierInventorie => ({ chemin, taille: texte.length, sha256: sha256(texte) })),
  lire: async (chemin) => Buffer.from(fichiers[chemin]!),
});
const envoi = (fichiers: Record<string, string>, plus: Partial<Envoi> = {}): Envoi => ({ ...site(fichiers), remplacer: false, essai: false, dire: () => {}, ...plus });

const ANCIEN = {
  '_astro/a1.css': 'ancien',
  'index.html': '[_astro/a1.css] [actions/x/index.html]',
  'actions/index.html': '[actions/x/index.html] [actions/y/index.html]',
  'actions/x/index.html': '[_astro/a1.css]',
  'actions/y/index.html': '[_astro/a1.css]',
};
const NEUF = {
  '_astro/a2.css': 'neuf',
  'index.html': '[_astro/a2.css] [actions/x/index.html] [actions/2026/phare/index.html]',
  'actions/index.html': '[actions/x/index.html] [actions/2026/phare/index.html]',
  'actions/x/index.html': '[_astro/a2.css]',
  'actions/2026/phare/index.html': '[_astro/a2.css] [medias/p.webp]',
  'medias/p.webp': 'image',
  'rss.xml': '[actions/2026/phare/index.html]',
};
const ETRANGERS = { 'autre/page.html': 'à d’autres', 'favicon.ico': 'la leur' };

/** Without what is hidden. */
const vus = ({ fichiers }: Memoire) => Object.fromEntries([...fichiers].filter(([chemin]) => !chemin.split('/').at(-1)!.startsWith('.')).sort());
const sansRien = ({ fichiers }: Memoire): string[] =>
  [...fichiers]
    .filter(([chemin]) => /(html|xml)$/.test(chemin))
    .flatMap(([chemin, texte]) => [...texte.matchAll(/\[(.*?)\]/g)].filter(([, vers]) => !fichiers.has(vers!)).map(([, vers]) => `${chemin} → ${vers}`));

/** A host on which the old site was sent. */
async function hote(): Promise<Record<string, string>> {
  const distant = memoire(ETRANGERS);
  await envoyer(distant, envoi(ANCIEN));
  return Object.fromEntries(distant.fichiers);
}

it('sends what has changed, deletes what we had put, leaves what others did', async () => {
  const distant = memoire(await hote());
  const { envoyes, supprimes, inchanges } = await envoyer(distant, envoi({ ...NEUF, 'actions/x/index.html': '[_astro/a2.css]' }));
  expect([envoyes, supprimes, inchanges]).toEqual([7, 2, 0]);
  expect(vus(distant)).toEqual(Object.fromEntries(Object.entries({ ...NEUF, ...ETRANGERS }).sort()));
  expect([...distant.dossiers]).not.toContain('actions/y');
  const again = await envoyer(distant, envoi(NEUF));
  expect([again.envoyes, again.supprimes, again.inchanges]).toEqual([0, 0, 7]);
});

it('in order: what pages are drawn with, pages, what names them, deletions', async () => {
  const distant = memoire(await hote());
  await envoyer(distant, envoi(NEUF));
  expect(distant.gestes.filter((g) => /^(renommer|supprimer) (?!\.recueil)/.test(g))).toEqual([
    'renommer _astro/a2.css',
    'renommer medias/p.webp',
    'renommer actions/x/index.html',
    'renommer actions/2026/phare/index.html',
    'renommer index.html',
    'renommer actions/index.html',
    'renommer rss.xml',
    'supprimer actions/y/index.html',
    'supprimer _astro/a1.css',
  ]);
});

it('cut at any step: no page leads nowhere, no file is half written, and sending again ends it', async () => {
  const depart = await hote();
  let steps = 0;
  for (let panne = 1; ; panne++) {
    const coupe: Memoire = memoire(depart, panne, { apres: () => expect(sansRien(coupe)).toEqual([]) });
    const fini = await envoyer(coupe, envoi(NEUF)).then(
      () => true,
      () => false,
    );
    if (fini) break;
    steps = panne;
    expect([panne, sansRien(coupe)]).toEqual([panne, []]);
    for (const [chemin, texte] of Object.entries(vus(coupe))) expect([{ ...ANCIEN, ...ETRANGERS }[chemin], NEUF[chemin as keyof typeof NEUF]]).toContain(texte);
    const repris = memoire(Object.fromEntries(coupe.fichiers));
    for (const d of coupe.dossiers) repris.dossiers.add(d);
    await envoyer(repris, envoi(NEUF));
    expect(Object.fromEntries([...repris.fichiers].filter(([c]) => c !== MANIFESTE).sort())).toEqual(Object.fromEntries(Object.entries({ ...NEUF, ...ETRANGERS }).sort()));
  }
  expect(steps).toBeGreaterThan(25);
});

it('cut where a host had to take the old file away first, that of what is ours included: sending again ends it', async () => {
  const depart = await hote();
  for (let panne = 1; ; panne++) {
    const coupe = memoire(depart, panne, { remplace: false });
    const fini = await envoyer(coupe, envoi(NEUF)).then(
      () => true,
      () => false,
    );
    if (fini) break;
    // Once for nothing: a trial takes nothing away of what the next one needs.
    await envoyer(memoire(Object.fromEntries(coupe.fichiers)), envoi(NEUF, { essai: true }));
    const repris = memoire(Object.fromEntries(coupe.fichiers));
    await envoyer(repris, envoi(NEUF));
    expect([panne, Object.fromEntries([...repris.fichiers].filter(([c]) => c !== MANIFESTE).sort())]).toEqual([
      panne,
      Object.fromEntries(Object.entries({ ...NEUF, ...ETRANGERS }).sort()),
    ]);
    expect(repris.fichiers.has(MANIFESTE)).toBe(true);
  }
});

it('cut, then another site is sent: what the cut had left goes', async () => {
  const depart = await hote();
  for (let panne = 4; panne < 30; panne++) {
    const coupe = memoire(depart, panne);
    await envoyer(coupe, envoi(NEUF)).catch(() => undefined);
    const repris = memoire(Object.fromEntries(coupe.fichiers));
    await envoyer(repris, envoi(ANCIEN));
    expect(Object.fromEntries([...repris.fichiers].filter(([c]) => c !== MANIFESTE).sort())).toEqual(Object.fromEntries(Object.entries({ ...ANCIEN, ...ETRANGERS }).sort()));
  }
});

it('goes on by itself on a new line, without sending again what is there', async () => {
  const gros = Object.fromEntries(Array.from({ length: 120 }, (_, i) => [`_astro/${i}.js`, `script ${i}`]));
  let etat: Record<string, string> = {};
  let ouvertures = 0;
  const dossiers = new Set<string>();
  let ecrits = 0;
  const bilan = await envoyerAvecReprise(
    async () => {
      ouvertures += 1;
      const distant = memoire(etat, ouvertures === 1 ? 200 : Infinity, {});
      for (const d of dossiers) distant.dossiers.add(d);
      return {
        ...distant,
        fermer: async () => {
          etat = Object.fromEntries(distant.fichiers);
          for (const d of distant.dossiers) dossiers.add(d);
          ecrits += distant.gestes.filter((g) => g.startsWith('renommer _astro')).length;
        },
      };
    },
    envoi(gros),
    () => true,
  );
  expect([ouvertures, Object.keys(etat).filter((c) => c.startsWith('_astro/')).length]).toEqual([2, 120]);
  // A lot at most was sent twice.
  expect(ecrits).toBeLessThan(120 + 41);
  expect(bilan.envoyes).toBe(ecrits);
});

it('refuses to write over what others have put, and says what', async () => {
  const distant = memoire({ ...ETRANGERS, 'index.html': 'leur site' });
  await expect(envoyer(distant, envoi(NEUF))).rejects.toThrow('un fichier que nous n’y avons pas mis : index.html');
  expect(vus(distant)).toEqual({ ...ETRANGERS, 'index.html': 'leur site' });
  await envoyer(distant, envoi(NEUF, { remplacer: true }));
  expect(distant.fichiers.get('index.html')).toBe(NEUF['index.html']);
});

it('a trial writes nothing', async () => {
  const depart = await hote();
  const distant = memoire(depart);
  expect(await envoyer(distant, envoi(NEUF, { essai: true }))).toMatchObject({ envoyes: 7, supprimes: 2 });
  expect(Object.fromEntries(distant.fichiers)).toEqual(depart);
});

it('a manifest that somebody wrote leads nowhere out of the folder', async () => {
  const distant = memoire({
    [MANIFESTE]: JSON.stringify({ format: 1, fichiers: { '../secret': 'x', '/etc/passwd': 'x', 'a/../../b': 'x', 'vieux.html': 'x' } }),
    'vieux.html': 'x',
  });
  await envoyer(distant, envoi(NEUF));
  expect(distant.gestes.filter((g) => g.startsWith('supprimer ') && !g.includes('.envoi'))).toEqual(['supprimer vieux.html']);
});
