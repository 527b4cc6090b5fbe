import { rule } from './rule.ts';

export const expressionInterdite = rule('expression-interdite', 'error', ({ attribut = false }: { attribut?: boolean }) => ({
  message: 'un texte entre accolades serait lu comme un programme : les textes n’en contiennent pas',
  hint: attribut ? 'dans un bloc, écrivez nom="valeur", avec des guillemets droits' : 'pour écrire une accolade, mettez une barre devant : \\{',
}));
