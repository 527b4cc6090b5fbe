/** One table: every node type and every example of every block, what is written and what comes out. */
import { blocs, type Contexte, type Media } from '#blocs';
import { tree, type Corps, type NodeType, type Noeud, type Racine } from '#recueil';
import { describe, expect, it } from 'vitest';
import { handlers, type Handlers } from './handlers.ts';
import { corpsEnHtml, toHast } from './index.ts';

const contexte: Contexte = {
  prefixe: '2020-x-porteur-',
  niveau: 3,
  lien: ({ edition, slug }) => `/base/actions/${edition}/${slug}/`,
  source: ({ numero }) => `#source-${numero}`,
  media: ({ digest }) => ({
    src: `/${digest}-960.webp`,
    srcset: [
      { src: `/${digest}-480.webp`, largeur: 480 },
      { src: `/${digest}-960.webp`, largeur: 960 },
    ],
  }),
};
const media = (fichier: string): Media => ({
  fichier,
  alt: `Alt de ${fichier}`,
  credit: 'Ville',
  licence: 'LO 2.0',
  largeur: 960,
  hauteur: 640,
  digest: 'abc',
  chemin: '/secret/chemin',
});
const corps = (texte: string): Corps => ({
  texte,
  voix: 'porteur',
  edition: '2020',
  slug: 'x',
  sources: [
    { id: 'bilan', numero: 1, titre: 'Le bilan' },
    { id: 'gazette', numero: 2, titre: 'La gazette' },
  ],
  medias: [media('atelier.jpg')],
  intervenants: [
    { id: 'ab', nom: 'Anne B.', fonction: 'coordinatrice', organisme: 'Ville' },
    { id: 'cd', nom: 'Les deux' },
  ],
});

const img = (alt: string) =>
  `<img src="/abc-960.webp" srcset="/abc-480.webp 480w, /abc-960.webp 960w" sizes="(min-width: 64rem) 38.5rem, 100vw" width="960" height="640" alt="${alt}" loading="lazy" decoding="async">`;
const appel = (n: number) => `<a href="#source-${n}"><span class="hors">source </span>${n}</a>`;
const src = (n: number, titre: string) => `<p class="src"><b>${n}</b> ${titre}</p>`;

const exemple = (nom: keyof typeof blocs, i: number): [titre: string, types: NodeType[], mdx: string] => {
  const found = blocs[nom].exemples[i];
  if (!found) throw new Error(`no such example: ${nom} ${i}`);
  return [`${nom} : ${found.titre}`, [nom], found.mdx];
};

