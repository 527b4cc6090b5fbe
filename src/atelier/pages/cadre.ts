/** What every page of the workshop is set in. */
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { ElementContent } from 'hast';

export interface Page {
  titre: string;
  corps: ElementContent[];
  /** Where one is, from the workshop's first page. */
  fil?: readonly { dit: string; href: string }[];
  /** Seconds after which the page is asked again, where no script runs. */
  reprise?: number;
}

export interface Lieu {
  /** `/<jeton>/`: before every address. */
  racine: string;
  /** Name of the recueil. */
  nom: string;
  /** Address of the preview, when there is one. */
  apercu?: string | undefined;
}

/** A whole document. */
export const dessinerPage = ({ titre, corps, fil = [], reprise }: Page, { racine, nom, apercu }: Lieu): string =>
  `<!doctype html>${toHtml(
    h('html', { lang: 'fr' }, [
      h('head', [
        h('meta', { charset: 'utf-8' }),
        h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
        h('meta', { name: 'robots', content: 'noindex' }),
        ...(reprise === undefined ? [] : [h('noscript', [h('meta', { httpEquiv: 'refresh', content: String(reprise) })])]),
        h('title', `${titre} – L’atelier`),
        h('link', { rel: 'icon', href: `${racine}marque.svg`, type: 'image/svg+xml' }),
        h('link', { rel: 'stylesheet', href: `${racine}atelier.css` }),
        h('script', { src: `${racine}atelier.js`, type: 'module' }),
      ]),
      h('body', [
        h('a', { class: 'evite', href: '#contenu' }, 'Aller au contenu'),
        h('header', { class: 'cadre tete' }, [
          h('p', { class: 'nom' }, [h('a', { href: racine }, 'L’atelier'), h('span', ` ${nom}`)]),
          h('nav', { 'aria-label': 'Atelier' }, [
            h('ul', [
              h('li', [h('a', { href: racine }, 'Les tâches')]),
              h('li', [h('a', { href: `${racine}editeur/` }, 'L’éditeur')]),
              h('li', [h('a', { href: `${racine}textes/` }, 'Les textes')]),
              h('li', [h('a', { href: `${racine}fichiers/` }, 'Les fichiers faits')]),
              h('li', [h('a', { href: `${racine}guide/editeurs/` }, 'Le guide')]),
              ...(apercu ? [h('li', [h('a', { href: apercu, target: '_blank', rel: 'noopener' }, ['L’aperçu', h('span', { class: 'hors' }, ' (nouvel onglet)')])])] : []),
            ]),
          ]),
        ]),
        h('main', { class: 'cadre', id: 'contenu', tabIndex: -1 }, [
          ...(fil.length > 0
            ? [
                h(
                  'p',
                  { class: 'fil' },
                  fil.flatMap(({ dit, href }, i) => [i > 0 ? ' / ' : '', h('a', { href }, dit)]),
                ),
              ]
            : []),
          h('h1', titre),
          ...corps,
        ]),
        h('footer', { class: 'cadre pied' }, [h('p', 'Cette page est sur votre ordinateur\u00A0: rien n’est envoyé, rien ne paraît, tant que vous ne mettez pas en ligne.')]),
      ]),
    ]),
  )}`;
