/** Files of `.vscode/` by which the editor helps while one writes: made from the schemas, committed. */
import { schemasJson } from '#recueil';

const reglages = {
  'files.encoding': 'utf8',
  'files.eol': '\n',
  'files.insertFinalNewline': true,
  '[yaml]': { 'editor.insertSpaces': true, 'editor.tabSize': 2, 'editor.autoIndent': 'keep' },
  '[mdx]': { 'editor.wordWrap': 'on', 'editor.insertSpaces': true, 'editor.tabSize': 2 },
};

/** Text of each file, by its path from the project's root. Front matters have a schema too, which no setting of VS Code binds to `.mdx`. */
export function fichiersDeVsCode(): Record<string, string> {
  const schemas = schemasJson();
  const yaml = Object.fromEntries(
    schemas
      .filter(({ fichiers }) => fichiers.every((fichier) => fichier.endsWith('.yaml')))
      .map(({ nom, fichiers }) => [`./.vscode/schemas/${nom}`, fichiers.map((fichier) => `content/${fichier}`)]),
  );
  const json = (valeur: unknown) => `${JSON.stringify(valeur, null, 2)}\n`;
  return {
    '.vscode/settings.json': json({ ...reglages, 'yaml.schemas': yaml }),
    '.vscode/extensions.json': json({ recommendations: ['redhat.vscode-yaml', 'unifiedjs.vscode-mdx'] }),
    ...Object.fromEntries(schemas.map(({ nom, schema }) => [`.vscode/schemas/${nom}`, json(schema)])),
  };
}
