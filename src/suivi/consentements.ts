/** Agreements of named persons and of who is on pictures: those that end soon, and those that have ended. */
import { date, type Action } from '#recueil';
import type { Element, Liste } from './compte.ts';
import { dernierJour, jourDe, joursEntre } from './jours.ts';
import { lieuDe, nomDe } from './nommer.ts';

/** An agreement that ends within so many days is asked for again. */
const preavis = 90;

interface Accord {
  qui: string;
  expireLe: string;
  /** What the recueil does by itself once it has ended. */
  ensuite: string;
  lieu: Element['lieu'];
}

export function consentementsQuiExpirent(actions: readonly Action[], instant: number, fuseau: string): Liste {
  const jour = jourDe(instant, fuseau);
  const proches = actions
    .flatMap((action) => accordsDe(action).map((accord) => ({ nom: nomDe(action), accord, reste: joursEntre(jour, dernierJour(accord.expireLe)) })))
    .filter(({ reste }) => reste <= preavis)
    .sort((a, b) => a.reste - b.reste);
  return {
    titre: 'Consentements qui expirent',
    elements: proches.map(({ nom, accord, reste }) => ({
      texte: `${nom} : ${accord.qui}, ${finDite(accord.expireLe, reste)}`,
      ton: 'attention',
      ...(accord.lieu ? { lieu: accord.lieu } : {}),
      conseil: reste < 0 ? `${accord.ensuite} ; demandez un nouvel accord écrit, ou ôtez ces lignes` : 'demandez un nouvel accord écrit, puis notez ses dates',
    })),
  };
}

function finDite(expireLe: string, reste: number): string {
  if (reste < 0) return `accord expiré le ${date(dernierJour(expireLe))}`;
  if (reste === 0) return 'accord qui expire aujourd’hui';
  return `accord qui expire le ${date(dernierJour(expireLe))}, dans ${reste} jour${reste > 1 ? 's' : ''}`;
}

function accordsDe({ action, entretien }: Action): Accord[] {
  const accords: Accord[] = [];
  const ajouter = (qui: string, expireLe: string | undefined, ensuite: string, lieu: Element['lieu']) => {
    if (expireLe !== undefined) accords.push({ qui, expireLe, ensuite, lieu });
  };
  const contact = action?.data.contact;
  if (action && typeof contact === 'object' && contact.personne)
    ajouter(
      `${contact.personne}, nommée au contact`,
      contact.consentement?.expireLe,
      'le nom ne paraît plus, le service reste',
      lieuDe(action, ['contact', 'consentement', 'expireLe']),
    );
  action?.data.medias.forEach((media, i) => {
    if (!media.retrait) ajouter(`l’image ${media.fichier}`, media.consentement?.expireLe, 'l’image ne paraît plus', lieuDe(action, ['medias', i, 'consentement', 'expireLe']));
  });
  entretien?.data.intervenants.forEach((personne, i) => {
    if (!personne.retrait)
      ajouter(
        `${personne.nom}, dans l’entretien`,
        personne.consentement?.expireLe,
        'les réponses restent, le nom ne paraît plus',
        lieuDe(entretien, ['intervenants', i, 'consentement', 'expireLe']),
      );
  });
  return accords;
}
