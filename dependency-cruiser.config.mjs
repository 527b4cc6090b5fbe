// Borders between modules (DESIGN of folders in docs/adr/0003). A module is entered by its index: `#name` in package.json.
const outside = (module, allowed, comment) => ({
  name: `${module}-imports`,
  severity: 'error',
  comment,
  from: { path: `^src/${module}(/|\\.ts$)`, pathNot: '\\.test\\.ts$' },
  to: { path: '^src/', pathNot: [`^src/${module}(/|\\.ts$)`, ...allowed.map((m) => `^src/${m}`)] },
});
const never = (module, packages) => ({
  name: `${module}-never`,
  severity: 'error',
  from: { path: `^src/${module}(/|\\.ts$)`, pathNot: '\\.test\\.ts$' },
  to: { path: packages.map((p) => `^(node_modules/)?${p}`) },
});

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    { name: 'circular', severity: 'error', from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
    outside('blocs', [], 'Blocks know nothing of the model: they are given what they draw.'),
    outside('palette', [], 'Colours depend on nothing.'),
    outside('medias', ['blocs/index.ts', 'blocs/types.ts', 'xml.ts'], 'Pictures know the shared types only.'),
    outside('distance', [], 'Two words and a number.'),
    outside('xml', [], 'A text, escaped.'),
    outside('recueil', ['blocs/index.ts', 'medias/index.ts', 'palette.ts', 'distance.ts'], 'The model knows no renderer.'),
    outside('html', ['recueil/index.ts', 'blocs/index.ts'], 'Renderers know the model and the blocks, not each other.'),
    outside(
      'print',
      ['recueil/index.ts', 'blocs/index.ts', 'medias/index.ts', 'vues/index.ts', 'palette.ts'],
      'The book says what the pages say: both are drawn from the same views. Renderers do not know each other.',
    ),
    outside(
      'epub',
      ['recueil/index.ts', 'blocs/index.ts', 'medias/index.ts', 'html/index.ts', 'vues/index.ts', 'palette.ts', 'xml.ts'],
      'A digital book says what the pages say, and its bodies are theirs: views and HTML. It knows nothing of paper.',
    ),
    outside(
      'fichiers',
      ['print/index.ts', 'epub/index.ts', 'candidature/dossier/index.ts', 'presse/index.ts', 'vues/index.ts', 'recueil/index.ts', 'blocs/index.ts'],
      'Files beside the pages: what the printed and the EPUB renderers make of the same offers.',
    ),
    outside(
      'opendata',
      ['recueil/index.ts', 'blocs/index.ts', 'medias/index.ts', 'palette.ts'],
      'Data are made from what is published, in its own words; how a page draws a text is given by the page.',
    ),
    outside('presse', ['candidature/dossier/index.ts', 'vues/index.ts', 'recueil/index.ts', 'palette.ts'], 'A press release for Word is what its page says.'),
    outside('correction', ['ecriture/index.ts', 'recueil/index.ts', 'forme/index.ts', 'blocs/index.ts'], 'Proofreading knows what is written, not how it is shown.'),
    outside('forme', ['recueil/index.ts'], 'How a text is written, and nothing else.'),
    outside('search', ['recueil/index.ts', 'blocs/index.ts', 'distance.ts'], 'Search knows the model and the blocks; words of the site are given to it.'),
    outside(
      'cms',
      ['ecriture/index.ts', 'recueil/(index|profil)\\.ts', 'blocs/index.ts', 'medias/index.ts', 'build/rename.ts'],
      'The editor is made from the schemas and the blocks; its page shares with the build what is pure.',
    ),
    outside('scripts', ['search/client.ts', 'recueil/mots.ts', 'opendata/index.ts'], 'Browser scripts share with the build what is pure.'),
    outside('reporters', ['recueil/index.ts'], 'Reporters print diagnostics.'),
    outside('citations', [], 'Formats of references know no recueil: they are given a neutral record.'),
    outside('ecriture', ['build/rename.ts'], 'Writing a folder or a file whole needs no model.'),
    outside('guide', ['medias/index.ts'], 'Documentation is ours: it knows no content.'),
    outside('retrait', ['build/index.ts'], 'What still holds a name is looked for in bytes.'),
    outside('build', [], 'Putting a folder in place needs no model.'),
    outside(
      'livraison',
      ['build/index.ts', 'commands/index.ts', 'ecriture/index.ts', 'opendata/index.ts', 'recueil/index.ts', 'session.ts', 'taches/index.ts', 'vues/index.ts'],
      'The publication night works with folders, instants, accounts and versions of the data: it draws nothing.',
    ),
    outside(
      'liens',
      ['opendata/index.ts', 'print/index.ts', 'recueil/index.ts', 'vues/index.ts'],
      'Addresses to come, as a sheet, a table and codes: bytes. The task writes them.',
    ),
    outside(
      'suivi',
      ['ecriture/index.ts', 'recueil/index.ts', 'taches/index.ts'],
      'Following an edition: from the model to the pieces of an account. What draws a proof is given to it.',
    ),
    outside(
      'vues',
      ['candidature/index.ts', 'citations/index.ts', 'recueil/index.ts', 'recueil/schema/recueil.ts', 'blocs/index.ts', 'palette.ts'],
      'View models are made from what is published.',
    ),
    outside(
      'candidature',
      ['ecriture/index.ts', 'recueil/index.ts', 'medias/index.ts', 'palette.ts'],
      'The candidacy form is made from the model, and gives drafts back: bytes and texts, no disk.',
    ),
    never('(recueil|html|print|epub|fichiers|liens|presse|opendata|citations|search|vues|reporters|blocs|medias|candidature|suivi|correction|forme|ecriture|guide|cms)', ['astro']),
    {
      name: 'disk',
      severity: 'error',
      comment: 'The model touches the disk in read.ts (content) and territoires/table.ts (official data) alone.',
      from: {
        path: '^src/(recueil|html|print|epub|forme|liens|opendata|citations|search|vues|blocs|reporters|candidature|presse)/',
        pathNot: [
          '^src/recueil/read\\.ts$',
          '^src/recueil/territoires/table\\.ts$',
          '^src/print/(compile|fonts)\\.ts$',
          '^src/epub/lettres\\.ts$',
          '^src/search/(build-index|criteres)\\.ts$',
          '\\.test\\.ts$',
        ],
      },
      to: { path: '^(node:)?fs' },
    },
    {
      name: 'only-the-index',
      severity: 'error',
      comment: 'Enter a module by its index.',
      from: { path: '^(scripts|src/(pages|commands|dev|integration|taches|atelier))' },
      to: {
        path: '^src/(recueil|blocs|html|print|epub|fichiers|opendata|citations|search|vues|medias|reporters|liens|build|ecriture|forme|correction|suivi)/',
        pathNot: '/index\\.ts$',
      },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.astro$' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'] },
  },
};
