/** Calls for candidacies: their state in words that stay true, and the invitation while one is open. */
import { typographier, valeurConnue, writeInstant, readInstant, type AppelPublie, type Corps, type EditionPubliee } from '#recueil';
import type { Atelier } from './atelier.ts';
import { date, enumerer, valeur } from './dire.ts';
import { offertsDeLAppel, telechargements } from './fichiers.ts';
import { sourcesVues } from './lignes.ts';
import type { AppelVue, BandeVue, ParticiperVue, Repere } from './types.ts';

type AvecAppel = EditionPubliee & { appel: AppelPublie };

/** Editions whose call is published, the latest first. */
export const appels = (a: Atelier): AvecAppel[] => [...a.editions].reverse().flatMap((edition) => (edition.appel ? [edition as AvecAppel] : []));

const fuseaux: Record<string, string> = {
  'Europe/Paris': 'heure de Paris',
  'Indian/Reunion': 'heure de La Réunion',
  'America/Martinique': 'heure de la Martinique',
  'America/Guadeloupe': 'heure de la Guadeloupe',
  'America/Cayenne': 'heure de Cayenne',
  'Indian/Mayotte': 'heure de Mayotte',
};

/** « 30 novembre 2018, 23 h 59, heure de Paris »: true wherever and whenever it is read. */
export function instantDit(ecrit: string, fuseau: string): string {
  const lu = readInstant(ecrit, fuseau);
  if (!lu.ok) return ecrit;
  const local = writeInstant(lu.ms, fuseau);
  return `${date(local)}, ${Number(local.slice(11, 13))}\u00a0h${local.slice(14, 16) === '00' ? '' : `\u00a0${local.slice(14, 16)}`}, ${fuseaux[fuseau] ?? `heure de ${fuseau}`}`;
}

/** The state of a call, in one sentence. */
export function phraseDe({ etat, ouvertLe, clotLe, prolongeAu }: AppelPublie, fuseau: string): string {
  const fin = prolongeAu ?? valeurConnue(clotLe);
  const debut = valeurConnue(ouvertLe);
  const jusqua = fin ? instantDit(fin, fuseau) : undefined;
  const prolonge = prolongeAu ? ' (délai prolongé)' : '';
  if (etat === 'clos') return `Les candidatures étaient reçues jusqu’au ${jusqua ?? ''}${prolonge}. L’appel est clos.`;
  if (etat === 'a-venir') return `Les candidatures seront reçues du ${debut ? instantDit(debut, fuseau) : ''}${jusqua ? ` au ${jusqua}` : ''}.`;
  if (etat === 'ouvert') return `Les candidatures sont reçues jusqu’au ${jusqua ?? ''}${prolonge}.`;
  return 'La date de clôture de cet appel n’est pas connue.';
}

const titreDe = (edition: AvecAppel) => edition.appel.libelle ?? `Appel à candidatures ${edition.id}`;

export function vueAppel(edition: AvecAppel, a: Atelier): AppelVue<Corps> {
  const { appel } = edition;
  const { config, vocabulaires } = a.recueil;
  const libelle = (liste: { code: string; libelle: string }[], code: string) => liste.find((t) => t.code === code)?.libelle ?? code;
  const theme = (id: string) => edition.themes.find((t) => t.id === id)?.libelle ?? id;
  const courriel = valeurConnue(appel.contact) ?? valeurConnue(config.contact.courriel);
  return {
    titre: titreDe(edition),
    annee: edition.id,
    hrefEdition: a.adresses.edition(edition.id),
    marque: a.marque(edition.id),
    etat: appel.etat,
    phrase: phraseDe(appel, config.fuseau),
    reperes: reperes(edition, a),
    voix: config.voix.organisateur,
    ...(appel.corps ? { html: appel.corps } : {}),
    themes: appel.themes.map((t) => ({ libelle: theme(t.theme), recherche: valeur(t.recherche, String) })),
    ouvertA: appel.ouvertA.map((code) => libelle(vocabulaires['qui-peut-candidater'], code)),
    conditions: appel.conditions,
    criteres: appel.criteres.map((code) => {
      const terme = vocabulaires['criteres-du-jury'].find((t) => t.code === code);
      return { libelle: terme?.libelle ?? code, ...(terme?.definition ? { definition: terme.definition } : {}) };
    }),
    calendrier: appel.calendrier.map((etape) => ({ date: date(etape.date), texte: etape.texte })),
    documents: appel.documents.map((d) => ({ libelle: d.titre, href: d.url })),
    telechargements: telechargements(offertsDeLAppel(edition, a), a, 'Cet appel'),
    // A closed call says how one applied, in the page's own words, and invites nobody.
    depot: valeur(appel.depot, String),
    questions: appel.questions,
    contact: {
      texte: typographier(`Une question sur cet appel : ${config.contact.service}.`),
      ...(courriel ? { courriel } : config.contact.page ? { lien: { libelle: new URL(config.contact.page).hostname, href: config.contact.page } } : {}),
    },
    sources: sourcesVues(appel.sources),
  };
}

