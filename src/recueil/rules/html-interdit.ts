import { rule } from './rule.ts';

export const htmlInterdit = rule('html-interdit', 'error', ({ balise }: { balise: string }) => ({
  message: `la balise HTML <${balise}> n’est pas admise`,
  hint:
    balise.toLowerCase() === 'img'
      ? 'pour une image, utilisez <Figure fichier="…" />'
      : 'utilisez la mise en forme Markdown ou un bloc du recueil ; pour écrire le signe <, mettez une barre devant : \\<',
}));
