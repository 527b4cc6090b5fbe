/** One action: what each voice says of it, how we know, and what is not known. */
import { absencesDites, estAbsence, texteDe, tree, typographier, valeurConnue, type Absence, type ActionPubliee, type Corps, type Entretien, type Fiche } from '#recueil';
import type { Atelier } from './atelier.ts';
import { citerLAction } from './citer.ts';
import { compter, date, distinctionDe, euros, lieuPrecis, nombre, nomDesPorteurs, titreCourtDe, titreDe, valeur } from './dire.ts';
import { contactDe } from './contact.ts';
import { dossierDe } from './dossier/index.ts';
import { offertsDeLAction, telechargements } from './fichiers.ts';
import { numeros, sourcesVues } from './lignes.ts';
import { comparablesDe } from './facettes/index.ts';
import { garder } from './panier.ts';
import { prochesDe } from './proches.ts';
import { reperesDe } from './reperes.ts';
import { permanente } from './permanentes.ts';
import { transfert } from './transfert.ts';
import type { ActionVue, Lien } from './types.ts';

type Publiee = Fiche & { niveau: 'fiche' };

export function vueAction(action: ActionPubliee, a: Atelier): ActionVue<Corps> {
  const commun = {
    signaler: signaler(a),
    partage: partageDe(action, a),
    permanente: permanente(action, a),
    proches: prochesDe(action, a),
    ...comparables(action, a),
    telechargements: telechargements(offertsDeLAction(action, a), a, 'Cette fiche'),
    marque: a.marque(action.edition),
    hrefEdition: a.adresses.edition(action.edition),
    annee: action.edition,
    ...voisines(action, a),
  };
  const nothing = { essentiel: [], reperes: [], avis: [], divergences: [], suites: [], sources: [], versions: [] };
  if (action.niveau === 'retire') {
    return {
      ...commun,
      ...nothing,
      titre: 'Action retirée',
      titreConnu: true,
      surtitre: {},
      // Its page says that it is gone, and nothing more.
      contact: { texte: '' },
      retiree: 'Cette fiche a été retirée du recueil à la demande de l’un de ceux qu’elle concerne, ou par l’éditeur.',
    };
  }
  const theme = a.recueil.editions.find((e) => e.id === action.edition)?.themes.find((t) => t.id === action.theme)?.libelle;
  const lieu = lieuPrecis(action);
  const distinction = distinctionDe(action, a.recueil, action.edition);
  const titre = titreDe(action);
  const porteurs = titre.titreConnu ? nomDesPorteurs(action) : undefined;
  const tete = {
    ...commun,
    ...titre,
    garder: garder(action, a),
    citer: citerLAction(action, a),
    surtitre: { ...(theme ? { theme } : {}), ...(lieu ? { lieu } : {}) },
    ...palmaresDe(distinction, porteurs),
  };
  if (action.niveau !== 'fiche') return { ...tete, ...nothing, avis: ['La fiche de cette action n’est pas encore publiée.'], contact: contactDe(action, a) };
  const vue = { ...tete, ...corpsDeFiche(action, a) };
  return { ...vue, dossier: dossierDe(action, vue, a) };
}

function comparables(action: ActionPubliee, a: Atelier): Pick<ActionVue, 'comparables'> {
  const siennes = comparablesDe(action, a);
  return siennes ? { comparables: { libelle: `${siennes.libelle} : ${compter(siennes.nombre, 'action')}`.replace(' :', '\u00a0:'), href: siennes.href } } : {};
}

/** Names come out before the palmarès: who bears an action is said even while nothing is said of its distinction. */
function palmaresDe(distinction: ReturnType<typeof distinctionDe>, porteurs: string | undefined): Pick<ActionVue, 'palmares'> {
  const porte = porteurs ? [`porté par ${porteurs}`] : [];
  if (distinction) return { palmares: { ...distinction, details: [...distinction.details, ...porte] } };
  return porteurs ? { palmares: { libelle: 'Distinction non annoncée', tuile: 'vide', details: porte } } : {};
}

/** Characters of three lines: a drop cap stands as high, and would run into what follows a shorter paragraph. */
const TROIS_LIGNES = 180;

