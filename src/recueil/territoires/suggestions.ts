/** Says why a code is refused and what was probably meant: each guess in turn, the surest first. */
import { formerCommune, formerDepartement, formerRegion, misspelt, otherEchelle, postal, sirenOfCommune } from './guess-code.ts';
import { exactName, formerRegionName, nameElsewhere, nearName } from './guess-name.ts';
import { type EchelleCodee, type Guess, maxSuggestions, mots } from './mots.ts';
import type { CodeRefuse } from './types.ts';

const ofCodes: readonly Guess[] = [misspelt, postal, sirenOfCommune, formerDepartement, formerRegion, otherEchelle, formerCommune];
const ofNames: readonly Guess[] = [formerRegionName, exactName, nameElsewhere, nearName];

/** Explains why `code` is not one of `echelle`. */
export function explainRefusal(echelle: EchelleCodee, code: string): CodeRefuse {
  for (const guess of [...ofCodes, ...ofNames]) {
    const trouve = guess(code.trim(), echelle);
    if (trouve) return { ok: false, code, ...trouve, suggestions: trouve.suggestions.slice(0, maxSuggestions) };
  }
  return { ok: false, code, raison: `« ${code} » n’est pas ${mots[echelle].code}`, suggestions: [] };
}
