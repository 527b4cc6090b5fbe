/** What each format needs (DESIGN: R for long, C for long and court; palmares needs a distinction, sources, a title or bearers). */
import type { Action, Recueil } from '../corpus.ts';
import type { Diagnostic } from '../diagnostics.ts';
import type { Place } from '../lines.ts';
import { champRequis } from '../rules/champ-requis.ts';
import { personneSansConsentement } from '../rules/personne-sans-consentement.ts';
import { reporterFor } from '../rules/rule.ts';
import { texteTropLong } from '../rules/texte-trop-long.ts';
import { estAbsence } from '../schema/commun.ts';
import { limites, schemaAction, type ActionEcrite, type Format } from '../schema/action.ts';
import { acceptsAbsence, fieldAt } from '../schema/walk.ts';

const court = ['titre', 'accroche', 'distinction', 'porteurs'] as const;
const long = ['essentiel', 'resume', 'partenaires', 'budget', 'resultats', 'evaluation'] as const;
/** Keys that a format needs once it is no draft. */
export const requisPour: Record<Format, readonly (keyof ActionEcrite)[]> = { court: [...court], long: [...court, ...long], palmares: ['distinction'] };
const enClair: Record<Format, string> = { long: 'dans une fiche longue', court: 'dans une fiche courte', palmares: 'dans une entrée de palmarès' };
/** A key that a format needs and that is not written, with what its rule says of it. */
export interface Manque {
  cle: string;
  place: Place;
  faits: Parameters<typeof champRequis.say>[0];
}

/** Whatever the state: an error where the text is more than a draft, and what the dashboard says of any. */
export function manquesDe({ action }: Action, recueil: Recueil): Manque[] {
  if (!action) return [];
  const { data } = action;
  const manques: Manque[] = [];
  const lack = (cle: keyof ActionEcrite & string, pourquoi = enClair[data.format]) =>
    manques.push({ cle, place: action.keyAt(['format']), faits: { cle, pourquoi, absence: acceptsAbsence(schemaAction, [cle]), ...fieldAt(schemaAction, [cle]) } });
  for (const cle of requisPour[data.format]) if (data[cle] === undefined) lack(cle);
  const wantsPlace = recueil.config.data.territoires === 'cog' && data.format !== 'palmares';
  if (wantsPlace && data.territoire === undefined) lack('territoire');
  if (data.sources.length === 0) lack('sources', ': toute fiche en cite au moins une');
  if (data.format === 'palmares' && data.titre === undefined && !Array.isArray(data.porteurs)) lack('porteurs', 'quand l’intitulé n’est pas connu');
  for (const axe of recueil.axes) {
    if (!axe.requisPour.includes(data.format) || axe.id in data.axes) continue;
    manques.push({ cle: `axes.${axe.id}`, place: action.keyAt(['axes']), faits: { cle: axe.id, sous: 'axes', titre: axe.libelle, aide: axe.aide, absence: true } });
  }
  return manques;
}

export function checkFormat(one: Action, recueil: Recueil, into: Diagnostic[]): void {
  const { action } = one;
  if (!action) return;
  const { data, file } = action;
  const report = reporterFor(file, into);
  // An unfinished draft is not an error: what it lacks is said by the dashboard.
  if (data.etat === 'brouillon') return;
  for (const { cle, place, faits } of manquesDe(one, recueil)) report(champRequis, place, faits, cle);
  const mots = typeof data.resume === 'string' && !estAbsence(data.resume) ? data.resume.split(/\s+/).length : 0;
  if (mots > limites.resume) report(texteTropLong, action.valueAt(['resume']), { mots, max: limites.resume }, 'resume');
  const { contact } = data;
  if (typeof contact === 'object' && contact.personne && !contact.consentement?.expireLe)
    report(personneSansConsentement, action.valueAt(['contact', 'personne']), {}, 'contact.personne');
}
