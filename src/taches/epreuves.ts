/** `epreuves`: a PDF an action for its bearer, and the mail that goes with it. */
import { bloquants, maladresseDe, OptionInvalide, ouvrirSession, tirerEpreuve } from '#commands';
import { ecrireEntier } from '#ecriture';
import { estDatePartielle, typographier, type Action, type Recueil } from '#recueil';
import { lecture, published, sessionOptions } from '#session';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { actions, editions } from './choix.ts';
import { actionDemandee, editionDemandee } from './edition.ts';
import type { Compte, Tache, Valeurs } from './tache.ts';

const dossier = 'epreuves';

export const epreuves: Tache = {
  nom: 'epreuves',
  titre: 'Épreuves',
  aide: `Fait pour chaque action le PDF que son porteur relit, marqué « Épreuve », et le texte du courriel qui l’accompagne, dans ${dossier}/. N’envoie rien. Avant le palmarès, l’épreuve ne dit pas la distinction.`,
  groupe: 'montrer',
  champs: [
    { nom: 'edition', titre: 'Édition', aide: 'L’édition ; sans réponse, la dernière.', genre: 'choix', choix: editions, exemple: '2026' },
    {
      nom: 'action',
      titre: 'Action',
      aide: 'Une action seulement ; sans réponse, toutes celles qui ne sont plus « brouillon ».',
      genre: 'texte',
      choix: actions,
      exemple: '2026/taxis-gratuits',
    },
    {
      nom: 'avant',
      titre: 'À relire avant le',
      aide: 'Le jour où vous attendez la réponse : il est écrit sur chaque page et dans le courriel.',
      genre: 'date',
      requis: true,
      exemple: '2026-10-12',
    },
    { nom: 'service', titre: 'Service', aide: 'Le service qui signe le courriel ; sans réponse, celui du contact de recueil.yaml.', genre: 'texte' },
  ],
  executer: async (valeurs, cadre): Promise<Compte> => {
    ouvrirSession(valeurs, cadre);
    const { recueil, diagnostics } = lecture();
    if (!recueil) return { code: 1, phrase: 'Le recueil ne se lit pas : lancez d’abord « Vérifier ».', diagnostics };
    const { aSavoir, epreuvesAFaire, jourDe, nomDe } = await import('#suivi');
    const avant = echeance(valeurs, jourDe(sessionOptions().instant, recueil.config.data.fuseau));
    const seule = valeurs['action'] ? actionDemandee(valeurs, recueil) : undefined;
    const edition = seule?.edition ?? editionDemandee(valeurs, recueil);
    const { aFaire, laissees, refusees } = epreuvesAFaire(edition, { published: published(), diagnostics: bloquants(diagnostics), ...(seule ? { seule: seule.action.slug } : {}) });
    const faites: Faite[] = [];
    const ratees: Liste['elements'][number][] = [...refusees];
    for (const action of aFaire) {
      const faite = await faire(action, recueil, { avant, service: valeurs['service'], projet: cadre.projet }).catch((error: unknown) => pasEcrite(action, error, nomDe));
      if ('texte' in faite) ratees.push(faite);
      else faites.push(faite);
    }
    const savoir = faites.flatMap(({ action, palmaresParu }) => aSavoir(action, recueil, palmaresParu));
    const listes = [
      { titre: 'Épreuves qui n’ont pas été faites', elements: ratees },
      { titre: 'Laissées de côté', elements: laissees },
      { titre: 'À savoir avant d’envoyer', elements: savoir },
    ].filter(({ elements }) => elements.length > 0);
    return {
      code: ratees.length > 0 ? 1 : 0,
      phrase: typographier(phrase(edition.id, faites.length, ratees.length)),
      listes: listes.map(({ titre, elements }) => ({ titre, elements: elements.map((element) => ({ ...element, texte: typographier(element.texte) })) })),
      fichiers: faites.flatMap(({ fichiers }) => fichiers),
      copiables: faites.map(({ copiable }) => copiable),
      suites: faites.length === 0 ? [] : [{ tache: 'relecture', valeurs: suite(faites), dit: 'Une fois le courriel parti, notez-le' }],
    };
  },
};