const table: readonly [titre: string, types: NodeType[], mdx: string, html: string][] = [
  ['a paragraph', ['root', 'paragraph', 'text'], 'Un texte.', '<p>Un texte.</p>'],
  // What a typesetting language, a template or a browser might run is a text.
  [
    'nothing is evaluated',
    ['text'],
    '#panic("x") $x^2$ @ref \\<label> \\\\\\*é\\\\\\* // /* */ = - ~ "é" `',
    '<p>#panic(«\u00a0x\u00a0») $x^2$ @ref &#x3C;label> \\*é\\* // /* */ = - ~ «\u00a0é\u00a0» `</p>',
  ],
  ['signs are escaped', ['text'], 'a \\< b & c "d" \\{e}', '<p>a &#x3C; b &#x26; c «\u00a0d\u00a0» {e}</p>'],
  ['emphasis', ['emphasis'], '*un*', '<p><em>un</em></p>'],
  ['strong', ['strong'], '**un**', '<p><strong>un</strong></p>'],
  ['strikethrough', ['delete'], '~~un~~', '<p><del>un</del></p>'],
  ['code in a line, without typography', ['inlineCode'], "`a : l'b`", "<p><code>a : l'b</code></p>"],
  ['a fence', ['code'], "```js\na : l'b\n```", '<pre><code class="language-js">a : l\'b\n</code></pre>'],
  ['a quote', ['blockquote'], '> Un mot', '<blockquote>\n<p>Un mot</p>\n</blockquote>'],
  ['a list', ['list', 'listItem'], '- un\n- deux', '<ul>\n<li>un</li>\n<li>deux</li>\n</ul>'],
  ['a numbered list', ['list'], '3. un\n4. deux', '<ol start="3">\n<li>un</li>\n<li>deux</li>\n</ol>'],
  ['a loose list', ['list'], '- un\n\n- deux', '<ul>\n<li>\n<p>un</p>\n</li>\n<li>\n<p>deux</p>\n</li>\n</ul>'],
  [
    'a task list',
    ['listItem'],
    '- [x] fait',
    '<ul class="contains-task-list">\n<li class="task-list-item"><input type="checkbox" checked disabled aria-label="fait"> fait</li>\n</ul>',
  ],
  [
    'a table',
    ['table', 'tableRow', 'tableCell'],
    '| a | b |\n| :- | -: |\n| c | d |',
    '<section class="tableau" aria-label="Tableau\u00a0: a, b" tabindex="0"><table>\n<thead>\n<tr>\n<th class="a-gauche">a</th>\n<th class="a-droite">b</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td class="a-gauche">c</td>\n<td class="a-droite">d</td>\n</tr>\n</tbody>\n</table></section>',
  ],
  ['a break between parts', ['thematicBreak'], 'a\n\n***\n\nb', '<p>a</p>\n<hr>\n<p>b</p>'],
  ['a break in a line', ['break'], 'a\\\nb', '<p>a<br>\nb</p>'],
  ['a heading, at its level', ['heading'], '## Le déroulement', '<h3 id="2020-x-porteur-le-deroulement">Le déroulement</h3>'],
  ['a heading never goes below six', ['heading'], '###### Six', '<h6 id="2020-x-porteur-six">Six</h6>'],
  ['headings of one name', ['heading'], '## Un\n\n## Un', '<h3 id="2020-x-porteur-un">Un</h3>\n<h3 id="2020-x-porteur-un-2">Un</h3>'],
  ['a link', ['link'], '[un](https://exemple.fr/é%C3%A9 "Titre : x")', '<p><a href="https://exemple.fr/%C3%A9%C3%A9" title="Titre\u00a0: x">un</a></p>'],
  ['a link by reference', ['link'], '[un][r]\n\n[r]: https://exemple.fr/', '<p><a href="https://exemple.fr/">un</a></p>'],
  ['a link to an anchor', ['link'], '[un](#suite)\n\n## Suite', '<p><a href="#2020-x-porteur-suite">un</a></p>\n<h3 id="2020-x-porteur-suite">Suite</h3>'],
  ['a link to an action', ['lienAction'], '[un](action:2013/dispositif)', '<p><a href="/base/actions/2013/dispositif/">un</a></p>'],
  ['a picture', ['image'], '![Un atelier](atelier.jpg)', `<p>${img('Un atelier')}<span class="credit">Image : Ville (LO 2.0)</span></p>`],
  [
    'a citation',
    ['citation', 'marge'],
    'Un fait.[^bilan]',
    `<p>Un fait.<sup class="appel">${appel(1)}</sup></p>\n<div class="note seulement-sources" role="note">${src(1, 'Le bilan')}</div>`,
  ],
  [
    'citations side by side',
    ['citation', 'marge'],
    'Un fait.[^gazette][^bilan]',
    `<p>Un fait.<sup class="appel">${appel(2)}<span aria-hidden="true">, </span>${appel(1)}</sup></p>\n<div class="note seulement-sources" role="note">${src(1, 'Le bilan')}${src(2, 'La gazette')}</div>`,
  ],
  [
    'a note',
    ['appelNote', 'marge'],
    'Un mot[^n].\n\n[^n]: Une *note*.',
    '<p>Un mot<sup class="appel"><a href="#2020-x-porteur-note-a"><span class="hors">note </span>a</a></sup>.</p>\n<div class="note" role="note"><div id="2020-x-porteur-note-a"><p><b>a</b> Une <em>note</em>.</p></div></div>',
  ],
  [
    'a note that begins with a list',
    ['marge'],
    'Un[^n].\n\n[^n]:\n    - a',
    '<p>Un<sup class="appel"><a href="#2020-x-porteur-note-a"><span class="hors">note </span>a</a></sup>.</p>\n<div class="note" role="note"><div id="2020-x-porteur-note-a"><p><b>a</b></p><ul>\n<li>a</li>\n</ul></div></div>',
  ],
  [...exemple('Question', 0), '<h3 class="question" id="2020-x-porteur-pourquoi-avoir-participe">Pourquoi avoir participé\u202f?</h3>'],
  [...exemple('Reponse', 0), '<div class="reponse"><p class="qui">Anne B. <span>coordinatrice, Ville</span></p><p>Elle raconte que tout a commencé par une réunion.</p></div>'],
  [
    'an answer of people without post',
    ['Reponse'],
    '<Reponse par="cd">\n\nOui.[^bilan]\n\n</Reponse>',
    `<div class="reponse"><p class="qui">Les deux</p><p>Oui.<sup class="appel">${appel(1)}</sup></p><div class="note seulement-sources" role="note">${src(1, 'Le bilan')}</div></div>`,
  ],
  [
    ...exemple('ChiffreCle', 0),
    `<div class="chiffre-cle"><strong class="valeur">120</strong> <span class="unite">habitants rencontrés</span> <span class="portee">en 2020, dans un quartier</span><sup class="appel">${appel(1)}</sup></div>`,
  ],
  [
    ...exemple('Encadre', 0),
    '<aside class="encadre" aria-labelledby="2020-x-porteur-le-groupe-de-parole"><h4 id="2020-x-porteur-le-groupe-de-parole">Le groupe de parole</h4><p>Il se réunit chaque mois.</p><ul>\n<li>Trois animateurs</li>\n<li>Douze places</li>\n</ul></aside>',
  ],
  [
    ...exemple('Figure', 0),
    `<figure class="figure">${img('Alt de atelier.jpg')}<figcaption>L’atelier du jeudi, en 2020. <span class="credit">Image : Ville (LO 2.0)</span></figcaption></figure>`,
  ],
  [...exemple('Figure', 1), `<figure class="figure">${img('Alt de atelier.jpg')}<figcaption><span class="credit">Image : Ville (LO 2.0)</span></figcaption></figure>`],
  [
    ...exemple('Temoignage', 0),
    '<figure class="temoignage"><blockquote><p>On vient sans rendez-vous, et quelqu’un écoute.</p></blockquote><figcaption>une habitante</figcaption></figure>',
  ],
  [
    ...exemple('Etape', 0),
    '<div class="etape"><p class="quand">mars 2019</p><h4 id="2020-x-porteur-le-diagnostic">Le diagnostic</h4><p>Trois réunions publiques, une enquête.</p></div>\n<div class="etape"><p class="quand">septembre 2019</p><h4 id="2020-x-porteur-l-ouverture">L’ouverture</h4><p>Le lieu ouvre quatre soirs par semaine.</p></div>',
  ],
  [...exemple('Repere', 0), '<div class="repere"><span class="terme">Horaires</span> <span class="valeur">du mardi au samedi, de 18\u00a0h à 22\u00a0h</span></div>'],
];

