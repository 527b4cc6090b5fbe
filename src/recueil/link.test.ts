import type { Media } from '#blocs';
import { describe, expect, it } from 'vitest';
import { anchors, foldToAnchor } from './anchors.ts';
import { tree } from './link.ts';
import type { Corps } from './published.ts';
import { texteDe } from './text.ts';
import type { Noeud, NoeudDe, NodeType } from './tree.ts';

const media: Media = { fichier: 'a.jpg', alt: 'Alt déclaré', credit: 'c', licence: 'l', largeur: 1, hauteur: 1, digest: 'd', chemin: '/' };
const corps = (texte: string): Corps => ({
  texte,
  voix: 'porteur',
  edition: '2020',
  slug: 'x',
  sources: ['un', 'deux', 'trois'].map((id, i) => ({ id, numero: i + 1, titre: `Source ${id}` })),
  medias: [media],
  intervenants: [{ id: 'ab', nom: 'Anne' }],
});
const tous = (node: Noeud): Noeud[] => [node, ...('children' in node ? node.children.flatMap(tous) : [])];
const deType = <T extends NodeType>(texte: string, type: T) => tous(tree(corps(texte))).filter((node): node is NoeudDe<T> => node.type === type);
const premier = (texte: string) => tree(corps(texte)).children[0];

describe('citations', () => {
  it('side by side are one', () => {
    const [citation, ...autres] = deType('Fait.[^deux][^un] [^trois]', 'citation');
    expect(citation?.sources.map((s) => s.numero)).toEqual([2, 1, 3]);
    expect(autres).toEqual([]);
  });
  it('parted by words are two', () => expect(deType('Fait[^un] et fait[^deux].', 'citation').map((c) => c.sources.map((s) => s.id))).toEqual([['un'], ['deux']]));
  it('hold the source, not its name', () => expect(deType('Fait.[^un]', 'citation')[0]?.sources[0]).toEqual({ id: 'un', numero: 1, titre: 'Source un' }));
  it('of an unknown source stay text', () => {
    expect(deType('Fait.[^rien]', 'citation')).toEqual([]);
    expect(premier('Fait.[^rien]')).toMatchObject({ children: [{ type: 'text', value: 'Fait.[^rien]' }] });
  });
  it('work inside marks, cells, items, quotes and blocks', () => {
    expect(deType('*a[^un]*\n\n| b[^un] |\n|-|\n| c[^deux] |\n\n- d[^un]\n\n> e[^trois]\n\n<Encadre titre="t">\n\nf[^un]\n\n</Encadre>', 'citation')).toHaveLength(6);
  });
  it('keep the text around them', () => expect(texteDe(premier('Un[^un] deux[^deux].') as Noeud)).toBe('Un deux.'));
  it('are not seen in code', () => expect(deType('`[^un]`\n\n```\n[^un]\n```', 'citation')).toEqual([]));
  it('a note of the same name wins', () => {
    expect(deType('a[^un]\n\n[^un]: Note.', 'citation')).toEqual([]);
    expect(deType('a[^un]\n\n[^un]: Note.', 'appelNote')).toHaveLength(1);
  });
});

describe('notes', () => {
  it('are lettered in the order of their first call', () => {
    expect(deType('b[^z] a[^y] b[^z]\n\n[^y]: Y.\n[^z]: Z.', 'appelNote').map((n) => [n.lettre, n.id, texteDe(n.children[0] as Noeud)])).toEqual([
      ['a', 'note-a', 'Z.'],
      ['b', 'note-b', 'Y.'],
      ['a', 'note-a', 'Z.'],
    ]);
  });
  it('after z are numbered', () => {
    const n = 28;
    const texte = Array.from({ length: n }, (_, i) => `m[^n${i}]`).join(' ') + '\n\n' + Array.from({ length: n }, (_, i) => `[^n${i}]: N${i}.`).join('\n');
    const appels = deType(texte, 'appelNote').map((a) => a.lettre);
    expect(appels.slice(24)).toEqual(['y', 'z', '27', '28']);
    expect(new Set(appels).size).toBe(n);
  });
  it('are cased as Markdown says', () => expect(deType('a[^Note]\n\n[^note]: Texte.', 'appelNote')).toHaveLength(1));
});

