/** When each part comes out, what it shows, and what will not be there. */
import { instantOfAppel, instantsOfAction, instantsOfEdition, parts, type Action, type Edition, type Part } from '#recueil';
import type { Cellule, Element, Liste } from './compte.ts';
import { instantDit } from './jours.ts';
import { lieuDe, nomDe } from './nommer.ts';

const ceQuiParait: Record<Part, string> = {
  appel: 'l’appel à candidatures',
  noms: 'intitulés, porteurs, lieux et thèmes',
  palmares: 'distinctions, jury et chiffres de candidatures',
  fiches: 'fiches, images et éditorial',
  jury: 'commentaires du jury',
  entretiens: 'entretiens',
};
const nomDePart: Record<Part, string> = { appel: 'Appel', noms: 'Noms', palmares: 'Palmarès', fiches: 'Fiches', jury: 'Jury', entretiens: 'Entretiens' };

/** One release: the actions that share the instant of a part. */
interface Parution {
  part: Part;
  ms: number | undefined;
  actions: Action[];
}

/** In order of time, what has no instant last. */
export function parutions(edition: Edition, instant: number, fuseau: string): Liste {
  const toutes = parutionsDe(edition, fuseau);
  return {
    titre: 'Parutions',
    elements: [
      ...annonce(edition),
      ...toutes.map(({ part, ms, actions }): Element => {
        const quoi = `${nomDePart[part]} : ${ceQuiParait[part]}${part === 'appel' || actions.length === 0 ? '' : `, ${actions.length} action${actions.length > 1 ? 's' : ''}`}`;
        const absentes = actions.filter((action) => !pret(action, part)).map(nomDe);
        const sansElles = absentes.length > 0 ? { conseil: `ne paraîtront pas tant qu’elles ne sont pas « publie » : ${absentes.join(', ')}` } : {};
        if (ms === undefined)
          return {
            texte: `Sans instant. ${quoi}`,
            ton: 'manque',
            ...lieuDeLEdition(edition),
            conseil: `une partie sans instant ne paraît pas : écrivez « ${part}: AAAA-MM-JJTHH:MM » dans « publication »`,
          };
        const paru = ms <= instant;
        return {
          texte: `${instantDit(ms, fuseau)}${paru ? ' (passé)' : ''}. ${quoi}`,
          ton: absentes.length > 0 ? 'attention' : paru ? 'bien' : 'manque',
          ...lieuDeLEdition(edition),
          ...sansElles,
        };
      }),
    ],
  };
}

function annonce(edition: Edition): Element[] {
  const document = edition.edition;
  if (!document || document.data.etat === 'publie') return [];
  return [
    {
      texte: `edition.mdx est « ${document.data.etat} » : rien de l’édition ne paraîtra`,
      ton: 'attention',
      lieu: lieuDe(document, ['etat']),
      conseil: 'passez-la à « etat: publie » quand elle est relue : ses instants la retiennent jusque-là',
    },
  ];
}

const lieuDeLEdition = ({ edition }: Edition) => (edition ? { lieu: lieuDe(edition, ['publication']) } : {});

const pret = ({ action, jury, entretien }: Action, part: Part): boolean =>
  action?.data.etat === 'publie' && (part !== 'jury' || jury?.data.etat === 'publie') && (part !== 'entretiens' || entretien?.data.etat === 'publie');

/** Actions that have something to show in a part; a withdrawn one has nothing. */
const concernee = ({ action, jury, entretien }: Action, part: Part): boolean =>
  enCours(action) && (part === 'jury' ? enCours(jury) : part === 'entretiens' ? enCours(entretien) : true);
const enCours = (document: { data: { etat: string } } | undefined) => document !== undefined && document.data.etat !== 'retire';

function parutionsDe(edition: Edition, fuseau: string): Parution[] {
  const groupes = new Map<string, Parution>();
  const dans = (part: Part, ms: number | undefined): Parution => {
    const cle = `${part} ${ms ?? ''}`;
    const groupe = groupes.get(cle) ?? { part, ms, actions: [] };
    groupes.set(cle, groupe);
    return groupe;
  };
  if (edition.appel) dans('appel', instantOfAppel(edition, fuseau));
  const siennes = instantsOfEdition(edition, fuseau);
  for (const part of parts) if (part !== 'appel' && siennes[part] !== undefined && part !== 'jury' && part !== 'entretiens') dans(part, siennes[part]);
  for (const action of edition.actions) {
    const instants = instantsOfAction(action, edition, fuseau);
    for (const part of parts) if (part !== 'appel' && concernee(action, part)) dans(part, instants[part]).actions.push(action);
  }
  return [...groupes.values()].sort((a, b) => (a.ms ?? Infinity) - (b.ms ?? Infinity) || parts.indexOf(a.part) - parts.indexOf(b.part));
}

/** The next part of one action, for its row. */
export function prochaineParution(action: Action, edition: Edition, instant: number, fuseau: string): string | Cellule {
  if (action.action?.data.etat === 'retire') return 'retirée';
  const instants = instantsOfAction(action, edition, fuseau);
  const siennes = parts.filter((part) => part !== 'appel' && concernee(action, part));
  const aVenir = siennes.flatMap((part) => ((instants[part] ?? 0) > instant ? [{ part, ms: instants[part] as number }] : []));
  const [premiere] = [...aVenir].sort((a, b) => a.ms - b.ms);
  if (premiere) {
    const ensemble = aVenir.filter(({ ms }) => ms === premiere.ms).map(({ part }) => nomDePart[part].toLowerCase());
    return `${instantDit(premiere.ms, fuseau)}\u00A0: ${ensemble.join(', ')}`;
  }
  const sans = siennes.filter((part) => instants[part] === undefined).map((part) => nomDePart[part].toLowerCase());
  if (sans.length > 0) return { texte: `sans instant\u00A0: ${sans.join(', ')}`, ton: 'manque' };
  return siennes.every((part) => pret(action, part)) ? { texte: 'tout est paru', ton: 'bien' } : { texte: 'instants passés, textes pas encore « publie »', ton: 'attention' };
}
