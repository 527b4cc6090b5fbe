/**
 * The same corpus the usual way: Astro's `glob()` with a schema, @astrojs/mdx, and what such a site has around its texts: a layout with
 * its navigation, every field shown by a component, a list an edition, the pages of the guide's errors. No check between files, no embargo,
 * no card, no place nor term: less than ours does.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const layout = `---
import { getCollection } from 'astro:content';
import '../site.css';
const { titre, description } = Astro.props;
const editions = [...new Set((await getCollection('actions')).map(({ data }) => data.edition))].sort();
---
<!doctype html>
<html lang="fr">
  <head><meta charset="utf-8" /><meta name="viewport" content="width=device-width, initial-scale=1" /><title>{titre}</title><meta name="description" content={description} />
  <meta property="og:title" content={titre} /><meta property="og:type" content="article" /><link rel="icon" href="/favicon.svg" /></head>
  <body>
    <a href="#contenu">Aller au contenu</a>
    <header><a href="/">Recueil</a><nav aria-label="Principale"><ul>{['actions', 'editions', 'territoires', 'recherche'].map((p) => <li><a href={\`/\${p}/\`}>{p}</a></li>)}</ul></nav></header>
    <nav aria-label="Éditions"><ol>{editions.map((e) => <li><a href={\`/editions/\${e}/\`}>{e}</a></li>)}</ol></nav>
    <main id="contenu"><slot /></main>
    <footer><ul>{editions.map((e) => <li><a href={\`/editions/\${e}/\`}><svg viewBox="0 0 14 20"><rect width="14" height="20" /></svg><span>{e}</span></a></li>)}</ul><p>Textes sous licence ouverte.</p></footer>
  </body>
</html>
`;

const fields = `---
import Valeur from './Valeur.astro';
import Liste from './Liste.astro';
const { action } = Astro.props;
---
<aside><dl>
  <Valeur nom="Distinction" valeur={action.distinction.type} /><Valeur nom="Échelle" valeur={action.territoire.echelle} />
  <Valeur nom="Communes" valeur={action.territoire.codes.join(', ')} /><Valeur nom="Début" valeur={action.periode.debut} /><Valeur nom="Statut" valeur={action.periode.statut} />
  <Valeur nom="Budget" valeur={action.budget.montant} /><Valeur nom="Année" valeur={action.budget.annee} /><Valeur nom="Périmètre" valeur={action.budget.perimetre} />
  <Valeur nom="Évaluation" valeur={action.evaluation.niveau} /><Valeur nom="Méthode" valeur={action.evaluation.methode} /><Valeur nom="Vérifié le" valeur={action.verifieLe} />
</dl></aside>
<Liste titre="L’essentiel" lignes={action.essentiel} /><Liste titre="Porteurs" lignes={action.porteurs.map((p) => \`\${p.nom} (\${p.type})\`)} />
<Liste titre="Partenaires" lignes={action.partenaires.map((p) => \`\${p.nom}, \${p.type}, \${p.role}\`)} /><Liste titre="Résultats" lignes={action.resultats.map((r) => \`\${r.texte} \${r.valeur} \${r.unite}\`)} />
<Liste titre="Publics" lignes={action.axes.public} /><Liste titre="Sources" lignes={action.sources.map((s) => \`\${s.titre}, \${s.date}\`)} />
`;

const page = `---
import { getCollection, render } from 'astro:content';
import Base from '../../../layouts/Base.astro';
import Fiche from '../../../components/Fiche.astro';
import Encadre from '../../../components/Encadre.astro';
export const getStaticPaths = async () => (await getCollection('actions')).map((entry) => ({ params: { edition: entry.data.edition, slug: entry.id.split('/').at(-2) }, props: { entry } }));
const { entry } = Astro.props;
const { Content } = await render(entry);
---
<Base titre={entry.data.titre} description={entry.data.accroche}><h1>{entry.data.titre}</h1><p>{entry.data.accroche}</p><p>{entry.data.resume}</p><Content components={{ Encadre }} /><Fiche action={entry.data} /></Base>
`;

const list = `---
import { getCollection } from 'astro:content';
import Base from '../../layouts/Base.astro';
export const getStaticPaths = async () => Object.entries(Object.groupBy(await getCollection('actions'), ({ data }) => data.edition)).map(([edition, actions]) => ({ params: { edition }, props: { edition, actions } }));
const { edition, actions } = Astro.props;
---
<Base titre={edition} description={edition}><h1>{edition}</h1><ul>{actions.map(({ id, data }) => <li><a href={\`/actions/\${edition}/\${id.split('/').at(-2)}/\`}>{data.titre}</a><p>{data.accroche}</p></li>)}</ul></Base>
`;

const errors = `---
import { getCollection, render } from 'astro:content';
import Base from '../../../layouts/Base.astro';
export const getStaticPaths = async () => (await getCollection('erreurs')).map((entry) => ({ params: { regle: entry.id }, props: { entry } }));
const { entry } = Astro.props;
const { Content } = await render(entry);
---
<Base titre={entry.id} description={entry.id}><Content /></Base>
`;

const collections = (content: string, docs: string) => `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
const texte = z.string().min(1);
const absence = z.enum(['inconnu', 'non-communique', 'sans-objet']);
const schema = z.strictObject({
  format: z.enum(['long', 'court', 'palmares']), titre: texte, accroche: texte, essentiel: z.array(texte), resume: texte,
  distinction: z.strictObject({ type: texte }), porteurs: z.array(z.strictObject({ nom: texte, type: texte })),
  territoire: z.strictObject({ echelle: texte, codes: z.array(texte) }), periode: z.strictObject({ debut: z.union([absence, z.number()]), statut: texte }),
  axes: z.record(z.string(), z.array(texte)), partenaires: z.array(z.strictObject({ nom: texte, type: texte, role: texte })),
  budget: z.strictObject({ montant: z.union([absence, z.number()]), annee: z.number(), perimetre: texte }),
  resultats: z.array(z.strictObject({ texte, valeur: z.number(), unite: texte, source: texte })), evaluation: z.strictObject({ niveau: z.number(), methode: texte }),
  sources: z.array(z.strictObject({ id: texte, titre: texte, url: z.union([absence, z.url()]), date: z.coerce.string() })),
  provenance: texte, verifieLe: z.coerce.string(), etat: texte, edition: z.string().default('') });
export const collections = { actions: defineCollection({ schema: schema.transform((data) => ({ ...data, edition: String(2008 + Math.floor(Number(data.titre.split(' ').at(-1)) / 50)) })), loader: glob({ pattern: '**/action.mdx', base: ${JSON.stringify(content)} }) }),
  erreurs: defineCollection({ loader: glob({ pattern: '*.md', base: ${JSON.stringify(docs)} }) }) };
