import { ou, rule } from './rule.ts';

export const noteInconnue = rule('note-inconnue', 'error', ({ id, proches }: { id: string; proches: string[] }) => ({
  message: `[^${id}] n’est ni une note de ce texte ni une source de la fiche`,
  hint: proches.length > 0 ? `vouliez-vous ${ou(proches.map((p) => `[^${p}]`))} ?` : `ajoutez la source à « sources », ou la note : [^${id}]: texte de la note`,
}));
