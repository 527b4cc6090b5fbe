import { rule } from './rule.ts';

const dits = {
  retrait: { quoi: 'une personne a demandé à ne plus paraître sur cette image', faire: 'ôtez « presse »' },
  mineurs: { quoi: 'des mineurs sont reconnaissables et aucun accord n’est noté', faire: 'ajoutez « consentement » avec « accordLe », ou ôtez « presse »' },
};

export const presseImpossible = rule('presse-impossible', 'error', ({ pourquoi }: { pourquoi: keyof typeof dits }) => ({
  message: `l’image est offerte à la presse, et ${dits[pourquoi].quoi}`,
  hint: `${dits[pourquoi].faire} : ce qu’un journal a imprimé ne se reprend pas`,
}));
