/** Puts drafts in their folders, each whole or not at all, and tells what came of them. */
import type { Brouillon } from '#candidature/import';
import { OptionInvalide } from '#commands';
import { creerDossiers } from '#ecriture';
import { slugReserve, typographier, type Diagnostic, type Recueil } from '#recueil';
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Compte, Liste, Valeurs } from './tache.ts';

export interface Depose {
  brouillon: Brouillon;
  slug: string;
  /** From the project's root; absent when an action of that name was there already. */
  dossier?: string;
}

interface Ou {
  edition: Recueil['editions'][number];
  theme: string;
  contenu: string;
  slug: Valeurs[string];
}

/** Slugs are unique in their edition, whatever the theme. */
export async function deposer(brouillons: readonly Brouillon[], { edition, theme, contenu, slug }: Ou): Promise<Depose[]> {
  const voulu = typeof slug === 'string' && slug !== '' ? slug : undefined;
  if (voulu !== undefined && brouillons.length > 1) throw new OptionInvalide('Un nom de dossier ne vaut que pour une candidature : ce tableau en contient plusieurs.');
  if (voulu !== undefined && slugReserve(voulu))
    throw new OptionInvalide(`« ${voulu} » ne peut pas être un nom de dossier : des minuscules sans accent, des chiffres et des traits d’union, 80 caractères au plus.`);
  const racine = path.join(contenu, 'editions', edition.id);
  const pris = new Set(edition.actions.map((action) => action.slug));
  const donnes = new Set<string>();
  const poses = brouillons.map((brouillon): Depose => {
    const base = voulu ?? brouillon.slug;
    // Two rows of one table may bear one title: they are told apart by their order.
    let nom = base;
    for (let n = 2; donnes.has(nom); n++) nom = `${base}-${n}`;
    donnes.add(nom);
    return { brouillon, slug: nom, ...(pris.has(nom) || existsSync(path.join(racine, theme, nom)) ? {} : { dossier: `${edition.dossier}/${theme}/${nom}` }) };
  });
  await creerDossiers(
    new Map(
      poses
        .filter(({ dossier }) => dossier !== undefined)
        .map(({ brouillon, slug: nom }) => [
          path.join(racine, theme, nom),
          new Map<string, string | Uint8Array>([...brouillon.images.map(({ nom: image, octets }) => [image, octets] as const), ['action.mdx', brouillon.texte]]),
        ]),
    ),
  );
  return poses;
}

export function compteDe(depot: readonly Depose[], diagnostics: readonly Diagnostic[]): Compte {
  const faits = depot.flatMap(({ dossier, ...reste }) => (dossier === undefined ? [] : [{ ...reste, dossier }]));
  const deja = depot.filter(({ dossier }) => dossier === undefined).map(({ slug }) => `« ${slug} »`);
  const refus =
    deja.length === 0
      ? ''
      : ` ${deja.join(', ')} ${deja.length > 1 ? 'existent' : 'existe'} déjà dans cette édition : rien n’y a été changé. Donnez un autre nom de dossier, ou ôtez d’abord l’ancien.`;
  if (faits.length === 0) return { code: 2, phrase: typographier(refus.trim()) };
  const liste = (titre: string, elements: Liste['elements']): Liste[] => (elements.length > 0 ? [{ titre, elements }] : []);
  const places = (cle: 'manques' | 'reprises', ton: 'manque' | 'attention') =>
    faits.flatMap(({ dossier, brouillon }) =>
      brouillon[cle].map(({ ligne, texte, conseil }) => ({ texte: typographier(texte), ton, conseil: typographier(conseil), lieu: { fichier: `${dossier}/action.mdx`, ligne } })),
    );
  const manques = places('manques', 'manque');
  // Of one draft alone, it goes without saying.
  const ou = (dossier: string) => (faits.length > 1 ? { lieu: { fichier: `${dossier}/action.mdx` } } : {});
  const combien = faits.length > 1 ? `${faits.length} brouillons sont écrits` : 'Le brouillon est écrit';
  return {
    code: 0,
    phrase: typographier(
      `${combien}${manques.length > 0 ? ` ; ${manques.length > 1 ? `${manques.length} choses restent` : 'une chose reste'} à compléter` : ', complet'}.${refus}`,
    ),
    ...(diagnostics.length > 0 ? { diagnostics } : {}),
    listes: [
      ...liste('À compléter', manques),
      ...liste('À reprendre : dit dans le document, sans place dans la fiche', places('reprises', 'attention')),
      ...liste(
        'Commentaires du document, qui ne sont pas dans la fiche',
        faits.flatMap(({ dossier, brouillon }) =>
          brouillon.commentaires.map(({ auteur, texte, passage }) => ({
            texte: typographier(`${auteur ? `${auteur} : ` : ''}${texte}`),
            ton: 'attention' as const,
            ...ou(dossier),
            ...(passage ? { conseil: `sur « ${passage} »` } : {}),
          })),
        ),
      ),
      ...liste(
        'À savoir',
        faits.flatMap(({ dossier, brouillon }) => brouillon.avis.map((avis) => ({ texte: typographier(avis), ton: 'attention' as const, ...ou(dossier) }))),
      ),
    ],
    fichiers: faits.flatMap(({ dossier, brouillon }) => [
      { chemin: `${dossier}/action.mdx`, dit: brouillon.titre ?? 'sans titre' },
      ...brouillon.images.map(({ nom }) => ({ chemin: `${dossier}/${nom}`, dit: 'image du document' })),
    ]),
    suites: [{ tache: 'verifier', dit: 'Vérifier le recueil' }],
  };
}