type Liste = NonNullable<Compte['listes']>[number];

interface Faite {
  action: Action;
  palmaresParu: boolean;
  fichiers: NonNullable<Compte['fichiers']>[number][];
  copiable: NonNullable<Compte['copiables']>[number];
}

/** Writes both files over those of an earlier proof: they are outputs. */
async function faire(
  action: Action,
  recueil: Recueil,
  { avant, service, projet }: { avant: string; service: Valeurs[string]; projet: string },
): Promise<Faite | Liste['elements'][number]> {
  const { courrier, nomDe } = await import('#suivi');
  const tiree = await tirerEpreuve(recueil, action, avant);
  const fichier = `${action.dossier}/action.mdx`;
  if ('diagnostics' in tiree) {
    const [premier] = tiree.diagnostics;
    return {
      texte: `${nomDe(action)} : ${premier?.message ?? ''}`,
      ton: 'erreur',
      ...(premier?.hint ? { conseil: premier.hint } : {}),
      lieu: { fichier: premier?.file ?? fichier, ...(premier ? { ligne: premier.line, colonne: premier.column } : {}) },
    };
  }
  if ('message' in tiree) return { texte: `${nomDe(action)} : la mise en page a été refusée. ${tiree.message}`, ton: 'erreur', lieu: { fichier } };
  const nom = `${action.edition}-${action.slug}`;
  const texte = courrier({
    action: tiree.action,
    proof: tiree.proof,
    avant,
    fichier: `${nom}.pdf`,
    ...(typeof service === 'string' && service.trim() !== '' ? { service: service.trim() } : {}),
  });
  await mkdir(path.join(projet, dossier), { recursive: true });
  await ecrireEntier(path.join(projet, dossier, `${nom}.pdf`), tiree.octets);
  await ecrireEntier(path.join(projet, dossier, `${nom}.txt`), texte);
  return {
    action,
    palmaresParu: !(tiree.action.niveau === 'fiche' && tiree.action.palmaresAVenir),
    fichiers: [
      { chemin: `${dossier}/${nom}.pdf`, dit: `l’épreuve, ${tiree.pages} page${tiree.pages > 1 ? 's' : ''}` },
      { chemin: `${dossier}/${nom}.txt`, dit: 'le texte du courriel' },
    ],
    copiable: { titre: `Courriel pour « ${nomDe(action)} »`, texte },
  };
}

/** A proof that is open in another program does not stop the others. */
function pasEcrite(action: Action, error: unknown, nomDe: (action: Action) => string): Liste['elements'][number] {
  const cause = maladresseDe(error);
  if (cause === undefined) throw error;
  return { texte: `${nomDe(action)} : ${cause}`, ton: 'erreur' };
}

function echeance({ avant }: Valeurs, aujourdhui: string): string {
  if (typeof avant !== 'string' || avant.length !== 10 || !estDatePartielle(avant))
    throw new OptionInvalide(`--avant ${String(avant ?? '')} : écrivez un jour qui existe, AAAA-MM-JJ`);
  if (avant <= aujourdhui) throw new OptionInvalide(`--avant ${avant} : ce jour est passé, ou c’est aujourd’hui ; laissez au porteur le temps de relire`);
  return avant;
}

function phrase(edition: string, faites: number, ratees: number): string {
  const pas = ratees > 0 ? ` ; ${ratees} n’${ratees > 1 ? 'ont' : 'a'} pas pu l’être` : '';
  if (faites === 0) return `Aucune épreuve de l’édition ${edition} n’a été faite${pas}.`;
  return `${faites} épreuve${faites > 1 ? 's faites' : ' faite'} pour l’édition ${edition}${pas}. Relisez-les avant de les envoyer.`;
}

const suite = (faites: readonly Faite[]): Valeurs => {
  const [premiere, ...autres] = faites;
  return premiere && autres.length === 0 ? { action: `${premiere.action.edition}/${premiere.action.slug}`, quoi: 'envoyee' } : { quoi: 'envoyee' };
};
