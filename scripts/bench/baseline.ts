/** The same corpus the usual way: Astro's `glob()` and @astrojs/mdx, one plain page an entry, no check and no list. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Writes a throw-away Astro project in `folder`, which must be inside this project so that its packages are found. */
export function writeBaseline(folder: string, content: string): void {
  const write = (file: string, text: string) => {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  };
  write('package.json', '{ "type": "module" }');
  write('astro.config.mjs', "import mdx from '@astrojs/mdx';\nexport default { integrations: [mdx()], devToolbar: { enabled: false } };\n");
  write(
    'src/content.config.ts',
    `import { defineCollection } from 'astro:content';\nimport { glob } from 'astro/loaders';\nexport const collections = { actions: defineCollection({ loader: glob({ pattern: '**/action.mdx', base: ${JSON.stringify(content)} }) }) };\n`,
  );
  write('src/Encadre.astro', '<aside><h3>{Astro.props.titre}</h3><slot /></aside>\n');
  write(
    'src/pages/[...slug].astro',
    `---
import { getCollection, render } from 'astro:content';
import Encadre from '../Encadre.astro';
export const getStaticPaths = async () => (await getCollection('actions')).map((entry) => ({ params: { slug: entry.id }, props: { entry } }));
const { entry } = Astro.props;
const { Content } = await render(entry);
---
<html lang="fr"><head><title>{entry.data.titre}</title></head><body><h1>{entry.data.titre}</h1><p>{entry.data.accroche}</p><ul>{entry.data.sources.map((s) => <li>{s.titre}</li>)}</ul><Content components={{ Encadre }} /></body></html>
`,
  );
}