`;

/** Writes a throw-away Astro project in `folder`, with the entries of `content` and the error pages of `docs` (absolute). `folder` must be inside this project so that its packages are found. */
export function writeBaseline(folder: string, content: string, docs: string): void {
  const files = {
    'package.json': '{ "type": "module" }',
    'astro.config.mjs': "import mdx from '@astrojs/mdx';\nexport default { integrations: [mdx()], devToolbar: { enabled: false } };\n",
    'src/content.config.ts': collections(content, docs),
    'src/site.css': 'body { font: 1rem/1.6 serif; max-width: 40rem; margin: auto }\n',
    'src/layouts/Base.astro': layout,
    'src/components/Fiche.astro': fields,
    'src/components/Valeur.astro': '<dt>{Astro.props.nom}</dt><dd>{Astro.props.valeur}</dd>\n',
    'src/components/Liste.astro': '<section><h2>{Astro.props.titre}</h2><ul>{Astro.props.lignes.map((ligne) => <li>{ligne}</li>)}</ul></section>\n',
    'src/components/Encadre.astro': '<aside><h3>{Astro.props.titre}</h3><slot /></aside>\n',
    'src/pages/actions/[edition]/[slug].astro': page,
    'src/pages/editions/[edition].astro': list,
    'src/pages/guide/erreurs/[regle].astro': errors,
  };
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
}