function reperes({ appel }: AvecAppel, a: Atelier): Repere[] {
  const { fuseau } = a.recueil.config;
  const instant = (ecrit: string) => instantDit(ecrit, fuseau);
  return [
    { terme: 'Ouverture', valeur: valeur(appel.ouvertLe, instant) },
    { terme: 'Clôture', valeur: valeur(appel.prolongeAu ?? appel.clotLe, instant, appel.prolongeAu ? 'délai prolongé' : undefined) },
    ...(appel.ceremonie ? [{ terme: 'Remise', valeur: { texte: appel.ceremonie } }] : []),
    ...(appel.dotation === undefined ? [] : [{ terme: 'Dotation', valeur: valeur(appel.dotation, String) }]),
  ];
}

/** Evergreen: the open call, or the last one. */
export function vueParticiper(a: Atelier): ParticiperVue {
  const { config } = a.recueil;
  const liste = appels(a).map((edition) => ({
    titre: titreDe(edition),
    href: a.adresses.appel(edition.id),
    phrase: phraseDe(edition.appel, config.fuseau),
    ouvert: edition.appel.etat === 'ouvert',
  }));
  const appel = liste.find((one) => one.ouvert) ?? liste[0];
  return {
    titre: 'Participer',
    chapeau: typographier(
      appel === undefined
        ? `Aucun appel du ${config.prix} n’est publié ici.`
        : appel.ouvert
          ? `Un appel du ${config.prix} est ouvert.`
          : `Aucun appel du ${config.prix} n’est ouvert à notre connaissance. Voici le dernier que nous ayons retrouvé.`,
    ),
    ...(appel ? { appel } : {}),
    autres: liste.filter((one) => one !== appel).map(({ titre, href, phrase }) => ({ titre, href, phrase })),
    reperes: [
      { titre: 'Où se renseigner', texte: typographier(`${config.editeur.nom}, ${new URL(config.editeur.site).hostname}. Ce recueil ne reçoit pas de candidature.`) },
      { titre: 'Corriger le recueil', texte: 'Une date, un intitulé, un nom de porteur manque ? Le dire suffit : chaque correction est vérifiée, puis datée sur la fiche.' },
    ],
  };
}

/** While a call is open, and only then. */
export function bandeAppel(a: Atelier): BandeVue | undefined {
  const ouvert = appels(a).find((edition) => edition.appel.etat === 'ouvert');
  if (!ouvert) return undefined;
  const { config } = a.recueil;
  const themes = ouvert.appel.themes.flatMap((t) => ouvert.themes.find((theme) => theme.id === t.theme)?.libelle ?? []);
  const sujet = themes.length === 0 ? '' : ` ${themes.length > 1 ? 'Thèmes' : 'Thème'} : ${enumerer(themes)}.`;
  return { texte: typographier(`${phraseDe(ouvert.appel, config.fuseau)}${sujet}`), lien: { libelle: titreDe(ouvert), href: a.adresses.appel(ouvert.id) } };
}
