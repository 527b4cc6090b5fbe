/** Charts that have one row an edition. What nobody knows of an edition is drawn as unknown, never as zero. */
import { palmaresAVenir, typographier, valeurConnue, type EditionPubliee } from '#recueil';
import type { Atelier } from '../atelier.ts';
import { auFeminin, distinctionDe, enumerer, nombre, valeur } from '../dire.ts';
import { visibles } from '../listes.ts';
import type { Lien, Tuile, Valeur } from '../types.ts';
import { ASSEZ, combien, sourceDesFiches, TUILES_MAX } from './mots.ts';
import type { GraphiqueVue, RangChiffre } from './types.ts';

const mesures = [
  { cle: 'recues', titre: 'Reçues', tuile: 'pleine' },
  { cle: 'recevables', titre: 'Recevables', tuile: 'cernee' },
  { cle: 'retenues', titre: 'Retenues', tuile: 'petite' },
] as const satisfies readonly { cle: string; titre: string; tuile: Tuile }[];

/** Its own tile: a dash that stands for a number. */
const inconnu = (dit: string) => ({ parts: [{ tuile: 'vide' as const, nombre: 1, dit }], dit });

export function candidatures(a: Atelier): GraphiqueVue[] {
  const annoncees = a.editions.filter(({ palmares }) => palmares !== undefined);
  const lues = annoncees.map((edition) => ({ edition, dossiers: valeurConnue(edition.palmares?.candidatures), ecrite: edition.palmares?.candidatures }));
  const connues = lues.filter(({ dossiers }) => mesures.some(({ cle }) => valeurConnue(dossiers?.[cle]) !== undefined));
  if (connues.length < ASSEZ) return [];
  const phrase = `${combien(connues.length, annoncees.length, 'édition', ['dit', 'disent'])} combien de dossiers ont été reçus, jugés recevables ou retenus.`;
  return [
    {
      id: 'candidatures',
      titre: 'Candidatures',
      phrase: typographier(phrase),
      nom: typographier('Nombre de candidatures, édition par édition. Le tableau qui suit dit les mêmes nombres.'),
      forme: 'barres',
      rangs: lues.map(({ edition, dossiers, ecrite }): RangChiffre => {
        const parts = mesures.flatMap(({ cle, titre, tuile }) => {
          const n = valeurConnue(dossiers?.[cle]);
          return n === undefined ? [] : [{ tuile, nombre: n, dit: `${nombre(n)} ${titre.toLowerCase()}` }];
        });
        return { libelle: edition.id, encre: a.encre(edition.id), ...(parts.length > 0 ? { parts, dit: parts.map(({ dit }) => dit).join(', ') } : inconnu(absenceDe(ecrite))) };
      }),
      cle: [],
      table: {
        legende: 'Candidatures par édition',
        colonnes: ['Édition', ...mesures.map(({ titre }) => titre), 'Source'],
        rangs: lues.map(({ edition, dossiers, ecrite }) => ({
          tete: { libelle: edition.id, href: a.adresses.edition(edition.id) },
          cellules: [
            ...mesures.map(({ cle }): Valeur => valeur(dossiers?.[cle] ?? (typeof ecrite === 'string' ? ecrite : undefined), nombre)),
            sourceDe(edition, dossiers?.source),
          ],
        })),
      },
      source: typographier('Source : celle que chaque ligne cite ; elle est au pied de la page de son édition.'),
    },
  ];
}

const absenceDe = (ecrite: unknown): string => (ecrite === 'non-communique' ? 'non communiqué' : ecrite === 'sans-objet' ? 'sans objet' : 'inconnu');

function sourceDe({ sources }: EditionPubliee, id: string | undefined): Valeur | Lien {
  const source = sources.find((s) => s.id === id);
  if (!source) return { texte: '' };
  return source.url ? { libelle: source.hote ?? source.titre, href: source.url } : { texte: source.titre };
}

/** No code of a list has a space. */
const A_VENIR = 'à venir';

/** Actions found, by what the jury gave them. */
export function distinctions(a: Atelier): GraphiqueVue[] {
  const toutes = visibles(a);
  // An action may come out before its edition.
  const annoncees = a.editions.filter(({ id, annoncee }) => annoncee || toutes.some((action) => action.edition === id));
  if (toutes.length < ASSEZ) return [];
  const types = [
    ...a.recueil.vocabulaires.distinctions.map(({ code, libelle, tuile }) => ({ code: code as string | undefined, libelle, tuile: tuile as Tuile })),
    { code: undefined, libelle: 'Non connue', tuile: 'vide' as const },
    { code: A_VENIR, libelle: 'Pas encore annoncée', tuile: 'vide' as const },
  ];
  const typeDe = (action: (typeof toutes)[number]) => {
    if (palmaresAVenir(action)) return A_VENIR;
    return 'distinction' in action && distinctionDe(action, a.recueil, action.edition) ? action.distinction?.type : undefined;
  };
  const employes = types.filter(({ code }) => toutes.some((action) => typeDe(action) === code));
  const comptes = annoncees.map((edition) => {
    const siennes = toutes.filter((action) => action.edition === edition.id);
    return { edition, total: siennes.length, parType: employes.map((type) => ({ ...type, n: siennes.filter((action) => typeDe(action) === type.code).length })) };
  });
  const pourvues = comptes.filter(({ total }) => total > 0);
  const max = Math.max(...comptes.map(({ total }) => total));
  const premieres = pourvues.filter(({ total }) => total === max).map(({ edition }) => edition.id);
  const plusFournie =
    premieres.length === 1
      ? ` ; la plus fournie, ${premieres[0] ?? ''}, en a ${auFeminin(max)}`
      : premieres.length < 4
        ? ` ; ${enumerer(premieres)} en ont le plus, ${auFeminin(max)}`
        : '';
  return [
    {
      id: 'distinctions',
      titre: 'Actions et distinctions',
      phrase: typographier(`${combien(pourvues.length, annoncees.length, 'édition', ['a', 'ont'])} au moins une action au recueil${plusFournie}.`),
      nom: 'Nombre d’actions au recueil, édition par édition et selon leur distinction. Le tableau qui suit dit les mêmes nombres.',
      forme: max > TUILES_MAX ? 'barres' : 'tuiles',
      rangs: comptes.map(({ edition, total, parType }) => ({
        libelle: edition.id,
        encre: a.encre(edition.id),
        ...(total > 0 ? { parts: parType.filter(({ n }) => n > 0).map(({ tuile, n }) => ({ tuile, nombre: n, dit: nombre(n) })), dit: nombre(total) } : inconnu('à retrouver')),
      })),
      cle: cles(employes),
      table: {
        legende: 'Actions par édition et par distinction',
        colonnes: ['Édition', 'Ensemble', ...employes.map(({ libelle }) => libelle)],
        rangs: comptes.map(({ edition, total, parType }) => ({
          tete: { libelle: edition.id, href: a.adresses.edition(edition.id) },
          cellules: [
            total > 0 ? { texte: nombre(total) } : { absence: 'à retrouver', connu: false as const },
            ...parType.map(({ n }): Valeur => ({ texte: total > 0 ? nombre(n) : '' })),
          ],
        })),
      },
      source: sourceDesFiches(a),
    },
  ];
}

/** Distinctions that share a tile are said together. */
function cles(types: readonly { libelle: string; tuile: Tuile }[]): GraphiqueVue['cle'] {
  return [...new Set(types.map(({ tuile }) => tuile))].map((tuile) => ({
    tuile,
    texte: enumerer(types.filter((type) => type.tuile === tuile).map(({ libelle }) => libelle.toLowerCase())),
  }));
}
