/** The press release of an edition, from what is published of it: each sentence is a fact of the recueil, or says that one is missing. */
import { absolue, estAbsence, palmaresAVenir, typographier, valeurConnue, writeInstant, type EditionPubliee } from '#recueil';
import type { Atelier } from '../atelier.ts';
import { auFeminin, compter, date, enumerer, majuscule } from '../dire.ts';
import { avertissementsDe, entreGuillemets, laureatsDe, licenceDite, minuscule, type Laureat } from './faits.ts';
import type { Communique } from './types.ts';

export function communiqueDe(edition: EditionPubliee, a: Atelier): Communique {
  const { config } = a.recueil;
  const laureats = laureatsDe(edition, a);
  const partie = (titre: string, paragraphes: string[]) => (paragraphes.length > 0 ? [{ titre, paragraphes: paragraphes.map(typographier) }] : []);
  return {
    avertissements: avertissementsDe(
      laureats.map(({ action }) => action),
      a,
    ),
    surtitre: typographier(
      [`Communiqué · ${config.editeur.nom} (${config.editeur.sigle})`, edition.paruLe === undefined ? '' : leJour(edition.paruLe, config.fuseau)].filter(Boolean).join(' · '),
    ),
    titre: typographier(`Édition ${edition.id} ${config.sousTitre} : ${distinguees(laureats).length > 0 ? 'les actions distinguées' : 'les lauréats'}`),
    parties: [
      { paragraphes: [tete(laureats, edition, a), ...cadre(edition)].map(typographier) },
      ...laureats.flatMap((laureat) => partie(laureat.titre, dit(laureat))),
      ...partie(
        'À savoir',
        (edition.fiches?.faits ?? []).map(({ texte }) => texte),
      ),
      ...partie('Ce que l’on ne sait pas', manques(edition)),
      ...partie('Le prix et son recueil', apropos(edition, a)),
      ...partie('Contact', contact(a)),
    ],
  };
}

/** Of the part that came out last: a newspaper dates what it quotes. @param ms since 1970 */
const leJour = (ms: number, fuseau: string): string => date(writeInstant(ms, fuseau).slice(0, 10));

/** Those whose distinction may be said: an action may wait for its own instant while the palmarès of its edition is public. */
const distinguees = (laureats: readonly Laureat[]) => laureats.filter(({ action }) => !palmaresAVenir(action));

/** It says what is published of a palmarès, not what the palmarès is: some of it may not have been found again. */
function tete(laureats: readonly Laureat[], { id, themes }: EditionPubliee, { recueil: { config } }: Atelier): string {
  const n = laureats.length;
  const publiques = distinguees(laureats).length;
  const sujet = themes.length === 0 ? '' : ` ${themes.length > 1 ? 'Thèmes' : 'Thème'} : ${themes.map(({ libelle }) => minuscule(libelle)).join(' ; ')}.`;
  const edition = `de l’édition ${id} ${config.sousTitre}`;
  const quoi =
    publiques > 0
      ? `Le recueil publie à ce jour ${auFeminin(publiques)} ${publiques > 1 ? 'actions' : 'action'} du palmarès ${edition}.${aVenir(n - publiques)}`
      : `${majuscule(auFeminin(n))} ${n > 1 ? 'actions sont lauréates' : 'action est lauréate'} ${edition}. ${n > 1 ? 'Leurs distinctions ne sont pas encore publiques.' : 'Sa distinction n’est pas encore publique.'}`;
  return `${quoi}${sujet}`;
}

const aVenir = (n: number): string =>
  n === 0 ? '' : n === 1 ? ' La distinction d’une autre action est à venir.' : ` Les distinctions de ${auFeminin(n)} autres actions sont à venir.`;

/** Where, when, out of how many. */
function cadre({ palmares }: EditionPubliee): string[] {
  const remise = valeurConnue(palmares?.ceremonie);
  const dossiers = valeurConnue(palmares?.candidatures);
  const quand = [remise && valeurConnue(remise.date), remise && valeurConnue(remise.lieu)].flatMap((dit, i) => (dit ? [i === 0 ? date(dit) : dit] : []));
  const recues = valeurConnue(dossiers?.recues);
  const recevables = valeurConnue(dossiers?.recevables);
  const retenues = valeurConnue(dossiers?.retenues);
  const nombres = [
    ...(recues === undefined ? [] : [`${compter(recues, 'dossier reçu', 'dossiers reçus')}`]),
    ...(recevables === undefined ? [] : [compter(recevables, 'dossier recevable', 'dossiers recevables')]),
    ...(retenues === undefined ? [] : [compter(retenues, 'action retenue', 'actions retenues')]),
  ];
  const dites = [...(quand.length > 0 ? [`Remise : ${quand.join(', ')}.`] : []), ...(nombres.length > 0 ? [`Candidatures : ${enumerer(nombres)}.`] : [])];
  return dites.length > 0 ? [dites.join(' ')] : [];
}

