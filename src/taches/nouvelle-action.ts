/** `nouvelle-action`: the folder of one action, its texts as drafts. */
import { OptionInvalide, ouvrirSession, type Cadre } from '#commands';
import { creerDossier, DejaLa, ecrireMdx, slugDe } from '#ecriture';
import { slugReserve } from '#recueil';
import { lecture, prefixe, sessionOptions } from '#session';
import path from 'node:path';
import { editions, themesOuInconnu } from './choix.ts';
import { editionDe, sansRecueil, themeDe } from './edition.ts';
import { ebaucheDEntretien, ebaucheDuJury } from './ebauches.ts';
import type { Compte, Tache, Valeurs } from './tache.ts';
import { texteDe } from './valeurs.ts';

export const nouvelleAction: Tache = {
  nom: 'nouvelle-action',
  titre: 'Nouvelle action',
  aide: 'Crée le dossier d’une action et ses brouillons. Si vous avez son dossier de candidature, « Importer » le fait pour vous et le remplit.',
  groupe: 'ecrire',
  champs: [
    { nom: 'edition', titre: 'Édition', aide: 'L’année du recueil.', genre: 'choix', requis: true, choix: editions },
    {
      nom: 'theme',
      titre: 'Thème',
      aide: 'Où ranger l’action ; on peut la déplacer ensuite sans changer son adresse.',
      genre: 'choix',
      choix: themesOuInconnu,
    },
    { nom: 'titre', titre: 'Titre', aide: 'L’intitulé de l’action, tel que le porteur le donne.', genre: 'texte', requis: true },
    {
      nom: 'slug',
      titre: 'Nom court',
      aide: 'Le nom du dossier, qui fera l’adresse de la page et n’en changera plus. Sans lui, il est tiré du titre.',
      genre: 'texte',
      exemple: 'taxis-gratuits',
    },
    { nom: 'jury', titre: 'Avec le commentaire du jury', aide: 'Crée aussi jury.mdx.', genre: 'case' },
    { nom: 'entretien', titre: 'Avec un entretien', aide: 'Crée aussi entretien.mdx.', genre: 'case' },
  ],
  executer: async (valeurs, cadre) => await creer(valeurs, cadre),
};

async function creer(valeurs: Valeurs, cadre: Cadre): Promise<Compte> {
  ouvrirSession(valeurs, cadre);
  const { contenu } = sessionOptions();
  const { recueil } = lecture();
  if (!recueil) return sansRecueil;
  const edition = editionDe(recueil, valeurs['edition']);
  const annee = edition.id;
  const titre = texteDe(valeurs, 'titre') ?? '';
  const slug = texteDe(valeurs, 'slug') ?? slugDe(titre);
  if (slugReserve(slug))
    throw new OptionInvalide(
      `« ${slug} » ne peut pas faire une adresse : des minuscules sans accent, des chiffres et des traits d’union, et ni « appel » ni un autre nom que le site garde.`,
    );
  const meme = edition.actions.find((action) => action.slug === slug);
  if (meme) throw new OptionInvalide(`L’édition ${annee} a déjà une action « ${slug} » : ${meme.dossier}. Donnez un autre nom court.`);
  const theme = themeDe(recueil, edition, valeurs['theme']);
  const dossier = `${prefixe()}editions/${annee}/${theme}/${slug}`;
  const fichiers = new Map([['action.mdx', ecrireMdx({ format: 'long', titre, provenance: 'dossier', etat: 'brouillon' }, '')]]);
  if (valeurs['jury'] === true) fichiers.set('jury.mdx', ebaucheDuJury());
  if (valeurs['entretien'] === true) fichiers.set('entretien.mdx', ebaucheDEntretien(titre, annee));
  try {
    await creerDossier(path.join(contenu, 'editions', annee, theme, slug), fichiers);
  } catch (error) {
    if (error instanceof DejaLa) throw new OptionInvalide(`Ce dossier existe déjà : ${dossier}. Rien n’a été changé.`);
    throw error;
  }
  return {
    code: 0,
    phrase: `L’action « ${titre} » est créée, en brouillon. Son adresse sera /actions/${annee}/${slug}/.`,
    fichiers: [...fichiers.keys()].map((nom) => ({ chemin: `${dossier}/${nom}`, dit: dits[nom] ?? nom })),
    suites: [{ tache: 'etat', valeurs: { edition: annee }, dit: 'Voir ce qui manque' }],
  };
}

const dits: Record<string, string> = { 'action.mdx': 'Ce que le porteur a fait', 'jury.mdx': 'Ce que le jury a dit', 'entretien.mdx': 'Ce que dit le lauréat' };
