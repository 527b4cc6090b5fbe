/** Who answers for an action: its service, or the publisher where none is known. A mail always shows its address. */
import { typographier, valeurConnue, type Nommee } from '#recueil';
import type { Atelier } from './atelier.ts';
import { titreDe } from './dire.ts';
import type { Lien } from './types.ts';

/** Who to call: a service, or the publisher, who is then asked to bring people together. */
export interface ContactVue {
  texte: string;
  courriel?: string;
  lien?: Lien;
  /** Where the bearer's contact is not known: how to ask the publisher for it. */
  demande?: Lien;
}

export function contactDe(action: Nommee, a: Atelier): ContactVue {
  const own = action.niveau === 'fiche' ? action.contact : undefined;
  if (own) return { texte: typographier([own.personne, own.service, own.adresse, own.telephone].filter(Boolean).join(', ')), courriel: own.courriel };
  const { contact } = a.recueil.config;
  const courriel = valeurConnue(contact.courriel);
  return {
    texte: typographier(`Le contact du porteur ne nous a pas été communiqué. Pour une mise en relation ou une correction : ${contact.service}.`),
    ...(courriel ? { courriel } : contact.page ? { lien: { libelle: new URL(contact.page).hostname, href: contact.page } } : {}),
    ...demande(action, a),
  };
}

/** A mail whose subject names the action, or the page where one writes. */
function demande(action: Nommee, { recueil: { config } }: Atelier): { demande?: Lien } {
  const courriel = valeurConnue(config.contact.courriel);
  const objet = `Mise en relation : ${titreDe(action).titre} (${action.edition})`.replace(/[\u00a0\u202f]/g, ' ');
  const href = courriel ? `mailto:${courriel}?subject=${encodeURIComponent(objet)}` : config.contact.page;
  return href ? { demande: { libelle: `Demander une mise en relation à l’éditeur (${config.editeur.sigle || config.editeur.nom})`, href } } : {};
}
