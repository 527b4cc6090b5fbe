/** The questions of an edition: the schema's keys, the award's axes and lists. Pure. */
import { acceptsAbsence, echelles, fieldAt, limites, limitsAt, requisPour, roles, schemas, statutsDits, typographier, type Echelle, type Role } from '#recueil';
import { rubriques, type Demande, type Rubrique } from './demandes.ts';
import type { Choix, Colonne, Limite, Matiere, Nature, Question, Section } from './types.ts';

const schema = schemas['action.mdx'];
type Chemin = (string | number)[];

/** Roles of the narrative that a bearer writes: what followed the distinction is not known yet. */
export const recits: readonly Role[] = (Object.keys(roles) as Role[]).filter((role) => role !== 'suites');

const aidesDesRecits: Partial<Record<Role, string>> = {
  contexte: 'Le lieu, le problème, ce qui existait avant.',
  objectifs: 'Ce que l’action voulait changer.',
  public: 'Pour qui elle est faite, et comment on l’a touché.',
  deroulement: 'Ce qui a été fait, étape par étape.',
  partenaires: 'Comment chacun a travaillé avec les autres.',
  moyens: 'Les personnes, le temps, les lieux, l’argent.',
  bilan: 'Ce qui a été obtenu, et comment on le sait.',
  limites: 'Ce qui n’a pas marché, ce qui manque encore.',
};

const nomsDesEchelles: Record<Echelle, string> = {
  commune: 'Commune',
  epci: 'Intercommunalité',
  arrondissement: 'Arrondissement',
  departement: 'Département',
  region: 'Région',
  national: 'France entière',
};

const premiereEnCapitale = (mot: string) => mot.charAt(0).toUpperCase() + mot.slice(1);

const choix = ({ code, libelle, definition }: Choix): Choix => ({ code, libelle: typographier(libelle), ...(definition ? { definition: typographier(definition) } : {}) });

/** Closed lists, by the key that they answer. */
const listes: Record<string, (m: Matiere) => readonly Choix[]> = {
  'porteurs.type': ({ vocabulaires }) => vocabulaires['types-de-porteur'].map(choix),
  'partenaires.type': ({ vocabulaires }) => vocabulaires['types-de-porteur'].map(choix),
  'territoire.echelle': () => echelles.map((code) => ({ code, libelle: nomsDesEchelles[code] })),
  'territoire.precisionCarte': () => [{ code: 'masquee', libelle: 'Ne montrer ce lieu nulle part' }],
  'periode.statut': () => Object.entries(statutsDits).map(([code, libelle]) => ({ code, libelle: premiereEnCapitale(libelle) })),
  'evaluation.niveau': ({ vocabulaires }) => vocabulaires['niveaux-d-evaluation'].map(choix),
  'medias.mineurs': () => [
    { code: 'oui', libelle: 'Oui' },
    { code: 'non', libelle: 'Non' },
  ],
};

/** Sections of the form of one edition, in the order in which they are asked. */
export function questionsDe(edition: string, m: Matiere): Section[] {
  return rubriques
    .map(({ id, titre, aide, demandes }: Rubrique): Section => {
      const propres = demandes.filter(({ cle }) => m.config.territoires === 'cog' || !cle.startsWith('territoire.')).map((demande) => question(demande, m));
      const questions = id === 'axes' ? desAxes(edition, m) : id === 'recit' ? duRecit() : propres;
      return { id, titre, ...(aide ? { aide } : {}), questions };
    })
    .filter(({ questions }) => questions.length > 0);
}

function question(demande: Demande, m: Matiere): Question {
  const { cle, genre, colonnes, rangees } = demande;
  if (!colonnes) return { ...reponse(cle.split('.'), demande, m), cle, genre: genre ?? 'ligne', requise: requise(cle, m) };
  return {
    ...reponse([cle], demande, m),
    cle,
    genre: 'table',
    requise: requise(cle, m),
    colonnes: colonnes.map((colonne) => ({ ...reponse([cle, 0, colonne.cle], colonne, m), cle: colonne.cle })),
    rangees: rangees ?? 3,
  };
}

function reponse(chemin: Chemin, { titre, aide, nature = 'texte' }: Demande, m: Matiere): Omit<Colonne, 'cle'> & { limite?: Limite } {
  const ecrit = fieldAt(schema, chemin);
  const cle = chemin.filter((pas) => typeof pas === 'string').join('.');
  const liste = listes[cle]?.(m);
  const dite = aide ?? ecrit.aide;
  const limite = limiteDe(chemin, nature);
  return {
    titre: typographier(titre ?? ecrit.titre ?? cle),
    ...(dite ? { aide: typographier(dite) } : {}),
    nature,
    ...(liste ? { liste } : {}),
    absence: acceptsAbsence(schema, chemin),
    ...(limite ? { limite } : {}),
  };
}

function limiteDe(chemin: Chemin, nature: Nature): Limite | undefined {
  if (chemin[0] === 'resume') return { mots: limites.resume };
  const { caracteres } = limitsAt(schema, nature === 'lignes' ? [...chemin, 0] : chemin);
  const { elements } = nature === 'lignes' ? limitsAt(schema, chemin) : {};
  return caracteres === undefined ? undefined : { caracteres, ...(elements === undefined ? {} : { lignes: elements }) };
}

const requise = (cle: string, { config }: Matiere) => {
  const tete = cle.split('.')[0] ?? '';
  const partie = /^(territoire\.(echelle|codes)|budget\.(montant|annee)|evaluation\.niveau)$/.test(cle) || !cle.includes('.');
  return partie && ((requisPour.long as readonly string[]).includes(tete) || (tete === 'territoire' && config.territoires === 'cog'));
};

/** Terms that were current in another year are not offered; an axis that had none is not asked. */
function desAxes(edition: string, { axes }: Matiere): Question[] {
  const annee = /^\d{4}/.exec(edition)?.[0];
  return axes.flatMap(({ id, libelle, aide, choix: combien, requisPour: formats, termes }): Question[] => {
    const liste = termes.filter(({ de, jusqua }) => !annee || ((!de || de.slice(0, 4) <= annee) && (!jusqua || jusqua.slice(0, 4) >= annee))).map(choix);
    if (liste.length === 0) return [];
    return [
      {
        cle: `axes.${id}`,
        titre: typographier(libelle),
        aide: typographier(`${combien === 'un' ? 'Une seule case.' : 'Plusieurs cases possibles.'} ${aide}`),
        genre: 'cases',
        nature: 'codes',
        liste,
        absence: true,
        requise: formats.includes('long'),
      },
    ];
  });
}

const duRecit = (): Question[] =>
  recits.map((role) => {
    const aide = aidesDesRecits[role];
    return { cle: `corps.${role}`, titre: roles[role], ...(aide ? { aide } : {}), genre: 'paragraphe', nature: 'recit', absence: false, requise: false };
  });