describe('margins', () => {
  const marges = (texte: string) => deType(texte, 'marge').map((m) => [m.notes.map((n) => n.lettre), m.sources.map((s) => s.numero)]);
  it('stand after the block that calls', () => {
    expect(tree(corps('a[^un]\n\nb\n\nc[^n]\n\n[^n]: N.')).children.map((node) => node.type)).toEqual(['paragraph', 'marge', 'paragraph', 'paragraph', 'marge']);
  });
  it('hold sources by their number, each once', () => expect(marges('a[^trois] b[^un] c[^trois]')).toEqual([[[], [1, 3]]]));
  it('hold a note where it is first called, only', () => expect(marges('a[^n]\n\nb[^n]\n\n[^n]: N.')).toEqual([[['a'], []]]));
  it('say again the sources of each block', () =>
    expect(marges('a[^un]\n\nb[^un]')).toEqual([
      [[], [1]],
      [[], [1]],
    ]));
  it('stand inside answers and boxes', () => {
    expect(premier('<Reponse par="ab">\n\na[^un]\n\nb\n\n</Reponse>')).toMatchObject({
      type: 'Reponse',
      children: [{ type: 'paragraph' }, { type: 'marge' }, { type: 'paragraph' }],
    });
    expect(premier('<Encadre titre="t">\n\na[^un]\n\n</Encadre>')).toMatchObject({ children: [{ type: 'paragraph' }, { type: 'marge' }] });
  });
  it('stand after a list, a table or a quote', () =>
    expect(tree(corps('- a[^un]\n- b[^deux]\n\n> c[^trois]')).children.map((node) => node.type)).toEqual(['list', 'marge', 'blockquote', 'marge']));
  it('of the document count a note of an answer once', () => expect(marges('a[^n]\n\n<Reponse par="ab">\n\nb[^n]\n\n</Reponse>\n\n[^n]: N.')).toEqual([[['a'], []]]));
});

describe('anchors', () => {
  it.each([
    ['Le déroulement', 'le-deroulement'],
    ['L’œuvre d’Évreux : où ?', 'l-oeuvre-d-evreux-ou'],
    ['  Æ & Ç  ', 'ae-c'],
    ['2013-2018', '2013-2018'],
    ['« Oui »', 'oui'],
    ['😀', ''],
    ['x'.repeat(80), 'x'.repeat(60)],
    [`${'x'.repeat(59)} y`, 'x'.repeat(59)],
  ])('%s', (titre, attendu) => expect(foldToAnchor(titre)).toBe(attendu));

  it('are unique in a body, blocks included', () => {
    const texte = '## Un\n\n### Un\n\n<Encadre titre="Un">\n\na\n\n</Encadre>\n\n## Un 2\n\n## 😀\n\n## 😀';
    const ancres = tous(tree(corps(texte))).flatMap((node) => ('ancre' in node && node.ancre !== undefined ? [node.ancre] : []));
    expect(ancres).toEqual(['un', 'un-2', 'un-3', 'un-2-2', 'section', 'section-2']);
    expect(new Set(ancres).size).toBe(ancres.length);
  });
  it('are numbered by body', () => {
    anchors()('Un');
    expect(anchors()('Un')).toBe('un');
  });
  it('leave out citations and notes', () => {
    expect(deType('## Bilan[^un]', 'heading')[0]).toMatchObject({ ancre: 'bilan', role: 'bilan' });
    expect(deType('## Bilan[^n]\n\n[^n]: N.', 'heading')[0]).toMatchObject({ ancre: 'bilan', role: 'bilan' });
  });
});

