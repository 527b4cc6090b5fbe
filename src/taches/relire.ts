/** `relire`: spelling, repetitions, what may be somebody's. Advice, which stops nothing. */
import { ouvrirSession } from '#commands';
import { count } from '#reporters';
import { lecture } from '#session';
import type { Conseil } from '#correction';
import type { Liste, Tache } from './tache.ts';
import { choixDeTextes, lesTextes } from './textes.ts';

/** Advice of Grammalecte, which is often wrong and never blocks. */
const enListe = (conseils: readonly Conseil[]): Liste => ({
  titre: 'Grammaire (conseils)',
  elements: conseils.map(({ file, ligne, colonne, mots, message, suggestions }) => ({
    texte: `« ${mots.replace(/\s+/g, ' ')} » : ${message}`,
    ton: 'attention',
    lieu: { fichier: file, ligne, colonne },
    ...(suggestions.length > 0 ? { conseil: `essayez : ${suggestions.join(', ')}` } : {}),
  })),
});

export const relire: Tache = {
  nom: 'relire',
  titre: 'Relire',
  aide: 'Cherche les fautes d’orthographe, les mots écrits deux fois et les coordonnées qui paraissent personnelles. Ce sont des conseils : rien n’est changé, rien n’est bloqué.',
  groupe: 'controler',
  champs: choixDeTextes,
  executer: async (valeurs, cadre) => {
    ouvrirSession(valeurs, cadre);
    const textes = await lesTextes(valeurs, cadre, /\.(mdx|yaml)$/);
    const { grammaire, motsConnus, relire: corriger } = await import('#correction');
    const { recueil, textes: cadres } = lecture();
    const diagnostics = corriger(textes, await motsConnus(recueil));
    for (const { file, texte } of textes) if (texte !== undefined && !cadres.has(file)) cadres.set(file, texte);
    const conseils = await grammaire(textes);
    const inconnus = diagnostics.some(({ rule }) => rule === 'mot-inconnu');
    return {
      code: 0,
      phrase: [
        diagnostics.length === 0 ? 'Rien à signaler.' : `À regarder : ${count(diagnostics)}.`,
        ...(conseils && conseils.length > 0 ? [`Grammaire : ${String(conseils.length)} ${conseils.length > 1 ? 'conseils' : 'conseil'}.`] : []),
        ...(conseils ? [] : ['La grammaire n’est pas relue : Grammalecte n’est pas installé sur cette machine.']),
      ].join(' '),
      diagnostics,
      ...(conseils && conseils.length > 0 ? { listes: [enListe(conseils)] } : {}),
      ...(inconnus ? { suites: [{ tache: 'accepter-mot', dit: 'Accepter un mot bien écrit' }] } : {}),
    };
  },
};
