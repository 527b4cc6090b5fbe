/** `accepter-mot`: words that are well written, whatever the dictionary says. */
import { OptionInvalide, ouvrirSession } from '#commands';
import { prefixe, sessionOptions } from '#session';
import path from 'node:path';
import type { Tache } from './tache.ts';

const enumerer = (mots: readonly string[]) => mots.map((mot) => `« ${mot} »`).join(', ');

export const accepterMot: Tache = {
  nom: 'accepter-mot',
  titre: 'Accepter un mot',
  aide: 'Ajoute à orthographe.yaml des mots bien écrits que le dictionnaire ne connaît pas : la relecture ne les signale plus.',
  groupe: 'controler',
  champs: [{ nom: 'mots', titre: 'Mots', aide: 'Un mot, ou plusieurs séparés par des espaces.', genre: 'texte', requis: true, exemple: 'Hangover' }],
  executer: async (valeurs, cadre) => {
    ouvrirSession(valeurs, cadre);
    const mots = String(valeurs['mots'] ?? '')
      .split(/[\s,;]+/)
      .filter(Boolean);
    if (mots.length === 0) throw new OptionInvalide('dites quel mot accepter');
    const { accepter } = await import('#correction');
    const fait = await accepter(path.join(sessionOptions().contenu, 'orthographe.yaml'), mots);
    if (!fait.ok) throw new OptionInvalide(fait.raison);
    const dits = [fait.ajoutes.length > 0 ? `Accepté : ${enumerer(fait.ajoutes)}.` : '', fait.deja.length > 0 ? `Déjà accepté : ${enumerer(fait.deja)}.` : ''];
    return {
      code: 0,
      phrase: dits.filter(Boolean).join(' '),
      ...(fait.ajoutes.length > 0 ? { fichiers: [{ chemin: `${prefixe()}orthographe.yaml`, dit: 'mots ajoutés' }] } : {}),
      suites: [{ tache: 'relire', dit: 'Relire' }],
    };
  },
};
