import { rule } from './rule.ts';

/** The message must not name what is hidden, nor show the line that does. */
export const lienRetenu = rule(
  'lien-retenu',
  'error',
  (_: object) => ({
    message: 'un texte public mène ici à une action qui n’est pas encore publiée',
    hint: 'ôtez le lien, ou publiez les deux textes au même instant',
  }),
  { frame: false },
);
