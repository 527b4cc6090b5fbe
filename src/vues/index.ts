/** From what is published to what each page shows: plain data, no markup. */
export { liensDesEditeurs, pagesDesEditeurs, type PageDesEditeurs } from './editeurs.ts';
export { vueAccueil } from './accueil.ts';
export { vueAction } from './action.ts';
export { vueActions, vuePar, type ActionsVue } from './actions.ts';
export { vueChiffres, type ChiffresVue, type GraphiqueVue, type RangChiffre } from './chiffres/index.ts';
export { referenceDeLAction, referenceDeLEdition, referenceDeLEntretien, type CiterVue } from './citer.ts';
export { fichiersDeReferences } from './references.ts';
export { contexteWeb } from './contexte-web.ts';
export { vueApi, vueDonnees, type ApiVue, type DonneesVue } from './donnees/index.ts';
export type { DossierVue } from './dossier/index.ts';
export { vueEdition } from './edition.ts';
export { vueEditions } from './editions.ts';
export { date as direDate, enLettres, enumerer, lieuDe, nomDesPorteurs, titreCourtDe, titreDe } from './dire.ts';
export { entretiens, vueEntretien } from './entretien.ts';
export { pageErreur, reglesDe } from './erreur.ts';
export { valeursEnPropre, type Facette, type FacettesVue } from './facettes/index.ts';
export { fichiersOfferts, type Cible, type Fichier, type Offert, type OffertDocx, type OffertEpub, type OffertPdf, type Telechargement } from './fichiers.ts';
export { consignesAuxRobots, moteurDuSite, planPourRobots, signalerUneFaille } from './decouverte.ts';
export { fluxPublies, type FluxVue } from './flux.ts';
export { apercuDit, habillage, type PageDite } from './habillage.ts';
export { adressesAttendues } from './adresses.ts';
export { redirections, redirectionsSansBut, renvoisDesRedirections } from './redirections.ts';
export { vueLiens, type AdresseDite, type LiensVue } from './liens.ts';
export { renvoisPermanents } from './permanentes.ts';
export { atelier, dansLePalmares, type Atelier } from './atelier.ts';
export { appels, vueAppel, vueParticiper } from './appels.ts';
export { vueAccessibilite, vueGlossaire, vuePage } from './libres.ts';
export { vueDemandes, type DemandesVue } from './demandes.ts';
export { departementsDe, lieuxDe, type Lieu } from './lieux.ts';
export { ligneDe } from './lignes.ts';
export { termesEmployes, themesPublies, vueTerme, vueTerritoire, vueTheme, vueThemeEdition } from './listes.ts';
export { oursDe } from './ours.ts';
export { cartesOg, ogDeLAction, ogDeLEdition } from './og.ts';
export { liensDuGuide, vueAxe, vueEntretiens, vuePlan, vueTerritoires, vueThemes } from './repertoires.ts';
export { vueComparer, vueMonRecueil } from './panier.ts';
export type { ChoixVue, ComparerVue, GarderVue, MonRecueilVue } from './panier.ts';
export type { PlanVue } from './repertoires.ts';
export type { ProcheVue } from './proches.ts';
export { direPourChercher, vueRecherche, type RechercheVue } from './recherche.ts';
export { grapheDeLAction, grapheDeLEdition, grapheDeLEntretien, grapheDuJeu, grapheDuSite } from './schema-org/index.ts';
export { suggestions } from './suggestions.ts';
export {
  avecKit,
  communiqueDe,
  coteMax,
  dessinsDuKit,
  editionsAnnoncees,
  nomDuDessin,
  photosDe,
  textesDePresse,
  vueKit,
  vuePresse,
  type Communique,
  type DessinDuKit,
  type FichierDeKit,
  type ImageDuKit,
  type KitVue,
  type PhotoDePresse,
  type PhotoVue,
  type PresseVue,
} from './presse/index.ts';
export { vueTelechargements, type TelechargementsVue } from './telechargements.ts';
export type * from './types.ts';
