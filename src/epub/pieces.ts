/** The small pieces that several chapters set: what the components of the site are to its pages. */
import type { Repere, SourceVue, Tuile, Valeur, VoixVue } from '#vues';
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';

export type Enfants = (ElementContent | string)[];

/** Keeps what there is. */
export const si = <T>(valeur: T | undefined | false | '', dessin: (valeur: T) => ElementContent | ElementContent[]): ElementContent[] => {
  if (valeur === undefined || valeur === false || valeur === '') return [];
  const drawn = dessin(valeur);
  return Array.isArray(drawn) ? drawn : [drawn];
};
export const siPlein = <T>(liste: readonly T[] | undefined, dessin: (liste: readonly T[]) => ElementContent): ElementContent[] =>
  liste === undefined || liste.length === 0 ? [] : [dessin(liste)];

/** The motif, always beside the words that it goes with. */
export const tuile = (genre: Tuile): Element => h('span', { className: ['tuile', genre], ariaHidden: 'true' });

export const inconnu = (texte: string): Element => h('p.inconnu', [tuile('vide'), ' ', texte]);

/** A known value, or which absence this is. */
export const valeur = (v: Valeur): Enfants => [
  ...('texte' in v ? [v.texte] : [h('span.inconnu', v.tuile === false ? v.absence : [tuile('vide'), ' ', v.absence])]),
  ...si(v.precision, (precision) => [{ type: 'text', value: ' ' }, h('small', precision)]),
];

/** Superior numbers that lead to the sources of the chapter. */
export function appels(numeros: readonly number[]): ElementContent[] {
  const liens = numeros.map((numero) => h('a', { href: `#source-${numero}`, ariaLabel: `source ${numero}` }, String(numero)));
  return liens.length === 0
    ? []
    : [
        h(
          'sup.appel',
          liens.flatMap((lien, i) => (i === 0 ? [lien] : [h('span', { ariaHidden: 'true' }, ', '), lien])),
        ),
      ];
}

export const rubrique = (id: string, titre: string, contenu: Enfants, precision?: string): Element =>
  h('section', { ariaLabelledBy: id }, [h('h2', { id }, titre), ...si(precision, (p) => h('p.petit', p)), ...contenu]);

/** Who speaks: a word, a rule, what he says. */
export const voix = (cle: 'organisateur' | 'porteur' | 'jury' | 'laureat', { nom, dit }: VoixVue, id: string | undefined): Element =>
  h(`div.qui-parle.${cle}`, [h(id ? 'h2.nom-voix' : 'p.nom-voix', id ? { id } : {}, nom), h('p', dit)]);

export const liste = (elements: readonly Enfants[]): Element =>
  h(
    'ul.lignes',
    elements.map((element) => h('li', element)),
  );

/** People and bodies, each with what it is, if known. */
export const noms = (rangs: readonly { nom: string; details: readonly (string | undefined)[] }[]): Element =>
  liste(rangs.map(({ nom, details }) => [h('b', nom), ...si(details.filter(Boolean).join(', '), (texte) => [h('br'), { type: 'text' as const, value: texte }])]));

export const definitions = (rangs: readonly { terme: string; dit: Enfants }[]): Element =>
  h(
    'dl.lignes',
    rangs.map(({ terme, dit }) => h('div', [h('dt', terme), h('dd', dit)])),
  );

/** Four cells, beside their words. */
export const echelle = (niveau: number): Element =>
  h(
    'span.echelle',
    { ariaHidden: 'true' },
    [1, 2, 3, 4].map((rang) => h('span', { className: ['tuile', rang <= niveau ? 'pleine' : 'vide'] })),
  );

export const listeDeReperes = (rangs: readonly Repere[]): Element =>
  definitions(rangs.map(({ terme, valeur: v, echelle: niveau }) => ({ terme, dit: [...si(niveau, (n) => [echelle(n), { type: 'text', value: ' ' }]), ...valeur(v)] })));

export const reperes = (rangs: readonly Repere[]): ElementContent[] => siPlein(rangs, () => rubrique('reperes', 'Repères', [listeDeReperes(rangs)]));

export const sources = (vues: readonly SourceVue[], verifiee?: string): ElementContent[] =>
  siPlein(vues, () =>
    h('section', { 'epub:type': 'bibliography', role: 'doc-bibliography', ariaLabelledBy: 'sources' }, [
      h('h2', { id: 'sources' }, 'Sources'),
      ...si(verifiee, (date) => h('p.petit', `Vérifiées le ${date}.`)),
      h(
        'ol.sources',
        vues.map(({ id, titre, href, hote, date, numero }) =>
          h('li', { id, value: numero }, [
            href ? h('a', { href }, titre) : titre,
            ...si([hote, date].filter(Boolean).join(', '), (ou) => [{ type: 'text', value: ' ' }, h('small', ou)]),
          ]),
        ),
      ),
    ]),
  );

/** A mail always shows its address. */
export const contact = ({ texte, courriel, lien }: { texte: string; courriel?: string; lien?: { libelle: string; href: string } }): Element =>
  h('p', [texte, ' ', ...si(courriel, (c) => h('a', { href: `mailto:${c}` }, c)), ...si(courriel ? undefined : lien, ({ href, libelle }) => h('a', { href }, libelle))]);

/** A chapter: its title is its name. What comes before the title stands above it. */
export const chapitre = (titre: string, avant: Enfants, contenu: Enfants, genre: 'chapter' | 'part' | 'glossary' = 'chapter'): ElementContent[] => [
  h('section', { 'epub:type': genre, role: `doc-${genre}`, ariaLabelledBy: 'titre' }, [...avant, h('h1', { id: 'titre' }, titre), ...contenu]),
];
