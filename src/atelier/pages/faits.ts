/** What tasks made: to look at, to take away. */
import { h } from 'hastscript';
import type { Fait } from '../faits.ts';
import { ouvrir } from './compte.ts';
import type { Page } from './cadre.ts';

export const pageFaits = (faits: readonly Fait[], racine: string): Page => ({
  titre: 'Les fichiers faits',
  fil: [{ dit: 'Les tâches', href: racine }],
  corps: [
    h(
      'p',
      { class: 'chapeau' },
      'Ce que les tâches ont écrit\u00A0: PDF, épreuves, dossiers de candidature, rapports. Ils restent sur cet ordinateur\u00A0; on peut les effacer et les refaire.',
    ),
    faits.length > 0
      ? h(
          'ul',
          { class: 'lignes serrees' },
          faits.map(({ chemin, octets }) => h('li', [h('a', { href: ouvrir(chemin, racine) }, chemin), h('span', { class: 'ou' }, ` ${poids(octets)}`)])),
        )
      : h('p', { class: 'rien' }, 'Aucun fichier pour l’instant.'),
  ],
});

const poids = (octets: number) => (octets < 1e6 ? `${Math.max(1, Math.round(octets / 1000))}\u00A0ko` : `${(octets / 1e6).toFixed(1).replace('.', ',')}\u00A0Mo`);