describe('roles', () => {
  it.each([
    ['Contexte', 'contexte'],
    ['DÉROULEMENT', 'deroulement'],
    ['Deroulement', 'deroulement'],
    ['Ce qui a suivi', 'suites'],
    ['*Limites*', 'limites'],
    ['Autre', undefined],
    ['Contexte local', undefined],
  ])('## %s', (titre, role) => {
    expect(deType(`## ${titre}`, 'heading')[0]?.role).toBe(role);
  });
});

describe('things for names', () => {
  it('a link to an action', () => expect(deType('[a](action:2013/x-y)', 'lienAction')[0]).toMatchObject({ cible: { edition: '2013', slug: 'x-y' } }));
  it('by reference too', () => expect(deType('[a][r]\n\n[r]: action:2013/x', 'lienAction')).toHaveLength(1));
  it('what is no such link stays one', () => expect(deType('[a](https://exemple.fr/action:2013/x)', 'lienAction')).toEqual([]));
  it('an address is encoded once', () => expect(deType('[a](https://exemple.fr/é?x=%C3%A9&y=100%)', 'link')[0]?.url).toBe('https://exemple.fr/%C3%A9?x=%C3%A9&y=100%25'));
  it('a picture, whose own alternative wins', () => {
    expect(deType('![Alt écrit](a.jpg)', 'image')[0]?.media).toEqual({ ...media, alt: 'Alt écrit' });
    expect(deType('![](a.jpg)', 'image')[0]?.media).toEqual(media);
  });
  it('a speaker, a source, a picture of a block', () => {
    expect(premier('<Reponse par="ab">a</Reponse>')).toMatchObject({ lies: { par: { nom: 'Anne' } } });
    expect(premier('<ChiffreCle valeur="1" libelle="l" portee="p" source="deux" />')).toMatchObject({ lies: { source: { numero: 2 } } });
    expect(premier('<Figure fichier="a.jpg" />')).toMatchObject({ lies: { fichier: media } });
  });
  it('one that is missing is a defect of the code, said', () => expect(() => tree(corps('<Reponse par="zz">a</Reponse>'))).toThrow('not there'));
  it('what the profile refuses too', () => {
    expect(() => tree(corps('a {b}'))).toThrow('mdxTextExpression');
    expect(() => tree(corps('<A'))).toThrow('2020/x');
  });
});

describe('typography', () => {
  it.each([
    ['**Oui** !', 'Oui\u202f!'],
    ['*Oui* : non', 'Oui\u00a0: non'],
    ["l'*équipe* d'**Amadou**", 'l’équipe d’Amadou'],
    ['Il dit "*oui*" et', 'Il dit «\u00a0oui\u00a0» et'],
    ['« *oui* »', '«\u00a0oui\u00a0»'],
    ['Fait[^un] ?', 'Fait\u202f?'],
    ['Fait[^un] : oui', 'Fait\u00a0: oui'],
    ["l'[article](https://exemple.fr/)", 'l’article'],
    ["`l'a` : b", "l'a\u00a0: b"],
    ['Fin  \n: suite', 'Fin : suite'],
    ['! seul', '! seul'],
  ])('across nodes: %s', (mdx, attendu) => expect(texteDe(premier(mdx) as Noeud)).toBe(attendu));

  it('of attributes and titles', () => {
    expect(premier('<Encadre titre="L\'avis : oui">\n\na\n\n</Encadre>')).toMatchObject({ attributs: { titre: 'L’avis\u00a0: oui' } });
    expect(deType('[a](https://exemple.fr/ "L\'avis")', 'link')[0]?.title).toBe('L’avis');
  });
  it('never of addresses or code', () => {
    expect(deType("[a](https://exemple.fr/l'a)", 'link')[0]?.url).toBe("https://exemple.fr/l'a");
    expect(deType("```\nl'a : b\n```", 'code')[0]?.value).toBe("l'a : b");
  });
  it('leaves names that are sought as they are written', () => {
    const nom = "l'atelier.jpg";
    expect(tous(tree({ ...corps(`<Figure fichier="${nom}" />`), medias: [{ ...media, fichier: nom }] })).some((node) => node.type === 'Figure')).toBe(true);
  });
});