describe('each node type has its HTML', () => {
  it.each(table.map(([titre, , mdx, html]) => [titre, mdx, html]))('%s', (_titre, mdx, html) => expect(corpsEnHtml(corps(mdx), contexte)).toBe(html));

  it('of all types', () => {
    const vus = new Set(table.flatMap(([, types, mdx]) => typesDe(tree(corps(mdx))).filter((type) => types.includes(type))));
    expect([...vus].sort()).toEqual(Object.keys(handlers(contexte)).sort());
  });

  it('and each example of each block is here', () => {
    const exemples = Object.values(blocs).flatMap((bloc) => bloc.exemples.map(({ mdx }) => mdx as string));
    expect(exemples.filter((mdx) => !table.some(([, , ecrit]) => ecrit === mdx))).toEqual([]);
  });
});

function typesDe(node: Noeud): NodeType[] {
  return [node.type, ...('children' in node ? node.children.flatMap(typesDe) : [])];
}

describe('nothing is dropped in silence', () => {
  it('a node without a face throws', () => {
    const inconnu = { type: 'root', children: [{ type: 'carte', children: [] }] } as unknown as Racine;
    expect(() => toHast(inconnu, contexte)).toThrow('carte');
  });

  it('a table without a type does not compile', () => {
    const { marge: _marge, ...rest } = handlers(contexte);
    // @ts-expect-error -- `marge` has no face
    const incomplete: Handlers = rest;
    expect(incomplete).toBeDefined();
  });
});

describe('what never comes out', () => {
  it('paths of the machine', () =>
    expect(
      corpsEnHtml(
        corps(
          table
            .map(([, , mdx]) => mdx)
            .filter((mdx) => !mdx.includes('[^n]:') && !mdx.includes('[r]'))
            .join('\n\n'),
        ),
        contexte,
      ),
    ).not.toContain('/secret'));
  it('styles or scripts in attributes', () => {
    for (const [, , mdx] of table) expect(corpsEnHtml(corps(mdx), contexte)).not.toMatch(/\s(style|on\w+)=/);
  });
});

describe('two bodies on one page', () => {
  it('share no id', () => {
    const texte = '## Un\n\nMot[^n].\n\n[^n]: Note.';
    const ids = (prefixe: string) => [...corpsEnHtml(corps(texte), { ...contexte, prefixe }).matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(ids('a-')).toEqual(['a-un', 'a-note-a']);
    expect(ids('b-')).toEqual(['b-un', 'b-note-a']);
  });
});

describe('in tight lists, which lose their paragraphs', () => {
  it('a figure keeps its face', () =>
    expect(corpsEnHtml(corps(`- ${exemple('ChiffreCle', 0)[2]}\n- ${exemple('Repere', 0)[2]}`), contexte)).toMatch(/<div class="chiffre-cle">[\s\S]*<div class="repere">/));
});