/** A drop cap is a letter alone: neither a mark, a quote or a figure, nor one that an apostrophe cuts from its word. */
const ouvreParUneLettre = (texte: string) => /^\s*(?:##[^\n]*\n+)?\s*(?![DLJMNTSCdljmntsc]['’]|[Qq]u['’])\p{L}/u.test(texte);
const porteUneLettrine = (texte: string) => {
  const [premier = ''] = texte.replace(/^\s*(?:##[^\n]*\n+)?\s*/, '').split(/\n\s*\n/);
  return premier.length >= TROIS_LIGNES && ouvreParUneLettre(texte);
};

function corpsDeFiche(action: Publiee, a: Atelier) {
  const { donnees, corps, jury, entretien, sources } = action;
  const { voix } = a.recueil.config;
  const accroche = valeurConnue(donnees.accroche);
  const essentiel = valeurConnue(donnees.essentiel);
  return {
    ...(accroche ? { accroche } : {}),
    essentiel: Array.isArray(essentiel) ? essentiel : [],
    reperes: reperesDe(action, a),
    avis: avis(action),
    ...(corps ? { porteur: { voix: voix.porteur, html: corps, lettrine: porteUneLettrine(corps.texte) } } : {}),
    ...(jury ? { jury: juryVu(jury, a) } : {}),
    ...relations(action, a),
    ...resumeDe(action),
    ...argent(action),
    ...transfert(action),
    divergences: donnees.divergences.map(({ sujet, valeurs, lecture }) => ({
      sujet,
      valeurs: valeurs.map((v) => ({ valeur: v.valeur, ...(v.precision ? { precision: v.precision } : {}), sources: numeros(v.sources, sources) })),
      ...(lecture ? { lecture } : {}),
    })),
    suites: donnees.suites.map((suite) => ({ texte: suite.texte, sources: numeros(suite.sources, sources) })),
    ...(entretien ? { entretien: porteDe(action, entretien, a) } : {}),
    sources: sourcesVues(sources),
    ...(donnees.verifieLe ? { verifiee: date(donnees.verifieLe) } : {}),
    versions: donnees.versions.map((version) => ({ date: date(version.date), texte: version.texte })),
    contact: contactDe(action, a),
  };
}

/** What a reader must know before believing: where the text comes from. */
function avis({ provenance, donnees }: Publiee): string[] {
  return [
    ...(provenance === 'sources-publiques' ? ['Écrit d’après des sources publiques ; le porteur ne l’a pas relu.'] : []),
    ...(donnees.format === 'palmares' ? ['Les faits retrouvés ne suffisent pas à une fiche.'] : []),
  ].map(typographier);
}

function juryVu(jury: NonNullable<Publiee['jury']>, a: Atelier): NonNullable<ActionVue<Corps>['jury']> {
  const criteres = a.recueil.vocabulaires['criteres-du-jury'];
  return {
    voix: a.recueil.config.voix.jury,
    ...(jury.corps ? { html: jury.corps } : {}),
    ...(jury.instance ? { instance: jury.instance } : {}),
    pointsForts: jury.pointsForts,
    pointsVigilance: jury.pointsVigilance,
    criteres: jury.criteres.map((c) => ({ critere: criteres.find((t) => t.code === c.critere)?.libelle ?? c.critere, appreciation: c.appreciation })),
    ...(jury.pourLePorteur ? { pourLePorteur: jury.pourLePorteur } : {}),
    ...(jury.reponsePorteur ? { reponse: jury.reponsePorteur } : {}),
    ...(jury.note ? { note: jury.note } : {}),
    sources: jury.sources.map((source) => source.numero),
  };
}

function relations({ donnees, sources }: Publiee, a: Atelier): Pick<ActionVue, 'partenaires' | 'resultats'> {
  const types = a.recueil.vocabulaires['types-de-porteur'];
  const partenaires = valeurConnue(donnees.partenaires);
  const resultats = valeurConnue(donnees.resultats);
  const known = <K extends string>(key: K, value: string | undefined) => (value ? ({ [key]: value } as Record<K, string>) : {});
  return {
    ...(Array.isArray(partenaires) && partenaires.length > 0
      ? {
          partenaires: partenaires.map((p) => ({
            nom: p.nom,
            ...known('type', types.find((t) => t.code === p.type)?.libelle),
            ...known('role', valeurConnue(p.role)),
            ...known('appui', valeurConnue(p.appui)),
          })),
        }
      : {}),
    ...(Array.isArray(resultats) && resultats.length > 0
      ? {
          resultats: resultats.map((r) => {
            const mesure = valeurConnue(r.valeur);
            const precision = [compteDe(r.valeur, valeurConnue(r.unite)), valeurConnue(r.periode)].filter(Boolean).join(', ');
            return {
              texte: r.texte,
              ...known('valeur', mesure === undefined ? undefined : nombre(mesure).replace('-', '−')),
              ...known('precision', precision),
              declaratif: r.declaratif,
              sources: numeros(typeof r.source === 'string' ? [r.source] : [], sources),
            };
          }),
        }
      : {}),
  };
}

/** What a figure counts; where the figure lacks, the unit alone would count nothing. */
const compteDe = (mesure: number | Absence | undefined, unite: string | undefined) =>
  unite !== undefined && mesure !== undefined && estAbsence(mesure) ? `${unite}\u00a0: ${absencesDites[mesure]}` : unite;

/** The abstract says again what the narrative tells: it stands only where there is none. */
function resumeDe({ donnees, corps }: Publiee): Pick<ActionVue, 'resume'> {
  const resume = valeurConnue(donnees.resume);
  return resume !== undefined && corps === undefined ? { resume } : {};
}

function argent({ donnees }: Publiee): Pick<ActionVue, 'financements'> {
  const financements = valeurConnue(donnees.financements);
  if (!Array.isArray(financements) || financements.length === 0) return {};
  return {
    financements: financements.map((f) => ({
      financeur: f.financeur,
      montant: valeur(f.montant, euros),
      ...(f.part === undefined ? {} : { part: valeur(f.part, (n) => typographier(`${nombre(n)} %`)) }),
    })),
  };
}

function signaler(a: Atelier): ActionVue['signaler'] {
  const { config } = a.recueil;
  const courriel = valeurConnue(config.contact.courriel);
  const lien = courriel
    ? { libelle: courriel, href: `mailto:${courriel}` }
    : config.contact.page
      ? { libelle: new URL(config.contact.page).hostname, href: config.contact.page }
      : undefined;
  return { texte: 'Une date, un chiffre, un contact a changé ? Signalez une mise à jour.'.replace(' ?', '\u202f?'), ...(lien ? { lien } : {}) };
}

function partageDe(action: ActionPubliee, a: Atelier): ActionVue['partage'] {
  const titre = action.niveau === 'retire' ? 'Action retirée' : titreDe(action).titre;
  return { titre, texte: typographier(`${titre}, ${a.recueil.config.prix}, édition ${action.edition}`) };
}

/** A short extract, and the link: the interview has its own page. The first question often only presents people. */
function porteDe(action: Publiee, entretien: Entretien, a: Atelier): NonNullable<ActionVue['entretien']> {
  const { children } = tree(entretien.corps);
  const questions = children.flatMap((node, i) => (node.type === 'Question' ? [{ question: texteDe(node), reponse: children[i + 1] }] : []));
  const chosen = questions[1] ?? questions[0];
  const paragraph = chosen?.reponse && 'children' in chosen.reponse ? chosen.reponse.children.find((node) => node.type === 'paragraph') : undefined;
  const qui = entretien.intervenants.filter((i) => !i.collectif).map((i) => i.nom);
  return {
    voix: a.recueil.config.voix.laureat,
    href: a.adresses.entretien(action),
    titre: entretien.titre,
    detail: typographier(`Entretien, ${date(entretien.date)}, ${questions.length} questions${qui.length > 0 ? `, avec ${qui.join(' et ')}` : ''}.`),
    ...(chosen ? { question: chosen.question } : {}),
    ...(paragraph ? { extrait: texteDe(paragraph) } : {}),
  };
}

function voisines(action: ActionPubliee, a: Atelier): { precedente?: Lien; suivante?: Lien } {
  const rang = a.actions.findIndex((other) => other.edition === action.edition && other.slug === action.slug);
  const lien = (other: ActionPubliee | undefined): Lien | undefined =>
    other && { libelle: other.niveau === 'retire' ? 'Action retirée' : titreCourtDe(other), href: a.adresses.action(other) };
  const [precedente, suivante] = [lien(a.actions[rang - 1]), lien(a.actions[rang + 1])];
  return { ...(precedente ? { precedente } : {}), ...(suivante ? { suivante } : {}) };
}
