import { ou, rule } from './rule.ts';

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
  u: 'ôtez <u> et </u>, gardez le texte : le recueil ne souligne que les liens',
  table: 'pour un tableau, une ligne par rangée : | a | b |, puis | --- | --- | sous la première',
  ul: 'pour une liste, une ligne « - … » par élément',
  ol: 'pour une liste numérotée, une ligne « 1. … » par élément',
  li: 'pour une liste, une ligne « - … » par élément',
  h1: 'pour un titre, écrivez ## devant',
  h2: 'pour un titre, écrivez ## devant',
  h3: 'pour un sous-titre, écrivez ### devant',
};
/** Tags that say nothing but a look, as Word and mail programs paste them. */
const habillage = /^(span|font|div|center|o:p|w:\w+|m:\w+|v:\w+|st1:\w+)$/;
const conseil = 'utilisez la mise en forme Markdown ou un bloc du recueil ; pour écrire le signe <, mettez une barre devant : \\<';

export const htmlInterdit = rule('html-interdit', 'error', ({ balise, proches = [] }: { balise: string; proches?: string[] }) => ({
  message: balise === '' ? 'les signes <> n’ouvrent aucun bloc du recueil' : `la balise HTML <${balise}> n’est pas admise`,
  hint:
    proches.length > 0
      ? `vouliez-vous ${ou(proches.map((bloc) => `<${bloc}>`))} ?`
      : habillage.test(balise.toLowerCase())
        ? `elle vient d’un texte collé : ôtez <${balise} …> et </${balise}>, gardez les mots`
        : (new Map(Object.entries(aLaPlace)).get(balise.toLowerCase()) ?? conseil),
}));
