import { rule } from './rule.ts';

/** What to write in place of the tags that come with a paste. */
const aLaPlace: Record<string, string> = {
  img: 'pour une image, écrivez <Figure fichier="…" />',
  br: 'pour passer à la ligne, laissez une ligne vide',
  p: 'pour un nouveau paragraphe, laissez une ligne vide',
  b: 'pour du gras, écrivez **le texte**',
  strong: 'pour du gras, écrivez **le texte**',
  i: 'pour de l’italique, écrivez *le texte*',
  em: 'pour de l’italique, écrivez *le texte*',
  a: 'pour un lien, écrivez [texte](https://…)',
  script: 'ôtez ce passage : les textes ne contiennent pas de programme',
};
const conseil = 'utilisez la mise en forme Markdown ou un bloc du recueil ; pour écrire le signe <, mettez une barre devant : \\<';

export const htmlInterdit = rule('html-interdit', 'error', ({ balise }: { balise: string }) => ({
  message: balise === '' ? 'les signes <> n’ouvrent aucun bloc du recueil' : `la balise HTML <${balise}> n’est pas admise`,
  hint: new Map(Object.entries(aLaPlace)).get(balise.toLowerCase()) ?? conseil,
}));
