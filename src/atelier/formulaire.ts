/** A task's fields as a form, and a form as a task's values. */
import type { Champ, Choix, Valeurs } from '#taches';
import { h } from 'hastscript';
import type { Element } from 'hast';

/** What a person gave: values, files still to be put down, and what is wrong, by field. */
export interface Saisie {
  valeurs: Valeurs;
  fichiers: ReadonlyMap<string, File[]>;
  erreurs: ReadonlyMap<string, string>;
}

/** Reads a form by the fields that it was made of; closed lists and required fields are held. */
export function lireSaisie(champs: readonly Champ[], form: FormData, choixDe: (champ: Champ) => readonly Choix[]): Saisie {
  const valeurs: Record<string, Valeurs[string]> = {};
  const fichiers = new Map<string, File[]>();
  const erreurs = new Map<string, string>();
  for (const champ of champs) {
    const tout = form.getAll(champ.nom);
    if (champ.genre === 'fichiers') {
      const donnes = tout.filter((un): un is File => typeof un !== 'string' && un.name !== '');
      fichiers.set(champ.nom, donnes);
      if (champ.requis && donnes.length === 0) erreurs.set(champ.nom, 'Choisissez un fichier.');
      continue;
    }
    const textes = tout.filter((un) => typeof un === 'string').map((un) => un.trim());
    const premier = textes[0] ?? '';
    if (champ.genre === 'case') valeurs[champ.nom] = premier !== '';
    else if (champ.genre === 'plusieurs') valeurs[champ.nom] = textes.filter(Boolean);
    else if (premier !== '') valeurs[champ.nom] = premier;
    if (champ.requis && champ.genre !== 'case' && textes.every((un) => un === '')) erreurs.set(champ.nom, 'Ce renseignement est nécessaire.');
    const fermee = champ.genre === 'choix' || champ.genre === 'plusieurs' ? choixDe(champ).map(({ valeur }) => valeur) : undefined;
    if (fermee && textes.some((un) => un !== '' && !fermee.includes(un))) erreurs.set(champ.nom, 'Choisissez dans la liste.');
  }
  return { valeurs, fichiers, erreurs };
}

/** One field. `valeur` is what it was given before, by a link or a first try. */
export function dessinerChamp(champ: Champ, choix: readonly Choix[], valeur: Valeurs[string], erreur?: string): Element {
  const id = `champ-${champ.nom}`;
  const aide = h('p', { class: 'aide', id: `${id}-aide` }, [champ.aide, champ.exemple ? ` Exemple\u00A0: ${champ.exemple}.` : '']);
  const alerte = erreur ? h('p', { class: 'faute', id: `${id}-faute` }, erreur) : undefined;
  const decrit = [`${id}-aide`, ...(erreur ? [`${id}-faute`] : [])].join(' ');
  const communs = { id, name: champ.nom, 'aria-describedby': decrit, ...(erreur ? { 'aria-invalid': 'true' } : {}), ...(champ.requis ? { required: true } : {}) };
  const titre = h('label', { for: id }, [champ.titre, champ.requis ? '' : h('span', { class: 'libre' }, ' (facultatif)')]);
  const texte = typeof valeur === 'string' ? valeur : '';
  switch (champ.genre) {
    case 'case':
      return h('div', { class: 'champ case' }, [
        h('input', { ...communs, required: undefined, type: 'checkbox', value: 'oui', checked: valeur === true || valeur === 'oui' }),
        h('label', { for: id }, champ.titre),
        aide,
        alerte,
      ]);
    case 'plusieurs': {
      const coches = new Set(Array.isArray(valeur) ? valeur : [texte]);
      return h('fieldset', { class: 'champ', 'aria-describedby': decrit }, [
        h('legend', [champ.titre, champ.requis ? '' : h('span', { class: 'libre' }, ' (facultatif)')]),
        aide,
        alerte,
        ...choix.map((un, i) =>
          h('div', { class: 'case' }, [
            h('input', { type: 'checkbox', id: `${id}-${i}`, name: champ.nom, value: un.valeur, checked: coches.has(un.valeur) }),
            h('label', { for: `${id}-${i}` }, un.dit),
          ]),
        ),
      ]);
    }
    case 'choix':
      return h('div', { class: 'champ' }, [
        titre,
        aide,
        alerte,
        h('select', communs, [h('option', { value: '' }, '—'), ...choix.map((un) => h('option', { value: un.valeur, selected: un.valeur === texte }, un.dit))]),
      ]);
    case 'fichiers':
      return h('div', { class: 'champ depot' }, [
        titre,
        aide,
        alerte,
        h('input', { ...communs, type: 'file', multiple: true }),
        h('p', { class: 'depose', hidden: true, role: 'status' }),
      ]);
    default:
      return h('div', { class: 'champ' }, [
        titre,
        aide,
        alerte,
        h('input', {
          ...communs,
          type: types[champ.genre],
          autocomplete: 'off',
          ...(champ.genre === 'secret' ? {} : { value: texte }),
          ...(choix.length > 0 ? { list: `${id}-choix` } : {}),
        }),
        choix.length > 0
          ? h(
              'datalist',
              { id: `${id}-choix` },
              choix.map((un) => h('option', { value: un.valeur }, un.dit)),
            )
          : undefined,
      ]);
  }
}

const types = { texte: 'text', date: 'date', instant: 'datetime-local', secret: 'password' } as const;
