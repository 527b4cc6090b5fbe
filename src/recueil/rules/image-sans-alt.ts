import { rule } from './rule.ts';

export const imageSansAlt = rule('image-sans-alt', 'error', ({ fichier }: { fichier?: string }) => ({
  message: `${fichier ? `l’image « ${fichier} »` : 'cette image'} n’a pas de texte de remplacement`,
  hint: 'écrivez dans « alt » ce que l’image montre, pour qui ne la voit pas',
}));
