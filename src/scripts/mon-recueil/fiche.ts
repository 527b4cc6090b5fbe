/** One fiche of the book: what its page says, from its data. */
import type { ActionOuverte, FaitsOuverts } from '#opendata';
import { valeurEn } from '../fiches/dessiner.ts';
import { connu, ditQuelqueChose, faitsDe, phraseDesSilences, type Mots } from '../fiches/faits.ts';
import { enumerer } from '#recueil/mots';
import { el } from '../dom.ts';

/** What the page knows and data do not say. */
export interface Cadre {
  mots: Mots;
  voix: Readonly<Record<string, string>>;
  /** Name of the recueil, for the cover. */
  recueil: string;
  colophon: string;
  /** Address of the drawing of all editions' marks. */
  serie: string;
}

type Part = Node | false;
const liste = (lignes: readonly (string | Node)[], nom: 'ul' | 'ol' = 'ul') => el(nom, {}, ...lignes.map((une) => el('li', {}, une)));
const rubrique = (titre: string, ...parts: Part[]) => el('section', {}, el('h3', {}, titre), ...parts);

/** What a reader must know before believing. */
const provenances: Readonly<Record<string, string>> = {
  'sources-publiques': 'Écrit d’après des sources publiques\u202f; le porteur ne l’a pas relu.',
  fictif: 'Texte fictif, écrit pour des essais.',
};

/** Said elsewhere in the fiche, or in its head. */
const enTete = new Set(['porteurs', 'lieu', 'theme', 'distinction']);

export function ficheDuLivre(action: ActionOuverte, note: string, rang: number, id: string, { mots, voix }: Cadre): HTMLElement {
  const { faits } = action;
  const dits = faitsDe(action, mots);
  const connus = dits.filter((fait) => ditQuelqueChose(fait) && !enTete.has(fait.cle));
  const tete = ['distinction', 'porteurs', 'lieu', 'theme'].flatMap((cle) => dits.find((fait) => fait.cle === cle && fait.lignes) ?? []);
  const accroche = connu(faits?.accroche);
  const essentiel = connu(faits?.essentiel);
  const resume = faits?.textes.some((texte) => texte.voix === 'porteur') ? undefined : connu(faits?.resume);
  const silences = phraseDesSilences(dits.filter(({ petit }) => petit === undefined));
  return el(
    'article',
    { class: 'fiche-livre' },
    el('h2', { id }, el('span', { class: 'rang' }, `${rang}.`), ` ${action.nom} `, el('span', { class: 'an' }, action.edition)),
    ...tete.map(({ libelle, lignes = [] }) =>
      el('p', { class: 'ui' }, el('b', {}, `${libelle}\u00a0:`), ` ${enumerer(lignes.map(({ texte, petit }) => (petit ? `${texte}, ${petit}` : texte)))}`),
    ),
    provenances[action.provenance] !== undefined && el('p', { class: 'ui' }, provenances[action.provenance]),
    note !== '' && el('aside', { class: 'note-lecteur' }, el('h3', {}, 'Ma note'), ...note.split('\n').map((ligne) => el('p', {}, ligne))),
    accroche !== undefined && el('p', { class: 'chapeau' }, accroche),
    essentiel !== undefined && liste(essentiel, 'ol'),
    connus.length > 0 && el('dl', { class: 'reperes' }, ...connus.map((fait) => el('div', {}, el('dt', {}, fait.libelle), el('dd', {}, ...valeurEn(fait))))),
    silences !== '' && el('p', { class: 'ui silences' }, silences),
    resume !== undefined && rubrique('Résumé', el('p', {}, resume)),
    ...(faits ? recit(faits, voix, action.id.replace('/', '-')) : []),
    el('p', { class: 'ui adresse' }, 'Adresse permanente\u00a0: ', el('a', { href: action.adressePermanente }, new URL(action.adressePermanente, document.baseURI).href)),
  );
}

/** `id` begins the anchors of the sources, as in the texts that call them. */
function recit(faits: FaitsOuverts, voix: Cadre['voix'], id: string): Part[] {
  const { jury } = faits;
  const points = (titre: string, lignes: readonly string[]): Part[] => (lignes.length > 0 ? [el('h4', {}, titre), liste(lignes)] : []);
  const texte = (cle: string): Part[] => faits.textes.filter((un) => un.voix === cle).map((un) => prose(un.html ?? ''));
  const bearer = texte('porteur');
  return [
    ...(bearer.length > 0 ? [rubrique(voix['porteur'] ?? '', ...bearer)] : []),
    ...(jury
      ? [
          rubrique(
            voix['jury'] ?? '',
            ...texte('jury'),
            ...points('Points forts', jury.pointsForts),
            ...points('Points de vigilance', jury.pointsVigilance),
            ...points(
              'Critères',
              jury.criteres.map(({ critere, appreciation }) => `${critere.libelle}\u00a0: ${appreciation}`),
            ),
            jury.reponsePorteur !== undefined && el('p', {}, `Réponse du porteur\u00a0: ${jury.reponsePorteur}`),
            jury.note !== undefined && el('p', { class: 'ui' }, jury.note),
          ),
        ]
      : []),
    ...(faits.divergences.length > 0 ? [rubrique('Les sources divergent', ...faits.divergences.flatMap(divergence))] : []),
    faits.suites.length > 0 && rubrique('Ce qui a suivi', liste(faits.suites.map((une) => une.texte))),
    faits.sources.length > 0 && rubrique('Sources', el('ol', {}, ...faits.sources.map((une) => source(une, id)))),
  ];
}

const divergence = ({ sujet, valeurs, lecture }: FaitsOuverts['divergences'][number]): Part[] => [
  el('h4', {}, sujet),
  liste(valeurs.map(({ valeur, precision }) => (precision ? `${valeur}, ${precision}` : valeur))),
  lecture !== undefined && el('p', {}, lecture),
];

const source = ({ numero, titre, url }: FaitsOuverts['sources'][number], id: string): Node =>
  el('li', { id: `${id}-source-${numero}` }, titre, typeof url === 'string' && ' ', typeof url === 'string' && el('a', { href: url }, url));

/** The page's own markup, as its build made it. Read as a document of its own: nothing of it runs, and its pictures come at once. */
function prose(html: string): HTMLElement {
  const lu = new DOMParser().parseFromString(html, 'text/html');
  for (const image of lu.images) image.loading = 'eager';
  return el('div', { class: 'prose' }, ...[...lu.body.childNodes].map((noeud) => document.importNode(noeud, true)));
}
