import { rule } from './rule.ts';

export const expressionInterdite = rule('expression-interdite', 'error', (_: object) => ({
  message: 'un texte entre accolades serait lu comme un programme : les textes n’en contiennent pas',
  hint: 'pour écrire une accolade, mettez une barre devant : \\{',
}));
