/** The content's texts: their list, and one of them with what is wrong in it. */
import type { Diagnostic } from '#recueil';
import { h } from 'hastscript';
import type { ElementContent } from 'hast';
import { ouvrir } from './compte.ts';
import type { Page } from './cadre.ts';
import type { Texte } from '../textes.ts';

/** Files by folder: an edition's own, then each action's; the rest of the recueil last. */
export function pageTextes(noms: readonly string[], prefixe: string, problemes: readonly Diagnostic[], racine: string): Page {
  const compte = new Map<string, number>();
  for (const { file } of problemes) compte.set(file, (compte.get(file) ?? 0) + 1);
  const editions = new Map<string, string[]>();
  for (const nom of noms) {
    const [, edition = ''] = /^editions\/([^/]+)\//.exec(nom.slice(prefixe.length)) ?? [];
    editions.set(edition, [...(editions.get(edition) ?? []), nom]);
  }
  const recentes = [...editions.keys()].filter(Boolean).sort().reverse();
  const liste = (siens: readonly string[], debut: string) =>
    h(
      'ul',
      { class: 'lignes serrees' },
      siens.map((nom) => {
        const n = compte.get(nom) ?? 0;
        return h('li', [h('a', { href: ouvrir(nom, racine) }, nom.slice(debut.length)), n > 0 ? h('span', { class: 'ou' }, ` ${n} problème${n > 1 ? 's' : ''}`) : '']);
      }),
    );
  return {
    titre: 'Les textes',
    fil: [{ dit: 'Les tâches', href: racine }],
    corps: [
      h('p', { class: 'chapeau' }, 'Tout ce que dit le recueil, fichier par fichier. Ouvrez-en un pour le lire ou le corriger\u00A0; les autres ne bougent pas.'),
      ...recentes.map((edition, i) =>
        h('details', { class: 'edition', open: i === 0 }, [h('summary', `Édition ${edition}`), liste(editions.get(edition) ?? [], `${prefixe}editions/${edition}/`)]),
      ),
      h('details', { class: 'edition' }, [h('summary', 'Le recueil entier\u00A0: réglages, thèmes, axes, glossaire, pages'), liste(editions.get('') ?? [], prefixe)]),
    ],
  };
}

interface Etat {
  problemes: readonly Diagnostic[];
  ligne?: number;
  /** What became of the last try to save. */
  suite?: 'ecrit' | 'change' | 'absent';
}

export function pageTexte({ nom, texte, empreinte }: Texte, { problemes, ligne, suite }: Etat, racine: string): Page {
  // What is shown was not looked at, and lies nowhere else.
  const perdable = suite === 'change' || suite === 'absent';
  return {
    titre: nom.split('/').slice(-2).join('/'),
    fil: [
      { dit: 'Les tâches', href: racine },
      { dit: 'Les textes', href: `${racine}textes/` },
    ],
    corps: [
      h('p', { class: 'ou' }, nom),
      ...(suite ? [dits[suite]()] : []),
      ...(problemes.length > 0
        ? [
            h('section', { class: 'tri' }, [
              h('h2', { class: 'rail' }, 'À reprendre'),
              h(
                'ol',
                { class: 'lignes' },
                problemes.map((d) => probleme(d, racine)),
              ),
            ]),
          ]
        : perdable
          ? []
          : [h('p', { class: 'phrase bien' }, 'Aucun problème dans ce fichier.')]),
      h('form', { method: 'post', action: ouvrir(nom, racine), class: 'texte', 'data-perdable': perdable ? '' : undefined }, [
        h('input', { type: 'hidden', name: 'empreinte', value: empreinte }),
        h('label', { for: 'ligne' }, 'Le texte'),
        // A first line feed is eaten by HTML.
        h('textarea', { id: 'ligne', name: 'texte', spellCheck: true, lang: 'fr', rows: 30, 'data-ligne': ligne }, `\n${texte}`),
        h('p', { class: 'alerte', role: 'alert', hidden: true }),
        h('p', [h('button', { type: 'submit' }, 'Enregistrer et vérifier')]),
      ]),
    ],
  };
}

const dits: Record<'ecrit' | 'change' | 'absent', () => ElementContent> = {
  absent: () =>
    h(
      'p',
      { class: 'alerte', role: 'alert' },
      'Ce fichier n’est plus là\u00A0: déplacé, renommé ou effacé. Rien n’a été enregistré. Votre version est encore dans cette page\u00A0: copiez-la avant de quitter cette page.',
    ),
  ecrit: () => h('p', { class: 'phrase bien', role: 'status' }, 'Enregistré.'),
  change: () =>
    h(
      'p',
      { class: 'alerte', role: 'alert' },
      'Ce fichier a changé entre-temps, par vous ou par un autre outil\u00A0: rien n’a été enregistré. Votre version est encore dans cette page\u00A0; copiez-en ce que vous voulez garder, puis rouvrez le fichier.',
    ),
};

const probleme = (d: Diagnostic, racine: string) =>
  h('li', { class: d.severity === 'error' ? 'erreur' : 'attention' }, [
    h('p', { class: 'ou' }, [h('a', { href: `?ligne=${d.line}#ligne` }, `Ligne ${d.line}, colonne ${d.column}`)]),
    h('p', [h('strong', d.severity === 'error' ? 'Erreur\u00A0: ' : 'À regarder\u00A0: '), d.key ? h('code', d.key) : '', d.key ? '\u00A0: ' : '', d.message]),
    d.hint
      ? h(
          'p',
          { class: 'conseil' },
          d.hint.replace(/^./, (c) => c.toUpperCase()),
        )
      : '',
    h('p', { class: 'aide' }, [h('a', { href: `${racine}guide/erreurs/${d.rule}/` }, 'En savoir plus')]),
  ]);
