/** The ready workflows: nothing publishes by itself, nothing embargoed is public, every action is pinned, every right is asked for. */
import { taches } from '#taches';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { lireParties } from '../../src/livraison/parties.ts';
import { PROJET } from '../outils/dossier.ts';

type Table = Record<string, unknown>;
const lire = async (fichier: string): Promise<{ texte: string; data: Table }> => {
  const texte = await readFile(path.join(PROJET, fichier), 'utf8');
  return { texte, data: parse(texte, { strict: true, uniqueKeys: true }) as Table };
};
const table = (value: unknown): Table => (typeof value === 'object' && value !== null ? (value as Table) : {});
const liste = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const mots = (value: unknown): string => (typeof value === 'string' ? value : liste(value).map(mots).join('\n'));

const connues = new Set(taches.map(({ nom }) => nom));
const demandees = (texte: string): string[] => [...texte.matchAll(/npm run (?:--silent )?recueil -- ([a-z-]+)/g)].map(([, nom]) => nom!);

/** Every option is one of the task's: a mistyped one would be found on the night. */
function expectOptions(texte: string): void {
  for (const [, nom, reste] of texte.matchAll(/npm run (?:--silent )?recueil -- ([a-z-]+)(.*)/g)) {
    const tache = taches.find((t) => t.nom === nom);
    if (!tache) continue;
    const options = new Set(['json', 'date', 'contenu', ...tache.champs.map((champ) => champ.nom.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`))]);
    for (const [, option] of reste!.matchAll(/ --([a-z-]+)/g)) expect([nom, option, options.has(option!)]).toEqual([nom, option, true]);
  }
}

describe('GitHub', () => {
  it('pins every action by its commit, with its version beside it', async () => {
    for (const nom of await readdir(path.join(PROJET, '.github/workflows'))) {
      const { texte } = await lire(`.github/workflows/${nom}`);
      const uses = [...texte.matchAll(/uses: (.*)/g)].map(([, action]) => action!);
      expect(uses.length).toBeGreaterThan(0);
      for (const action of uses) expect(action).toMatch(/^actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    }
  });

  it('runs by hand alone, with no right but those that each job needs', async () => {
    const { texte, data } = await lire('.github/workflows/publier.yml');
    expect(Object.keys(table(data['on']))).toEqual(['workflow_dispatch']);
    expect(data['permissions']).toEqual({});
    expect(data['concurrency']).toEqual({ group: 'pages', 'cancel-in-progress': false });
    const jobs = table(data['jobs']);
    expect(Object.fromEntries(Object.entries(jobs).map(([nom, job]) => [nom, table(job)['permissions']]))).toEqual({
      construire: { contents: 'read' },
      deployer: { pages: 'write', 'id-token': 'write' },
    });
    expect(texte).not.toMatch(/pull_request_target|secrets\.|schedule:/);
    expect(texte).toContain('persist-credentials: false');
  });

  it('never a preview, a proof or a package: a public repository shows its artefacts', async () => {
    const { data } = await lire('.github/workflows/publier.yml');
    const run = Object.values(table(data['jobs'])).flatMap((job) => liste(table(job)['steps']).map((step) => mots(table(step)['run'])));
    expect(run.flatMap(demandees)).toEqual(['mettre-en-ligne']);
    const paths = Object.values(table(data['jobs'])).flatMap((job) => liste(table(job)['steps']).flatMap((step) => table(table(step)['with'])['path'] ?? []));
    expect(paths).toEqual(['parution.patch', 'dist']);
    expectOptions(run.join('\n'));
  });

  it('what a person typed goes to a shell as a variable, never as text of the command', async () => {
    const { data } = await lire('.github/workflows/publier.yml');
    for (const job of Object.values(table(data['jobs']))) for (const step of liste(table(job)['steps'])) expect(mots(table(step)['run'])).not.toContain('${{');
  });

  it('offers parts that exist', async () => {
    const { data } = await lire('.github/workflows/publier.yml');
    const options = liste(table(table(table(table(data['on'])['workflow_dispatch'])['inputs'])['parties'])['options']) as string[];
    for (const option of options) expect([option, 'parties' in lireParties([option])]).toEqual([option, true]);
  });
});

describe('GitLab', () => {
  const reserves = new Set(['workflow', 'variables', 'stages', 'default']);
  const travaux = (data: Table): [string, Table][] =>
    Object.entries(data)
      .filter(([nom]) => !reserves.has(nom))
      .map(([nom, job]) => [nom, table(job)]);

  it('every job has a stage that exists, a script, and needs that exist', async () => {
    const { data } = await lire('.gitlab-ci.yml');
    const noms = travaux(data).map(([nom]) => nom);
    for (const [nom, job] of travaux(data)) {
      expect([nom, liste(data['stages']).includes(job['stage']), liste(job['script']).length > 0]).toEqual([nom, true, true]);
      for (const need of liste(job['needs'])) expect(noms).toContain(need);
    }
  });

  it('one job alone publishes, by hand, one at a time; nothing runs by a schedule', async () => {
    const { texte, data } = await lire('.gitlab-ci.yml');
    const publient = travaux(data).filter(([, job]) => /recueil -- (?:mettre-en-ligne|envoyer)/.test(mots(job['script'])));
    expect(publient.map(([nom]) => nom)).toEqual(['publier']);
    const [, job] = publient[0]!;
    expect(liste(job['rules']).map((rule) => table(rule)['when'])).toEqual(['manual']);
    expect([job['resource_group'], job['needs'], job['interruptible']]).toEqual(['publication', ['preparer'], false]);
    expect(texte).not.toMatch(/\$CI_PIPELINE_SOURCE == "schedule"/);
  });

  it('artefacts are for members, and do not stay for ever', async () => {
    const { data } = await lire('.gitlab-ci.yml');
    for (const [nom, job] of travaux(data)) {
      const artifacts = table(job['artifacts']);
      expect([nom, artifacts['access'], typeof artifacts['expire_in']]).toEqual([nom, 'developer', 'string']);
    }
  });

  it('pages show a preview only where somebody has said that they are for members', async () => {
    const { data } = await lire('.gitlab-ci.yml');
    const rules = liste(table(data['pages'])['rules']).map((rule) => String(table(rule)['if']));
    expect(rules).toHaveLength(1);
    expect(rules[0]).toMatch(/^\$APERCU_RESERVE_AUX_MEMBRES == "oui" && /);
    const montrent = travaux(data).filter(([, job]) => mots(job['script']).includes('public') || liste(table(job['artifacts'])['paths']).includes('public'));
    expect(montrent.map(([nom]) => nom)).toEqual(['pages']);
  });

  it('no secret is written in it, nor printed', async () => {
    const { texte, data } = await lire('.gitlab-ci.yml');
    expect(texte).not.toMatch(/(?:echo|printf|cat)[^\n]*MOT_DE_PASSE|--mot-de-passe|set -x|printenv|(?:^|\s)env$/m);
    expect(Object.keys(table(data['variables']))).not.toContain('RECUEIL_MOT_DE_PASSE');
  });

  it('asks for tasks and options that exist, and offers parts that exist', async () => {
    const { texte, data } = await lire('.gitlab-ci.yml');
    for (const nom of demandees(texte)) expect([nom, connues.has(nom)]).toEqual([nom, true]);
    expectOptions(texte);
    const parties = table(table(data['variables'])['PARTIES']);
    // Two are said in words, and read by the job.
    const enClair = [String(parties['value']), 'seulement une correction'];
    for (const mots of enClair) expect(texte.match(new RegExp(`\\$PARTIES" !?= "${mots}"`, 'g'))).toHaveLength(1);
    for (const option of liste(parties['options']) as string[]) expect([option, enClair.includes(option) || 'parties' in lireParties([option])]).toEqual([option, true]);
  });
});