function dit({ distinction, porteurs, titreConnu, lieu, accroche, essentiel, jury, adresse }: Laureat): string[] {
  const faits = [
    ...(distinction ? [`${distinction.libelle}.`] : []),
    ...(!titreConnu ? ['Intitulé non retrouvé.'] : porteurs ? [`Action portée par ${porteurs}.`] : []),
    ...(lieu ? [`Lieu : ${lieu}.`] : []),
  ];
  const quoi = [...(accroche ? [accroche] : []), ...essentiel].map((ligne) => (/[.!?…]$/.test(ligne) ? ligne : `${ligne}.`)).join(' ');
  return [
    ...(faits.length > 0 ? [faits.join(' ')] : []),
    ...(quoi ? [quoi] : []),
    ...(jury ? [jury.dit] : []),
    ...(jury?.note ? [jury.note] : []),
    ...(adresse ? [`La fiche : ${adresse}`] : []),
  ];
}

/** What was looked for and not found, or not given: a newspaper must not fill it in. */
function manques({ palmares, themes, actions, annoncee }: EditionPubliee): string[] {
  if (!palmares) return [];
  const { ceremonie, candidatures, jury } = palmares;
  const inconnu = (valeur: unknown) => valeur === undefined || valeur === 'inconnu' || valeur === 'non-communique';
  const remise = typeof ceremonie === 'object' ? ceremonie.date : ceremonie;
  const recues = typeof candidatures === 'object' ? candidatures.recues : candidatures;
  const vides = annoncee ? themes.filter(({ id }) => !actions.some((action) => action.theme === id)) : [];
  const quoi = [
    ...(inconnu(remise) ? ['la date de la remise'] : []),
    ...(inconnu(recues) ? ['le nombre de dossiers reçus'] : []),
    ...(inconnu(jury) || (Array.isArray(jury) && jury.length === 0) ? ['la composition du jury'] : []),
  ];
  const noms = enumerer(vides.map(({ libelle }) => entreGuillemets(libelle)));
  return [
    ...(quoi.length > 0 ? [`À ce jour, il manque : ${enumerer(quoi)}.`] : []),
    // Nobody wrote that each theme has a laureate.
    ...(noms ? [`Le recueil ne publie à ce jour aucune action pour ${vides.length > 1 ? 'les thèmes' : 'le thème'} ${noms}.`] : []),
  ];
}

function apropos(edition: EditionPubliee, a: Atelier): string[] {
  const { config } = a.recueil;
  const n = a.actions.filter(({ niveau }) => niveau !== 'retire').length;
  const adresse = absolue(a.adresses.edition(edition.id), a.recueil.config);
  const site = absolue(a.adresses.accueil(), a.recueil.config);
  return [
    `${config.prix}, édition ${edition.id}. Éditeur : ${config.editeur.nom} (${config.editeur.sigle}), ${config.editeur.site}`,
    `${config.titre} ${config.sousTitre} : ${compter(n, 'action')} ${config.promesse}.${site ? ` ${site}` : ''}`,
    ...(adresse ? [`L’édition ${edition.id} : ${adresse}`] : []),
    licenceDite(a),
  ];
}

/** A service and its address, never a person. */
function contact({ recueil: { config } }: Atelier): string[] {
  const { service, courriel, telephone, page } = config.contact;
  return [[service, estAbsence(courriel) ? undefined : courriel, telephone, page].filter(Boolean).join(', ')];
}

/** Plain text, with ordinary spaces: it goes into mails and other programs. */
export const enTexteBrut = ({ avertissements, surtitre, titre, parties }: Communique): string =>
  [...avertissements, surtitre, titre, ...parties.map(({ titre: nom, paragraphes }) => [...(nom ? [nom] : []), ...paragraphes].join('\n\n'))]
    .join('\n\n')
    .replace(/[\u00a0\u202f]/g, ' ')
    .concat('\n');
