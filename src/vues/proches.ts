/** Actions to bring together with one: the same theme, the same public or approach, a place of the same size; and the reason, in words. */
import { typographier, type ActionPubliee, type Fiche } from '#recueil';
import type { Atelier } from './atelier.ts';
import { enumerer, lieuDe, titreDe } from './dire.ts';
import { tailleDe } from './lieux.ts';

export interface ProcheVue {
  href: string;
  titre: string;
  /** « 2021, Lyon » */
  detail: string;
  /** « Même public : victimes ; commune de même taille » */
  raison: string;
}

type Publiee = Fiche & { niveau: 'fiche' };

/** Something that two actions may share. */
interface Trait {
  cle: string;
  /** Traits of one kind are said together. */
  genre: string;
  dit: string;
}

const nombreMax = 3;
const raisonsMax = 3;
/** Sharing what nearly all have is no reason: one rare trait, or two common ones. */
const pertinence = 1;

const tailles = { commune: 'commune', epci: 'intercommunalité' } as const;

function traitsDe(action: Publiee, { recueil }: Atelier): Trait[] {
  return [
    ...(action.theme === undefined ? [] : [{ cle: `theme/${action.theme}`, genre: 'même thème', dit: '' }]),
    ...recueil.axes
      .filter(({ usages }) => usages.includes('comparaison'))
      .flatMap((axe) =>
        codesDe(action, axe.id).flatMap((code) => {
          const terme = axe.termes.find((t) => t.code === code);
          return terme ? [{ cle: `${axe.id}/${code}`, genre: `même ${axe.libelle.toLowerCase()}`, dit: terme.libelle.toLowerCase() }] : [];
        }),
      ),
    ...traitDeTaille(action),
  ];
}

function codesDe({ donnees }: Publiee, axe: string): readonly string[] {
  const codes = donnees.axes[axe];
  return Array.isArray(codes) ? codes : [];
}

function traitDeTaille(action: Publiee): Trait[] {
  const taille = tailleDe(action);
  return taille ? [{ cle: `taille/${taille.echelle}/${taille.bande.id}`, genre: `${tailles[taille.echelle]} de même taille`, dit: taille.bande.libelle }] : [];
}

interface Index {
  traits: Map<Publiee, Trait[]>;
  parTrait: Map<string, Publiee[]>;
}
const made = new WeakMap<object, Index>();

function indexDe(a: Atelier): Index {
  const known = made.get(a.recueil);
  if (known) return known;
  const actions = a.actions.filter((action): action is Publiee => action.niveau === 'fiche' && action.donnees.format !== 'palmares');
  const traits = new Map(actions.map((action) => [action, traitsDe(action, a)]));
  const parTrait = new Map<string, Publiee[]>();
  for (const [action, siens] of traits) for (const { cle } of siens) parTrait.set(cle, [...(parTrait.get(cle) ?? []), action]);
  const index = { traits, parTrait };
  made.set(a.recueil, index);
  return index;
}

/** The nearest first; a rare trait counts for more than one that many have. */
export function prochesDe(action: ActionPubliee, a: Atelier): ProcheVue[] {
  if (action.niveau !== 'fiche') return [];
  const { traits, parTrait } = indexDe(a);
  const siens = traits.get(action) ?? [];
  const notes = new Map<Publiee, number>();
  for (const { cle } of siens) {
    const memes = parTrait.get(cle) ?? [];
    const poids = Math.log(traits.size / memes.length);
    for (const autre of memes) if (autre !== action) notes.set(autre, (notes.get(autre) ?? 0) + poids);
  }
  return [...notes]
    .filter(([, note]) => note >= pertinence)
    .sort(([x, m], [y, n]) => n - m || (x.edition > y.edition ? -1 : x.edition < y.edition ? 1 : 0) || (x.slug < y.slug ? -1 : 1))
    .slice(0, nombreMax)
    .map(([autre]) => vue(autre, siens, traits.get(autre) ?? [], a));
}

function vue(autre: Publiee, siens: readonly Trait[], autres: readonly Trait[], { adresses }: Atelier): ProcheVue {
  const communs = siens.filter(({ cle }) => autres.some((trait) => trait.cle === cle));
  const parGenre = new Map<string, string[]>();
  for (const { genre, dit } of communs) parGenre.set(genre, [...(parGenre.get(genre) ?? []), ...(dit ? [dit] : [])]);
  const raisons = [...parGenre]
    .slice(0, raisonsMax)
    .map(([genre, dits]) => (dits.length > 0 ? `${genre} : ${dits.some((dit) => dit.includes(' et ')) ? dits.join(', ') : enumerer(dits)}` : genre));
  const lieu = lieuDe(autre);
  return {
    href: adresses.action(autre),
    titre: titreDe(autre).titre,
    detail: [autre.edition, ...(lieu ? [lieu] : [])].join(', '),
    raison: typographier(raisons.join(' ; ').replace(/^./, (c) => c.toUpperCase())),
  };
}
