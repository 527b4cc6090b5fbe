/** The call for candidacies of an edition, to print and pin up. */
import { tree, type AppelPublie, type EditionPubliee } from '#recueil';
import { vueAppel, type Atelier } from '#vues';
import { commun, type DocumentImprime, type Variante } from './document.ts';
import { lienDe, sourcesImprimees, type Cadre } from './fiche.ts';
import { formatDe } from './format.ts';
import { enJson } from './json.ts';
import { regrouper } from './lacunes.ts';
import { deplieur } from './sigles.ts';

export function appelImprime(edition: EditionPubliee & { appel: AppelPublie }, a: Atelier, variante: Variante = 'ua-1'): DocumentImprime {
  const { config, glossaire } = a.recueil;
  const vue = vueAppel(edition, a);
  const zone = `appel/${edition.id}`;
  const cadre: Cadre = { a, niveauFiche: 1, presentes: new Set(), colonne: formatDe(config).colonne };
  const deplier = deplieur(glossaire);
  const { titre, annee, phrase, themes, ouvertA, conditions, criteres, calendrier, documents, depot, questions, contact } = vue;
  return {
    gabarit: 'appel',
    donnees: {
      ...commun(titre, phrase, `${config.prix}, ${annee}`, [], a, variante),
      niveauFiche: 1,
      appel: {
        zone,
        titre,
        annee,
        phrase,
        voix: vue.voix,
        ...(vue.html ? { corps: enJson(tree(vue.html), { zone, prefixe: `${zone}/`, niveau: 2, lien: lienDe(cadre), deplier, colonne: cadre.colonne, flottantes: true }) } : {}),
        reperes: regrouper(vue.reperes),
        themes,
        ouvertA,
        conditions,
        criteres,
        calendrier,
        documents: documents.map(({ libelle, href }) => ({ libelle, url: href })),
        depot,
        questions,
        contact: [contact.texte, contact.courriel ?? contact.lien?.libelle].filter(Boolean).join(' '),
        sources: sourcesImprimees(zone, vue.sources),
      },
    },
    medias: [],
  };
}
